#include "core/casework/plan/plan_money.h"

#include "core/domain/plan/quoted.h"

#include <algorithm>

namespace alongside::casework {

namespace {

bool isForAny(const PlanLine& line, const CaseFile& file)
{
    return std::ranges::any_of(file.outcomes, [&](const Outcome& one) { return line.outcomes.contains(one.id); });
}

} // namespace

PlanMoney planMoney(const CaseFile& file, QDate on, const Reviewing& rules)
{
    PlanMoney money{.found = Error{}};
    CaseFile counted = file;
    for (PlanLine& line : counted.planLines) {
        if (isBought(line) && !isForAny(line, file)) money.forNoOutcome.append(line.id);
        if (isBought(line) && saysHowMuch(line)) continue;
        if (isBought(line)) {
            money.noAmount.append(line.id);
            line.quote.reset();
            line.metBy = WhoMeets::Community; // it has something against it, of which there is no sum yet
        } else if (line.metBy == WhoMeets::Council) {
            money.noPrice.append(line.id);
            line.metBy = WhoMeets::Community; // it has something against it, at a price not known yet
        } else if (line.metBy == WhoMeets::NotSaid) {
            money.nobodySaid.append(line.id);
            line.metBy = WhoMeets::NotMet;
        }
    }
    counted.planLines.removeIf([&](const PlanLine& line) { return money.forNoOutcome.contains(line.id); });
    money.found = rules.sufficiency(counted, on);
    return money;
}

} // namespace alongside::casework
