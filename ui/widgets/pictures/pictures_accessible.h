#pragma once
// Pictures are one widget each, with children that have no QObject: the people of a circle (List), the cells of a week
// (Table). Roles, names and places come from the picture's own sentenceFor() and rectOf().

namespace alongside::ui {

/// Once for the program; installAccessibility() does it.
void installPictureAccessibility();

} // namespace alongside::ui
