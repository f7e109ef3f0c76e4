// Source: SI 2014/2672 reg 7; Care Act 2014 s14(7). The minimum income guarantee: a base by age and circumstance, an
// amount for each child, and the premiums. A council's own figure stands in place of the whole and is never below it.

#include "core/rules/charging/working.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QString keyOf(Keeps keeps)
{
    switch (keeps) {
    case Keeps::Single18To24: return u"mig.s18_24"_s;
    case Keeps::Single25ToPension: return u"mig.s25_pc"_s;
    case Keeps::SinglePension: return u"mig.pc"_s;
    case Keeps::LoneParent: return u"mig.lone"_s;
    case Keeps::Couple: return u"mig.cpl"_s;
    case Keeps::CouplePension: break;
    }
    return u"mig.cpl_pc"_s;
}

QString keyOf(Premium premium)
{
    switch (premium) {
    case Premium::Disability: return u"premium.dp_s"_s;
    case Premium::EnhancedDisability: return u"premium.edp_s"_s;
    case Premium::DisabilityCouple: return u"premium.dp_c"_s;
    case Premium::EnhancedDisabilityCouple: return u"premium.edp_c"_s;
    case Premium::Carer: break;
    }
    return u"premium.carer"_s;
}

/// A council's own figure is held against what the country sets, not against what the council set for a part of it.
Money amountOf(const QString& key, bool national, Rates& rates)
{
    const QString whole = u"charging."_s + key;
    return Money::pence(national ? rates.national(whole) : rates.number(whole));
}

/// One part of the guarantee, noted where it is above nothing.
Money part(const QString& key, bool national, Rates& rates, Guarantee& out)
{
    const Money amount = amountOf(key, national, rates);
    if (amount != Money()) out.parts.append({key, {}, amount});
    return amount;
}

/// Nothing beyond 64 bits.
std::optional<Money> childrenPart(qint64 children, bool national, Rates& rates, Guarantee& out)
{
    if (children == 0) return Money();
    const auto amount = inPence(Int128(children) * amountOf(u"mig.child"_s, national, rates).pence());
    if (amount) out.parts.append({u"mig.child"_s, {}, *amount});
    return amount;
}

Money premiumsPart(const QList<Premium>& premiums, bool national, Rates& rates, Guarantee& out)
{
    Money sum;
    for (qsizetype i = 0; i < premiums.size(); ++i)
        if (premiums.indexOf(premiums[i]) == i) sum += part(keyOf(premiums[i]), national, rates, out);
    return sum;
}

} // namespace

Result<Guarantee> guaranteeOf(const ContributionFacts& facts, Rates& rates)
{
    Guarantee out;
    const bool own = facts.localGuarantee.has_value();
    const Money base = part(keyOf(facts.keeps), own, rates, out);
    const auto children = childrenPart(facts.children, own, rates, out);
    out.premiums = premiumsPart(facts.premiums, own, rates, out);
    if (rates.missing()) return *rates.missing();
    const auto national =
        children ? inPence(Int128(base.pence()) + children->pence() + out.premiums.pence()) : std::nullopt;
    if (!national) return refusedAt(u"/children"_s, "TOO_LARGE");
    out.children = *children;
    out.national = *national;
    out.kept = facts.localGuarantee.value_or(out.national);
    if (out.kept < out.national) return refusedAt(u"/mig_local_override"_s, "LOCAL_MIG_BELOW_NATIONAL");
    if (own) out.parts = {{u"mig_local"_s, {}, out.kept}};
    return out;
}

} // namespace alongside::rules
