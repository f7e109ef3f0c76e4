#include "core/domain/needs/carer_eligibility.h"

namespace alongside {

const char* keyOf(CarerArea area)
{
    switch (area) {
    case CarerArea::ChildCaring: return "child_caring";
    case CarerArea::CareOtherPersons: return "care_other_persons";
    case CarerArea::HomeHabitable: return "home_habitable";
    case CarerArea::Nutrition: return "nutrition";
    case CarerArea::Relationships: return "relationships";
    case CarerArea::WorkEducation: return "work_education";
    case CarerArea::Community: return "community";
    case CarerArea::Recreation: return "recreation";
    }
    return "";
}

} // namespace alongside
