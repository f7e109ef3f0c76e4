// Source: Care and Support (Direct Payments) Regulations 2014, SI 2014/2871, reg 3.
// A direct payment may not go to the adult's spouse, civil partner or partner, wherever they live, nor to a close relative
// who lives in the same household, nor to the partner of such a relative who lives there too. It may where the council
// considers it necessary, for care or for administration and management alike. Who is on the list is the regulation's
// word, not a council's: a relative that it does not name is not restricted.
// Jurisdiction: England.

#include "core/rules/directpayment/payee.h"

#include "core/rules/directpayment/days.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr Relationship kRelationships[] = {
    {"spouse", Restricted::AnyHousehold},
    {"civil_partner", Restricted::AnyHousehold},
    {"lives_as_couple_with_adult", Restricted::AnyHousehold},
    {"parent", Restricted::SameHousehold},
    {"step_parent", Restricted::SameHousehold}, // the partner of a parent
    {"parent_in_law", Restricted::SameHousehold},
    {"son", Restricted::SameHousehold},
    {"daughter", Restricted::SameHousehold},
    {"son_in_law", Restricted::SameHousehold},
    {"daughter_in_law", Restricted::SameHousehold},
    {"stepson", Restricted::SameHousehold},
    {"stepdaughter", Restricted::SameHousehold},
    {"brother", Restricted::SameHousehold},
    {"sister", Restricted::SameHousehold},
    {"half_brother", Restricted::SameHousehold}, // of half blood, a brother
    {"half_sister", Restricted::SameHousehold},
    {"aunt", Restricted::SameHousehold},
    {"uncle", Restricted::SameHousehold},
    {"grandparent", Restricted::SameHousehold},
    {"partner_of_listed_relative", Restricted::SameHousehold},
    {"grandchild", Restricted::Never},
    {"niece", Restricted::Never},
    {"nephew", Restricted::Never},
    {"cousin", Restricted::Never},
    {"friend_lodger", Restricted::Never},
    {"other", Restricted::Never},
};

Tri restrictedBy(Restricted rule, Tri sameHousehold)
{
    if (rule == Restricted::Never) return Tri::No;
    return rule == Restricted::AnyHousehold ? Tri::Yes : sameHousehold;
}

Reason restrictionReason(Restricted rule, Tri restricted)
{
    if (rule == Restricted::Never) return {u"not_a_listed_relative"_s, Tri::No, {}, u"SI 2014/2871 reg 3"_s};
    if (rule == Restricted::AnyHousehold) return {u"restricted_partner"_s, Tri::Yes, {}, u"SI 2014/2871 reg 3"_s};
    if (restricted == Tri::Yes) return {u"restricted_relative"_s, Tri::Yes, {}, u"SI 2014/2871 reg 3"_s};
    if (restricted == Tri::No) return {u"relative_of_another_household"_s, Tri::No, {}, u"SI 2014/2871 reg 3"_s};
    return {u"household_not_yet_known"_s, Tri::NotYetKnown, {}, u"SI 2014/2871 reg 3"_s};
}

Reason necessityReason(Tri necessary)
{
    if (necessary == Tri::Yes) return {u"considered_necessary"_s, Tri::Yes, {}, u"SI 2014/2871 reg 3"_s};
    if (necessary == Tri::No) return {u"not_considered_necessary"_s, Tri::No, {}, u"SI 2014/2871 reg 3"_s};
    return {u"necessity_not_yet_known"_s, Tri::NotYetKnown, {}, u"SI 2014/2871 reg 3"_s};
}

/// What the council considers decides alone only where it says yes, or where the restriction is certain.
Tri allowedBy(Tri restricted, Tri necessary)
{
    if (restricted == Tri::No || necessary == Tri::Yes) return Tri::Yes;
    return restricted == Tri::Yes ? necessary : Tri::NotYetKnown;
}

} // namespace

std::span<const Relationship> relationships()
{
    return kRelationships;
}

Result<PayeeFinding> payee(const PayeeFacts& facts, const policy::Library& library)
{
    const Law& law = payeeRules().front();
    if (const auto fault = notCovered(law, facts.on, u"/date"_s)) return *fault;
    const auto row = std::ranges::find(kRelationships, facts.relationship,
                                       [](const Relationship& one) { return QString::fromLatin1(one.key); });
    if (row == std::end(kRelationships))
        return Error{ErrorCode::AnswerOutOfRange, u"/relationship"_s, u"UNKNOWN_RELATIONSHIP"_s};

    PayeeFinding out;
    out.restricted = restrictedBy(row->restricted, facts.sameHousehold);
    out.allowed = allowedBy(out.restricted, facts.consideredNecessary);
    out.reasons.append(restrictionReason(row->restricted, out.restricted));
    if (out.restricted != Tri::No) out.reasons.append(necessityReason(facts.consideredNecessary));
    if (out.allowed == Tri::Yes && out.restricted != Tri::No) out.reasons.move(1, 0);
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> payeeRules()
{
    static constexpr Law rules[] = {{"dp_regs_2014_reg3", "SI 2014/2871 reg 3", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
