// `sufficiency`.

#include "core/contract/money/allocation_facts.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/allocation/allocation.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

Money notBelowNothing(Object& budget, QStringView name)
{
    const Money amount = budget.pence(name, Need::Required).value_or(Money());
    if (amount < Money()) budget.reading().refuse(budget.at(name), "NEGATIVE_AMOUNT");
    return amount;
}

BudgetFacts budgetIn(Object& facts)
{
    if (!facts.has(u"budget")) facts.reading().refuse(facts.at(u"allocation"), "FIELD_MISSING");
    Object budget(facts, u"budget");
    if (!facts.has(u"budget")) return {};
    BudgetFacts out;
    out.year = notBelowNothing(budget, u"year_p");
    out.oneOff = notBelowNothing(budget, u"one_off_p");
    out.funded = budget.texts(u"funded_outcomes", Need::Required);
    return out;
}

PlanFacts planOf(Object& facts)
{
    if (!facts.has(u"plan")) {
        facts.reading().refuse(facts.at(u"plan"), "FIELD_MISSING");
        return {};
    }
    Object plan(facts, u"plan");
    return planIn(plan);
}

std::variant<Answer, Refused> answered(const Result<Sufficiency>& found)
{
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/allocation_date");
    Answer answer;
    answer.finding = wordOf(found->verdict);
    answer.fields = [found = *found](Writing& out) { writeSufficiency(out, found); };
    answer.telling = [found = *found] { return toldOf(found); };
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

std::variant<Answer, Refused> againstAllocation(Object& facts, const policy::Library& library)
{
    AllocationFacts asked;
    {
        Object allocation(facts, u"allocation");
        asked = allocationFactsIn(allocation);
    }
    const PlanFacts plan = planOf(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto budget = rules::allocation(asked, library);
    if (!budget) return refusedBy(budget.error(), u"/facts/allocation"_s, "/allocation_date");
    return answered(rules::sufficiency(asked, *budget, plan, library));
}

} // namespace

std::variant<Answer, Refused> decideSufficiency(Object& facts, const policy::Library& library)
{
    if (facts.has(u"allocation")) return againstAllocation(facts, library);
    const BudgetFacts budget = budgetIn(facts);
    AllocationFacts asked;
    readDateAndGuides(facts, asked);
    const PlanFacts plan = planOf(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    return answered(rules::sufficiency(asked, budget, plan, library));
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooLow: return u"too_low"_s;
    case Verdict::AboutRight: return u"about_right"_s;
    case Verdict::TooHigh: return u"too_high"_s;
    }
    return {};
}

void writeSufficiency(Writing& out, const Sufficiency& s)
{
    out.put("verdict", wordOf(s.verdict));
    out.put("plan_weekly_p", s.planWeekly);
    out.put("plan_annual_lump_p", s.planAnnualLump);
    out.put("plan_one_off_p", s.planOneOff);
    out.put("plan_year_p", s.planYear);
    out.put("gap_year_p", s.gapYear);
    out.put("gap_one_off_p", s.gapOneOff);
    out.put("uncovered_outcomes", s.uncovered);
    out.putFlag("manager_needed", s.managerNeeded());
    out.put("manager_reasons", s.managerReasons);
}

QStringList toldOf(const Sufficiency& s)
{
    const QString finding = s.verdict == Verdict::TooLow
                                ? say("The plan costs more than the budget holds, or leaves something out.")
                            : s.verdict == Verdict::TooHigh ? say("The plan costs much less than the budget holds.")
                                                            : say("The plan and the budget fit each other.");
    return {finding, say("The plan: %1 a week, %2 a year, %3 once.")
                         .arg(s.planWeekly.display(), s.planYear.display(), s.planOneOff.display())};
}

} // namespace alongside::contract
