// Source: R15, R16. A plan is priced by the same arithmetic and held against the budget. One penny a year over is too
// low, because somebody must find the penny; more than the slack under is too high, which starts a talk, never a cut
// (Decision 4). Before six weeks the manager comes in only for money (Decision 6).

#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/guide.h"
#include "core/rules/allocation/line.h"
#include "core/rules/allocation/reasons.h"
#include "core/rules/allocation/totals.h"
#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kSlack = u"sufficiency.slack_pct";

/// A plan's lines priced: every one counts.
Result<QList<LineFigures>> planLines(const PlanFacts& plan, const PriceGuide& guide,
                                     const std::optional<QStringList>& outcomes)
{
    Result<QList<LineFigures>> lines = workedOut(plan.lines, guide, outcomes, "/plan");
    if (lines)
        for (LineFigures& line : *lines) line.funded = true;
    return lines;
}

QStringList uncovered(const BudgetFacts& budget, const PlanFacts& plan, const QList<LineFigures>& lines)
{
    QStringList covered = plan.coveredWithoutMoney;
    for (const LineFigures& line : lines)
        if (isSupport(line.stream)) covered += line.line->outcomes;
    QStringList left;
    for (const QString& id : budget.funded)
        if (!covered.contains(id)) left.append(id);
    return left;
}

Verdict verdictOn(const Sufficiency& found, const BudgetFacts& budget, qint64 slackPct)
{
    if (found.gapYear > Money() || found.gapOneOff > Money() || !found.uncovered.isEmpty()) return Verdict::TooLow;
    const Exact under = Exact(qint64(-100)) * Exact(found.gapYear);
    return Exact(slackPct) * Exact(budget.year) < under ? Verdict::TooHigh : Verdict::AboutRight;
}

QStringList managerReasons(const Sufficiency& found, const PlanFacts& plan)
{
    QStringList reasons;
    if (found.gapYear > Money()) reasons.append(u"plan_over_budget"_s);
    if (found.gapOneOff > Money()) reasons.append(u"one_off_over"_s);
    if (!found.uncovered.isEmpty()) reasons.append(u"outcome_uncovered"_s);
    if (plan.personSaysEnough == Tri::No) reasons.append(u"person_says_not_enough"_s);
    if (plan.workerSaysEnough == Tri::No) reasons.append(u"worker_says_not_enough"_s);
    return reasons;
}

QList<Reason> reasonsFor(const Sufficiency& found, const BudgetFacts& budget, qint64 slackPct)
{
    const Money under = Money() - found.gapYear;
    QList<Reason> reasons;
    if (found.gapYear > Money())
        reasons.append({u"plan_over_budget"_s, Tri::No, {pence("over", found.gapYear)}, u"R15"_s});
    if (found.gapOneOff > Money())
        reasons.append({u"one_off_over"_s, Tri::No, {pence("over", found.gapOneOff)}, u"R15"_s});
    if (!found.uncovered.isEmpty())
        reasons.append({u"outcome_uncovered"_s, Tri::No, {u"outcomes=%1"_s.arg(found.uncovered.size())}, u"R15"_s});
    if (found.verdict == Verdict::TooHigh)
        reasons.append({u"plan_well_under_budget"_s,
                        Tri::No,
                        {pence("under", under), pence("year", budget.year), u"slack=%1"_s.arg(slackPct)},
                        u"Decision 4"_s});
    if (found.verdict == Verdict::AboutRight)
        reasons.append(
            {u"plan_about_right"_s, Tri::Yes, {pence("plan", found.planYear), pence("year", budget.year)}, u"R15"_s});
    for (const QString& said : found.managerReasons)
        if (said.endsWith(u"says_not_enough")) reasons.append({said, Tri::No, {}, u"R16"_s});
    return reasons;
}

/// Every figure, so that none stands in the answer without being in its trace.
void appendFigures(QStringList& inputs, const Sufficiency& found)
{
    inputs << pence("plan_weekly", found.planWeekly) << pence("plan_lump", found.planAnnualLump)
           << pence("plan_once", found.planOneOff) << pence("plan_year", found.planYear)
           << pence("gap_year", found.gapYear) << pence("gap_once", found.gapOneOff);
}

Result<Sufficiency> held(const AllocationFacts& facts, const BudgetFacts& budget, const PlanFacts& plan,
                         const std::optional<QStringList>& outcomes, const policy::Library& library)
{
    const Result<PriceGuide> guide = guideFor(facts, library);
    if (!guide) return guide.error();
    LookedUp values(library, facts.on);
    const qint64 slack = values.number(kSlack);
    if (values.error()) return *values.error();
    const Result<QList<LineFigures>> lines = planLines(plan, *guide, outcomes);
    if (!lines) return lines.error();

    Settle settle;
    Sufficiency out;
    const StreamSums sums(*lines);
    const Exact weekly = sums.all(Stream::Weekly);
    const Exact lump = sums.all(Stream::Annual);
    const Exact once = sums.all(Stream::OneOff);
    const Exact year = weekly * Exact(kWeeksAYear) + lump;
    out.planWeekly = settle(weekly);
    out.planAnnualLump = settle(lump);
    out.planOneOff = settle(once);
    out.planYear = settle(year);
    out.gapYear = settle(year - Exact(budget.year));
    out.gapOneOff = settle(once - Exact(budget.oneOff));
    if (settle.tooLarge()) return refusal(u"/plan/lines"_s, "TOO_LARGE");
    out.uncovered = uncovered(budget, plan, *lines);
    out.verdict = verdictOn(out, budget, slack);
    out.managerReasons = managerReasons(out, plan);
    out.reasons = reasonsFor(out, budget, slack);
    appendFigures(out.reasons.first().inputs, out);
    if (!values.used().first().confirmed)
        out.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, kSlack.toString()});
    if (!guide->confirmed) out.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s});
    out.policy = library.use(QString::fromLatin1(sufficiencyRules().front().id), facts.on, values.used(), &*guide);
    return out;
}

} // namespace

Result<Sufficiency> sufficiency(const AllocationFacts& facts, const Allocation& budget, const PlanFacts& plan,
                                const policy::Library& library)
{
    QStringList outcomes;
    for (const OutcomeFacts& outcome : facts.outcomes) outcomes.append(outcome.id);
    return held(facts, {budget.year, budget.oneOff, budget.funded}, plan, outcomes, library);
}

Result<Sufficiency> sufficiency(const AllocationFacts& facts, const BudgetFacts& budget, const PlanFacts& plan,
                                const policy::Library& library)
{
    return held(facts, budget, plan, std::nullopt, library);
}

std::span<const Law> sufficiencyRules()
{
    static const Law rules[] = {{"plan_against_budget", "R15-R16", {}, {}}};
    return rules;
}

} // namespace alongside::rules
