// Source: R18 (six weeks), S107 and S108. The worker sets the time to the next review with reasons, both halves shown:
// choice and control against risk to the public purse; no sum decides. At most twelve months from the last review. SI
// 2014/2871 reg 7: the direct payment itself within six months of its first payment and then every twelve.

#include "core/rules/review/interval.h"

#include "core/rules/looked_up.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kDue = u"review.six_week_due_days";
constexpr QStringView kOverdue = u"review.six_week_overdue_days";
constexpr QStringView kLongest = u"review.longest_months";
constexpr QStringView kFirstMonths = u"directpayment.first_review_months";
constexpr QStringView kLaterMonths = u"directpayment.later_review_months";
constexpr std::array<QStringView, 4> kStartingPoints{u"review.weeks_fast_change", u"review.weeks_fragile",
                                                     u"review.weeks_moving", u"review.weeks_steady"};
constexpr qint64 kWeek = 7;

QString on(QDate day)
{
    return u"on="_s + day.toString(Qt::ISODate);
}

Error refused(const char* where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, QString::fromLatin1(where), QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const IntervalFacts& facts)
{
    if (!facts.lastReviewOn.isValid() && !facts.startedOn.isValid()) return refused("/started_on", "FIELD_MISSING");
    if (!facts.lastReviewOn.isValid()) return std::nullopt;
    // No day is before one that is not there.
    if (facts.lastReviewOn < facts.startedOn) return refused("/last_review_on", "DATES_OUT_OF_ORDER");
    if (facts.nextOn.isValid() && facts.nextOn <= facts.lastReviewOn) return refused("/next_on", "DATES_OUT_OF_ORDER");
    if (facts.weeks && *facts.weeks < 1) return refused("/weeks", "DATES_OUT_OF_ORDER");
    if (facts.directPaymentConsideredOn.isValid() && facts.directPaymentConsideredOn < facts.firstPayment)
        return refused("/direct_payment/considered_on", "DATES_OUT_OF_ORDER");
    return std::nullopt;
}

QDate chosenDay(const IntervalFacts& facts)
{
    if (facts.nextOn.isValid()) return facts.nextOn;
    return facts.weeks ? facts.lastReviewOn.addDays(*facts.weeks * kWeek) : QDate();
}

QDate statutoryDay(const IntervalFacts& facts, LookedUp& values)
{
    if (!facts.firstPayment.isValid()) return {};
    if (facts.directPaymentConsideredOn.isValid())
        return facts.directPaymentConsideredOn.addMonths(static_cast<int>(values.number(kLaterMonths)));
    return facts.firstPayment.addMonths(static_cast<int>(values.number(kFirstMonths)));
}

QStringList missingIn(const IntervalFacts& facts)
{
    QStringList missing;
    if (facts.choiceAndControl == Level::NotSaid) missing.append(u"/choice_and_control"_s);
    if (facts.riskToThePurse == Level::NotSaid) missing.append(u"/risk_to_public_purse"_s);
    if (!facts.reasonGiven) missing.append(u"/reason"_s);
    return missing;
}

Interval answerOf(QDate chosen, const IntervalFinding& out)
{
    if (!chosen.isValid()) return Interval::NotJudged;
    if (chosen > out.noLaterThan()) return Interval::TooLate;
    return out.missing.isEmpty() ? Interval::Set : Interval::JudgementMissing;
}

void tellAnswer(QDate chosen, IntervalFinding& out)
{
    if (out.answer == Interval::Set) out.reasons.append({u"interval_set"_s, Tri::Yes, {on(chosen)}, u"S107"_s});
    if (out.answer == Interval::NotJudged)
        out.reasons.append({u"interval_not_judged"_s, Tri::NotYetKnown, {}, u"S107"_s});
    if (out.answer == Interval::JudgementMissing)
        out.reasons.append({u"interval_judgement_missing"_s, Tri::NotYetKnown, {}, u"S108"_s});
    if (chosen > out.cap) out.reasons.append({u"interval_past_cap"_s, Tri::No, {on(out.cap)}, u"S107"_s});
    if (out.statutory.isValid() && chosen > out.statutory)
        out.reasons.append(
            {u"interval_past_direct_payment_review"_s, Tri::No, {on(out.statutory)}, u"SI 2014/2871 reg 7"_s});
}

void tell(QDate chosen, IntervalFinding& out)
{
    tellAnswer(chosen, out);
    if (out.missing.isEmpty()) out.reasons.append({u"interval_both_halves"_s, Tri::Yes, {}, u"S108"_s});
    out.reasons.append({u"interval_cap"_s, Tri::Yes, {on(out.cap)}, u"S107"_s});
    if (out.statutory.isValid())
        out.reasons.append({u"interval_direct_payment_by"_s, Tri::Yes, {on(out.statutory)}, u"SI 2014/2871 reg 7"_s});
    if (out.suggested)
        out.reasons.append({u"interval_starting_point"_s, Tri::Yes, {u"weeks=%1"_s.arg(*out.suggested)}, u"S107"_s});
}

void sixWeeks(const IntervalFacts& facts, LookedUp& values, IntervalFinding& out)
{
    out.answer = Interval::SixWeekReview;
    out.next = facts.startedOn.addDays(values.number(kDue));
    out.overdueAfter = facts.startedOn.addDays(values.number(kOverdue));
    out.reasons.append({u"interval_six_weeks_first"_s,
                        Tri::Yes,
                        {on(out.next), u"overdue="_s + out.overdueAfter.toString(Qt::ISODate)},
                        u"R18"_s});
}

void judged(const IntervalFacts& facts, LookedUp& values, IntervalFinding& out)
{
    out.cap = facts.lastReviewOn.addMonths(static_cast<int>(values.number(kLongest)));
    out.statutory = statutoryDay(facts, values);
    for (const QStringView key : kStartingPoints) out.startingPoints.append(values.number(key));
    if (facts.picture != Picture::NotSaid) out.suggested = out.startingPoints[static_cast<int>(facts.picture) - 1];
    out.missing = missingIn(facts);
    const QDate chosen = chosenDay(facts);
    out.answer = answerOf(chosen, out);
    if (out.answer == Interval::Set) out.next = chosen;
    tell(chosen, out);
}

} // namespace

QDate IntervalFinding::noLaterThan() const
{
    return statutory.isValid() ? std::min(statutory, cap) : cap;
}

Result<IntervalFinding> reviewInterval(const IntervalFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    const QDate day = facts.lastReviewOn.isValid() ? facts.lastReviewOn : facts.startedOn;
    LookedUp values(library, day);
    IntervalFinding out;
    if (facts.lastReviewOn.isValid()) judged(facts, values, out);
    else sixWeeks(facts, values, out);
    if (values.error()) return *values.error();
    out.policy = library.use(QString::fromLatin1(intervalRules().front().id), day, values.used());
    return out;
}

std::span<const Law> intervalRules()
{
    static const Law rules[] = {{"judged_by_risk", "S107", {}, {}}};
    return rules;
}

} // namespace alongside::rules
