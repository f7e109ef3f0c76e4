// Source: S80 (uptake: adults with open long-term community support, each once; whole or part), S81 (days), S82 (distinct
// paid people, hand-offs and steps from contact to sign-off), S76 (experience), S83 (integrity).

#include "core/rules/measures/count.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace alongside::rules {

namespace {

struct FromTo {
    Step from;
    Step to;
};
/// In the order of Time; sign-off begins at the review that is due, which is no step.
constexpr std::array<FromTo, 4> kFromTo{
    FromTo{Step::Contact, Step::EligibilityDecided}, FromTo{Step::Contact, Step::AllocationAgreed},
    FromTo{Step::Contact, Step::FirstPayment}, FromTo{Step::AllocationAgreed, Step::FirstPayment}};
constexpr std::size_t kSignOff = static_cast<std::size_t>(Time::SignOff);

bool openBetween(const SupportPeriod& one, QDate first, QDate last)
{
    return one.from <= last && (!one.until.isValid() || one.until >= first);
}

/// What somebody has, by how it is delivered.
struct Has {
    bool directPayment = false;
    bool managed = false;
    bool other = false;
};

void take(QHash<QString, Has>& people, const Journey& journey, QDate first, QDate last)
{
    for (const SupportPeriod& one : journey.support) {
        if (!openBetween(one, first, last)) continue;
        Has& has = people[journey.person];
        if (one.delivery == Delivery::DirectPayment) has.directPayment = true;
        else if (one.delivery == Delivery::ManagedBudget) has.managed = true;
        else has.other = true;
    }
}

Uptake uptakeOf(const QHash<QString, Has>& people)
{
    Uptake out;
    for (const Has& has : people) {
        ++out.directPayment.of;
        ++out.selfDirected.of;
        if (has.directPayment) ++(has.managed || has.other ? out.part : out.whole);
        if (has.directPayment || has.managed) ++out.selfDirected.count;
    }
    out.directPayment.count = out.whole + out.part;
    return out;
}

void countUptake(const Cohort& cohort, Measured& out)
{
    QHash<QString, Has> adults;
    QHash<QString, Has> carers;
    for (const Journey& journey : cohort.journeys)
        journey.carer ? take(carers, journey, cohort.from, cohort.asAt)
                      : take(adults, journey, cohort.asAt, cohort.asAt);
    out.adults = uptakeOf(adults);
    out.carers = uptakeOf(carers);
}

/// From `start`; nothing where it has not begun.
void countTime(const Journey& journey, QDate start, QDate end, QDate asAt, TimeMeasure& measure, JourneyMeasure& row,
               std::size_t which)
{
    if (!start.isValid()) return;
    if (end.isValid()) {
        row.days[which] = start.daysTo(end);
        measure.days.add(*row.days[which], false);
    } else if (journey.endedOn.isValid()) {
        ++measure.ended;
    } else if (start <= asAt) {
        row.days[which] = start.daysTo(asAt);
        row.waiting[which] = true;
        measure.days.add(*row.days[which], true);
    }
}

void countTimes(const Journey& journey, QDate asAt, qint64 dueAfter, Measured& out, JourneyMeasure& row)
{
    for (std::size_t i = 0; i < kFromTo.size(); ++i)
        countTime(journey, firstOn(journey, kFromTo[i].from), firstOn(journey, kFromTo[i].to), asAt, out.times[i], row,
                  i);
    const QDate paid = firstOn(journey, Step::FirstPayment);
    const QDate due = paid.isValid() ? paid.addDays(dueAfter) : QDate();
    countTime(journey, due, firstOn(journey, Step::SignedOff), asAt, out.times[kSignOff], row, kSignOff);
}

/// Steps from the first contact to sign-off; all of them where nobody recorded a contact.
QList<StepTaken> onTheWay(const Journey& journey)
{
    const auto contact = std::ranges::find(journey.steps, Step::Contact, &StepTaken::step);
    const auto from = contact == journey.steps.end() ? journey.steps.begin() : contact;
    auto to = std::ranges::find(from, journey.steps.end(), Step::SignedOff, &StepTaken::step);
    if (to != journey.steps.end()) ++to;
    return QList<StepTaken>(from, to);
}

void countPeople(const Journey& journey, Measured& out, JourneyMeasure& row)
{
    const QList<StepTaken> steps = onTheWay(journey);
    if (steps.isEmpty()) return;
    QSet<QString> council;
    QSet<QString> provider;
    QString before = steps.front().actor;
    for (const StepTaken& step : steps) {
        if (step.employer == Employer::Council) council.insert(step.actor);
        if (step.employer == Employer::Provider) provider.insert(step.actor);
        if (step.actor != before) ++row.handOffs;
        before = step.actor;
    }
    row.steps = steps.size();
    row.council = council.size();
    row.provider = provider.size();
    row.open = !journey.endedOn.isValid() && steps.last().step != Step::SignedOff;
    out.council.add(row.council, row.open);
    out.provider.add(row.provider, row.open);
    out.allPeople.add(row.council + row.provider, row.open);
    out.handOffs.add(row.handOffs, row.open);
    out.steps.add(row.steps, row.open);
}

void countAnswers(const Journey& journey, const Cohort& cohort, Measured& out)
{
    // One that was never agreed has no day, and is before every other.
    if (firstOn(journey, Step::AllocationAgreed) < cohort.from) return;
    ++out.newAllocations[static_cast<std::size_t>(journey.paymentAnswer)];
    if (journey.paymentAnswer == PaymentAnswer::Declined)
        ++out.declined[static_cast<std::size_t>(journey.declinedBecause)];
}

void add(Share& share, const Recorded& recorded)
{
    if (!recorded.of || !recorded.count) return;
    share.of += *recorded.of;
    share.count += *recorded.count;
}

void add(Share& share, Tri answer)
{
    if (answer == Tri::NotYetKnown) return;
    ++share.of;
    if (answer == Tri::Yes) ++share.count;
}

void add(FeltMeasure& measure, Felt felt)
{
    if (felt == Felt::Better) ++measure.better;
    if (felt == Felt::Same) ++measure.same;
    if (felt == Felt::Worse) ++measure.worse;
}

void countExperience(const Journey& journey, Measured& out)
{
    for (std::size_t i = 0; const Tri answer : journey.process) add(out.process[i++], answer);
    for (std::size_t i = 0; const Felt felt : journey.felt) add(out.felt[i++], felt);
}

/// On time until it is overdue; neither while it is not held and still may be.
void countReview(const Journey& journey, QDate asAt, qint64 overdueAfter, Share& share)
{
    const QDate paid = firstOn(journey, Step::FirstPayment);
    if (!paid.isValid()) return;
    const QDate last = paid.addDays(overdueAfter);
    const QDate held = firstOn(journey, Step::ReviewHeld);
    if (!held.isValid() && journey.endedOn.isValid()) return;
    if (!held.isValid() && asAt <= last) {
        ++share.undecided;
        return;
    }
    ++share.of;
    if (held.isValid() && held <= last) ++share.count;
}

void countIntegrity(const Journey& journey, QDate asAt, qint64 overdueAfter, Measured& out, QList<Exact>& differences)
{
    add(out.words, journey.words);
    add(out.confirmed, journey.confirmed);
    add(out.overridden, journey.overridden);
    add(out.managerEarly, journey.managerEarly);
    countReview(journey, asAt, overdueAfter, out.reviewsOnTime);
    if (journey.identityEdits) out.identityEdits.add(*journey.identityEdits, false);
    if (!journey.indicativeYear || !journey.signedYear || *journey.indicativeYear == Money()) return;
    const Exact indicative(*journey.indicativeYear);
    differences.append((Exact(*journey.signedYear) - indicative) / indicative);
}

} // namespace

QDate firstOn(const Journey& journey, Step step)
{
    const auto found = std::ranges::find(journey.steps, step, &StepTaken::step);
    return found == journey.steps.end() ? QDate() : found->on;
}

Measured counted(const Cohort& cohort, ReviewDays days, qint64 targetDays)
{
    Measured out;
    QSet<QString> people;
    QList<Exact> differences;
    for (const Journey& journey : cohort.journeys) {
        JourneyMeasure row;
        row.person = journey.person;
        people.insert(journey.person);
        countTimes(journey, cohort.asAt, days.due, out, row);
        countPeople(journey, out, row);
        countAnswers(journey, cohort, out);
        countExperience(journey, out);
        countIntegrity(journey, cohort.asAt, days.overdue, out, differences);
        out.journeys.append(row);
    }
    out.people = people.size();
    countUptake(cohort, out);
    for (std::size_t i = 0; i < kSignOff; ++i) out.times[i].withinTarget = out.times[i].days.within(targetDays);
    out.differences = differences.size();
    out.medianDifference = medianOf(std::move(differences));
    return out;
}

} // namespace alongside::rules
