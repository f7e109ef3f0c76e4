// `contribution`.

#include "core/contract/subject.h"
#include "core/documents/words.h"
#include "core/rules/charging/contribution.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Asked;
using rules::Contribution;
using rules::ContributionFacts;
using rules::ContributionStep;
using rules::FreeReason;
using rules::Keeps;
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
/// What is not read where the care is free.
constexpr std::array kFields{
    u"setting",
    u"capital",
    u"capital_joint",
    u"main_home_value",
    u"weekly_cost",
    u"income",
    u"mig_key",
    u"premiums",
    u"children",
    u"housing_costs",
    u"dre",
    u"local_extra_disregard",
    u"mig_local_override",
    u"charge_percent",
};

struct Label {
    const char* key;
    const char* text;
};
constexpr Label kLabels[] = {
    {"tariff", "Savings above the lower limit, as income"},
    {"local_disregard", "Left out of account by the council"},
    {"housing", "Housing costs"},
    {"dre", "What a disability costs"},
    {"mig.s18_24", "Kept: guarantee, single, aged 18 to 24"},
    {"mig.s25_pc", "Kept: guarantee, single, 25 to pension age"},
    {"mig.pc", "Kept: guarantee, single, pension age"},
    {"mig.lone", "Kept: guarantee, lone parent"},
    {"mig.cpl", "Kept: guarantee, one of a couple"},
    {"mig.cpl_pc", "Kept: guarantee, one of a couple, one or both at pension age"},
    {"mig.child", "Kept: guarantee, children"},
    {"mig_local", "Kept: the council's own guarantee"},
    {"premium.dp_s", "Kept: disability premium"},
    {"premium.edp_s", "Kept: enhanced disability premium"},
    {"premium.dp_c", "Kept: disability premium, one of a couple"},
    {"premium.edp_c", "Kept: enhanced disability premium, one of a couple"},
    {"premium.carer", "Kept: carer premium"},
    {"below_nothing", "Nobody is asked for less than nothing"},
    {"not_charged", "The part that is not charged"},
    {"above_cost", "More than the care costs"},
    {"whole_cost", "The whole cost of the care"},
};

/// An income goes by the name its list gives it.
QString labelOf(const ContributionStep& step)
{
    const auto row =
        std::ranges::find(kLabels, step.key, [](const Label& one) { return QString::fromLatin1(one.key); });
    return row == std::end(kLabels) ? step.name : say(row->text);
}

bool flagIn(Object& facts, QStringView name)
{
    const Value::Kind kind = facts.raw(name).kind;
    if (kind != Value::Kind::True && kind != Value::Kind::False && kind != Value::Kind::Null)
        facts.reading().refuse(facts.at(name), "WRONG_TYPE");
    return kind == Value::Kind::True;
}

QList<rules::Income> incomeIn(Object& facts)
{
    QList<rules::Income> all;
    facts.each(u"income", Need::Required, [&](Object& income) {
        const QString type = income.text(u"type", Need::Required);
        all.append({type, income.pounds(u"weekly", Need::Required).value_or(Money())});
    });
    return all;
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
    out.capital = facts.pounds(u"capital", Need::Required).value_or(Money());
    out.capitalJoint = flagIn(facts, u"capital_joint");
    out.mainHome = facts.pounds(u"main_home_value");
    out.weeklyCost = facts.pounds(u"weekly_cost", Need::Required).value_or(Money());
    out.income = incomeIn(facts);
    out.keeps = facts.choice<Keeps>(u"mig_key", kKeeps, Need::Required).value_or(Keeps::Single18To24);
    out.premiums = premiumsIn(facts);
    out.children = facts.whole(u"children").value_or(0);
    out.housing = facts.pounds(u"housing_costs");
    out.disabilityCosts = facts.pounds(u"dre");
    out.localDisregard = facts.pounds(u"local_extra_disregard").value_or(Money());
    out.localGuarantee = facts.pounds(u"mig_local_override");
    out.percent = facts.quantity(u"charge_percent").value_or(Quantity::whole(100));
}

/// Where the care is free nothing else is read, not even what could not be read.
Result<ContributionFacts> factsIn(Object& facts, const policy::Library& library)
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
        out.put("label", labelOf(step));
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
    for (const ContributionStep& step : found.steps) told.append(u"%1: %2"_s.arg(labelOf(step), step.amount.display()));
    told.append(say("Comes to: %1 a week").arg(found.weekly.display()));
    told.append(say("This is an indication. The financial assessment decides."));
    return told;
}

} // namespace

std::variant<Answer, Refused> decideContribution(Object& facts, const policy::Library& library)
{
    const auto asked = factsIn(facts, library);
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
