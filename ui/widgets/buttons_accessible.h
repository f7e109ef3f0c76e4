#pragma once
// Buttons, boxes and circles as a screen reader presses them: whatever action it asks for is the click that a person
// would make. Qt's own "toggle" changes the mark and tells nobody, so that an answer would show and not be kept.

namespace alongside::ui {

/// Once for the program; installAccessibility() does it.
void installButtonAccessibility();

} // namespace alongside::ui
