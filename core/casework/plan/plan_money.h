#pragma once
// What the plan costs at its quotes beside the budget that is agreed, while it is being written: what nobody has asked a price
// for, or said who does it, is told apart and never counted as nought (R15, S79).
// Thread: any; a value that does not change.

#include "core/casework/review/reviewing.h"

namespace alongside::casework {

struct PlanMoney {
    Result<Sufficiency> found;        // of the lines that are quoted
    QList<PlanLineId> noPrice{};      // bought, and no price asked yet
    QList<PlanLineId> noAmount{};     // quoted, and how much of it is not said yet
    QList<PlanLineId> nobodySaid{};   // who meets it is not said, and there is no price
    QList<PlanLineId> forNoOutcome{}; // quoted, and for no outcome there is: not counted

    /// Every line is said, so what is found is the whole.
    [[nodiscard]] bool isWhole() const
    {
        return noPrice.isEmpty() && noAmount.isEmpty() && nobodySaid.isEmpty() && forNoOutcome.isEmpty();
    }
    /// It costs more than is agreed, whatever is still to be asked.
    [[nodiscard]] bool isAbove() const { return found && (found->gapYear > Money() || found->gapOneOff > Money()); }
};

/// Errors, in `found`: those of Reviewing::sufficiency.
PlanMoney planMoney(const CaseFile& file, QDate on, const Reviewing& rules);

} // namespace alongside::casework
