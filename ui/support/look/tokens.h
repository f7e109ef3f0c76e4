#pragma once
// Every colour of the program. Nothing else names one; a test recomputes the contrast of every pair.
// Paper, tea and daylight: warm page, white cards, deep teal for doing, amber for attention, red for real errors only.

#include <QColor>

#include <array>

class QPalette;

namespace alongside::ui {

struct Tokens {
    QColor page{}, card{}, text{}, muted{};
    QColor button{}, buttonHover{}, buttonText{};
    QColor link{};
    QColor rail{}, railText{}, railFocus{};
    QColor border{}, line{}, focus{};
    QColor error{}, errorBack{}, ok{}, caution{}, cautionBack{}, info{}, infoBack{};
    QColor chipText{}, chipBack{};
    std::array<QColor, 4> rings{};        // of the circle, inner to outer
    QColor family{}, community{}, paid{}; // marks: shapes, never text
    bool plain = false;                   // high contrast: system colours, shapes and words only
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& dimTokens();
/// High contrast: everything from the palette of the system.
[[nodiscard]] Tokens tokensFrom(const QPalette& system);

/// Those of the look the application wears now.
[[nodiscard]] Tokens tokens();

/// The palette that the tokens make, for widgets that paint themselves with it.
[[nodiscard]] QPalette paletteFrom(const Tokens& tokens);

/// WCAG 2.2: 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace alongside::ui
