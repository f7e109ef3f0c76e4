// Source: R2-R5, R9-R13, R17.

#include "core/rules/allocation/reasons.h"

#include "core/rules/allocation/allocation.h"
#include "core/base/time/iso_day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

bool isNothing(const Allocation& result)
{
    return result.weekly == Money() && result.annualLump == Money() && result.oneOff == Money();
}

/// Nothing is said of none.
void appendIfAny(QList<Reason>& reasons, QStringView key, Tri met, const char* name, qsizetype count,
                 const QString& source)
{
    if (count > 0) reasons.append({key.toString(), met, {input(name, count)}, source});
}

void appendOutcomeReasons(QList<Reason>& reasons, const AllocationFacts& facts)
{
    struct Row {
        std::string_view why;
        QStringView key;
        Tri met;
    };
    static constexpr Row rows[] = {
        {"discretionary_power", u"outcomes_by_discretionary_power", Tri::Yes},
        {"met_by_strengths", u"outcomes_met_by_strengths", Tri::No},
        {"not_eligible", u"outcomes_not_eligible", Tri::No},
        {"eligibility_undetermined", u"outcomes_eligibility_undetermined", Tri::NotYetKnown},
    };
    for (const Row& row : rows) {
        const auto count = std::ranges::count_if(
            facts.outcomes, [&](const OutcomeFacts& outcome) { return whyOf(outcome) == row.why; });
        appendIfAny(reasons, row.key, row.met, "outcomes", count, u"R3"_s);
    }
}

void appendLineReasons(QList<Reason>& reasons, const AllocationFacts& facts, const AllocationFigures& figures)
{
    const Allocation& result = figures.sums;
    const auto helped =
        std::ranges::count_if(figures.lines, [](const LineFigures& l) { return !l.natural.isNothing(); });
    appendIfAny(reasons, u"natural_support_counted", Tri::Yes, "lines", helped, u"R5"_s);
    qsizetype unconfirmed = 0;
    for (const LineFacts& line : facts.lines)
        unconfirmed +=
            std::ranges::count_if(line.natural, [](const NaturalUnits& n) { return n.willingAndAble != Tri::Yes; });
    appendIfAny(reasons, u"natural_support_not_counted", Tri::No, "offers", unconfirmed, u"R5"_s);
    const auto byHand =
        std::ranges::count_if(facts.lines, [](const LineFacts& l) { return l.priceByHand.has_value(); });
    appendIfAny(reasons, u"prices_by_hand", Tri::Yes, "lines", byHand, u"R17"_s);
    if (result.planningWeekly != Money() || result.planningAnnual != Money() || result.planningOneOff != Money())
        reasons.append({u"planning_kept_apart"_s,
                        Tri::Yes,
                        {pence("once", result.planningOneOff), pence("yearly", result.planningAnnual),
                         pence("weekly", result.planningWeekly)},
                        u"R12"_s});
}

void appendContributionReasons(QList<Reason>& reasons, const Allocation& result)
{
    Reason paid{u"contribution_not_assessed"_s, Tri::NotYetKnown, {}, u"R13"_s};
    paid.inputs.reserve(10); // all that it can hold
    if (result.assessedWeekly) {
        paid.key = u"contribution_assessed"_s;
        paid.met = Tri::Yes;
        paid.inputs << pence("assessed", *result.assessedWeekly) << pence("adult", result.adultWeekly)
                    << pence("council", result.councilWeekly);
    }
    // How it is paid out stands with what the person pays, so that each of its figures is in the trace (R14).
    paid.inputs << pence("dp_gross", result.dpGrossWeekly) << pence("dp_net", result.dpNetWeekly)
                << pence("dp_four", result.dpNetFourWeekly) << pence("other", result.otherWeekly)
                << pence("billed", result.invoiceWeekly) << pence("dp_lump", result.dpAnnualLump)
                << pence("dp_once", result.dpOneOff);
    reasons.append(std::move(paid));
    if (result.adultWeekly > Money() && result.dpGrossWeekly > Money())
        reasons.append({u"contribution_off_direct_payment_first"_s,
                        Tri::Yes,
                        {pence("net", result.dpNetWeekly), pence("invoice", result.invoiceWeekly)},
                        u"Decision 3"_s});
}

} // namespace

QString input(const char* name, qint64 number)
{
    static constexpr std::size_t kLongestName = 40;
    std::array<char, kLongestName + 24> text;
    const std::string_view named(name);
    char* end = std::ranges::copy(named.substr(0, kLongestName), text.data()).out;
    *end++ = '=';
    end = std::to_chars(end, text.data() + text.size(), number).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

QString pence(const char* name, Money amount)
{
    return input(name, amount.pence());
}

QList<Reason> allocationReasons(const AllocationFacts& facts, const AllocationFigures& figures)
{
    const Allocation& result = figures.sums;
    const auto funded = std::ranges::count_if(figures.lines, &LineFigures::funded);
    QList<Reason> reasons;
    reasons.reserve(16); // there are never more
    if (isNothing(result)) reasons.append({u"nothing_to_fund"_s, Tri::No, {}, u"R3"_s});
    else
        reasons.append({u"budget_is_sum_of_lines"_s,
                        Tri::Yes,
                        {input("lines", funded), pence("weekly", result.weekly), pence("year", result.year),
                         pence("one_off", result.oneOff), pence("subtotal", result.weeklySubtotal),
                         pence("four_weekly", result.fourWeekly), pence("lump", result.annualLump),
                         pence("first_year", result.firstYear)},
                        u"R11"_s});
    appendOutcomeReasons(reasons, facts);
    appendLineReasons(reasons, facts, figures);
    if (result.contingencyWeekly != Money())
        reasons.append({u"contingency_added"_s,
                        Tri::Yes,
                        {input("pct", facts.contingencyPct.thousandths), pence("amount", result.contingencyWeekly)},
                        u"R10"_s});
    appendContributionReasons(reasons, result);
    if (figures.guide.id.isEmpty()) // none was needed: every price was set by hand
        reasons.append({u"no_price_guide"_s, Tri::No, {u"on="_s + isoDay(facts.on)}, u"R17"_s});
    else reasons.append({u"price_guide_in_force"_s, Tri::Yes, {u"on="_s + isoDay(facts.on)}, u"R2"_s});
    if (!figures.guide.confirmed) reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s});
    return reasons;
}

} // namespace alongside::rules
