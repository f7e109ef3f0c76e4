#include "core/casework/note.h"

namespace alongside::casework {

Result<CaseFile> carriedOut(const PaintWeek& command)
{
    CaseFile after = command.seen;
    for (auto cell = command.cells.begin(); cell != command.cells.end(); ++cell) {
        if (*cell == WeekCell{}) after.week.remove(cell.key());
        else after.week[cell.key()] = *cell;
    }
    return after;
}

} // namespace alongside::casework
