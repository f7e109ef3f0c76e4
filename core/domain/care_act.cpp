#include "core/domain/care_act.h"

namespace alongside {

const char* keyOf(CareArea area)
{
    switch (area) {
    case CareArea::Nutrition: return "nutrition";
    case CareArea::Hygiene: return "hygiene";
    case CareArea::Toilet: return "toilet";
    case CareArea::Clothed: return "clothed";
    case CareArea::HomeSafety: return "home_safety";
    case CareArea::HomeHabitable: return "home_habitable";
    case CareArea::Relationships: return "relationships";
    case CareArea::WorkEducation: return "work_education";
    case CareArea::Community: return "community";
    case CareArea::ChildCaring: return "child_caring";
    }
    return "";
}

const char* keyOf(Wellbeing matter)
{
    switch (matter) {
    case Wellbeing::Dignity: return "personal_dignity";
    case Wellbeing::HealthAndEmotion: return "physical_mental_health_emotional_wellbeing";
    case Wellbeing::Protection: return "protection_from_abuse_and_neglect";
    case Wellbeing::Control: return "control_over_day_to_day_life";
    case Wellbeing::Participation: return "participation_work_education_training_recreation";
    case Wellbeing::SocialAndEconomic: return "social_and_economic_wellbeing";
    case Wellbeing::Relationships: return "domestic_family_personal_relationships";
    case Wellbeing::Accommodation: return "suitability_of_living_accommodation";
    case Wellbeing::Contribution: return "contribution_to_society";
    }
    return "";
}

} // namespace alongside
