#include "core/domain/needs/eligibility_facts.h"

namespace alongside {

const char* keyOf(RouteOut route)
{
    switch (route) {
    case RouteOut::None: return "";
    case RouteOut::Under18: return "under_18";
    case RouteOut::RefusedAssessment: return "refused_assessment";
    case RouteOut::CarerUnder18: return "carer_under_18";
    case RouteOut::CaredForUnder18: return "cared_for_under_18";
    case RouteOut::CareUnderContract: return "care_under_contract";
    }
    return "";
}

} // namespace alongside
