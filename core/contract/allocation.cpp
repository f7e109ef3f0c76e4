// `allocation`.

#include "core/contract/allocation_facts.h"
#include "core/contract/subject.h"
#include "core/documents/names.h"
#include "core/documents/words.h"
#include "core/rules/allocation/allocation.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

QString streamWord(Stream stream)
{
    switch (stream) {
    case Stream::Weekly: return u"weekly"_s;
    case Stream::Annual: return u"annual"_s;
    case Stream::OneOff: return u"one_off"_s;
    case Stream::PlanningWeekly: return u"planning_weekly"_s;
    case Stream::PlanningAnnual: return u"planning_annual"_s;
    case Stream::PlanningOneOff: return u"planning_one_off"_s;
    }
    return {};
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

void writeLines(Writing& out, const Allocation& a)
{
    out.key("lines");
    out.openList();
    for (const AllocatedLine& line : a.lines) {
        out.open();
        out.put("id", line.id);
        out.putFlag("funded", line.funded);
        out.put("why", line.why);
        out.put("price_p", line.price);
        out.put("gross_units", line.gross);
        out.put("natural_units_applied", line.natural);
        out.put("net_units", line.net);
        out.put("stream", streamWord(line.stream));
        out.put("exact_p", line.exact);
        out.put("amount_p", line.amount);
        out.put("working", line.working);
        out.close();
    }
    out.closeList();
    out.put("funded_outcomes", a.funded);
    out.key("unfunded_outcomes");
    out.openList();
    for (const UnfundedOutcome& outcome : a.unfunded) {
        out.open();
        out.put("id", outcome.id);
        out.put("why", outcome.why);
        out.close();
    }
    out.closeList();
}

QStringList budgetTold(const Allocation& a)
{
    QStringList told{
        say("Budget: %1 a week, %2 a year, %3 once.").arg(a.weekly.display(), a.year.display(), a.oneOff.display())};
    for (const AllocatedLine& line : a.lines)
        told.append(u"%1: %2 %3 (%4). %5."_s.arg(line.id, line.amount.display(), documents::plainName(line.stream),
                                                 line.working, documents::plainWhy(line.why)));
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
    const AllocationFacts asked = allocationFactsIn(facts);
    std::optional<PlanFacts> plan;
    if (facts.has(u"plan")) {
        Object given(facts.reading(), facts.raw(u"plan"), facts.at(u"plan"));
        plan = planIn(given);
    }
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::allocation(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/allocation_date");

    Answer answer;
    const bool nothing = found->weekly == Money() && found->annualLump == Money() && found->oneOff == Money();
    answer.finding = nothing ? u"nothing_to_fund"_s : u"allocated"_s;
    answer.fields = [found = *found](Writing& out) {
        writeTotals(out, found);
        writeWhoPays(out, found);
        writeLines(out, found);
    };
    answer.telling = [found = *found] { return budgetTold(found); };
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return plan ? withPlan(std::move(answer), asked, *found, *plan, library) : answer;
}

} // namespace alongside::contract
