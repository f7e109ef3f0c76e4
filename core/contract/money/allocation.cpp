// `allocation`.

#include "core/contract/money/allocation_facts.h"
#include "core/contract/subject.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/figures.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

const char* streamWord(Stream stream)
{
    switch (stream) {
    case Stream::Weekly: return "weekly";
    case Stream::Annual: return "annual";
    case Stream::OneOff: return "one_off";
    case Stream::PlanningWeekly: return "planning_weekly";
    case Stream::PlanningAnnual: return "planning_annual";
    case Stream::PlanningOneOff: return "planning_one_off";
    }
    return "";
}

void writeTotals(Writing& out, const Allocation& a)
{
    out.put("guide", a.guide);
    out.put("weekly_subtotal_p", a.weeklySubtotal);
    out.put("contingency_weekly_p", a.contingencyWeekly);
    out.put("weekly_p", a.weekly);
    out.put("four_weekly_p", a.fourWeekly);
    out.put("annual_lump_p", a.annualLump);
    out.put("year_p", a.year);
    out.put("one_off_p", a.oneOff);
    out.put("first_year_p", a.firstYear);
    out.key("planning");
    out.open();
    out.put("weekly_p", a.planningWeekly);
    out.put("annual_p", a.planningAnnual);
    out.put("one_off_p", a.planningOneOff);
    out.close();
}

void writeWhoPays(Writing& out, const Allocation& a)
{
    out.key("contribution");
    out.open();
    out.put("status", a.assessedWeekly ? u"assessed"_s : u"not_yet_assessed"_s);
    if (a.assessedWeekly) {
        out.put("assessed_weekly_p", *a.assessedWeekly);
        out.put("adult_pays_weekly_p", a.adultWeekly);
        out.put("council_pays_weekly_p", a.councilWeekly);
    } else {
        for (const char* name : {"assessed_weekly_p", "adult_pays_weekly_p", "council_pays_weekly_p"})
            out.putNull(name);
    }
    out.close();
    out.key("deployment");
    out.open();
    out.put("dp_gross_weekly_p", a.dpGrossWeekly);
    out.put("dp_net_weekly_p", a.dpNetWeekly);
    out.put("dp_net_four_weekly_p", a.dpNetFourWeekly);
    out.put("other_weekly_p", a.otherWeekly);
    out.put("invoice_weekly_p", a.invoiceWeekly);
    out.close();
}

/// The words of one line after another, made in the same room.
class LineWords {
public:
    explicit LineWords(Writing& out) : m_out(out) {}

    template <class Append>
    void put(const char* name, Append append)
    {
        m_text.clear();
        append(m_text);
        m_out.putAscii(name, m_text);
    }
    void putUnits(const char* name, const rules::Exact& units)
    {
        put(name, [&](std::string& text) { rules::appendUnits(text, units); });
    }

private:
    Writing& m_out;
    std::string m_text{};
};

void writeLines(Writing& out, const rules::AllocationFigures& figures)
{
    out.key("lines");
    out.openList();
    LineWords words(out);
    for (const rules::LineFigures& line : figures.lines) {
        out.open();
        out.put("id", line.line->id);
        out.putFlag("funded", line.funded);
        out.putAscii("why", rules::whyOf(line));
        out.put("price_p", line.price);
        words.putUnits("gross_units", line.gross);
        words.putUnits("natural_units_applied", line.natural);
        words.putUnits("net_units", line.net);
        out.putAscii("stream", streamWord(line.stream));
        words.put("exact_p", [&](std::string& text) { line.exact.appendFraction(text); });
        out.put("amount_p", line.amount);
        words.put("working", [&](std::string& text) { rules::appendWorking(text, line); });
        out.close();
    }
    out.closeList();
    out.put("funded_outcomes", figures.sums.funded);
    out.key("unfunded_outcomes");
    out.openList();
    for (const UnfundedOutcome& outcome : figures.sums.unfunded) {
        out.open();
        out.put("id", outcome.id);
        out.put("why", outcome.why);
        out.close();
    }
    out.closeList();
}

QStringList budgetTold(const rules::AllocationFigures& figures)
{
    const Allocation& a = figures.sums;
    QStringList told{
        say("Budget: %1 a week, %2 a year, %3 once.").arg(a.weekly.display(), a.year.display(), a.oneOff.display())};
    for (const rules::LineFigures& each : figures.lines) {
        const AllocatedLine line = rules::written(each);
        told.append(u"%1: %2 %3 (%4). %5."_s.arg(line.id, line.amount.display(), documents::plainName(line.stream),
                                                 line.working, documents::plainWhy(line.why)));
    }
    told.append(say("Set aside for bad days: %1 a week.").arg(a.contingencyWeekly.display()));
    if (a.assessedWeekly)
        told.append(
            say("The person pays %1 a week, the council %2.").arg(a.adultWeekly.display(), a.councilWeekly.display()));
    told.append(say("Direct payment: %1 every four weeks. Arranged by the council: %2 a week.")
                    .arg(a.dpNetFourWeekly.display(), a.otherWeekly.display()));
    return told;
}

std::variant<Answer, Refused> withPlan(Answer answer, const AllocationFacts& asked, const Allocation& found,
                                       const PlanFacts& plan, const policy::Library& library)
{
    const auto held = rules::sufficiency(asked, found, plan, library);
    if (!held) return refusedBy(held.error(), u"/facts"_s, "/allocation_date");
    answer.fields = [before = answer.fields, held = *held](Writing& out) {
        before(out);
        out.key("sufficiency");
        out.open();
        out.put("finding", wordOf(held.verdict));
        writeSufficiency(out, held);
        out.close();
    };
    answer.telling = [before = answer.telling, held = *held] { return before() + toldOf(held); };
    answer.reasons += held->reasons;
    const QString rule = answer.policy.rule;
    answer.policy = held->policy;
    answer.policy.rule = rule;
    return answer;
}

} // namespace

std::variant<Answer, Refused> decideAllocation(Object& facts, const policy::Library& library)
{
    const auto asked = std::make_shared<const AllocationFacts>(allocationFactsIn(facts));
    std::optional<PlanFacts> plan;
    if (facts.has(u"plan")) {
        Object given(facts, u"plan");
        plan = planIn(given);
    }
    if (facts.reading().refused()) return *facts.reading().refused();
    auto decided = rules::allocationInFigures(*asked, library);
    if (!decided) return refusedBy(decided.error(), u"/facts"_s, "/allocation_date");
    const auto found = std::make_shared<const rules::AllocationFigures>(*std::move(decided));

    Answer answer;
    const Allocation& sums = found->sums;
    const bool nothing = sums.weekly == Money() && sums.annualLump == Money() && sums.oneOff == Money();
    answer.finding = nothing ? u"nothing_to_fund"_s : u"allocated"_s;
    answer.fields = [asked, found](Writing& out) { // the figures speak of the lines that were asked for
        writeTotals(out, found->sums);
        writeWhoPays(out, found->sums);
        writeLines(out, *found);
    };
    answer.telling = [asked, found] { return budgetTold(*found); };
    answer.reasons = sums.reasons;
    answer.policy = sums.policy;
    return plan ? withPlan(std::move(answer), *asked, sums, *plan, library) : answer;
}

} // namespace alongside::contract
