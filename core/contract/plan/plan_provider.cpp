// `plan`, kind `provider`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/plan/provider.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Choosing;
using rules::LeftOutWhy;
using rules::PlanAuthor;
using rules::ProviderFacts;
using rules::ProviderFinding;
using rules::ReviewType;
using rules::UpdateFee;

constexpr std::array kAuthors{
    Word<PlanAuthor>{"person", PlanAuthor::Person}, Word<PlanAuthor>{"family", PlanAuthor::Family},
    Word<PlanAuthor>{"peer", PlanAuthor::Peer}, Word<PlanAuthor>{"paid_planner", PlanAuthor::PaidPlanner}};
constexpr std::array kReviews{
    Word<ReviewType>{"none", ReviewType::None}, Word<ReviewType>{"six_week", ReviewType::SixWeek},
    Word<ReviewType>{"annual", ReviewType::Annual}, Word<ReviewType>{"unplanned", ReviewType::Unplanned}};

/// True or false; not said is false.
bool flag(Object& object, QStringView name)
{
    return object.tri(name) == Tri::Yes;
}

void readProviders(Object& facts, ProviderFacts& out)
{
    facts.each(u"providers", Need::Optional, [&](Object& provider) {
        rules::Accredited one;
        one.id = provider.text(u"id", Need::Required);
        one.planning = flag(provider, u"planning");
        one.money = flag(provider, u"money_management");
        one.councilTeam = flag(provider, u"council_team");
        one.existingWork = flag(provider, u"existing_work");
        one.trainingUntil = provider.date(u"training_until", Need::Optional);
        one.moneyWeekly = provider.pence(u"money_price_weekly_p");
        out.providers.append(one);
    });
}

ProviderFacts factsIn(Object& facts)
{
    ProviderFacts out;
    out.on = facts.decisionDate(u"date");
    out.author = facts.choice<PlanAuthor>(u"author", kAuthors, Need::Required).value_or(PlanAuthor::Person);
    out.buysMoneyHelp = flag(facts, u"money_management");
    readProviders(facts, out);
    if (out.author == PlanAuthor::PaidPlanner) {
        out.planner = facts.text(u"chosen_planner");
        out.feeCommitted = flag(facts, u"plan_fee_committed");
        out.review = facts.choice<ReviewType>(u"review", kReviews).value_or(ReviewType::None);
        out.updateDone = facts.tri(u"update_done");
        out.lastUpdateFeeOn = facts.date(u"last_update_fee_on", Need::Optional);
    }
    if (out.buysMoneyHelp) out.moneyHelper = facts.text(u"chosen_money_helper");
    return out;
}

QString wordOf(Choosing answer)
{
    switch (answer) {
    case Choosing::NotAccredited: return u"not_accredited"_s;
    case Choosing::NotChosen: return u"not_chosen"_s;
    case Choosing::Accredited: return u"accredited"_s;
    case Choosing::NothingBought: break;
    }
    return u"nothing_bought"_s;
}

QString wordOf(LeftOutWhy why)
{
    switch (why) {
    case LeftOutWhy::CouncilTeam: return u"council_team"_s;
    case LeftOutWhy::NotForThis: return u"not_for_this"_s;
    case LeftOutWhy::NoTraining: return u"no_training"_s;
    case LeftOutWhy::TrainingLapsed: break;
    }
    return u"training_lapsed"_s;
}

QString wordOf(UpdateFee update)
{
    switch (update) {
    case UpdateFee::NotBought: return u"not_bought"_s;
    case UpdateFee::NotDue: return u"not_due"_s;
    case UpdateFee::WaitsForTick: return u"waits_for_tick"_s;
    case UpdateFee::NotDone: return u"not_done"_s;
    case UpdateFee::TooSoon: return u"too_soon"_s;
    case UpdateFee::Released: break;
    }
    return u"released"_s;
}

void writeFees(Writing& out, const ProviderFinding& found)
{
    out.put("plan_fee_p", found.planFee);
    out.put("commit_now_p", found.commitNow);
    out.put("update_fee_yearly_p", found.updateFeeYearly);
    out.put("update_fee", wordOf(found.update));
    out.put("update_fee_now_p", found.updateNow);
    out.put("update_fee_not_before", found.updateNotBefore);
    if (found.moneyWeekly) out.put("money_management_weekly_p", *found.moneyWeekly);
    else out.putNull("money_management_weekly_p");
    out.putFlag("outside_support_budget", true);
}

void write(Writing& out, const ProviderFinding& found)
{
    out.put("offered_for_planning", found.forPlanning);
    out.put("offered_for_money_management", found.forMoney);
    out.key("left_out");
    out.openList();
    for (const rules::LeftOut& one : found.leftOut) {
        out.open();
        out.put("id", one.id);
        out.put("for", one.forPlanning ? u"planning"_s : u"money_management"_s);
        out.put("why", wordOf(one.why));
        out.close();
    }
    out.closeList();
    writeFees(out, found);
}

QStringList toldOf(const ProviderFinding& found)
{
    QStringList told;
    switch (found.answer) {
    case Choosing::NotAccredited: told = {say("The organisation that was picked may not be chosen.")}; break;
    case Choosing::NotChosen: told = {say("Somebody is still to choose an organisation.")}; break;
    case Choosing::Accredited: told = {say("The organisation that was picked may be chosen.")}; break;
    case Choosing::NothingBought: told = {say("No help is bought.")}; break;
    }
    told.append(say("For the plan, now: %1.").arg(found.commitNow.display()));
    told.append(say("For its yearly update, now: %1.").arg(found.updateNow.display()));
    if (found.moneyWeekly && *found.moneyWeekly > Money())
        told.append(say("For help with money: %1 a week.").arg(found.moneyWeekly->display()));
    return told;
}

} // namespace

std::variant<Answer, Refused> decidePlanProvider(Object& facts, const policy::Library& library)
{
    const ProviderFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::planProvider(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
