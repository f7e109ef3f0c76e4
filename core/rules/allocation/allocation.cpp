// Source: R1-R14, R17. Outcomes that are eligible and still unmet after strengths are funded (R3); a line is funded by
// any of its outcomes, and counted once (R4); totals are sums of printed lines (R9, R11); what is set aside for bad days
// is a share of the weekly sum (R10); the contribution comes off weekly money, the direct payment first (R13, R14).

#include "core/rules/allocation/allocation.h"

#include "core/rules/allocation/guide.h"
#include "core/rules/allocation/line.h"
#include "core/rules/allocation/reasons.h"
#include "core/rules/allocation/totals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QStringList idsOf(const QList<OutcomeFacts>& outcomes)
{
    QStringList ids;
    for (const OutcomeFacts& outcome : outcomes) ids.append(outcome.id);
    return ids;
}

std::optional<Error> outcomesFault(const QStringList& ids)
{
    QSet<QString> seen;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (seen.contains(ids[at])) return refusal(u"/outcomes/%1/id"_s.arg(at), "DUPLICATE_ID");
        seen.insert(ids[at]);
    }
    return std::nullopt;
}

/// What an outcome says of its lines, once for all of them.
struct Standing {
    QString id{};
    bool funded = false;
    QString why{};
};

QList<Standing> standingsOf(const QList<OutcomeFacts>& outcomes)
{
    QList<Standing> all;
    all.reserve(outcomes.size());
    for (const OutcomeFacts& outcome : outcomes)
        all.append({outcome.id, isFunded(outcome), QString::fromLatin1(whyOf(outcome))});
    return all;
}

/// Planning money is always funded; a line takes its why from its first funded outcome, else from its first.
void fund(AllocatedLine& out, const LineFacts& line, const QList<Standing>& outcomes, Deploy wayOfAll)
{
    const Standing* deciding = nullptr;
    for (const QString& id : line.outcomes) {
        const Standing& one = *std::ranges::find(outcomes, id, &Standing::id);
        if (!deciding || (one.funded && !deciding->funded)) deciding = &one;
    }
    const bool earmarked = !isSupport(out.stream);
    out.funded = earmarked || deciding->funded;
    out.why = earmarked ? u"earmarked"_s : deciding->why;
    if (!out.funded) out.amount = Money();
    const Deploy own = line.deploy == Deploy::NotChosen ? wayOfAll : line.deploy;
    out.directPayment = !earmarked && (own == Deploy::NotChosen || isDirectPayment(own));
}

Result<QList<AllocatedLine>> linesOf(const AllocationFacts& facts, const PriceGuide& guide)
{
    const QStringList outcomes = idsOf(facts.outcomes);
    if (const auto fault = outcomesFault(outcomes)) return *fault;
    const QList<Standing> standings = standingsOf(facts.outcomes);
    QList<AllocatedLine> lines;
    lines.reserve(facts.lines.size());
    QSet<QString> ids;
    ids.reserve(facts.lines.size());
    for (qsizetype at = 0; at < facts.lines.size(); ++at) {
        const LineFacts& line = facts.lines[at];
        const LineAt where{"", at};
        if (ids.contains(line.id)) return refusal(where.text() + u"/id"_s, "DUPLICATE_ID");
        ids.insert(line.id);
        const PricedItem* item = guide.find(line.item);
        if (const auto fault = faultIn(line, item, outcomes, where)) return *fault;
        Result<AllocatedLine> worked = workedOut(line, item, where);
        if (!worked) return worked.error();
        fund(*worked, line, standings, facts.deploy);
        lines.append(*std::move(worked));
    }
    return lines;
}

void addTotals(Allocation& out, Settle& settle, const Quantity& contingencyPct)
{
    const Exact subtotal = sumOf(out.lines, Stream::Weekly);
    out.weeklySubtotal = settle(subtotal);
    out.contingencyWeekly = settle(subtotal * Exact(contingencyPct) / Exact(qint64(100)));
    const Exact weekly = subtotal + Exact(out.contingencyWeekly);
    const Exact lump = sumOf(out.lines, Stream::Annual);
    const Exact once = sumOf(out.lines, Stream::OneOff);
    const Exact year = weekly * Exact(qint64(52)) + lump;
    out.weekly = settle(weekly);
    out.fourWeekly = settle(weekly * Exact(qint64(4)));
    out.annualLump = settle(lump);
    out.year = settle(year);
    out.oneOff = settle(once);
    out.firstYear = settle(year + once);
    out.planningWeekly = settle(sumOf(out.lines, Stream::PlanningWeekly));
    out.planningAnnual = settle(sumOf(out.lines, Stream::PlanningAnnual));
    out.planningOneOff = settle(sumOf(out.lines, Stream::PlanningOneOff));
}

void addDirectPayment(Allocation& out, Settle& settle)
{
    const auto direct = [&](Stream stream) {
        return settle(
            sumOf(out.lines, [stream](const AllocatedLine& l) { return l.directPayment && l.stream == stream; }));
    };
    out.dpGrossWeekly = direct(Stream::Weekly);
    if (out.dpGrossWeekly > Money()) out.dpGrossWeekly += out.contingencyWeekly;
    out.otherWeekly = out.weekly - out.dpGrossWeekly;
    out.dpAnnualLump = direct(Stream::Annual);
    out.dpOneOff = direct(Stream::OneOff);
}

void addContribution(Allocation& out, std::optional<Money> assessed)
{
    out.assessedWeekly = assessed;
    const Money due = assessed.value_or(Money());
    const Money adult = std::min(due, out.weekly);
    if (assessed) {
        out.adultWeekly = adult;
        out.councilWeekly = out.weekly - adult;
    }
    out.dpNetWeekly = std::max(Money(), out.dpGrossWeekly - due);
    out.invoiceWeekly = std::min(out.otherWeekly, adult - (out.dpGrossWeekly - out.dpNetWeekly));
}

} // namespace

bool isFunded(const OutcomeFacts& outcome)
{
    const bool unmet = outcome.after != AfterStrengths::Met;
    return (outcome.eligible == Tri::Yes && unmet) || !outcome.powerReason.trimmed().isEmpty();
}

const char* whyOf(const OutcomeFacts& outcome)
{
    const bool unmet = outcome.after != AfterStrengths::Met;
    if (outcome.eligible == Tri::Yes && unmet) return "eligible_unmet";
    if (!outcome.powerReason.trimmed().isEmpty()) return "discretionary_power";
    if (outcome.eligible == Tri::No) return "not_eligible";
    return outcome.eligible == Tri::Yes ? "met_by_strengths" : "eligibility_undetermined";
}

Result<Allocation> allocation(const AllocationFacts& facts, const policy::Library& library)
{
    const Result<PriceGuide> guide = guideFor(facts, library);
    if (!guide) return guide.error();
    Result<QList<AllocatedLine>> lines = linesOf(facts, *guide);
    if (!lines) return lines.error();
    if (facts.contingencyPct < Quantity()) return refusal(u"/contingency_pct"_s, "NEGATIVE_QUANTITY");
    if (facts.contributionWeekly && *facts.contributionWeekly < Money())
        return refusal(u"/contribution_weekly_p"_s, "NEGATIVE_AMOUNT");

    Allocation out;
    out.guide = guide->id;
    out.lines = *std::move(lines);
    Settle settle;
    addTotals(out, settle, facts.contingencyPct);
    if (settle.tooLarge()) return refusal(u"/lines"_s, "TOO_LARGE");
    addDirectPayment(out, settle);
    addContribution(out, facts.contributionWeekly);
    out.dpNetFourWeekly = settle(Exact(out.dpNetWeekly) * Exact(qint64(4)));
    for (const OutcomeFacts& outcome : facts.outcomes) {
        if (isFunded(outcome)) out.funded.append(outcome.id);
        else out.unfunded.append({outcome.id, QString::fromLatin1(whyOf(outcome))});
    }
    out.reasons = allocationReasons(facts, out, *guide);
    out.policy = library.use(QString::fromLatin1(allocationRules().front().id), facts.on, {}, &*guide);
    return out;
}

std::span<const Law> allocationRules()
{
    static const Law rules[] = {{"outcomes_judgement", "R1-R17", {}, {}}};
    return rules;
}

} // namespace alongside::rules
