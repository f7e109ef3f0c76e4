// The facts of `contribution` as a line has them.

#include "core/contract/money/contribution_facts.h"

#include "core/rules/charging/period.h"
#include "core/rules/exact.h"

#include <algorithm>
#include <array>
#include <limits>

namespace alongside::contract {

namespace {

using rules::ContributionFacts;
using rules::CostBand;
using rules::FreeReason;
using rules::Keeps;
using rules::Per;
using rules::Premium;

constexpr std::array kSettings{Word<bool>{"community", true}};
constexpr std::array kKeeps{
    Word<Keeps>{"s18_24", Keeps::Single18To24}, Word<Keeps>{"s25_pc", Keeps::Single25ToPension},
    Word<Keeps>{"pc", Keeps::SinglePension},    Word<Keeps>{"lone", Keeps::LoneParent},
    Word<Keeps>{"cpl", Keeps::Couple},          Word<Keeps>{"cpl_pc", Keeps::CouplePension},
};
constexpr std::array kPremiums{
    Word<Premium>{"dp_s", Premium::Disability},       Word<Premium>{"edp_s", Premium::EnhancedDisability},
    Word<Premium>{"dp_c", Premium::DisabilityCouple}, Word<Premium>{"edp_c", Premium::EnhancedDisabilityCouple},
    Word<Premium>{"carer", Premium::Carer},
};
constexpr std::array kFree{
    Word<FreeReason>{"s117", FreeReason::Aftercare},
    Word<FreeReason>{"cjd", FreeReason::CreutzfeldtJakob},
    Word<FreeReason>{"reablement", FreeReason::Reablement},
    Word<FreeReason>{"intermediate_care", FreeReason::IntermediateCare},
    Word<FreeReason>{"minor_adaptation", FreeReason::MinorAdaptation},
    Word<FreeReason>{"council_decision", FreeReason::CouncilDecision},
};
constexpr std::array kPer{
    Word<Per>{"week", Per::Week},   Word<Per>{"fortnight", Per::Fortnight}, Word<Per>{"four_weeks", Per::FourWeeks},
    Word<Per>{"month", Per::Month}, Word<Per>{"year", Per::Year},
};
constexpr std::array kBands{
    Word<CostBand>{"low", CostBand::Low},
    Word<CostBand>{"middle", CostBand::Middle},
    Word<CostBand>{"high", CostBand::High},
};
/// What is not read where the care is free.
constexpr std::array kFields{
    u"setting",
    u"capital",
    u"capital_joint",
    u"capital_items",
    u"main_home_value",
    u"weekly_cost",
    u"income",
    u"mig_key",
    u"age",
    u"pension_credit_age",
    u"premiums",
    u"children",
    u"housing_costs",
    u"dre",
    u"dre_band",
    u"night_element",
    u"local_extra_disregard",
    u"mig_local_override",
    u"charge_percent",
};

bool flagIn(Object& facts, QStringView name)
{
    const Value::Kind kind = facts.raw(name).kind;
    if (kind != Value::Kind::True && kind != Value::Kind::False && kind != Value::Kind::Null)
        facts.reading().refuse(facts.at(name), "WRONG_TYPE");
    return kind == Value::Kind::True;
}

using Turned = Money (*)(Money amount, Per per);

/// "weekly", or "amount" with "per". `turned` is set where it was not by the week.
Money weeklyIn(Object& from, Turned turn, bool& turned)
{
    const bool other = from.has(u"amount");
    if (other && from.has(u"weekly")) from.reading().refuse(from.at(u"amount"), "SAID_TWICE");
    if (!other) return from.pounds(u"weekly", Need::Required).value_or(Money());
    const Money amount = from.pounds(u"amount").value_or(Money());
    const Per per = from.choice<Per>(u"per", kPer, Need::Required).value_or(Per::Week);
    turned = turned || per != Per::Week;
    return turn(amount, per);
}

QList<rules::Income> incomeIn(Object& facts, bool& turned)
{
    QList<rules::Income> all;
    facts.each(u"income", Need::Required, [&](Object& income) {
        const QString type = income.text(u"type", Need::Required);
        all.append({type, weeklyIn(income, rules::weeklyIncome, turned)});
    });
    return all;
}

/// One amount a week, or a list of them; what they are for is for people.
std::optional<Money> costsIn(Object& facts, QStringView name, bool& turned)
{
    if (facts.raw(name).kind != Value::Kind::List) return facts.pounds(name);
    rules::Int128 sum = 0;
    facts.each(name, Need::Optional, [&](Object& cost) {
        static_cast<void>(cost.text(u"label"));
        sum += weeklyIn(cost, rules::weeklyCost, turned).pence();
    });
    if (sum <= std::numeric_limits<qint64>::max()) return Money::pence(static_cast<qint64>(sum));
    facts.reading().refuse(facts.at(name), "TOO_LARGE");
    return std::nullopt;
}

/// "1/2" of an item; the whole where it is left out.
void readShare(Object& item, rules::CapitalItem& out)
{
    const QString share = item.text(u"share");
    if (share.isEmpty()) return;
    bool over = false;
    bool under = false;
    out.over = share.section(u'/', 0, 0).toUShort(&over);
    out.under = share.section(u'/', 1).toUShort(&under);
    if (!over || !under) item.reading().refuse(item.at(u"share"), "UNKNOWN_VALUE");
}

/// One amount, or item by item.
void readCapital(Object& facts, ContributionFacts& out)
{
    const bool items = facts.has(u"capital_items");
    out.capital = facts.pounds(u"capital", items ? Need::Optional : Need::Required).value_or(Money());
    out.capitalJoint = flagIn(facts, u"capital_joint");
    facts.each(u"capital_items", Need::Optional, [&](Object& item) {
        rules::CapitalItem one{item.text(u"kind", Need::Required),
                               item.pounds(u"value", Need::Required).value_or(Money())};
        readShare(item, one);
        out.capitalItems.append(one);
    });
    if (items && (out.capital != Money() || out.capitalJoint))
        facts.reading().refuse(facts.at(u"capital_items"), "SAID_TWICE");
}

QList<Premium> premiumsIn(Object& facts)
{
    QList<Premium> all;
    const QStringList given = facts.texts(u"premiums");
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto word =
            std::ranges::find(kPremiums, given[i], [](const auto& one) { return QString::fromLatin1(one.word); });
        if (word == kPremiums.end())
            facts.reading().refuse(facts.at(u"premiums") + u'/' + QString::number(i), "UNKNOWN_VALUE");
        else all.append(word->means);
    }
    return all;
}

/// A care home is another rule: refused by its word.
void readSetting(Object& facts)
{
    static_cast<void>(facts.choice<bool>(u"setting", kSettings, Need::Required));
}

/// A blank reason is none. The day is read where the reason needs it.
rules::FreeCare freeIn(Object& facts)
{
    rules::FreeCare free;
    if (facts.text(u"free_reason").trimmed().isEmpty()) return free;
    free.reason = facts.choice<FreeReason>(u"free_reason", kFree).value_or(FreeReason::None);
    free.week = facts.whole(u"free_week");
    free.cost = facts.pounds(u"free_cost");
    free.words = facts.text(u"free_reason_words");
    return free;
}

/// All but what makes care free.
void readSum(Object& facts, ContributionFacts& out)
{
    readSetting(facts);
    readCapital(facts, out);
    out.mainHome = facts.pounds(u"main_home_value");
    out.weeklyCost = facts.pounds(u"weekly_cost", Need::Required).value_or(Money());
    out.income = incomeIn(facts, out.turned);
    out.keeps = facts.choice<Keeps>(u"mig_key", kKeeps, Need::Required).value_or(Keeps::Single18To24);
    out.age = facts.whole(u"age");
    out.pensionCreditAge = facts.whole(u"pension_credit_age");
    out.premiums = premiumsIn(facts);
    out.children = facts.whole(u"children").value_or(0);
    out.housing = costsIn(facts, u"housing_costs", out.turned);
    out.disabilityCosts = costsIn(facts, u"dre", out.turned);
    out.costBand = facts.choice<CostBand>(u"dre_band", kBands).value_or(CostBand::None);
    out.nightElement = flagIn(facts, u"night_element");
    out.localDisregard = facts.pounds(u"local_extra_disregard").value_or(Money());
    out.localGuarantee = facts.pounds(u"mig_local_override");
    out.percent = facts.quantity(u"charge_percent");
}

} // namespace

Result<ContributionFacts> contributionFactsIn(Object& facts, const policy::Library& library)
{
    ContributionFacts out;
    out.free = freeIn(facts);
    const bool claimed = out.free.reason != FreeReason::None;
    if (!claimed || needsDay(out.free)) out.on = facts.decisionDate(u"date");
    if (facts.reading().refused()) return out;
    rules::LookedUp limits(library, out.on);
    const auto free = rules::freeOfCharge(out.free, out.on, limits);
    if (!free) return free.error();
    if (!free->free) {
        readSum(facts, out);
        return out;
    }
    facts.skip(u"date");
    for (const auto* field : kFields) facts.skip(field);
    return out;
}

} // namespace alongside::contract
