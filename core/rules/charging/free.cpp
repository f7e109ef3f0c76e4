// Source: SI 2014/2672 reg 3 and 4; Mental Health Act 1983 s117; Care Act 2014 s14. Reablement and intermediate care
// are free in their first weeks, equipment and a minor adaptation up to a limit; both are dated policy.

#include "core/rules/charging/free.h"

#include "core/rules/charging/working.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

bool isByWeeks(FreeReason reason)
{
    return reason == FreeReason::Reablement || reason == FreeReason::IntermediateCare;
}

Error missing(const QString& where, const QString& code)
{
    return {ErrorCode::AnswerMissing, where, code};
}

std::optional<Error> faultIn(const FreeCare& free, QDate on)
{
    if (free.reason == FreeReason::CouncilDecision && free.words.trimmed().isEmpty())
        return missing(u"/free_reason_words"_s, u"FIELD_MISSING"_s);
    if (!needsDay(free)) return std::nullopt;
    if (isByWeeks(free.reason) && *free.week < 1) return refusedAt(u"/free_week"_s, "UNKNOWN_VALUE");
    if (!isByWeeks(free.reason) && *free.cost < Money()) return refusedAt(u"/free_cost"_s, "NEGATIVE_AMOUNT");
    if (!on.isValid()) return missing(u"/date"_s, u"DATE_MISSING"_s);
    return std::nullopt;
}

Reason whyFree(FreeReason reason)
{
    switch (reason) {
    case FreeReason::Aftercare: return {u"free_as_aftercare"_s, Tri::Yes, {}, u"Mental Health Act 1983 s117"_s};
    case FreeReason::CreutzfeldtJakob: return {u"free_for_cjd"_s, Tri::Yes, {}, u"SI 2014/2672 reg 4"_s};
    case FreeReason::Reablement: return {u"free_as_reablement"_s, Tri::Yes, {}, u"SI 2014/2672 reg 3"_s};
    case FreeReason::IntermediateCare: return {u"free_as_intermediate_care"_s, Tri::Yes, {}, u"SI 2014/2672 reg 3"_s};
    case FreeReason::MinorAdaptation: return {u"free_as_minor_adaptation"_s, Tri::Yes, {}, u"SI 2014/2672 reg 3"_s};
    case FreeReason::CouncilDecision:
    case FreeReason::None: break;
    }
    return {u"free_by_council"_s, Tri::Yes, {}, u"Care Act 2014 s14"_s};
}

/// Of what is past its weeks or its limit; nothing where it is within, or where nobody said how far it is.
std::optional<Reason> beyond(const FreeCare& free, LookedUp& limits)
{
    if (!needsDay(free)) return std::nullopt;
    if (isByWeeks(free.reason)) {
        const qint64 weeks = limits.number(u"charging.reablement_free_weeks");
        if (limits.error() || *free.week <= weeks) return std::nullopt;
        return Reason{u"free_weeks_are_over"_s,
                      Tri::No,
                      {u"week=%1"_s.arg(*free.week), u"weeks=%1"_s.arg(weeks)},
                      u"charging.reablement_free_weeks"_s};
    }
    const Money limit = Money::pence(limits.number(u"charging.minor_adaptation_limit"));
    if (limits.error() || *free.cost <= limit) return std::nullopt;
    return Reason{u"adaptation_above_limit"_s,
                  Tri::No,
                  {u"cost=%1"_s.arg(free.cost->pence()), u"limit=%1"_s.arg(limit.pence())},
                  u"charging.minor_adaptation_limit"_s};
}

} // namespace

bool needsDay(const FreeCare& free)
{
    return (isByWeeks(free.reason) && free.week) || (free.reason == FreeReason::MinorAdaptation && free.cost);
}

Result<FreeAnswer> freeOfCharge(const FreeCare& free, QDate on, LookedUp& limits)
{
    if (free.reason == FreeReason::None) return FreeAnswer{};
    if (const auto fault = faultIn(free, on)) return *fault;
    const auto over = beyond(free, limits);
    if (limits.error()) return *limits.error();
    if (over) return FreeAnswer{false, {*over}};
    return FreeAnswer{true, {{u"care_not_chargeable"_s, Tri::No, {}, u"SI 2014/2672"_s}, whyFree(free.reason)}};
}

} // namespace alongside::rules
