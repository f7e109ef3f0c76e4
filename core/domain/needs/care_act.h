#pragma once
// The lists of the Care Act that a record answers, an adult's or a carer's. Numbers are stored and sent, so they never
// change.

#include "core/base/choice.h"

#include <array>
#include <span>

namespace alongside {

/// Whom a record is about: it picks the questions the law asks. Numbers are stored. Source: Care Act 2014 s9, s10.
enum class CaseSubject : quint8 { Adult = 0, Carer = 1 };
inline constexpr Choice kCaseSubjectChoices[] = {
    {CaseSubject::Adult, "adult", "An adult who may need support"},
    {CaseSubject::Carer, "carer", "A carer of another adult"},
};
constexpr std::span<const Choice> choicesOf(CaseSubject)
{
    return kCaseSubjectChoices;
}

/// An area of life that one or both of the two lists of outcomes ask about: an adult's ten, a carer's eight.
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
    CareOtherPersons = 10,
    Recreation = 11,
};
inline constexpr int kCareAreaCount = 12;
inline constexpr std::array kCareAreas{CareArea::Nutrition,     CareArea::Hygiene,          CareArea::Toilet,
                                       CareArea::Clothed,       CareArea::HomeSafety,       CareArea::HomeHabitable,
                                       CareArea::Relationships, CareArea::WorkEducation,    CareArea::Community,
                                       CareArea::ChildCaring,   CareArea::CareOtherPersons, CareArea::Recreation};

/// In the order of the regulation. Source: SI 2015/313 reg 2(2)(a)-(j).
inline constexpr std::array kAdultAreas{CareArea::Nutrition,     CareArea::Hygiene,       CareArea::Toilet,
                                        CareArea::Clothed,       CareArea::HomeSafety,    CareArea::HomeHabitable,
                                        CareArea::Relationships, CareArea::WorkEducation, CareArea::Community,
                                        CareArea::ChildCaring};
/// In the order of the regulation. Source: SI 2015/313 reg 3(2)(b)(i)-(viii).
inline constexpr std::array kCarerAreas{CareArea::ChildCaring, CareArea::CareOtherPersons, CareArea::HomeHabitable,
                                        CareArea::Nutrition,   CareArea::Relationships,    CareArea::WorkEducation,
                                        CareArea::Community,   CareArea::Recreation};

/// Those that the law asks about.
constexpr std::span<const CareArea> areasOf(CaseSubject subject)
{
    return subject == CaseSubject::Carer ? std::span<const CareArea>(kCarerAreas) : kAdultAreas;
}

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
    {CareArea::CareOtherPersons, "care_other_persons", "Caring for other people"},
    {CareArea::Recreation, "recreation", "Time for yourself and what you enjoy"},
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
