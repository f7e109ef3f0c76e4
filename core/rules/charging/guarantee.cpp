// Source: SI 2014/2672 reg 7; Care Act 2014 s14(7). The minimum income guarantee: a base by age and circumstance, an
// amount for each child, and the premiums. A council's own figure stands in place of the whole and is never below it.

#include "core/rules/charging/working.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Below "charging.", in the order of Keeps and of Premium.
constexpr const char* kBases[] = {"mig.s18_24", "mig.s25_pc", "mig.pc", "mig.lone", "mig.cpl", "mig.cpl_pc"};
constexpr const char* kPremiums[] = {"premium.dp_s", "premium.edp_s", "premium.dp_c", "premium.edp_c", "premium.carer"};
static_assert(std::size(kBases) == static_cast<std::size_t>(Keeps::CouplePension) + 1);
static_assert(std::size(kPremiums) == static_cast<std::size_t>(Premium::Carer) + 1);

QString keyOf(Keeps keeps)
{
    return QString::fromLatin1(kBases[static_cast<std::size_t>(keeps)]);
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
Money part(const QString& key, bool national, LookedUp& rates, Guarantee& out)
{
    const Money amount = amountOf(key, national, rates);
    if (amount != Money()) out.parts.append({key, {}, amount});
    return amount;
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
        if (premiums.indexOf(premiums[i]) == i) sum += part(keyOf(premiums[i]), national, rates, out);
    return sum;
}

} // namespace

Result<Guarantee> guaranteeOf(const ContributionFacts& facts, LookedUp& rates)
{
    Guarantee out;
    const bool own = facts.localGuarantee.has_value();
    const Money base = part(keyOf(facts.keeps), own, rates, out);
    const auto children = childrenPart(facts.children, own, rates, out);
    out.premiums = premiumsPart(facts.premiums, own, rates, out);
    if (rates.error()) return *rates.error();
    const auto national =
        children ? inPence(Int128(base.pence()) + children->pence() + out.premiums.pence()) : std::nullopt;
    if (!national) return refusedAt(u"/children"_s, "TOO_LARGE");
    out.children = *children;
    out.national = *national;
    out.kept = facts.localGuarantee.value_or(out.national);
    if (out.kept < out.national) return refusedAt(u"/mig_local_override"_s, "LOCAL_MIG_BELOW_NATIONAL");
    if (!own) return out;
    out.parts.clear();
    out.parts.append({u"mig_local"_s, {}, out.kept});
    return out;
}

} // namespace alongside::rules
