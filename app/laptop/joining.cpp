#include "app/laptop/joining.h"

namespace alongside::laptop {

Result<sync::CouncilLink> joined(const sync::StoreDoor& door, const Clock& clock, const Invited& invited)
{
    const Result<sync::Invitation> invitation = sync::invitationFrom(invited.line);
    if (!invitation) return invitation.error();
    const Result<sync::CouncilFile> council = sync::councilFileFrom(invited.councilFile);
    if (!council) return council.error();
    return sync::enrol(door, clock, *invitation, *council);
}

} // namespace alongside::laptop
