#include "ui/screens/plan/summary/plan_summary.h"

#include "core/documents/review/said_at_first.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/number_words.h"
#include "core/documents/words/words.h"
#include "ui/case/attached/attach_card.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/plan/planner/from_planner.h"
#include "ui/screens/plan/summary/from_record.h"
#include "ui/screens/plan/summary/plan_enough.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/frame/message_bar.h"

#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kPagesWanted = 2; // S1
constexpr int kPlanLines = 10;

/// "1 and a half of 2 pages": up to the next half, so that what is full is never called room.
QString meterWords(double taken)
{
    const int halves = int(std::ceil(taken * 2));
    const QString whole = QString::number(halves / 2);
    if (halves % 2 == 0) return PlanSummary::tr("%1 of %2 pages").arg(whole, QString::number(kPagesWanted));
    if (halves == 1) return PlanSummary::tr("Half of one of %1 pages").arg(kPagesWanted);
    return PlanSummary::tr("%1 and a half of %2 pages").arg(whole, QString::number(kPagesWanted));
}

} // namespace

PlanSummary::PlanSummary(const CaseServices& services, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_services(services), m_session(session), m_rows(new QVBoxLayout(this)),
      m_meter(new TextLabel({}, Type::Strong)), m_story(new TextLabel), m_fromPlanner(new FromPlanner(session)),
      m_fromRecord(new FromRecord(session)), m_planner(new Stack(kTight)), m_groups(new QVBoxLayout),
      m_outcomes(m_groups), m_enough(new PlanEnough(services, session)), m_attached(new AttachCard(session))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kGap);
    build();
}

void PlanSummary::build()
{
    m_meter->setObjectName(u"page_meter"_s);
    m_story->setObjectName(u"plan_said_at_first"_s);
    auto* story = new Stack(kTight);
    story->rows->addWidget(new TextLabel(tr("What was said at first"), Type::Strong));
    story->rows->addWidget(m_story);
    auto* about = new Card(tr("About the person"));
    about->body()->addWidget(story);
    auto* aboutMe = textOfLines(u"plan_about_me"_s, tr("What to know first: how to talk, what helps"), 2, kPlanLines);
    auto* matters = textOfLines(u"plan_what_matters"_s, tr("What &matters to them"), 2, kPlanLines);
    auto* support = textOfLines(u"plan_best_support"_s, tr("How best to support them"), 2, kPlanLines);
    auto* helped = new LineField(u"plan_who_helped"_s, tr("Who helped to write it"));
    auto* by = new LineField(u"plan_drafted_by"_s, tr("Written down by"));
    auto* on = new DatePhraseEdit(u"plan_drafted_on"_s, tr("Written down on"));
    on->setToday(m_services.clock.today(), Days::ThatHaveBeen);
    auto* who = new Columns(72);
    who->add(helped);
    who->add(by);
    for (QWidget* part : QList<QWidget*>{aboutMe, matters, support, who, on}) about->body()->addWidget(part);
    about->body()->addWidget(m_planner);
    auto* changes = new Card(tr("If things change or go wrong"));
    auto* change = textOfLines(u"plan_if_things_change"_s, tr("Whom to ring, and what happens instead"), 2, kPlanLines);
    auto* risk = textOfLines(u"plan_risk"_s, tr("A risk they choose to take"), 1, kPlanLines);
    for (QWidget* part : QList<QWidget*>{change, risk}) changes->body()->addWidget(part);
    m_groups->setSpacing(kGap);
    m_rows->addWidget(m_meter);
    m_rows->addWidget(m_fromPlanner);
    m_rows->addWidget(about);
    m_rows->addWidget(m_fromRecord);
    m_rows->addLayout(m_groups);
    m_rows->addWidget(m_enough);
    m_rows->addWidget(changes);
    m_rows->addWidget(m_attached);
    connect(m_attached, &AttachCard::failed, this, &PlanSummary::failed);
    connect(m_attached, &AttachCard::attached, this, [this](const QString& name) { // what was refused before is over
        emit told({.kind = Message::Kind::Done, .happened = tr("Attached: %1.").arg(documents::apart(name))});
    });
    m_session.bind(aboutMe, inRecord<&CaseFile::plan, &Plan::aboutMe>());
    m_session.bind(matters, inRecord<&CaseFile::plan, &Plan::whatMatters>());
    m_session.bind(support, inRecord<&CaseFile::plan, &Plan::bestSupport>());
    m_session.bind(helped, inRecord<&CaseFile::plan, &Plan::whoHelped>());
    m_session.bind(by, inRecord<&CaseFile::plan, &Plan::draftedBy>());
    m_session.bind(on, inRecord<&CaseFile::plan, &Plan::draftedOn>());
    buildPlanner();
    m_session.bind(change, inRecord<&CaseFile::plan, &Plan::ifThingsChange>());
    m_session.bind(risk, inRecord<&CaseFile::plan, &Plan::riskIChoose>());
    connect(m_fromRecord, &FromRecord::followed, this, &PlanSummary::followed);
}

/// What is in the price of the plan (S48).
void PlanSummary::buildPlanner()
{
    auto* peer = new TickField(u"plan_peer_linked"_s, tr("Linked with somebody who has done it before"));
    auto* bills = new TickField(u"plan_bills_helped"_s, tr("Helped to pay bills"));
    auto* recruiting = new TickField(u"plan_recruiting_helped"_s, tr("Helped to find and employ people"));
    m_planner->rows->addWidget(
        new TextLabel(tr("What the planner has put in place: it is in the price of the plan"), Type::Strong));
    for (QWidget* part : QList<QWidget*>{peer, bills, recruiting}) m_planner->rows->addWidget(part);
    m_session.bind(peer, inRecord<&CaseFile::plan, &Plan::peerLinked>());
    m_session.bind(bills, inRecord<&CaseFile::plan, &Plan::billsHelped>());
    m_session.bind(recruiting, inRecord<&CaseFile::plan, &Plan::recruitingHelped>());
}

int PlanSummary::numberOf(PlanLineId line)
{
    if (!m_numbers.contains(line)) m_numbers.insert(line, int(m_numbers.size()) + 1);
    return m_numbers.value(line);
}

void PlanSummary::addLine(OutcomeId outcome)
{
    const PlanLineId id{m_services.ids.next()};
    m_session.act([&](CaseFile& file) {
        file.planLines.append(newPlanLine(id, outcome.isNull() ? QList<OutcomeId>() : QList{outcome}));
    });
    if (PlanLineRow* row = m_outcomes.row(outcome)->row(id)) row->setFocus();
}

void PlanSummary::showCase()
{
    const CaseFile& file = m_session.file();
    for (const PlanLine& line : file.planLines) numberOf(line.id);
    QList<OutcomeId> groups = idsOf(file.outcomes);
    if (std::ranges::any_of(file.planLines, [&](const PlanLine& line) { return outcomeOf(line, file).isNull(); }))
        groups.append(OutcomeId()); // their outcome was taken away: nothing of them is lost
    m_outcomes.bring(groups, [this](OutcomeId id, int number) {
        m_groupNumbers.insert(id, number);
        auto* group = new PlanOutcome(number, id, m_session, [this](PlanLineId line) { return numberOf(line); });
        connect(group, &PlanOutcome::added, this, &PlanSummary::addLine);
        connect(group, &PlanOutcome::payeeAsked, this,
                [this](PayeeId payee) { emit followed(u"choices#"_s + payee.value.toString(QUuid::WithoutBraces)); });
        return group;
    });
    for (const OutcomeId& id : m_outcomes.ids()) m_outcomes.row(id)->showCase();
    const QString story = documents::saidAtFirst(file);
    m_story->setText(story.isEmpty() ? tr("Nothing was written down then.") : story);
    m_planner->setVisible(file.choices.author == PlanAuthor::PaidPlanner);
    m_fromPlanner->showCase();
    m_fromRecord->showCase();
    m_attached->showCase();
}

void PlanSummary::showFigures()
{
    for (const OutcomeId& id : m_outcomes.ids()) m_outcomes.row(id)->showFigures();
    m_enough->showFigures();
}

void PlanSummary::showPages(double taken)
{
    const bool over = taken > kPagesWanted;
    m_meter->setText(over ? tr("%1: more than fits. Say less where it is longest.").arg(meterWords(taken))
                          : meterWords(taken));
    m_meter->setTone(over ? TextLabel::Tone::Caution : TextLabel::Tone::Normal);
}

QString PlanSummary::inputFor(const QString& field)
{
    const PlanLineId line{QUuid::fromString(field)};
    for (const OutcomeId& id : m_outcomes.ids()) {
        PlanOutcome* group = m_outcomes.row(id);
        if (PlanLineRow* row = group->row(line)) return row->objectName() + u"_what"_s;
        for (const PlanLineId& one : group->lines()) // an input of a line that may be closed
            if (PlanLineRow* row = group->row(one); field.startsWith(row->objectName() + u'_')) {
                if (!row->findChild<QWidget*>(field)) row->open(true);
                return field;
            }
    }
    for (const Outcome& outcome : m_session.file().outcomes)
        for (const CareArea area : outcome.areas)
            if (QLatin1StringView(keyOf(area)) == field) return m_outcomes.row(outcome.id)->more()->objectName();
    if (const QString input = m_attached->inputFor(field); !input.isEmpty()) return input;
    return findChild<QWidget*>(field) ? field : QString();
}

} // namespace alongside::ui
