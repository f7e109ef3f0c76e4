#include "core/domain/plan/quoted.h"

#include "core/domain/plan/to_week.h"

#include <limits>

namespace alongside {

namespace {

__extension__ typedef __int128 Int128;

std::optional<qint64> unlessNought(int number)
{
    return number > 0 ? std::optional<qint64>(number) : std::nullopt;
}

bool makesSum(const PlanLine& line)
{
    return isBought(line) && saysHowMuch(line) && *line.quote >= Money() && line.quantity >= Quantity()
           && line.times >= Quantity() && line.staff >= 1 && line.sharers >= 1;
}

} // namespace

bool isBought(const PlanLine& line)
{
    return line.quote && line.metBy != WhoMeets::NotMet;
}

std::optional<Quoted> quoted(const PlanLine& line)
{
    if (!makesSum(line)) return std::nullopt;
    const PerYear toWeek = broughtToWeek(line.period, unlessNought(line.weeksAYear), unlessNought(line.forWeeks));
    Int128 pence = line.quote->pence();
    for (const qint64 factor : {line.quantity.thousandths, line.times.thousandths, qint64(line.staff), toWeek.times})
        if (__builtin_mul_overflow(pence, factor, &pence)) return std::nullopt;
    // Both quantities are thousandths.
    const Int128 divisor = Int128(1'000'000) * line.sharers * toWeek.over;
    const Int128 whole = pence / divisor + (pence % divisor >= divisor - pence % divisor ? 1 : 0);
    if (whole > std::numeric_limits<qint64>::max()) return std::nullopt;
    return Quoted{streamOf(line.period, line.forWeeks > 0), Money::pence(static_cast<qint64>(whole))};
}

} // namespace alongside
