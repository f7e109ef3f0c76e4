// Source: R2-R5, R9-R13, R17.

#include "core/rules/allocation/reasons.h"

#include "core/rules/allocation/allocation.h"
#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

bool isNothing(const Allocation& result)
{
    return result.weekly == Money() && result.annualLump == Money() && result.oneOff == Money();
}

Reason counted(const char* key, Tri met, const char* name, qsizetype count, const QString& source)
{
    return {QString::fromLatin1(key), met, {u"%1=%2"_s.arg(QString::fromLatin1(name), QString::number(count))}, source};
}

void appendIfAny(QList<Reason>& reasons, const Reason& reason, qsizetype count)
{
    if (count > 0) reasons.append(reason);
}

QList<Reason> outcomeReasons(const AllocationFacts& facts)
{
    struct Row {
        const char* why;
        const char* key;
        Tri met;
    };
    static constexpr Row rows[] = {
        {"discretionary_power", "outcomes_by_discretionary_power", Tri::Yes},
        {"met_by_strengths", "outcomes_met_by_strengths", Tri::No},
        {"not_eligible", "outcomes_not_eligible", Tri::No},
        {"eligibility_undetermined", "outcomes_eligibility_undetermined", Tri::NotYetKnown},
    };
    QList<Reason> reasons;
    for (const Row& row : rows) {
        const auto count = std::ranges::count_if(facts.outcomes, [&](const OutcomeFacts& outcome) {
            return QLatin1StringView(whyOf(outcome)) == QLatin1StringView(row.why);
        });
        appendIfAny(reasons, counted(row.key, row.met, "outcomes", count, u"R3"_s), count);
    }
    return reasons;
}

QList<Reason> lineReasons(const AllocationFacts& facts, const Allocation& result)
{
    QList<Reason> reasons;
    const auto helped = std::ranges::count_if(result.lines, [](const AllocatedLine& l) { return l.natural != u"0"; });
    appendIfAny(reasons, counted("natural_support_counted", Tri::Yes, "lines", helped, u"R5"_s), helped);
    qsizetype unconfirmed = 0;
    for (const LineFacts& line : facts.lines)
        unconfirmed +=
            std::ranges::count_if(line.natural, [](const NaturalUnits& n) { return n.willingAndAble != Tri::Yes; });
    appendIfAny(reasons, counted("natural_support_not_counted", Tri::No, "offers", unconfirmed, u"R5"_s), unconfirmed);
    const auto byHand =
        std::ranges::count_if(facts.lines, [](const LineFacts& l) { return l.priceByHand.has_value(); });
    appendIfAny(reasons, counted("prices_by_hand", Tri::Yes, "lines", byHand, u"R17"_s), byHand);
    if (result.planningWeekly != Money() || result.planningAnnual != Money() || result.planningOneOff != Money())
        reasons.append({u"planning_kept_apart"_s,
                        Tri::Yes,
                        {pence("once", result.planningOneOff), pence("yearly", result.planningAnnual),
                         pence("weekly", result.planningWeekly)},
                        u"R12"_s});
    return reasons;
}

QList<Reason> contributionReasons(const Allocation& result)
{
    // How it is paid out stands with what the person pays, so that each of its figures is in the trace (R14).
    const QStringList paid{pence("dp_gross", result.dpGrossWeekly),  pence("dp_net", result.dpNetWeekly),
                           pence("dp_four", result.dpNetFourWeekly), pence("other", result.otherWeekly),
                           pence("billed", result.invoiceWeekly),    pence("dp_lump", result.dpAnnualLump),
                           pence("dp_once", result.dpOneOff)};
    if (!result.assessedWeekly) return {{u"contribution_not_assessed"_s, Tri::NotYetKnown, paid, u"R13"_s}};
    QList<Reason> reasons{{u"contribution_assessed"_s, Tri::Yes,
                           QStringList{pence("assessed", *result.assessedWeekly), pence("adult", result.adultWeekly),
                                       pence("council", result.councilWeekly)}
                               + paid,
                           u"R13"_s}};
    if (result.adultWeekly > Money() && result.dpGrossWeekly > Money())
        reasons.append({u"contribution_off_direct_payment_first"_s,
                        Tri::Yes,
                        {pence("net", result.dpNetWeekly), pence("invoice", result.invoiceWeekly)},
                        u"Decision 3"_s});
    return reasons;
}

} // namespace

QString pence(const char* name, Money amount)
{
    QString text;
    text.reserve(32);
    text.append(QLatin1StringView(name)).append(u'=');
    Exact(amount).appendDecimal(text, 0);
    return text;
}

QList<Reason> allocationReasons(const AllocationFacts& facts, const Allocation& result, const PriceGuide& guide)
{
    const auto funded = std::ranges::count_if(result.lines, &AllocatedLine::funded);
    QList<Reason> reasons;
    if (isNothing(result)) reasons.append({u"nothing_to_fund"_s, Tri::No, {}, u"R3"_s});
    else
        reasons.append({u"budget_is_sum_of_lines"_s,
                        Tri::Yes,
                        {u"lines=%1"_s.arg(funded), pence("weekly", result.weekly), pence("year", result.year),
                         pence("one_off", result.oneOff), pence("subtotal", result.weeklySubtotal),
                         pence("four_weekly", result.fourWeekly), pence("lump", result.annualLump),
                         pence("first_year", result.firstYear)},
                        u"R11"_s});
    reasons += outcomeReasons(facts);
    reasons += lineReasons(facts, result);
    if (result.contingencyWeekly != Money())
        reasons.append({u"contingency_added"_s,
                        Tri::Yes,
                        {u"pct=%1"_s.arg(facts.contingencyPct.thousandths), pence("amount", result.contingencyWeekly)},
                        u"R10"_s});
    reasons += contributionReasons(result);
    reasons.append({u"price_guide_in_force"_s, Tri::Yes, {u"on="_s + facts.on.toString(Qt::ISODate)}, u"R2"_s});
    if (!guide.confirmed) reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s});
    return reasons;
}

} // namespace alongside::rules
