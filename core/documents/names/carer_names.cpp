#include "core/documents/names/carer_names.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"

namespace alongside::documents {

QString plainName(CarerArea area)
{
    switch (area) {
    case CarerArea::ChildCaring: return plainName(CareArea::ChildCaring);
    case CarerArea::CareOtherPersons: return say("Caring for other people");
    case CarerArea::HomeHabitable: return plainName(CareArea::HomeHabitable);
    case CarerArea::Nutrition: return plainName(CareArea::Nutrition);
    case CarerArea::Relationships: return plainName(CareArea::Relationships);
    case CarerArea::WorkEducation: return plainName(CareArea::WorkEducation);
    case CarerArea::Community: return plainName(CareArea::Community);
    case CarerArea::Recreation: return say("Time for yourself and what you enjoy");
    }
    return {};
}

} // namespace alongside::documents
