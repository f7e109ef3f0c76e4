#include "ui/screens/talk/tools/week_tool.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/pictures/picture_twin.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/pictures/week_grid.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr QLatin1StringView kWords("week_words_");

QList<std::pair<int, QString>> covers()
{
    QList<std::pair<int, QString>> all;
    for (const Cover cover : {Cover::Me, Cover::Circle, Cover::Paid, Cover::Nobody, Cover::Varies, Cover::NotSaid})
        all.append({int(cover), documents::plainName(cover)});
    return all;
}

} // namespace

WeekTool::WeekTool(CaseSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_grid(new WeekGrid),
      m_now(makeButton(ButtonKind::Step, u"week_now"_s, tr("As it is now"))),
      m_wished(makeButton(ButtonKind::Step, u"week_wished"_s, tr("As I'd like it"))),
      m_cover(new AnswerButtons(u"week_cover"_s, tr("Who is there then?"), covers(), int(Cover::NotSaid))),
      m_words(new LineField(u"week_words"_s, tr("What happens then, and with whom"))), m_totals(muted({}, Type::Body))
{
    build();
    connect(m_grid, &WeekGrid::currentChanged, this, &WeekTool::showCell);
    connect(m_grid, &WeekGrid::edited, this, &WeekTool::paint);
    connect(m_grid, &WeekGrid::opened, m_words, [this] { m_words->setFocus(); });
    connect(m_cover, &AnswerButtons::edited, this, [this](int cover) {
        m_grid->paintCell(m_grid->current() / kDayParts, m_grid->current() % kDayParts, static_cast<Cover>(cover));
    });
    connect(m_words, &LineField::edited, this, [this](const QString& words) {
        WeekCell cell = m_session.file().week.value(currentKey());
        cell.words = words;
        paint(currentKey(), cell);
    });
    connect(m_words, &LineField::left, &m_session, &CaseSession::submit);
    connect(m_words, &LineField::entered, m_grid, [this] { m_grid->setFocus(); });
    connect(m_wished, &QPushButton::toggled, this, [this](bool on) {
        m_showsWished = on;
        showCase();
    });
}

void WeekTool::build()
{
    m_grid->setObjectName(u"week_grid"_s);
    m_totals->setObjectName(u"week_totals"_s);
    m_words->setHint(tr("Keys on the week: M me, C circle, P paid, N nobody, V it varies. Enter comes here."));
    auto* group = new QButtonGroup(this);
    auto* which = new Flow;
    for (QPushButton* button : {m_now, m_wished}) {
        button->setCheckable(true);
        group->addButton(button);
        which->cells->addWidget(button);
    }
    m_now->setChecked(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kClose);
    rows->addWidget(new TextLabel(tr("Who is there in a typical week?"), Type::Section));
    rows->addWidget(which);
    rows->addWidget(new PictureTwin(u"week"_s, m_grid, &m_model, tr("The week, as a list")));
    rows->addWidget(m_totals);
    rows->addWidget(m_cover);
    rows->addWidget(m_words);
}

QString WeekTool::currentKey() const
{
    return weekKey(m_showsWished, m_grid->current() / kDayParts, m_grid->current() % kDayParts);
}

void WeekTool::paint(const QString& key, const WeekCell& cell)
{
    const auto put = [&](CaseFile& file) {
        if (cell == WeekCell()) file.week.remove(key);
        else file.week.insert(key, cell);
    };
    const bool clears = cell.cover == Cover::NotSaid && m_session.file().week.value(key).cover != Cover::NotSaid;
    if (clears) m_session.takeAway(put);
    else m_session.edit(put);
    showCase();
}

void WeekTool::showCase()
{
    m_grid->setWeek(m_session.file().week, m_showsWished);
    m_model.setWeek(m_session.file().week, m_showsWished);
    m_totals->setText(m_grid->totals());
    showCell();
}

void WeekTool::showCell()
{
    const WeekCell cell = m_session.file().week.value(currentKey());
    m_cover->setValue(int(cell.cover));
    if (m_words->isBeingEdited()) return;
    const QString then =
        tr("%1 %2").arg(weekdayName(m_grid->current() / kDayParts), dayPartName(m_grid->current() % kDayParts));
    m_cover->setLabel(tr("%1: who is there?").arg(then));
    m_words->setLabel(tr("%1: what happens then, and with whom").arg(then));
    m_words->edit()->setObjectName(kWords + currentKey()); // whoever comes back to it comes back to that part
    m_words->setWords(cell.words);
}

bool WeekTool::turnTo(const QString& input)
{
    if (!input.startsWith(kWords)) return false;
    for (const bool wished : {false, true})
        for (int at = 0; at < kWeekCells; ++at)
            if (input.sliced(kWords.size()) == weekKey(wished, at / kDayParts, at % kDayParts)) {
                m_words->edit()->clearFocus(); // what is typed of one part is no other's
                (wished ? m_wished : m_now)->setChecked(true);
                m_grid->setCurrent(at);
                return true;
            }
    return false;
}

} // namespace alongside::ui
