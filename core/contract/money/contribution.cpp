// `contribution`.

#include "core/contract/money/contribution_facts.h"
#include "core/contract/subject.h"
#include "core/documents/names/contribution_names.h"
#include "core/documents/words/words.h"
#include "core/rules/charging/contribution.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Asked;
using rules::Contribution;
using rules::ContributionStep;

QString wordOf(Asked finding)
{
    switch (finding) {
    case Asked::NotChargeable: return u"not_chargeable"_s;
    case Asked::FullCost: return u"full_cost"_s;
    case Asked::Contributes: return u"contributes"_s;
    case Asked::Nil: break;
    }
    return u"nil"_s;
}

void putIfKnown(Writing& out, const char* name, const std::optional<Money>& amount)
{
    amount ? out.put(name, *amount) : out.putNull(name);
}

void write(Writing& out, const Contribution& found)
{
    out.putFlag("chargeable", found.finding != Asked::NotChargeable);
    out.putFlag("full_cost", found.finding == Asked::FullCost);
    putIfKnown(out, "capital_assessed_p", found.capitalAssessed);
    putIfKnown(out, "tariff_income_p", found.tariff);
    putIfKnown(out, "assessable_income_p", found.assessable);
    putIfKnown(out, "mig_p", found.guarantee);
    putIfKnown(out, "available_p", found.available);
    out.put("contribution_p", found.weekly);
    out.key("steps");
    out.openList();
    for (const ContributionStep& step : found.steps) {
        out.open();
        out.put("label", documents::plainName(step));
        out.put("amount_p", step.amount);
        out.close();
    }
    out.closeList();
}

QString findingInWords(const Contribution& found)
{
    switch (found.finding) {
    case Asked::NotChargeable: return say("The person pays nothing: this care is not charged for.");
    case Asked::FullCost: return say("The person pays the whole cost, %1 a week.").arg(found.weekly.display());
    case Asked::Contributes: return say("The person pays %1 a week.").arg(found.weekly.display());
    case Asked::Nil: break;
    }
    return say("The person pays nothing.");
}

QStringList toldOf(const Contribution& found)
{
    QStringList told{findingInWords(found)};
    for (const ContributionStep& step : found.steps)
        told.append(u"%1: %2"_s.arg(documents::plainName(step), step.amount.display()));
    told.append(say("Comes to: %1 a week").arg(found.weekly.display()));
    told.append(say("This is an indication. The financial assessment decides."));
    return told;
}

} // namespace

std::variant<Answer, Refused> decideContribution(Object& facts, const policy::Library& library)
{
    const auto asked = contributionFactsIn(facts, library);
    if (facts.reading().refused()) return *facts.reading().refused();
    if (!asked) return refusedBy(asked.error(), u"/facts"_s, "/date");
    const auto found = rules::contribution(*asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->finding);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
