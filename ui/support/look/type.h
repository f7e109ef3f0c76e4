#pragma once
// Sizes of type, all relative to the application's font, so that one setting moves every word, menus and title included.

#include <QFont>

namespace alongside::ui {

enum class Type { Small, Body, Strong, Lead, Section, Title, Figure };

inline constexpr double kBodyPoints = 12; // at the usual size of text
[[nodiscard]] QFont fontFor(Type type);

/// A length that goes with the letters: `usual` at the usual size of text. Unit: pixels.
[[nodiscard]] int withText(int usual);

/// Spacing: 4 8 12 16 24 32 48.
inline constexpr int kTight = 4, kNear = 8, kClose = 12, kGap = 16, kApart = 24, kFar = 32;
inline constexpr int kControlHeight = 44, kRadius = 12, kCardPadding = 20;

} // namespace alongside::ui
