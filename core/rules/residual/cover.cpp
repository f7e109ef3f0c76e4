#include "core/rules/residual/cover.h"

#include <algorithm>

namespace alongside::rules {

namespace {

constexpr int kAdultAge = 18; // Care Act 2014 s10: a carer is an adult

bool isAmountKnown(const NaturalSupport& support)
{
    return support.whole || support.units;
}

/// A need of so many units is wholly covered by as many; of a need without a size only the whole is the whole.
Cover capped(const ResidualNeed& need, qint64 units)
{
    return need.units && units >= need.units->thousandths ? kWhole : units;
}

} // namespace

QDate lastDayOf(const NaturalSupport& support)
{
    if (!support.stoppedOn.isValid()) return support.until;
    const QDate before = support.stoppedOn.addDays(-1);
    return support.until.isValid() ? std::min(support.until, before) : before;
}

SupportStatus statusOf(const NaturalSupport& support, QDate day)
{
    if (support.age && *support.age < kAdultAge) return SupportStatus::Under18;
    if (support.stoppedOn.isValid() && day >= support.stoppedOn) return SupportStatus::Stopped;
    if (support.until.isValid() && day > support.until) return SupportStatus::Ended;
    if (support.from.isValid() && day < support.from) return SupportStatus::NotStarted;
    if (support.willingAndAble == Tri::No) return SupportStatus::NotWillingOrAble;
    if (support.willingAndAble == Tri::NotYetKnown) return SupportStatus::NotYetKnown;
    return isAmountKnown(support) ? SupportStatus::Counts : SupportStatus::AmountNotKnown;
}

Cover coverOn(const ResidualNeed& need, QDate day, qsizetype except)
{
    qint64 units = 0;
    for (qsizetype i = 0; i < need.supports.size(); ++i) {
        const NaturalSupport& support = need.supports[i];
        if (i == except || statusOf(support, day) != SupportStatus::Counts) continue;
        if (support.whole) return kWhole;
        units += support.units->thousandths;
    }
    return capped(need, units);
}

Cover possibleCoverOn(const ResidualNeed& need, QDate day)
{
    qint64 units = 0;
    for (const NaturalSupport& support : need.supports) {
        const SupportStatus status = statusOf(support, day);
        if (status < SupportStatus::NotYetKnown) continue;
        if (support.whole || !support.units) return kWhole;
        units += support.units->thousandths;
    }
    // Any number of units may be all of a need whose size nobody said.
    return !need.units && units > 0 ? kWhole : capped(need, units);
}

} // namespace alongside::rules
