// Source: S76, S77, S80-S84. Calendar days; the day of a step is the day it happened. A baseline is another cohort, or
// figures typed in from before; both are shown beside each other, and neither is a judgement.

#include "core/rules/measures/measures.h"

#include "core/rules/looked_up.h"
#include "core/rules/measures/count.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kSmall = u"measures.small_number";
constexpr QStringView kTarget = u"measures.target_days";
constexpr QStringView kDue = u"review.six_week_due_days";
constexpr QStringView kOverdue = u"review.six_week_overdue_days";

/// Beyond these nobody counts; within them no sum can pass its bits.
constexpr qint64 kMostCount = 1000000;
constexpr qint64 kMostPence = 1000000000000;

Error refused(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

std::optional<Error> faultIn(std::optional<qint64> count, const QString& at)
{
    if (count && *count < 0) return refused(at, "NEGATIVE_QUANTITY");
    if (count && *count > kMostCount) return refused(at, "TOO_LARGE");
    return std::nullopt;
}

std::optional<Error> faultIn(std::optional<Money> amount, const QString& at)
{
    if (amount && *amount < Money()) return refused(at, "NEGATIVE_AMOUNT");
    if (amount && *amount > Money::pence(kMostPence)) return refused(at, "TOO_LARGE");
    return std::nullopt;
}

std::optional<Error> faultIn(const Recorded& recorded, const QString& ofAt, const QString& countAt)
{
    if (const auto fault = faultIn(recorded.of, ofAt)) return fault;
    if (const auto fault = faultIn(recorded.count, countAt)) return fault;
    if (recorded.of && recorded.count && *recorded.count > *recorded.of) return refused(countAt, "TOO_LARGE");
    return std::nullopt;
}

std::optional<Error> faultInSteps(const Journey& journey, QDate asAt, const QString& at)
{
    QDate before; // the first has none, and no day is earlier
    for (qsizetype i = 0; i < journey.steps.size(); ++i) {
        const QDate on = journey.steps[i].on;
        if (on < before || on > asAt) return refused(at + u"/events/%1/on"_s.arg(i), "DATES_OUT_OF_ORDER");
        before = on;
    }
    // Nor is any day earlier than one that is not there.
    const auto isBefore = [&journey](Step one, Step other) {
        const QDate day = firstOn(journey, one);
        return day.isValid() && day < firstOn(journey, other);
    };
    if (isBefore(Step::FirstPayment, Step::AllocationAgreed) || isBefore(Step::EligibilityDecided, Step::Contact)
        || isBefore(Step::AllocationAgreed, Step::Contact) || isBefore(Step::FirstPayment, Step::Contact))
        return refused(at + u"/events"_s, "DATES_OUT_OF_ORDER");
    return std::nullopt;
}

std::optional<Error> faultIn(const Journey& journey, QDate asAt, const QString& at)
{
    if (const auto fault = faultInSteps(journey, asAt, at)) return fault;
    for (qsizetype i = 0; i < journey.support.size(); ++i)
        if (journey.support[i].until.isValid() && journey.support[i].until < journey.support[i].from)
            return refused(at + u"/support/%1/until"_s.arg(i), "DATES_OUT_OF_ORDER");
    if (const auto fault = faultIn(journey.words, at + u"/funded_outcomes"_s, at + u"/funded_outcomes_with_words"_s))
        return fault;
    if (const auto fault = faultIn(journey.confirmed, at + u"/offers"_s, at + u"/offers_confirmed"_s)) return fault;
    if (const auto fault = faultIn(journey.overridden, at + u"/lines"_s, at + u"/lines_set_by_hand"_s)) return fault;
    if (const auto fault = faultIn(journey.identityEdits, at + u"/identity_edits"_s)) return fault;
    if (const auto fault = faultIn(journey.indicativeYear, at + u"/indicative_year_p"_s)) return fault;
    return faultIn(journey.signedYear, at + u"/signed_year_p"_s);
}

std::optional<Error> faultIn(const Cohort& cohort, const QString& at)
{
    if (!cohort.from.isValid()) return refused(at + u"/from"_s, "FIELD_MISSING");
    if (!cohort.asAt.isValid()) return refused(at + u"/as_at"_s, "DATE_MISSING");
    if (cohort.asAt < cohort.from) return refused(at + u"/as_at"_s, "DATES_OUT_OF_ORDER");
    for (qsizetype i = 0; i < cohort.journeys.size(); ++i)
        if (const auto fault = faultIn(cohort.journeys[i], cohort.asAt, at + u"/people/%1"_s.arg(i))) return fault;
    return std::nullopt;
}

std::optional<Exact> middleOf(const Spread& spread)
{
    const auto median = spread.median();
    return median ? std::optional(median->value) : std::nullopt;
}

Figures figuresOf(const Measured& measured)
{
    const auto days = [&](Time time) { return middleOf(measured.times[static_cast<std::size_t>(time)].days); };
    return {measured.adults.directPayment.percent(),
            days(Time::Assessment),
            days(Time::Allocation),
            days(Time::Money),
            days(Time::Wait),
            middleOf(measured.allPeople),
            middleOf(measured.handOffs),
            middleOf(measured.steps)};
}

QString many(qint64 count)
{
    return u"count=%1"_s.arg(count);
}

qint64 waitingIn(const Measured& measured)
{
    qint64 waiting = 0;
    for (const JourneyMeasure& row : measured.journeys)
        if (row.open) ++waiting;
    return waiting;
}

void tell(const MeasuresFacts& facts, MeasuresFinding& out)
{
    if (out.cohort.journeys.isEmpty()) out.reasons.append({u"measures_nobody"_s, Tri::No, {}, u"S84"_s});
    else out.reasons.append({u"measures_people"_s, Tri::Yes, {many(out.cohort.people)}, u"S84"_s});
    if (const qint64 waiting = waitingIn(out.cohort))
        out.reasons.append({u"measures_still_open"_s, Tri::Yes, {many(waiting)}, u"S81"_s});
    if (out.isSmall(out.cohort.people))
        out.reasons.append({u"measures_small"_s, Tri::Yes, {many(out.smallUnder)}, u"R20"_s});
    const Share& uptake = out.cohort.adults.directPayment;
    if (uptake.of > 0)
        out.reasons.append({u"measures_uptake"_s, Tri::Yes, {many(uptake.count), u"of=%1"_s.arg(uptake.of)}, u"S80"_s});
    if (facts.baseline)
        out.reasons.append({u"measures_beside_cohort"_s, Tri::Yes, {many(out.baseline->people)}, u"S77"_s});
    else if (std::ranges::any_of(facts.typed, [](const auto& figure) { return figure.has_value(); }))
        out.reasons.append({u"measures_beside_figures"_s, Tri::Yes, {}, u"S77"_s});
}

} // namespace

std::optional<Exact> FeltMeasure::net() const
{
    if (answered() == 0) return std::nullopt;
    return Exact(better - worse) / Exact(answered());
}

Result<MeasuresFinding> measures(const MeasuresFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts.cohort, {})) return *fault;
    if (facts.baseline)
        if (const auto fault = faultIn(*facts.baseline, u"/baseline"_s)) return *fault;
    LookedUp values(library, facts.cohort.asAt);
    MeasuresFinding out;
    out.smallUnder = values.number(kSmall);
    out.targetDays = values.number(kTarget);
    const ReviewDays days{values.number(kDue), values.number(kOverdue)};
    if (values.error()) return *values.error();
    out.cohort = counted(facts.cohort, days, out.targetDays);
    out.now = figuresOf(out.cohort);
    out.before = facts.typed;
    if (facts.baseline) {
        out.baseline = counted(*facts.baseline, days, out.targetDays);
        out.before = figuresOf(*out.baseline);
    }
    tell(facts, out);
    out.policy = library.use(QString::fromLatin1(measuresRules().front().id), facts.cohort.asAt, values.used());
    return out;
}

std::span<const Law> measuresRules()
{
    static const Law rules[] = {{"people_counted_once", "S80", {}, {}}};
    return rules;
}

} // namespace alongside::rules
