// Source: SI 2014/2672 reg 7; Care Act 2014 s14(7). The minimum income guarantee: a base by age and circumstance, an

#include "core/rules/charging/working.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Below "charging.", in the order of Keeps, from the first that is known, and of Premium.
constexpr const char* kBases[] = {"mig.s18_24", "mig.s25_pc", "mig.pc", "mig.lone", "mig.cpl", "mig.cpl_pc"};
constexpr const char* kPremiums[] = {"premium.dp_s", "premium.edp_s", "premium.dp_c", "premium.edp_c", "premium.carer"};
static_assert(std::size(kBases) == static_cast<std::size_t>(Keeps::CouplePension));
static_assert(std::size(kPremiums) == static_cast<std::size_t>(Premium::Carer) + 1);

QString keyOf(Keeps keeps)
{
    return QString::fromLatin1(kBases[static_cast<std::size_t>(keeps) - 1]);
}

QString keyOf(Premium premium)
{
    return QString::fromLatin1(kPremiums[static_cast<std::size_t>(premium)]);
}

/// A council's own figure is held against what the country sets, not against what the council set for a part of it.
Money amountOf(const QString& key, bool national, LookedUp& rates)
{
    const QString whole = u"charging."_s + key;
    return Money::pence(national ? rates.national(whole) : rates.number(whole));
}

/// One part of the guarantee, noted where it is above nothing.
Money part(const QString& key, Money amount, Guarantee& out)
{
    if (amount != Money()) out.parts.append({key, {}, amount});
    return amount;
}

/// A lone parent by reg 7(3) who was named by age alone. At pension credit age the amount for that age is the higher.
bool isLoneByChildren(const ContributionFacts& facts)
{
    return facts.children > 0 && (facts.keeps == Keeps::Single18To24 || facts.keeps == Keeps::Single25ToPension);
}

Money basePart(const ContributionFacts& facts, bool national, LookedUp& rates, Guarantee& out)
{
    const Money base = amountOf(keyOf(facts.keeps), national, rates);
    if (isLoneByChildren(facts)) {
        const Money lone = amountOf(keyOf(Keeps::LoneParent), national, rates);
        out.asLoneParent = lone > base;
        if (out.asLoneParent) return part(keyOf(Keeps::LoneParent), lone, out);
    }
    return part(keyOf(facts.keeps), base, out);
}

/// Reg 7(5) is for a single person, 7(6) for one of a couple.
bool isOfOtherStatus(Premium premium, Keeps keeps)
{
    switch (premium) {
    case Premium::Disability:
    case Premium::EnhancedDisability: return isCouple(keeps);
    case Premium::DisabilityCouple:
    case Premium::EnhancedDisabilityCouple: return !isCouple(keeps);
    case Premium::Carer: break;
    }
    return false;
}

/// Nothing beyond 64 bits.
std::optional<Money> childrenPart(qint64 children, bool national, LookedUp& rates, Guarantee& out)
{
    if (children == 0) return Money();
    const auto amount = inPence(Int128(children) * amountOf(u"mig.child"_s, national, rates).pence());
    if (amount) out.parts.append({u"mig.child"_s, {}, *amount});
    return amount;
}

Money premiumsPart(const QList<Premium>& premiums, bool national, LookedUp& rates, Guarantee& out)
{
    Money sum;
    for (qsizetype i = 0; i < premiums.size(); ++i)
        if (premiums.indexOf(premiums[i]) == i)
            sum += part(keyOf(premiums[i]), amountOf(keyOf(premiums[i]), national, rates), out);
    return sum;
}

} // namespace

std::optional<Error> premiumOfOtherStatus(const ContributionFacts& facts)
{
    for (qsizetype i = 0; i < facts.premiums.size(); ++i)
        if (isOfOtherStatus(facts.premiums[i], facts.keeps))
            return refusedAt(u"/premiums/%1"_s.arg(i), "PREMIUM_OF_OTHER_STATUS");
    return std::nullopt;
}

Result<Guarantee> guaranteeOf(const ContributionFacts& facts, LookedUp& rates)
{
    Guarantee out;
    const bool own = facts.localGuarantee.has_value();
    const Money base = basePart(facts, own, rates, out);
    const auto children = childrenPart(facts.children, own, rates, out);
    out.premiums = premiumsPart(facts.premiums, own, rates, out);
    if (rates.error()) return *rates.error();
    const auto national =
        children ? inPence(Int128(base.pence()) + children->pence() + out.premiums.pence()) : std::nullopt;
    if (!national) return refusedAt(u"/children"_s, "TOO_LARGE");
    out.children = *children;
    out.national = *national;
    if (!own) out.allIn = Money::pence(rates.setting(u"charging.mig_all_in."_s + keyOf(facts.keeps).sliced(4), 0));
    out.kept = facts.localGuarantee.value_or(std::max(out.allIn, out.national));
    if (out.kept < out.national) return refusedAt(u"/mig_local_override"_s, "LOCAL_MIG_BELOW_NATIONAL");
    if (!own && out.allIn <= out.national) return out;
    out.parts.clear();
    out.parts.append({u"mig_local"_s, {}, out.kept});
    return out;
}

} // namespace alongside::rules
