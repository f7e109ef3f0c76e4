// Source: S40, S44, S45, S47, S49, S50, R12, Decisions 1 and 2. A plan by an accredited outside organisation, and putting
// it in place, has one price; its yearly update another, first due at the annual review, once in twelve months, on the
// worker's tick, never for a plan the person or their own circle wrote. Help with money can be bought alone, at its own
// price. Lapsed training: no new choice, and work that has begun goes on.

#include "core/rules/plan/provider.h"

#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kPlanFee = u"planning.plan_fee";
constexpr QStringView kUpdateFee = u"planning.yearly_update_fee";
constexpr QStringView kUpdateMonths = u"planning.update_months";

/// Nothing where this organisation is open to a new choice.
std::optional<LeftOutWhy> closedTo(const Accredited& one, bool planning, QDate day)
{
    if (one.councilTeam) return LeftOutWhy::CouncilTeam;
    if (planning ? !one.planning : !one.money) return LeftOutWhy::NotForThis;
    if (!one.trainingUntil.isValid()) return LeftOutWhy::NoTraining;
    if (day > one.trainingUntil) return LeftOutWhy::TrainingLapsed;
    return std::nullopt;
}

/// Work that has begun outlasts the training; nothing else does.
bool mayServe(const Accredited& one, bool planning, QDate day)
{
    const auto why = closedTo(one, planning, day);
    return !why || (*why == LeftOutWhy::TrainingLapsed && one.existingWork);
}

/// The first with this id, or nullptr.
const Accredited* named(const QList<Accredited>& all, const QString& id)
{
    const auto found = std::ranges::find(all, id, &Accredited::id);
    return found == all.end() ? nullptr : &*found;
}

Error refused(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const ProviderFacts& facts)
{
    if (!facts.on.isValid()) return refused(u"/date"_s, "DATE_MISSING");
    for (qsizetype i = 0; i < facts.providers.size(); ++i) {
        const Accredited& one = facts.providers[i];
        if (named(facts.providers, one.id) != &one) return refused(u"/providers/%1/id"_s.arg(i), "DUPLICATE_ID");
        if (one.moneyWeekly && *one.moneyWeekly < Money())
            return refused(u"/providers/%1/money_price_weekly_p"_s.arg(i), "NEGATIVE_AMOUNT");
    }
    if (!facts.planner.isEmpty() && !named(facts.providers, facts.planner))
        return refused(u"/chosen_planner"_s, "UNKNOWN_VALUE");
    if (!facts.moneyHelper.isEmpty() && !named(facts.providers, facts.moneyHelper))
        return refused(u"/chosen_money_helper"_s, "UNKNOWN_VALUE");
    if (facts.lastUpdateFeeOn.isValid() && facts.on < facts.lastUpdateFeeOn)
        return refused(u"/last_update_fee_on"_s, "DATES_OUT_OF_ORDER");
    return std::nullopt;
}

void offer(const ProviderFacts& facts, bool planning, ProviderFinding& out)
{
    for (const Accredited& one : facts.providers) {
        const auto why = closedTo(one, planning, facts.on);
        if (why) out.leftOut.append({one.id, planning, *why});
        else (planning ? out.forPlanning : out.forMoney).append(one.id);
    }
}

Choosing choice(const ProviderFacts& facts, bool planning)
{
    if (planning ? facts.author != PlanAuthor::PaidPlanner : !facts.buysMoneyHelp) return Choosing::NothingBought;
    const QString& id = planning ? facts.planner : facts.moneyHelper;
    if (id.isEmpty()) return Choosing::NotChosen;
    return mayServe(*named(facts.providers, id), planning, facts.on) ? Choosing::Accredited : Choosing::NotAccredited;
}

/// One that may not be chosen decides; then one that is still to choose.
Choosing together(Choosing a, Choosing b)
{
    for (const Choosing one : {Choosing::NotAccredited, Choosing::NotChosen, Choosing::Accredited})
        if (a == one || b == one) return one;
    return Choosing::NothingBought;
}

UpdateFee updateOf(const ProviderFacts& facts, QDate notBefore)
{
    if (facts.author != PlanAuthor::PaidPlanner) return UpdateFee::NotBought;
    if (facts.review != ReviewType::Annual) return UpdateFee::NotDue;
    if (notBefore.isValid() && facts.on < notBefore) return UpdateFee::TooSoon;
    if (facts.updateDone == Tri::Yes) return UpdateFee::Released;
    return facts.updateDone == Tri::No ? UpdateFee::NotDone : UpdateFee::WaitsForTick;
}

Reason choosing(Choosing answer)
{
    if (answer == Choosing::NotAccredited) return {u"provider_not_accredited"_s, Tri::No, {}, u"S44"_s};
    if (answer == Choosing::NotChosen) return {u"provider_not_chosen"_s, Tri::NotYetKnown, {}, u"S69"_s};
    if (answer == Choosing::Accredited) return {u"provider_accredited"_s, Tri::Yes, {}, u"S44"_s};
    return {u"provider_nothing_bought"_s, Tri::Yes, {}, u"S100"_s};
}

QString amount(Money money)
{
    return u"amount=%1"_s.arg(money.pence());
}

/// Of the yearly update: its price, and the day before which there is none.
Reason ofUpdate(const ProviderFinding& out, const char* key, Tri released, const char* source)
{
    return {QString::fromLatin1(key),
            released,
            {amount(out.updateFeeYearly), u"from="_s + out.updateNotBefore.toString(Qt::ISODate)},
            QString::fromLatin1(source)};
}

Reason updating(const ProviderFinding& out)
{
    if (out.update == UpdateFee::Released) return ofUpdate(out, "update_fee_released", Tri::Yes, "S50");
    if (out.update == UpdateFee::TooSoon) return ofUpdate(out, "update_fee_too_soon", Tri::No, "Decision 2");
    if (out.update == UpdateFee::NotDone) return ofUpdate(out, "update_fee_not_done", Tri::No, "S50");
    if (out.update == UpdateFee::WaitsForTick) return ofUpdate(out, "update_fee_waits", Tri::NotYetKnown, "S50");
    return ofUpdate(out, "update_fee_at_annual_review", Tri::No, "Decision 2");
}

void tellFees(const ProviderFacts& facts, ProviderFinding& out)
{
    if (facts.author != PlanAuthor::PaidPlanner) {
        out.reasons.append({u"plan_costs_nothing"_s, Tri::Yes, {}, u"S100"_s});
        return;
    }
    if (facts.feeCommitted)
        out.reasons.append({u"plan_fee_committed_before"_s, Tri::Yes, {amount(out.planFee)}, u"S47"_s});
    else out.reasons.append({u"plan_fee_committed_once"_s, Tri::Yes, {amount(out.planFee)}, u"S47"_s});
    out.reasons.append(updating(out));
}

void tell(const ProviderFacts& facts, ProviderFinding& out)
{
    out.reasons.append(choosing(out.answer));
    tellFees(facts, out);
    if (facts.buysMoneyHelp) {
        if (out.moneyWeekly)
            out.reasons.append({u"money_help_price"_s, Tri::Yes, {amount(*out.moneyWeekly)}, u"S49"_s});
        else out.reasons.append({u"money_help_price_not_known"_s, Tri::NotYetKnown, {}, u"S49"_s});
    }
    const auto lapsed = std::ranges::count(out.leftOut, LeftOutWhy::TrainingLapsed, &LeftOut::why);
    if (lapsed) out.reasons.append({u"provider_training_lapsed"_s, Tri::No, {}, u"S45"_s});
    out.reasons.append({u"planning_money_apart"_s, Tri::Yes, {}, u"Decision 1"_s});
}

std::optional<Money> moneyPrice(const ProviderFacts& facts)
{
    if (!facts.buysMoneyHelp) return Money();
    if (facts.moneyHelper.isEmpty()) return std::nullopt;
    return named(facts.providers, facts.moneyHelper)->moneyWeekly;
}

} // namespace

Result<ProviderFinding> planProvider(const ProviderFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    LookedUp values(library, facts.on);
    const Money planFee = Money::pence(values.number(kPlanFee));
    const Money updateFee = Money::pence(values.number(kUpdateFee));
    const int months = static_cast<int>(values.number(kUpdateMonths));
    if (values.error()) return *values.error();
    ProviderFinding out;
    offer(facts, true, out);
    offer(facts, false, out);
    out.answer = together(choice(facts, true), choice(facts, false));
    const bool paid = facts.author == PlanAuthor::PaidPlanner;
    if (paid) out.planFee = planFee;
    if (paid) out.updateFeeYearly = updateFee;
    if (!facts.feeCommitted) out.commitNow = out.planFee;
    if (facts.lastUpdateFeeOn.isValid()) out.updateNotBefore = facts.lastUpdateFeeOn.addMonths(months);
    out.update = updateOf(facts, out.updateNotBefore);
    if (out.update == UpdateFee::Released) {
        out.updateNow = out.updateFeeYearly;
        out.updateNotBefore = facts.on.addMonths(months);
    }
    out.moneyWeekly = moneyPrice(facts);
    tell(facts, out);
    out.policy = library.use(QString::fromLatin1(providerRules().front().id), facts.on, values.used());
    return out;
}

std::span<const Law> providerRules()
{
    static const Law rules[] = {{"planning_money", "R12", {}, {}}};
    return rules;
}

} // namespace alongside::rules
