// Source: S20, S81, S82; practice 6.2, 6.3.

#include "core/casework/measures/pathway.h"

#include "core/casework/payments/coming.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using rules::Employer;
using rules::Step;
using rules::StepTaken;

/// Who pays is a team to the record: no name of theirs is in it.
const QString kPaymentsTeam = u"direct payments team"_s;

/// The first of all that were ever made, by day: a later one takes its place and does not make it happen later.
template <class Decision>
const Decision* firstOf(const QList<Decision>& decisions)
{
    const Decision* first = nullptr;
    for (const Decision& one : decisions)
        if (!one.unread && (!first || one.on < first->on)) first = &one;
    return first;
}

/// The day of the letter, else of the facts it was worked out from.
void addContribution(const MoneyTalk& money, QList<StepTaken>& steps)
{
    const WorkedContribution& worked = money.contributionWorked;
    if (!worked.on.isValid()) return;
    steps.append({Step::ContributionAssessed,
                  money.contributionLetterOn.isValid() ? money.contributionLetterOn : worked.on, worked.by});
}

/// As it was agreed first, or as it is noted while nothing is.
MoneyTalk moneyOf(const CaseFile& file)
{
    const AllocationAgreement* agreed = firstOf(file.agreements);
    const Result<CaseFile> then = agreed ? record::thawed(agreed->inputs) : Error{};
    return then ? then->money : file.money;
}

/// As it was signed first, or as it is drafted while it is not.
Plan planOf(const CaseFile& file)
{
    const SignedPlan* plan = firstOf(file.signedPlans);
    const Result<CaseFile> then = plan ? record::thawed(plan->inputs) : Error{};
    return then ? then->plan : file.plan;
}

/// Who kept the case on the day of each decision, as it has it.
QList<std::pair<QDate, QString>> workersThen(const CaseFile& file)
{
    QList<std::pair<QDate, QString>> workers;
    const auto look = [&](const auto& decisions) {
        for (const auto& one : decisions)
            if (const Result<CaseFile> then = record::thawed(one.inputs); then && !then->person.workerName.isEmpty())
                workers.append({one.on, then->person.workerName});
    };
    look(file.determinations);
    look(file.agreements);
    look(file.instructions);
    look(file.signedPlans);
    std::ranges::stable_sort(workers, {}, &std::pair<QDate, QString>::first);
    return workers;
}

/// As the first decision from that day on has it, else who keeps the case now: another worker since does not take the steps
/// that were taken before them.
QString workerOn(QDate day, const CaseFile& file)
{
    for (const auto& [on, worker] : workersThen(file))
        if (on >= day) return worker;
    return file.person.workerName;
}

/// A planner is of a provider; the person and their own circle are nobody's; whoever has written here is the council's.
Employer drafterOf(const CaseFile& file, const QString& drafter)
{
    const auto workers = workersThen(file);
    if (std::ranges::find(file.staff, drafter, &StaffMember::name) != file.staff.end()
        || drafter == file.person.workerName
        || std::ranges::find(workers, drafter, &std::pair<QDate, QString>::second) != workers.end())
        return Employer::Council;
    return file.choices.author == PlanAuthor::PaidPlanner ? Employer::Provider : Employer::Nobody;
}

void addDraft(const CaseFile& file, QList<StepTaken>& steps)
{
    const Plan plan = planOf(file);
    if (!plan.draftedOn.isValid() || plan.draftedBy.isEmpty()) return;
    steps.append({Step::PlanDrafted, plan.draftedOn, plan.draftedBy, drafterOf(file, plan.draftedBy)});
}

/// The first day that paid anything, of what was started, changed and stopped since; none where it cannot be told.
QDate firstPaidOn(const CaseFile& file, QDate asAt)
{
    const Result<Payments> all = paymentsOf(file, asAt);
    if (!all) return {};
    const auto first = std::ranges::find_if(all->list, [](const Payment& one) { return one.amount > Money(); });
    return first == all->list.end() ? QDate() : first->on;
}

/// All support ended before that day came.
bool endedBefore(QDate day, const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    return stop && endsAllSupport(stop->reason) && stop->lastDay < day;
}

/// The first day of what was ordered first; none where nothing was, or all support ended before it.
QDate firstArrangedOn(const Order* order, const CaseFile& file)
{
    QDate first;
    for (const OrderLine& line : order ? order->lines : QList<OrderLine>())
        if (line.startOn.isValid() && (!first.isValid() || line.startOn < first)) first = line.startOn;
    return first.isValid() && !endedBefore(first, file) ? first : QDate();
}

/// The first payment, or the first day of what the council arranges where nothing was paid out at first: a direct payment
/// that comes later is not what they waited for. Source: practice 6.2.
void addStart(const CaseFile& file, QDate asAt, QList<StepTaken>& steps)
{
    const PaymentInstruction* started = firstOf(file.instructions);
    if (!started) return;
    steps.append({Step::PaymentInstructed, started->on, started->by});
    const Order* order = firstOf(file.orders);
    const QDate paid = firstPaidOn(file, asAt);
    const bool isPaidFromStart = paid.isValid() && started->schedule.firstAmount > Money();
    const QDate arranged = isPaidFromStart ? QDate() : firstArrangedOn(order, file);
    if (arranged.isValid() && !(paid.isValid() && paid < arranged))
        steps.append({Step::FirstPayment, arranged, order->by});
    else if (paid.isValid()) steps.append({Step::FirstPayment, paid, kPaymentsTeam});
}

/// Whoever noted it, else the worker who kept the case then.
QString whoNoted(const QString& name, QDate on, const CaseFile& file)
{
    return name.isEmpty() ? workerOn(on, file) : name;
}

void addReview(const CaseFile& file, const NotedBy& noted, QList<StepTaken>& steps)
{
    const Review* first = nullptr;
    for (const Review& one : file.reviews)
        if (isHeld(one, file) && (!first || one.on < first->on)) first = &one;
    if (first)
        steps.append({Step::ReviewHeld, first->on, whoNoted(noted.items.value(first->id.value), first->on, file)});
    if (const ManagerSignOff* yes = firstOf(file.signOffs)) steps.append({Step::SignedOff, yes->on, yes->by});
}

/// They died: nothing waits any longer.
QDate endOf(const CaseFile& file, QDate asAt)
{
    const QDate last = diedOn(file);
    return last.isValid() && last <= asAt ? last : QDate();
}

} // namespace

rules::Journey pathwayOf(const CaseFile& file, QDate asAt, const NotedBy& noted)
{
    QList<StepTaken> steps;
    steps.append({Step::Contact, file.person.contactOn, whoNoted(noted.contact, file.person.contactOn, file)});
    for (const Sitting& one : file.sittings)
        steps.append({Step::Sitting, one.on, whoNoted(noted.items.value(one.id.value), one.on, file)});
    addContribution(moneyOf(file), steps);
    if (const Determination* decided = firstOf(file.determinations))
        steps.append({Step::EligibilityDecided, decided->on, decided->by});
    if (const AllocationAgreement* agreed = firstOf(file.agreements))
        steps.append({Step::AllocationAgreed, agreed->on, agreed->worker});
    addStart(file, asAt, steps);
    addDraft(file, steps);
    addReview(file, noted, steps);
    steps.removeIf([asAt](const StepTaken& one) { return !one.on.isValid() || one.on > asAt; });
    std::ranges::stable_sort(steps, {}, [](const StepTaken& one) { return std::pair(one.on, one.step); });
    return {.person = file.id.value.toString(QUuid::WithoutBraces),
            .carer = file.person.subject == CaseSubject::Carer,
            .endedOn = endOf(file, asAt),
            .steps = steps};
}

Result<std::optional<rules::JourneyMeasure>> measuresOf(const CaseFile& file, QDate asAt,
                                                        const policy::Library& library, const NotedBy& noted)
{
    const rules::Journey way = pathwayOf(file, asAt, noted);
    if (way.steps.isEmpty()) return std::optional<rules::JourneyMeasure>();
    const auto found = rules::measures({.cohort = {way.steps.first().on, asAt, {way}}}, library);
    if (!found) return found.error();
    return std::optional(found->cohort.journeys.first());
}

std::optional<qint64> daysOf(const rules::JourneyMeasure& measured, rules::Time time)
{
    const auto which = static_cast<std::size_t>(time);
    return measured.waiting[which] ? std::nullopt : measured.days[which];
}

} // namespace alongside::casework
