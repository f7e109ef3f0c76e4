#include "ui/screens/talk/tools/circle_tool.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/talk/tools/member_drawer.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/pictures/picture_twin.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

bool isThere(const CircleMember& member)
{
    return member.ring != 0 && !member.hasDied && !member.isPet;
}

qsizetype countThere(const CaseFile& file, CircleSector sector)
{
    return std::ranges::count_if(file.circle,
                                 [&](const CircleMember& one) { return isThere(one) && one.sector == sector; });
}

/// "Bernie: Sunday shower. Willing and able until 31 March 2025."
QString offerSentence(const Offer& offer, const CaseFile& file, QDate today)
{
    const CircleMember* by = itemIn(file.circle, offer.by);
    const QString name = helperName(file, offer);
    QString words = name.isEmpty() ? CircleTool::tr("Somebody") : documents::apart(name);
    if (!offer.what.isEmpty()) words += u": "_s + documents::apart(offer.what);
    words += u". "_s + documents::plainName(offer.willing);
    if (offer.until.isValid()) words += CircleTool::tr(", until %1").arg(dayWords(offer.until));
    if (by && by->isChild) return words + CircleTool::tr(". A child's help is never counted.");
    if (casework::countsOn(offer, file, today) == Tri::Yes) return words + u'.';
    return words
           + (offer.willing == Willing::Yes ? CircleTool::tr(": counts for nothing now.")
                                            : CircleTool::tr(": counts for nothing yet."));
}

} // namespace

CircleTool::CircleTool(const CaseServices& services, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_services(services), m_session(session), m_view(new CircleView), m_side(new Stack),
      m_counts(muted({}, Type::Body)), m_offers(new TextLabel), m_question(new TextLabel),
      m_hint(muted(tr("Choose somebody in the circle, or add a person, to say what they do and what they might do."),
                   Type::Body))
{
    build();
    connect(m_view, &CircleView::opened, this, [this](MemberId id) {
        open(id);
        m_drawer->setFocus();
    });
    connect(m_view, &CircleView::currentChanged, this, [this](int at) {
        if (at >= 0 && at < m_view->members().size()) open(m_view->members().at(at).id);
    });
    connect(m_view, &CircleView::ringMoved, this, &CircleTool::move);
}

void CircleTool::build()
{
    m_view->setObjectName(u"circle_view"_s);
    m_counts->setObjectName(u"circle_counts"_s);
    m_offers->setObjectName(u"circle_offers"_s);
    m_hint->setObjectName(u"circle_hint"_s);
    m_question->setTone(TextLabel::Tone::Link);
    m_twin = new PictureTwin(u"circle"_s, m_view, &m_model, tr("The circle, as a list"));
    connect(m_twin, &PictureTwin::rowOpened, this, [this](int row) {
        open(m_model.members().at(row).id);
        m_drawer->setFocus();
    });
    m_more = makeButton(ButtonKind::Plain, u"add_person_to_circle"_s, tr("+ Add a person"));
    connect(m_more, &QPushButton::clicked, this, &CircleTool::add);
    auto* left = new Stack;
    left->rows->addWidget(m_twin);
    left->rows->addWidget(m_counts);
    left->rows->addWidget(m_question);
    static_cast<Stack*>(m_side)->rows->addWidget(m_hint);
    static_cast<Stack*>(m_side)->rows->addWidget(m_more, 0, Qt::AlignLeft);
    auto* columns = new Columns(96);
    columns->add(left, 5);
    columns->add(m_side, 4);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(new TextLabel(tr("Who is in your life?"), Type::Section));
    rows->addWidget(columns);
    rows->addWidget(new TextLabel(tr("Who might help, and have they said yes?"), Type::Section));
    rows->addWidget(m_offers);
}

void CircleTool::add()
{
    const MemberId id{m_services.ids.next()};
    m_session.act([&](CaseFile& file) { file.circle.append(newMember(id)); });
    open(id);
    m_drawer->setFocus();
}

void CircleTool::open(MemberId member)
{
    if (m_drawer && m_drawer->member() == member) return;
    putAway();
    m_drawer = new MemberDrawer(member, m_services, m_session, m_shown);
    m_hint->hide();
    static_cast<Stack*>(m_side)->rows->addWidget(m_drawer);
    m_drawer->show();
}

/// At once out of the page, and gone when no signal of it is running any more.
void CircleTool::putAway()
{
    if (!m_drawer) return;
    m_drawer->hide();
    m_drawer->setParent(nullptr);
    std::exchange(m_drawer, nullptr)->deleteLater();
}

void CircleTool::setShown(bool on)
{
    if (std::exchange(m_shown, on) == on) return;
    m_model.setMembers(listed());
    if (!m_drawer) return;
    const MemberId member = m_drawer->member();
    putAway();
    open(member);
}

/// Turned round, nobody reads another person's number.
QList<CircleMember> CircleTool::listed() const
{
    QList<CircleMember> all = m_session.file().circle;
    if (m_shown)
        for (CircleMember& member : all) member.phone.clear();
    return all;
}

void CircleTool::move(MemberId member, int ring)
{
    m_session.act([&](CaseFile& file) {
        if (CircleMember* moved = itemIn(file.circle, member)) moved->ring = ring;
    });
}

void CircleTool::showCase()
{
    const bool gone = m_drawer && !itemIn(m_session.file().circle, m_drawer->member());
    const bool hadKeyboard = gone && m_drawer->isAncestorOf(QApplication::focusWidget());
    if (gone) {
        putAway();
        m_hint->show();
    }
    if (m_drawer) m_drawer->showCase();
    showFigures();
    if (hadKeyboard) takeKeyboard();
}

/// To whoever stands there now; where nobody is left, to the button that adds somebody.
void CircleTool::takeKeyboard()
{
    if (m_view->current() < 0) return m_more->setFocus(Qt::OtherFocusReason);
    m_twin->table()->setCurrentIndex(m_model.index(m_view->current(), 0));
    m_twin->setFocus(Qt::OtherFocusReason);
}

void CircleTool::showFigures()
{
    const CaseFile& file = m_session.file();
    if (m_view->members() != file.circle) {
        const QSignalBlocker quiet(m_view);
        m_view->setMembers(callName(file), file.circle);
        m_model.setMembers(listed());
    }
    const auto all = std::ranges::count_if(file.circle, isThere);
    const auto paid = countThere(file, CircleSector::Paid), unsaid = countThere(file, CircleSector::NotSaid);
    const QString known = tr("Unpaid %1 : paid %2").arg(all - paid - unsaid).arg(paid);
    m_counts->setText(unsaid == 0 ? known : tr("%1 : not said yet %2").arg(known).arg(unsaid));
    m_question->setText(gap());
    m_question->setVisible(!m_question->text().isEmpty());
    QStringList said;
    for (const Offer& offer : file.offers) said.append(offerSentence(offer, file, m_services.clock.today()));
    m_offers->setText(
        said.isEmpty() ? tr("Nothing is written down yet of who might help. An offer counts only when the person who "
                            "would do it has said yes.")
                       : said.join(u'\n'));
}

/// Gaps are questions, never findings.
QString CircleTool::gap() const
{
    const CaseFile& file = m_session.file();
    const auto there = std::ranges::count_if(file.circle, isThere);
    if (there > 0 && countThere(file, CircleSector::Paid) == there) return tr("Everyone here is paid. Is that right?");
    const bool closer =
        std::ranges::any_of(file.circle, [](const CircleMember& m) { return m.wanted == Wanted::Closer; });
    return closer ? tr("Somebody here is wanted closer. What would help?") : QString();
}

} // namespace alongside::ui
