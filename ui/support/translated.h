#pragma once
// The door for translation of words that belong to no class of the window.

#include <QCoreApplication>

namespace alongside::ui {

/// `n`: how many it speaks of, for languages with more than one plural; -1: of no number.
[[nodiscard]] inline QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("alongside", text, nullptr, n);
}

} // namespace alongside::ui
