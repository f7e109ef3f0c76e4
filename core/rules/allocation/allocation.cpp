// Source: R1-R14, R17. Outcomes that are eligible and still unmet after strengths are funded (R3); a line is funded by
// any of its outcomes, and counted once (R4); totals are sums of printed lines (R9, R11); what is set aside for bad days
// is a share of the weekly sum (R10); the contribution comes off weekly money, the direct payment first (R13, R14).

#include "core/rules/allocation/allocation.h"

#include "core/domain/money/held.h"
#include "core/rules/allocation/figures.h"
#include "core/rules/allocation/guide.h"
#include "core/rules/allocation/line.h"
#include "core/rules/allocation/reasons.h"
#include "core/rules/allocation/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// A discretionary power, with its reason (R3).
bool usesPower(const OutcomeFacts& outcome)
{
    return !outcome.powerReason.trimmed().isEmpty();
}

QStringList idsOf(const QList<OutcomeFacts>& outcomes)
{
    QStringList ids;
    for (const OutcomeFacts& outcome : outcomes) ids.append(outcome.id);
    return ids;
}

std::optional<Error> outcomesFault(const QStringList& ids)
{
    for (qsizetype at = 0; at < ids.size(); ++at)
        if (ids.indexOf(ids[at]) < at) return refusal(u"/outcomes/%1/id"_s.arg(at), "DUPLICATE_ID");
    return std::nullopt;
}

/// The outcome that decides about a line: its first funded one, else its first.
const OutcomeFacts& decidingFor(const LineFacts& line, const QList<OutcomeFacts>& outcomes)
{
    const OutcomeFacts* first = nullptr;
    for (const QString& id : line.outcomes) {
        const OutcomeFacts& one = *std::ranges::find(outcomes, id, &OutcomeFacts::id);
        if (isFunded(one)) return one;
        if (!first) first = &one;
    }
    return *first;
}

/// Planning money is always funded.
void fund(LineFigures& out, const AllocationFacts& facts)
{
    if (isSupport(out.stream)) {
        out.decidedBy = &decidingFor(*out.line, facts.outcomes);
        out.funded = isFunded(*out.decidedBy);
        out.directPayment = goesByDirectPayment(out.line->deploy, facts.deploy);
    } else {
        out.funded = true;
    }
    if (!out.funded) out.amount = Money();
}

Result<QList<LineFigures>> linesOf(const AllocationFacts& facts, const PriceGuide& guide)
{
    const QStringList outcomes = idsOf(facts.outcomes);
    if (const auto fault = outcomesFault(outcomes)) return *fault;
    Result<QList<LineFigures>> lines = workedOut(facts.lines, guide, outcomes, "");
    if (lines)
        for (LineFigures& line : *lines) fund(line, facts);
    return lines;
}

void addTotals(Allocation& out, Settle& settle, const StreamSums& sums, const AllocationFacts& facts)
{
    const Exact subtotal = sums.all(Stream::Weekly);
    out.weeklySubtotal = settle(subtotal);
    out.contingencyWeekly = settle(subtotal * Exact(facts.contingencyPct) / Exact(qint64(100)));
    const Exact weekly = subtotal + Exact(out.contingencyWeekly);
    const Exact lump = sums.all(Stream::Annual);
    const Exact once = sums.all(Stream::OneOff);
    const Exact year = weekly * Exact(kWeeksAYear) + lump;
    out.weekly = settle(weekly);
    out.fourWeekly = settle(weekly * Exact(qint64(4)));
    out.annualLump = settle(lump);
    out.year = settle(year);
    out.oneOff = settle(once);
    out.firstYear = settle(year + once);
    out.planningWeekly = settle(sums.all(Stream::PlanningWeekly) + Exact(facts.planning.weekly));
    out.planningAnnual = settle(sums.all(Stream::PlanningAnnual));
    out.planningOneOff = settle(sums.all(Stream::PlanningOneOff) + Exact(facts.planning.once));
}

void addShares(Allocation& out, Settle& settle, const StreamSums& sums, std::optional<Money> assessed)
{
    out.assessedWeekly = assessed;
    if (assessed) {
        out.adultWeekly = std::min(*assessed, out.weekly);
        out.councilWeekly = out.weekly - out.adultWeekly;
    }
    shareOut(out, {settle(sums.direct(Stream::Weekly)), settle(sums.direct(Stream::Annual)),
                   settle(sums.direct(Stream::OneOff))});
}

} // namespace

bool isFunded(const OutcomeFacts& outcome)
{
    const bool unmet = outcome.after != AfterStrengths::Met;
    return (outcome.eligible == Tri::Yes && unmet) || usesPower(outcome);
}

const char* whyOf(const OutcomeFacts& outcome)
{
    const bool unmet = outcome.after != AfterStrengths::Met;
    if (outcome.eligible == Tri::Yes && unmet) return "eligible_unmet";
    if (usesPower(outcome)) return "discretionary_power";
    if (outcome.eligible == Tri::No) return "not_eligible";
    return outcome.eligible == Tri::Yes ? "met_by_strengths" : "eligibility_undetermined";
}

const char* whyOf(const LineFigures& line)
{
    return line.decidedBy ? whyOf(*line.decidedBy) : "earmarked";
}

Result<AllocationFigures> moneyBy(const PriceGuide& guide, const AllocationFacts& facts)
{
    AllocationFigures figures;
    figures.guide = guide;
    Result<QList<LineFigures>> lines = linesOf(facts, figures.guide);
    if (!lines) return lines.error();
    if (facts.contingencyPct < Quantity()) return refusal(u"/contingency_pct"_s, "NEGATIVE_QUANTITY");
    if (facts.contributionWeekly && *facts.contributionWeekly < Money())
        return refusal(u"/contribution_weekly_p"_s, "NEGATIVE_AMOUNT");

    figures.lines = *std::move(lines);
    const StreamSums sums(figures.lines);
    Allocation& out = figures.sums;
    out.guide = guide.id;
    Settle settle;
    addTotals(out, settle, sums, facts);
    if (settle.tooLarge()) return refusal(u"/lines"_s, "TOO_LARGE");
    addShares(out, settle, sums, facts.contributionWeekly);
    return figures;
}

Result<AllocationFigures> allocationInFigures(const AllocationFacts& facts, const policy::Library& library)
{
    const Result<PriceGuide> guide = guideFor(facts, library);
    if (!guide) return guide.error();
    Result<AllocationFigures> figures = moneyBy(*guide, facts);
    if (!figures) return figures;
    Allocation& out = figures->sums;
    for (const OutcomeFacts& outcome : facts.outcomes) {
        if (isFunded(outcome)) out.funded.append(outcome.id);
        else out.unfunded.append({outcome.id, QString::fromLatin1(whyOf(outcome))});
    }
    out.reasons = allocationReasons(facts, *figures);
    out.policy =
        library.use(QString::fromLatin1(allocationRules().front().id), facts.on, facts.planning.values, &*guide);
    return figures;
}

Result<Allocation> allocation(const AllocationFacts& facts, const policy::Library& library)
{
    Result<AllocationFigures> figures = allocationInFigures(facts, library);
    if (!figures) return figures.error();
    Allocation out = std::move(figures->sums);
    out.lines.reserve(figures->lines.size());
    for (const LineFigures& line : figures->lines) out.lines.append(written(line));
    return out;
}

std::span<const Law> allocationRules()
{
    static const Law rules[] = {{"outcomes_judgement", "R1-R17", {}, {}}};
    return rules;
}

} // namespace alongside::rules
