#include "core/domain/payments/died.h"

#include "core/domain/payments/paying.h"

namespace alongside {

namespace {

/// Null: nobody stopped anything because they died, or what was stopped is paid again.
const PaymentStop* stopByDeath(const CaseFile& file)
{
    const auto isOne = [](const PaymentStop* stop) { return stop && stop->reason == StopReason::Died; };
    if (const std::optional<Paying> paying = payingOf(file)) return isOne(paying->stop) ? paying->stop : nullptr;
    const QList<const PaymentStop*> all = allStanding(file.stops);
    const auto found = std::ranges::find_if(all, isOne);
    return found == all.end() ? nullptr : *found;
}

} // namespace

bool hasDied(const CaseFile& file)
{
    return file.choices.stopReason == StopReason::Died || stopByDeath(file);
}

QDate diedOn(const CaseFile& file)
{
    if (const PaymentStop* stop = stopByDeath(file)) return stop->lastDay;
    return file.choices.stopReason == StopReason::Died ? file.choices.stopLastDay : QDate();
}

bool isPaidAfterDeath(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return hasDied(file) && paying && !paying->stop;
}

bool isToEndByDeath(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return hasDied(file) && paying && !(paying->stop && endsAllSupport(paying->stop->reason));
}

} // namespace alongside
