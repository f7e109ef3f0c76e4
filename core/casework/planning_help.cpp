#include "core/casework/planning_help.h"

#include <algorithm>

namespace alongside::casework {

namespace {

rules::PlanAuthor authorOf(PlanAuthor author)
{
    switch (author) {
    case PlanAuthor::NotChosen:
    case PlanAuthor::Person: break;
    case PlanAuthor::Family: return rules::PlanAuthor::Family;
    case PlanAuthor::Peer: return rules::PlanAuthor::Peer;
    case PlanAuthor::PaidPlanner: return rules::PlanAuthor::PaidPlanner;
    }
    return rules::PlanAuthor::Person;
}

rules::ProviderFacts factsOf(const CaseFile& file, PlanAuthor author, QDate on, const QList<Provider>& listed)
{
    rules::ProviderFacts facts{
        .on = on, .author = authorOf(author), .buysMoneyHelp = !file.choices.moneyManager.isEmpty()};
    for (const Provider& one : listed) {
        facts.providers.append({.id = one.id,
                                .planning = one.planning,
                                .money = one.money,
                                .trainingUntil = one.trainingUntil,
                                .moneyWeekly = one.moneyPriceWeekly});
        // One that the directory no longer lists is nobody the rule can judge.
        if (one.id == file.choices.planner) facts.planner = one.id;
        if (one.id == file.choices.moneyManager) facts.moneyHelper = one.id;
    }
    return facts;
}

QList<Provider> lapsedIn(const rules::ProviderFinding& found, bool planning, QList<Provider> listed)
{
    listed.removeIf([&](const Provider& one) {
        return std::ranges::none_of(found.leftOut, [&](const rules::LeftOut& out) {
            return out.id == one.id && out.forPlanning == planning && out.why == rules::LeftOutWhy::TrainingLapsed;
        });
    });
    return listed;
}

OnOffer offered(const rules::ProviderFinding& found, bool planning, const QList<Provider>& listed)
{
    const QStringList& ids = planning ? found.forPlanning : found.forMoney;
    OnOffer offer{listed, lapsedIn(found, planning, listed)};
    offer.open.removeIf([&](const Provider& one) { return !ids.contains(one.id); });
    return offer;
}

} // namespace

Result<PlanningHelp> planningHelp(const CaseFile& file, PlanAuthor author, QDate on, const policy::Library& library)
{
    const QList<Provider> listed = library.providersOn(on);
    const auto found = rules::planProvider(factsOf(file, author, on, listed), library);
    if (!found) return found.error();
    return PlanningHelp{offered(*found, true, listed), offered(*found, false, listed), found->planFee, found->reasons,
                        found->policy};
}

} // namespace alongside::casework
