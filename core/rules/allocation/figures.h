#pragma once
// An allocation in numbers: every figure exact or settled once, and none of it in words yet. Whoever reads it asks
// `written` for the words; whoever prices a whole council does not.

#include "core/base/result.h"
#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/policy/library.h"
#include "core/rules/exact.h"

#include <QList>

namespace alongside::rules {

/// One line. Its facts, and the guide its item stands in, outlive it.
struct LineFigures {
    const LineFacts* line = nullptr;
    const PricedItem* item = nullptr; // nothing: the price was set by hand
    Money price{};                    // of one unit
    Exact gross{};                    // units, in the line's own unit and period
    Exact natural{};                  // applied: never more than gross (R5)
    Exact net{};
    Exact inPeriod{}; // pence of one period, as if funded
    Exact exact{};    // pence brought to the week, or kept as a lump (R7, R8), before rounding
    Money amount{};   // rounded once (R9); nought where not funded
    Stream stream = Stream::Weekly;
    const OutcomeFacts* decidedBy = nullptr; // whose standing funds it or does not; nothing: planning money (R12)
    bool funded = false;
    bool directPayment = false;
};

struct AllocationFigures {
    PriceGuide guide{};
    QList<LineFigures> lines{};
    Allocation sums{}; // its `lines` are left empty
};

/// The money alone, by this guide whatever its dates: no reasons, no policy. Errors: as `allocation`, none of the guide's.
Result<AllocationFigures> moneyBy(const PriceGuide& guide, const AllocationFacts& facts);

/// The same by the guide of the day, with every reason and the policy used. Errors: as `allocation`.
Result<AllocationFigures> allocationInFigures(const AllocationFacts& facts, const policy::Library& library);

/// "eligible_unmet", "earmarked", ...: why the line is funded, or is not.
const char* whyOf(const LineFigures& line);

// In words.
/// "(8.75 - 1.25) x 14.95 = 112.13; x 40 / 52 = 86.25", at the end of `text`: units, then pounds, to four places.
void appendWorking(std::string& text, const LineFigures& line);
/// "8.75", at the end of `text`: exact digits, up to six decimals.
void appendUnits(std::string& text, const Exact& units);
AllocatedLine written(const LineFigures& line);

} // namespace alongside::rules
