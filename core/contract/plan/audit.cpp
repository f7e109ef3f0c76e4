// `audit`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/review/audit.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

Money penceIn(Object& facts, QStringView name, Need need = Need::Required)
{
    return facts.pence(name, need).value_or(Money());
}

rules::Spend spendIn(Object& spend)
{
    rules::Spend out;
    spend.skip(u"what");
    out.amount = penceIn(spend, u"amount_p");
    out.outcome = spend.text(u"outcome");
    return out;
}

rules::AuditFacts factsIn(Object& facts)
{
    rules::AuditFacts out;
    out.opening = penceIn(facts, u"opening_p");
    if (out.opening < Money()) facts.reading().refuse(facts.at(u"opening_p"), "NEGATIVE_AMOUNT");
    out.paymentsIn = penceIn(facts, u"dp_in_p");
    out.contributionIn = penceIn(facts, u"contribution_in_p");
    out.contributionDue = penceIn(facts, u"contribution_due_p");
    out.otherIn = penceIn(facts, u"other_in_p", Need::Optional);
    out.grossWeekly = penceIn(facts, u"gross_weekly_p");
    out.contingencyWeeks = facts.whole(u"contingency_weeks").value_or(rules::kContingencyWeeks);
    out.liabilities = penceIn(facts, u"liabilities_p", Need::Optional);
    facts.each(u"spend", Need::Required, [&](Object& one) { out.spend.append(spendIn(one)); });
    out.statement = penceIn(facts, u"statement_closing_p");
    return out;
}

void write(Writing& out, const rules::Audit& found)
{
    out.put("expected_closing_p", found.expected);
    out.put("unexplained_p", found.unexplained);
    out.put("allowed_balance_p", found.allowed);
    out.put("surplus_p", found.surplus);
    out.put("contribution_arrears_p", found.arrears);
    out.put("spend_outside_outcomes_p", found.outside);
    out.put("flags", found.flags);
    out.putFlag("clear", found.isClear());
}

QStringList toldOf(const rules::AuditFacts& asked, const rules::Audit& found)
{
    return {found.isClear() ? say("Nothing here needs a talk.")
                            : say("Something here is worth a talk. Nothing is taken back by this."),
            say("Expected: %1. Statement: %2. Unexplained: %3.")
                .arg(found.expected.display(), asked.statement.display(), found.unexplained.display()),
            say("Above what may lie there: %1. May lie there: %2, and %3 for what is owed or saved up.")
                .arg(found.surplus.display(), found.allowed.display(), asked.liabilities.display()),
            say("The person's part not yet paid in: %1. Spent on none of the outcomes: %2.")
                .arg(found.arrears.display(), found.outside.display())};
}

} // namespace

std::variant<Answer, Refused> decideAudit(Object& facts, const policy::Library& library)
{
    const rules::AuditFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::lightTouchAudit(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "");
    Answer answer;
    answer.finding = found->isClear() ? u"clear"_s : u"talk"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(asked, *found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
