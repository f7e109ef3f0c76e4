#include "app/cli/demo/summary.h"

#include "core/casework/measures/commitment.h"
#include "core/casework/measures/pathway.h"
#include "core/casework/payments/coming.h"
#include "core/contract/money/allocation_facts.h"
#include "core/documents/sentences.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"
#include "core/domain/payments/ordered.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/record/schema.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// Nought once nothing is due, null while nobody has decided.
QJsonValue penceOrNull(bool known, Money amount)
{
    return known ? QJsonValue(amount.pence()) : QJsonValue();
}

/// The plan's quotes beside the budget; null while one of them is not known.
QJsonValue sufficiencyOf(const CaseFile& file, QDate on, const casework::Rulebook& rulebook)
{
    const Result<Sufficiency> found = rulebook.reviewing().sufficiency(file, on);
    if (!found) return {};
    return QJsonObject{
        {u"verdict"_s, contract::wordOf(found->verdict)}, {u"plan_weekly_pence"_s, found->planWeekly.pence()},
        {u"plan_year_pence"_s, found->planYear.pence()},  {u"plan_one_off_pence"_s, found->planOneOff.pence()},
        {u"gap_year_pence"_s, found->gapYear.pence()},    {u"gap_one_off_pence"_s, found->gapOneOff.pence()},
        {u"uncovered"_s, found->uncovered.size()},        {u"manager_needed"_s, found->managerNeeded()}};
}

QJsonValue auditOf(const CaseFile& file, const Review* review, const casework::Rulebook& rulebook)
{
    if (!review) return {};
    const Result<rules::Audit> found = rulebook.reviewing().lookOver(file, *review);
    if (!found) return {};
    return QJsonObject{
        {u"expected_pence"_s, found->expected.pence()},        {u"unexplained_pence"_s, found->unexplained.pence()},
        {u"surplus_pence"_s, found->surplus.pence()},          {u"arrears_pence"_s, found->arrears.pence()},
        {u"outside_outcomes_pence"_s, found->outside.pence()}, {u"flags"_s, QJsonArray::fromStringList(found->flags)}};
}

/// What came after the start: the plan and its two signatures, the last review, planning money.
QJsonObject afterwards(const CaseFile& file, const casework::Rulebook& rulebook)
{
    const SignedPlan* plan = standingPlan(file);
    const ManagerSignOff* yes = plan ? confirmationOf(*plan, file) : nullptr;
    const Review* last = lastReview(file);
    const PlanningCommitment* planning = settled(file.commitments);
    const QDate on = last ? last->on : file.plan.draftedOn;
    const Result<Money> yearly = rulebook.updateFees(file);
    return {{u"planning_once_pence"_s, penceOrNull(planning, planning ? planning->once : Money())},
            {u"planning_year_pence"_s, penceOrNull(planning && yearly, yearly ? *yearly : Money())},
            {u"sufficiency"_s, sufficiencyOf(file, on, rulebook)},
            {u"plan_version"_s, plan ? QJsonValue(versionNumber(*plan, file)) : QJsonValue()},
            {u"signed_off_on"_s, yes ? dayOrNull(yes->on) : QJsonValue()},
            {u"signed_by"_s, yes ? QJsonValue(QJsonArray{plan->by, yes->by}) : QJsonValue()},
            {u"next_review"_s, plan ? dayOrNull(plan->nextReview) : QJsonValue()},
            {u"audit"_s, auditOf(file, last, rulebook)},
            {u"direct_payment_considered"_s, plan ? QJsonValue(plan->directPaymentConsidered) : QJsonValue()}};
}

/// Each payment up to the next one after that day; nothing while none was started.
std::optional<QList<Payment>> paymentsOf(const CaseFile& file, QDate until)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying || !paying->start->schedule.first.isValid()) return std::nullopt;
    const auto found = casework::paymentsOf(file, paying->nextDue(until));
    return found ? std::optional(found->list) : std::nullopt;
}

/// With its parts as they are said.
QJsonValue told(const std::optional<QList<Payment>>& payments)
{
    if (!payments) return {};
    QJsonArray all;
    for (const Payment& one : *payments) {
        QJsonArray parts;
        for (const PaymentPart& part : one.parts)
            parts.append(QJsonObject{{u"what"_s, documents::sentenceFor(part.why)}, {u"pence"_s, part.amount.pence()}});
        all.append(QJsonObject{{u"date"_s, dayOrNull(one.on)}, {u"pence"_s, one.amount.pence()}, {u"parts"_s, parts}});
    }
    return all;
}

/// The first of them that pays anything: of no day, and nothing, where none does.
Payment firstOf(const std::optional<QList<Payment>>& payments)
{
    for (const Payment& one : payments.value_or(QList<Payment>()))
        if (one.amount > Money()) return one;
    return {};
}

/// The team's budget, by financial year: "2024/25".
QJsonValue ledgerOf(const CaseFile& file, QDate until, const casework::Rulebook& rulebook)
{
    const auto found = rulebook.committedByYear(file, until);
    if (!found) return {};
    QJsonArray all;
    for (const casework::CommittedYear& one : *found)
        all.append(
            QJsonObject{{u"year"_s, u"%1/%2"_s.arg(one.begins).arg((one.begins + 1) % 100, 2, 10, QLatin1Char('0'))},
                        {u"in_year_pence"_s, one.inYear.pence()},
                        {u"full_year_pence"_s, one.fullYear.pence()}});
    return all;
}

/// How firm it is; null while nothing is committed.
QJsonValue ledgerStageOf(const CaseFile& file)
{
    const auto stage = casework::commitmentOf(file);
    if (!stage) return {};
    switch (*stage) {
    case casework::Commitment::Indicative: return u"indicative"_s;
    case casework::Commitment::Started: return u"started"_s;
    case casework::Commitment::SignedOff: return u"signed_off"_s;
    case casework::Commitment::Stopped: return u"stopped"_s;
    }
    return {};
}

/// What the council arranges, as it is ordered: a line that was ordered otherwise before `since`, and one that is ordered no
/// more with its last day; null while nothing was ordered, or two orders stand.
QJsonValue ordersOf(const CaseFile& file)
{
    const Order* order = settled(file.orders);
    if (!order) return {};
    QJsonArray all;
    for (const auto& [line, since, lastDay] : orderedLines(*order, file))
        all.append(QJsonObject{{u"line"_s, line.words},
                               {u"provider"_s, line.provider.isEmpty() ? QJsonValue() : QJsonValue(line.provider)},
                               {u"start"_s, dayOrNull(line.startOn)},
                               {u"since"_s, dayOrNull(since)},
                               {u"last_day"_s, dayOrNull(lastDay)},
                               {u"stream"_s, QString::fromLatin1(keyOf(line.stream))},
                               {u"pence"_s, line.amount.pence()}});
    return all;
}

/// How the way from contact to sign-off went, by the last day. A time that still runs is null; people, hand-offs and steps are
/// those so far while it is open.
QJsonValue measuresOf(const CaseFile& file, const Counted& counted, const policy::Library& library)
{
    const auto found = casework::measuresOf(file, counted.lastDay, library, counted.noted);
    if (!found || !*found) return {};
    const rules::JourneyMeasure& way = **found;
    const auto days = [&](rules::Time time) {
        const auto known = casework::daysOf(way, time);
        return known ? QJsonValue(*known) : QJsonValue();
    };
    return QJsonObject{{u"assessment_days"_s, days(rules::Time::Assessment)},
                       {u"allocation_days"_s, days(rules::Time::Allocation)},
                       {u"money_days"_s, days(rules::Time::Money)},
                       {u"wait_days"_s, days(rules::Time::Wait)},
                       {u"sign_off_days"_s, days(rules::Time::SignOff)},
                       {u"council_people"_s, way.council},
                       {u"provider_people"_s, way.provider},
                       {u"hand_offs"_s, way.handOffs},
                       {u"steps"_s, way.steps},
                       {u"open"_s, way.open}};
}

/// Decisions of which two were made apart: none of the two is told below, until one of them holds.
QJsonArray disputedIn(const CaseFile& file)
{
    QJsonArray parts;
    for (const record::Part& part : record::parts())
        if (record::isDisputed(file, part.kind)) parts.append(QString::fromLatin1(part.name));
    return parts;
}

/// Which steps were refused, and what each of them lacked: none of what they would have done is told below.
QJsonArray told(const QList<Refused>& refused)
{
    QJsonArray all;
    for (const Refused& one : refused)
        all.append(QJsonObject{{u"step"_s, one.step}, {u"do"_s, one.deed}, {u"where"_s, one.where}});
    return all;
}

/// The word of `eligibility`, kind `transition`; null while nothing is determined.
QJsonValue lawOf(const Determination* decided)
{
    if (!decided) return {};
    const bool old =
        std::ranges::any_of(decided->finding.reasons, [](const Reason& one) { return one.key == u"old_law_applies"; });
    return old ? u"old_law_facs"_s : u"care_act"_s;
}

} // namespace

QJsonObject summaryOf(const CaseFile& file, const Counted& counted, const casework::Rulebook& rulebook,
                      const policy::Library& library)
{
    const Determination* decided = settled(file.determinations);
    const AllocationAgreement* agreed = settled(file.agreements);
    const PaymentInstruction* paying = settled(file.instructions);
    const Allocation money = agreed ? heldAs(agreed->allocation, file.lines, decidedWay(file)) : Allocation();
    const PaymentSchedule schedule = paying ? paying->schedule : PaymentSchedule();
    const bool nothingDue = decided && !decided->eligible && !agreed;
    const bool isKnown = agreed || nothingDue;
    const auto payments = paymentsOf(file, counted.lastDay);
    const Payment first = firstOf(payments);

    QJsonArray documents;
    for (const QString& one : counted.documents) documents.append(one);
    QJsonObject summary{
        {u"subject"_s, QString::fromLatin1(keyOf(file.person.subject))},
        {u"law"_s, lawOf(decided)},
        {u"eligible"_s, decided ? QJsonValue(decided->eligible) : QJsonValue()},
        {u"weekly_pence"_s, penceOrNull(isKnown, money.weekly)},
        {u"year_pence"_s, penceOrNull(isKnown, money.year)},
        {u"one_off_pence"_s, penceOrNull(isKnown, money.oneOff)},
        {u"contribution_weekly_pence"_s, penceOrNull(agreed && money.assessedWeekly.has_value(), money.adultWeekly)},
        {u"direct_payment_four_weekly_pence"_s, penceOrNull(isKnown, money.dpNetFourWeekly)},
        {u"first_payment_date"_s, dayOrNull(first.on)},
        {u"first_payment_pence"_s, penceOrNull(paying || nothingDue, first.amount)},
        {u"review_due"_s, dayOrNull(schedule.sixWeekReview)},
        {u"two_decisions_stand"_s, disputedIn(file)},
        {u"refused"_s, told(counted.refused)},
        {u"ops"_s, counted.ops},
        {u"acknowledged"_s, counted.acknowledged},
        {u"server_ops"_s, counted.serverOps},
        {u"store"_s, counted.store},
        {u"documents"_s, documents}};
    summary.insert(u"payments"_s, told(payments));
    summary.insert(u"orders"_s, ordersOf(file));
    summary.insert(u"ledger"_s, ledgerOf(file, counted.lastDay, rulebook));
    summary.insert(u"ledger_stage"_s, ledgerStageOf(file));
    summary.insert(u"measures"_s, measuresOf(file, counted, library));
    const QJsonObject later = afterwards(file, rulebook);
    for (auto one = later.begin(); one != later.end(); ++one) summary.insert(one.key(), one.value());
    return summary;
}

} // namespace alongside::cli
