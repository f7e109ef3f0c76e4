// Source: R2, R10, R13, R17. A real re-pricing is a decision of its own; this only says what it would come to.

#include "core/rules/allocation/reprice.h"

#include "core/rules/allocation/guide.h"
#include "core/rules/allocation/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Reason yearReason(const Allocation& before, const Allocation& after)
{
    QString key = u"reprice_same"_s;
    if (before.year < after.year) key = u"reprice_higher"_s;
    if (after.year < before.year) key = u"reprice_lower"_s;
    return {key, Tri::Yes, {pence("before", before.year), pence("after", after.year)}, u"R2"_s};
}

QList<Reason> reasonsFor(const AllocationFacts& facts, const Repriced& found, const PriceGuide& next)
{
    QList<Reason> reasons;
    reasons.append(yearReason(found.before.sums, found.after.sums));
    if (found.overridesKept > 0)
        reasons.append({u"overrides_kept"_s, Tri::Yes, {u"lines=%1"_s.arg(found.overridesKept)}, u"R17"_s});
    if (facts.contingencyPct != Quantity())
        reasons.append(
            {u"contingency_again"_s,
             Tri::Yes,
             {u"pct=%1"_s.arg(facts.contingencyPct.thousandths), pence("before", found.before.sums.contingencyWeekly),
              pence("after", found.after.sums.contingencyWeekly)},
             u"R10"_s});
    if (facts.contributionWeekly)
        reasons.append({u"contribution_again"_s,
                        Tri::Yes,
                        {pence("before", found.before.sums.adultWeekly), pence("after", found.after.sums.adultWeekly)},
                        u"R13"_s});
    else reasons.append({u"contribution_not_assessed"_s, Tri::NotYetKnown, {}, u"R13"_s});
    reasons.append({u"reprice_stores_nothing"_s, Tri::Yes, {}, u"R2"_s});
    if (!next.confirmed) reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s});
    return reasons;
}

} // namespace

Result<Repriced> reprice(const AllocationFacts& facts, const PriceGuide& next, const policy::Library& library)
{
    const Result<PriceGuide> guide = guideFor(facts, library);
    if (!guide) return guide.error();
    Result<AllocationFigures> before = moneyBy(*guide, facts);
    if (!before) return before.error();
    Result<AllocationFigures> after = moneyBy(next, facts);
    if (!after) return after.error();

    Repriced found;
    found.before = *std::move(before);
    found.after = *std::move(after);
    found.overridesKept =
        std::ranges::count_if(facts.lines, [](const LineFacts& line) { return line.priceByHand.has_value(); });
    found.reasons = reasonsFor(facts, found, next);
    return found;
}

} // namespace alongside::rules
