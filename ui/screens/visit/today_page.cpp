#include "ui/screens/visit/today_page.h"

#include "ui/models/due_dates.h"
#include "ui/shell/places/link.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/support/translated.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kMostRecent = 5, kDueDays = 14;

} // namespace

TodayPage::TodayPage(const QString& greeting, QWidget* parent)
    : Page(u"today"_s, {}, {}, parent), m_due(new QVBoxLayout), m_recent(new QVBoxLayout), m_here(new TextLabel)
{
    m_here->setObjectName(u"today_here"_s);
    greet(greeting);
    auto* due = new Card(tr("Due, and coming up"));
    due->body()->addLayout(m_due);
    auto* recent = new Card(tr("Lately worked on"));
    recent->body()->addLayout(m_recent);
    auto* here = new Card(tr("On this laptop"));
    here->body()->addWidget(m_here);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    pair->addWidget(recent, 1);
    pair->addWidget(due, 1);
    content()->addLayout(pair);
    content()->addWidget(here);
}

void TodayPage::greet(const QString& greeting)
{
    ask(greeting, tr("Everything here works without a network."));
}

QString TodayPage::title() const
{
    return tr("Today");
}

QList<PageAction> TodayPage::actions()
{
    const bool nobody = m_isNobody && !m_visiting;
    const auto turn = [this, nobody] {
        if (nobody) return addFirst();
        m_visiting = !m_visiting;
        emit visitModeAsked(m_visiting);
        emit actionsChanged();
    };
    return {{u"visit_mode"_s,
             m_visiting ? tr("End the visit") : tr("Start a visit"),
             m_visiting ? ButtonKind::Plain : ButtonKind::Primary,
             turn,
             nobody ? tr("Nobody is here to visit yet") : QString(),
             {}}};
}

/// A visit is to somebody.
void TodayPage::addFirst()
{
    const Link people{u"people"_s, {}, u"new_name"_s};
    emit followed(people.text());
    emit told({.happened = tr("A visit needs somebody to visit."),
               .todo = tr("Add a person first, then start the visit."),
               .page = people.page().text()});
}

void TodayPage::addRow(QVBoxLayout* rows, const CaseloadRow& row, const QString& note)
{
    auto* open =
        makeButton(ButtonKind::Quiet, u"today_%1"_s.arg(m_rows++), row.name.isEmpty() ? tr("No name yet") : row.name);
    const CaseId id = row.id;
    connect(open, &QPushButton::clicked, this, [this, id] { emit followed(personLink(id, u"person"_s)); });
    auto* words = new TextLabel(note, Type::Small);
    words->setTone(TextLabel::Tone::Muted);
    words->setContentsMargins(kNear, 0, 0, kNear);
    rows->addWidget(open, 0, Qt::AlignLeft);
    rows->addWidget(words);
}

void TodayPage::setDay(const QList<CaseloadRow>& people, const QList<DueDate>& due, QDate today)
{
    const Refill dueAnew(m_due);
    const Refill recentAnew(m_recent);
    m_rows = 0;
    if (std::exchange(m_isNobody, people.isEmpty()) != people.isEmpty()) emit actionsChanged();
    for (const CaseloadRow& row : people)
        if (row.needsDeciding) addRow(m_due, row, tr("Two answers stand: somebody must decide"));
    for (const CaseloadRow& row : people)
        if (row.stage == Stage::ToConfirm)
            addRow(m_due, row, tr("A signed plan waits for the manager to confirm the talk"));
    const int asking = m_rows;
    for (const DueDate& one : stillToDo(due, today)) {
        if (one.on > today.addDays(kDueDays)) continue;
        const auto row = std::ranges::find(people, one.id, &CaseloadRow::id);
        if (row != people.end()) addRow(m_due, *row, dueSentence(one, today));
    }
    if (m_rows == asking)
        m_due->addWidget(new TextLabel(asking == 0
                                           ? tr("No review, first payment or offer is due in the next two weeks.")
                                           : tr("Nothing else is due in the next two weeks.")));
    QList<CaseloadRow> recent = people;
    std::ranges::stable_sort(recent, std::greater(), &CaseloadRow::changedMs);
    for (const CaseloadRow& row : recent.first(std::min<qsizetype>(recent.size(), kMostRecent)))
        addRow(m_recent, row,
               row.lastSitting.isValid() ? tr("Last talked on %1").arg(weekdayWords(row.lastSitting))
                                         : tr("Not talked yet"));
    if (recent.isEmpty()) m_recent->addWidget(new TextLabel(tr("Nobody yet. Add a person from My people.")));
    m_people = people.size();
    tellHere();
}

void TodayPage::setOffice(const QString& words)
{
    m_office = words;
    tellHere();
}

void TodayPage::tellHere()
{
    if (m_people == 0) return m_here->setText(tr("Nobody is on this laptop yet."));
    const QString here =
        m_people == 1 ? tr("1 person is on this laptop.") : tr("All %1 people are on this laptop.").arg(m_people);
    m_here->setText(m_office.isEmpty() ? here
                                       : u"%1 %2"_s.arg(here, m_office + (m_office.endsWith(u'.') ? u""_s : u"."_s)));
}

} // namespace alongside::ui
