#pragma once
// The lists of the Care Act that an adult's record answers. Order and numbers are those of the regulation and the Act;
// they are stored and sent, so they never change.

#include "core/base/choice.h"

#include <array>

namespace alongside {

/// Source: SI 2015/313 reg 2(2)(a)-(j).
enum class CareArea : quint8 {
    Nutrition = 0,
    Hygiene = 1,
    Toilet = 2,
    Clothed = 3,
    HomeSafety = 4,
    HomeHabitable = 5,
    Relationships = 6,
    WorkEducation = 7,
    Community = 8,
    ChildCaring = 9,
};
inline constexpr int kCareAreaCount = 10;
inline constexpr std::array kCareAreas{CareArea::Nutrition,     CareArea::Hygiene,       CareArea::Toilet,
                                       CareArea::Clothed,       CareArea::HomeSafety,    CareArea::HomeHabitable,
                                       CareArea::Relationships, CareArea::WorkEducation, CareArea::Community,
                                       CareArea::ChildCaring};

/// Keys as in the headless contract.
inline constexpr Choice kCareAreaChoices[] = {
    {CareArea::Nutrition, "nutrition", "Eating and drinking"},
    {CareArea::Hygiene, "hygiene", "Washing and keeping clean"},
    {CareArea::Toilet, "toilet", "Using the toilet"},
    {CareArea::Clothed, "clothed", "Getting dressed"},
    {CareArea::HomeSafety, "home_safety", "Being safe at home"},
    {CareArea::HomeHabitable, "home_habitable", "Looking after your home"},
    {CareArea::Relationships, "relationships", "Family, friends and company"},
    {CareArea::WorkEducation, "work_education", "Work, learning and volunteering"},
    {CareArea::Community, "community", "Getting out and about"},
    {CareArea::ChildCaring, "child_caring", "Looking after a child"},
};
constexpr std::span<const Choice> choicesOf(CareArea)
{
    return kCareAreaChoices;
}

/// Source: Care Act 2014 s1(2)(a)-(i).
enum class Wellbeing : quint8 {
    Dignity = 0,
    HealthAndEmotion = 1,
    Protection = 2,
    Control = 3,
    Participation = 4,
    SocialAndEconomic = 5,
    Relationships = 6,
    Accommodation = 7,
    Contribution = 8,
};
inline constexpr std::array kWellbeing{
    Wellbeing::Dignity,       Wellbeing::HealthAndEmotion, Wellbeing::Protection,
    Wellbeing::Control,       Wellbeing::Participation,    Wellbeing::SocialAndEconomic,
    Wellbeing::Relationships, Wellbeing::Accommodation,    Wellbeing::Contribution};

/// Keys as in the headless contract.
inline constexpr Choice kWellbeingChoices[] = {
    {Wellbeing::Dignity, "personal_dignity", "Dignity and respect"},
    {Wellbeing::HealthAndEmotion, "physical_mental_health_emotional_wellbeing", "Health, in body and mind"},
    {Wellbeing::Protection, "protection_from_abuse_and_neglect", "Safety from abuse and neglect"},
    {Wellbeing::Control, "control_over_day_to_day_life", "Control over day-to-day life"},
    {Wellbeing::Participation, "participation_work_education_training_recreation", "Work, learning and free time"},
    {Wellbeing::SocialAndEconomic, "social_and_economic_wellbeing", "Company and making ends meet"},
    {Wellbeing::Relationships, "domestic_family_personal_relationships", "Home life, family and friends"},
    {Wellbeing::Accommodation, "suitability_of_living_accommodation", "A home that suits"},
    {Wellbeing::Contribution, "contribution_to_society", "Being useful and part of things"},
};
constexpr std::span<const Choice> choicesOf(Wellbeing)
{
    return kWellbeingChoices;
}

/// How a judgement is known (S87): fact and opinion stay apart.
enum class Basis : quint8 { NotSaid = 0, Said = 1, Seen = 2, ToldBy = 3, Document = 4 };
inline constexpr Choice kBasisChoices[] = {
    {Basis::NotSaid, "not_said", "Not yet said how we know"},
    {Basis::Said, "said", "Said"},
    {Basis::Seen, "seen", "Seen"},
    {Basis::ToldBy, "told_by", "Told by somebody else"},
    {Basis::Document, "document", "From a letter or paper"},
};
constexpr std::span<const Choice> choicesOf(Basis)
{
    return kBasisChoices;
}

} // namespace alongside
