#pragma once
// Somebody who would be paid from a direct payment: family in the same home can be only where the council considers it
// necessary, and a husband, wife or partner in any home.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/tri.h"

#include <QString>

#include <span>

namespace alongside {

/// Who they are to the person. The keys are those of the rule (core/rules/directpayment/payee.h), in the order of
/// SI 2014/2871 reg 3; last those that it leaves out. Numbers are stored.
enum class Kin : quint8 {
    NotSaid = 0,
    Spouse = 1,
    CivilPartner = 2,
    Partner = 3,
    Parent = 4,
    StepParent = 5,
    ParentInLaw = 6,
    Son = 7,
    Daughter = 8,
    SonInLaw = 9,
    DaughterInLaw = 10,
    Stepson = 11,
    Stepdaughter = 12,
    Brother = 13,
    Sister = 14,
    HalfBrother = 15,
    HalfSister = 16,
    Aunt = 17,
    Uncle = 18,
    Grandparent = 19,
    PartnerOfRelative = 20,
    Grandchild = 21,
    Niece = 22,
    Nephew = 23,
    Cousin = 24,
    FriendOrLodger = 25,
    Other = 26,
};
inline constexpr Choice kKinChoices[] = {
    {Kin::NotSaid, "not_said", "Not yet said"},
    {Kin::Spouse, "spouse", "Husband or wife"},
    {Kin::CivilPartner, "civil_partner", "Civil partner"},
    {Kin::Partner, "lives_as_couple_with_adult", "Partner, living together"},
    {Kin::Parent, "parent", "Mother or father"},
    {Kin::StepParent, "step_parent", "Step-parent"},
    {Kin::ParentInLaw, "parent_in_law", "Mother-in-law or father-in-law"},
    {Kin::Son, "son", "Son"},
    {Kin::Daughter, "daughter", "Daughter"},
    {Kin::SonInLaw, "son_in_law", "Son-in-law"},
    {Kin::DaughterInLaw, "daughter_in_law", "Daughter-in-law"},
    {Kin::Stepson, "stepson", "Stepson"},
    {Kin::Stepdaughter, "stepdaughter", "Stepdaughter"},
    {Kin::Brother, "brother", "Brother"},
    {Kin::Sister, "sister", "Sister"},
    {Kin::HalfBrother, "half_brother", "Half-brother"},
    {Kin::HalfSister, "half_sister", "Half-sister"},
    {Kin::Aunt, "aunt", "Aunt"},
    {Kin::Uncle, "uncle", "Uncle"},
    {Kin::Grandparent, "grandparent", "Grandparent"},
    {Kin::PartnerOfRelative, "partner_of_listed_relative", "Partner of one of these, living with them"},
    {Kin::Grandchild, "grandchild", "Grandchild"},
    {Kin::Niece, "niece", "Niece"},
    {Kin::Nephew, "nephew", "Nephew"},
    {Kin::Cousin, "cousin", "Cousin"},
    {Kin::FriendOrLodger, "friend_lodger", "Friend or lodger"},
    {Kin::Other, "other", "Nobody of the family"},
};
constexpr std::span<const Choice> choicesOf(Kin)
{
    return kKinChoices;
}

/// What they would be paid for: the regulation allows both where it is necessary. Numbers are stored.
enum class PaidFor : quint8 { Care = 0, Administration = 1 };
inline constexpr Choice kPaidForChoices[] = {
    {PaidFor::Care, "care", "Care and support"},
    {PaidFor::Administration, "administration_management", "Running the direct payment"},
};
constexpr std::span<const Choice> choicesOf(PaidFor)
{
    return kPaidForChoices;
}

/// Whether they may be paid is found by the rule each time, never kept. Source: SI 2014/2871 reg 3.
struct Payee {
    PayeeId id{};
    QString name{};
    Kin kin = Kin::NotSaid;
    Tri sameHousehold = Tri::NotYetKnown;
    PaidFor paidFor = PaidFor::Care;
    Tri necessary = Tri::NotYetKnown; // the council considers it so
    QString because{};                // why it is necessary

    bool operator==(const Payee&) const = default;
};

} // namespace alongside
