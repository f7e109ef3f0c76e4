#pragma once
// What somebody chooses, with what goes along with it: a yes was said to one thing, and is not kept for another.

#include "core/domain/choices.h"

namespace alongside::casework {

/// `who` said yes to this way now. How an earlier yes was said, and by whom, belongs to that one (Decision 8): what stood
/// there when the way was first looked at. What was written since is of the yes that is said now.
void chooseWay(Choices& choices, Deploy way, const QString& who, const Choices& looked);
/// Who writes the plan, with the yes. Another author may see nothing until that is said of them (S70).
void chooseAuthor(Choices& choices, PlanAuthor author);
/// `planner` and `manager`: ids in the directory. Somebody else may see nothing until that is said of them (S70).
void choosePlanner(Choices& choices, const QString& planner);
void chooseMoneyManager(Choices& choices, const QString& manager);

} // namespace alongside::casework
