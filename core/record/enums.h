#pragma once
// The highest number each stored choice has a name for. A test walks them against the names.
// size: a list

#include "core/base/tri.h"
#include "core/domain/allocation.h"
#include "core/domain/care_act.h"
#include "core/domain/choices.h"
#include "core/domain/circle.h"
#include "core/domain/conversation.h"
#include "core/domain/eligibility.h"
#include "core/domain/outcome.h"
#include "core/domain/support.h"

namespace alongside::record {

constexpr Tri lastOf(Tri)
{
    return Tri::Yes;
}
constexpr CareArea lastOf(CareArea)
{
    return CareArea::ChildCaring;
}
constexpr Wellbeing lastOf(Wellbeing)
{
    return Wellbeing::Contribution;
}
constexpr Basis lastOf(Basis)
{
    return Basis::Document;
}
constexpr EntryKind lastOf(EntryKind)
{
    return EntryKind::WorkerNote;
}
constexpr StrengthKind lastOf(StrengthKind)
{
    return StrengthKind::Things;
}
constexpr Cover lastOf(Cover)
{
    return Cover::Varies;
}
constexpr CircleSector lastOf(CircleSector)
{
    return CircleSector::Paid;
}
constexpr Wanted lastOf(Wanted)
{
    return Wanted::Less;
}
constexpr Willing lastOf(Willing)
{
    return Willing::Withdrawn;
}
constexpr AfterStrengths lastOf(AfterStrengths)
{
    return AfterStrengths::Unmet;
}
constexpr AdviceAbout lastOf(AdviceAbout)
{
    return AdviceAbout::Both;
}
constexpr Period lastOf(Period)
{
    return Period::OneOff;
}
constexpr Deploy lastOf(Deploy)
{
    return Deploy::Isf;
}
constexpr Agreed lastOf(Agreed)
{
    return Agreed::WithSupport;
}
constexpr PlanAuthor lastOf(PlanAuthor)
{
    return PlanAuthor::PaidPlanner;
}
constexpr Eligibility lastOf(Eligibility)
{
    return Eligibility::NotApplicable;
}
constexpr AreaStatus lastOf(AreaStatus)
{
    return AreaStatus::NotApplicable;
}
constexpr Stream lastOf(Stream)
{
    return Stream::PlanningOneOff;
}

} // namespace alongside::record
