#include "core/documents/plan/plan_parts.h"

#include "core/documents/words/words.h"
#include "core/domain/money/not_known.h"
#include "core/domain/plan/quoted.h"

namespace alongside::documents {

namespace {

/// What the lines come to, each as it is printed; those nobody has asked a price for are none.
struct Costs {
    Money weekly{};
    Money annual{};
    Money once{};

    [[nodiscard]] Money year() const { return weekly * kWeeksAYear + annual; }
};

Costs costsOf(const QList<PlanLine>& lines)
{
    Costs costs;
    for (const PlanLine& line : lines) {
        if (line.metBy == WhoMeets::NotMet) continue;
        const auto comesTo = quoted(line);
        if (!comesTo) continue;
        if (comesTo->stream == Stream::Weekly) costs.weekly += comesTo->amount;
        else (comesTo->stream == Stream::Annual ? costs.annual : costs.once) += comesTo->amount;
    }
    return costs;
}

QString above(const char* words, Money costs, Money budget)
{
    return say(words).arg(costs.display(), budget.display(), (costs - budget).display());
}

} // namespace

QList<Block> aboveBudget(const Standing& standing)
{
    if (!standing.agreed || isAllUnknown(standing.agreed->allocation)) return {};
    const Allocation& budget = standing.agreed->allocation;
    const Costs costs = costsOf(standing.file.planLines);
    const bool isByTheWeek = costs.annual == Money() && budget.annualLump == Money();
    QStringList said;
    if (costs.year() > budget.year)
        said += isByTheWeek
                    ? above("At these prices the plan costs %1 a week and the budget is %2, so %3 a week of it is "
                            "not in the budget.",
                            costs.weekly, budget.weekly)
                    : above("At these prices the plan costs %1 a year and the budget is %2, so %3 a year of it is "
                            "not in the budget.",
                            costs.year(), budget.year);
    if (costs.once > budget.oneOff)
        said += above("What is paid once costs %1 and the budget has %2 for it, so %3 of it is not in the budget.",
                      costs.once, budget.oneOff);
    return said.isEmpty() ? QList<Block>() : QList<Block>{Paragraph{said.join(u' ')}};
}

} // namespace alongside::documents
