#pragma once
// How a page looks: sizes, colours and margins, by variant. All lengths in points (1/72 inch) on A4.

#include "core/documents/document.h"

namespace alongside::documents::pdf {

struct Ink {
    int red = 0;
    int green = 0;
    int blue = 0;
    bool operator==(const Ink&) const = default;
};

inline constexpr Ink kText{0x2B, 0x2A, 0x28};
inline constexpr Ink kMuted{0x5C, 0x58, 0x50};
inline constexpr Ink kTeal{0x1F, 0x55, 0x59};
inline constexpr Ink kBar{0x2F, 0x6F, 0x73};
inline constexpr Ink kPaleTeal{0xEE, 0xF4, 0xF1};
inline constexpr Ink kHairline{0xDE, 0xD5, 0xC4};
inline constexpr Ink kPracticeText{0x7A, 0x4A, 0x00};
inline constexpr Ink kPracticePale{0xF7, 0xF0, 0xE4};
inline constexpr Ink kPracticeStripe{0xF2, 0xC8, 0x79};

struct Face {
    double size = 12;
    bool bold = false;
    Ink ink = kText;
    double leading = 1.4; // line height, as a multiple of the size

    [[nodiscard]] double lineHeight() const { return size * leading; }
};

struct Look {
    Face body{};
    Face cell{}; // in tables
    Face head{}; // heads of columns
    Face title{};
    Face section{};
    Face label{};
    Face figure{};
    Face running{}; // header and footer
    double pageWidth = 595.28;
    double pageHeight = 841.89;
    double side = 50;
    double top = 50;
    double bottom = 44;
    double footAbove = 0; // the lines of the foot above its last one
    double paragraphGap = 4;
    double sectionGap = 9;
    double afterHeading = 2;
    double itemGap = 1.5;
    double rowPadding = 1.5;
    double columnGap = 14;
    double writingLine = 28; // from one line to write on to the next
    double picture = 44;     // each side of it, in easy read
    int widestTable = 6;     // columns; more are set as labels and values

    [[nodiscard]] double textWidth() const { return pageWidth - 2 * side; }
    [[nodiscard]] double textHeight() const { return pageHeight - top - bottom - footAbove; }
};

inline constexpr int kTightest = 4;

/// `tighter`: 0 as meant; each step takes a little from the space between lines and at the edges, nothing from letters.
/// Range: 0..kTightest; large print and easy read are never tightened.
Look lookOf(Variant variant, int tighter = 0);

} // namespace alongside::documents::pdf
