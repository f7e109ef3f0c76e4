#include "core/casework/plan/planning_help.h"

#include "core/domain/settled.h"

#include <algorithm>
#include <tuple>

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

QString nameIn(const QList<Provider>& listed, const QString& id)
{
    const auto found = std::ranges::find(listed, id, &Provider::id);
    return found == listed.end() ? QString() : found->name;
}

QList<PolicyValue> priceOfPlan(QList<PolicyValue> values)
{
    values.removeIf([](const PolicyValue& one) { return one.key != u"planning.plan_fee"; });
    return values;
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

Result<PlanningCommitment> planningChosen(const CaseFile& file, QDate on, const policy::Library& library)
{
    const Choices& choices = file.choices;
    const bool plans = choices.author == PlanAuthor::PaidPlanner && choices.authorSaidYes == Tri::Yes;
    const QString planner = plans ? choices.planner : QString();
    const QString& manager = choices.moneyManager;
    if (planner.isEmpty() && manager.isEmpty()) return PlanningCommitment{};
    const QList<Provider> listed = library.providersOn(on);
    const auto found =
        rules::planProvider(factsOf(file, plans ? choices.author : PlanAuthor::Person, on, listed), library);
    if (!found) return found.error();

    PlanningCommitment out;
    const PlanningCommitment before = standing(file.commitments) ? *standing(file.commitments) : PlanningCommitment();
    if (!planner.isEmpty() && planner == before.planner) {
        std::tie(out.planner, out.plannerName, out.once) = std::tie(before.planner, before.plannerName, before.once);
    } else if (found->forPlanning.contains(planner)) {
        out.planner = planner;
        out.plannerName = nameIn(listed, planner);
        out.once = found->planFee;
    }
    if (!manager.isEmpty() && manager == before.moneyManager) {
        std::tie(out.moneyManager, out.moneyManagerName, out.weekly) =
            std::tie(before.moneyManager, before.moneyManagerName, before.weekly);
    } else if (found->forMoney.contains(manager) && found->moneyWeekly) {
        out.moneyManager = manager;
        out.moneyManagerName = nameIn(listed, manager);
        out.weekly = *found->moneyWeekly;
    }
    out.reasons = found->reasons;
    out.policy = library.use(found->policy.rule, on, priceOfPlan(found->policy.values));
    return out;
}

bool isSetAside(const PlanningCommitment& chosen, const CaseFile& file)
{
    if (areTwo(file.commitments)) return false; // which of them, nobody has said
    const PlanningCommitment* stands = standing(file.commitments);
    const PlanningCommitment now = stands ? *stands : PlanningCommitment();
    return std::tie(chosen.planner, chosen.once, chosen.moneyManager, chosen.weekly)
           == std::tie(now.planner, now.once, now.moneyManager, now.weekly);
}

} // namespace alongside::casework
