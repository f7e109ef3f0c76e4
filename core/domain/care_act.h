#pragma once
// The lists of the Care Act that an adult's record answers. Order and numbers are those of the regulation and the Act;
// they are stored and sent, so they never change.

#include <QtGlobal>

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

/// "nutrition", "hygiene", ... as in the headless contract. Stable.
const char* keyOf(CareArea area);

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

/// "personal_dignity", ... as in the headless contract. Stable.
const char* keyOf(Wellbeing matter);

/// How a judgement is known (S87): fact and opinion stay apart.
enum class Basis : quint8 { NotSaid = 0, Said = 1, Seen = 2, ToldBy = 3, Document = 4 };

} // namespace alongside
