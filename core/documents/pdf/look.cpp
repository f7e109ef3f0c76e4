#include "core/documents/pdf/look.h"

namespace alongside::documents::pdf {

namespace {

Look normal()
{
    Look look;
    look.body = {12, false, kText, 1.4};
    look.cell = {12, false, kText, 1.28};
    look.head = {10.5, true, kMuted, 1.3};
    look.title = {22, true, kTeal, 1.2};
    look.section = {15, true, kTeal, 1.25};
    look.label = {13.5, true, kTeal, 1.25};
    look.figure = {28, true, kTeal, 1.15};
    look.running = {10, false, kMuted, 1.3};
    return look;
}

Look largePrint()
{
    Look look;
    look.body = {18, false, kText, 1.4};
    look.cell = {18, false, kText, 1.4};
    look.head = {18, true, kMuted, 1.3};
    look.title = {28, true, kTeal, 1.2};
    look.section = {22, true, kTeal, 1.25};
    look.label = {20, true, kTeal, 1.25};
    look.figure = {34, true, kTeal, 1.15};
    look.running = {18, false, kMuted, 1.3};
    look.side = 50;
    look.top = 72;
    look.bottom = 66;
    look.paragraphGap = 10;
    look.sectionGap = 20;
    look.afterHeading = 6;
    look.itemGap = 5;
    look.rowPadding = 5;
    look.columnGap = 18;
    look.widestTable = 2;
    look.writingLine = 38;
    return look;
}

Look easyRead()
{
    Look look;
    look.body = {16, false, kText, 1.4};
    look.cell = look.body;
    look.head = {16, true, kMuted, 1.4};
    look.title = {28, true, kTeal, 1.2};
    look.section = {22, true, kTeal, 1.25};
    look.label = {17, true, kText, 1.4};
    look.figure = {30, true, kTeal, 1.15};
    look.running = {14, false, kMuted, 1.3};
    look.side = 54;
    look.top = 66;
    look.bottom = 62;
    look.paragraphGap = 12;
    look.sectionGap = 26;
    look.afterHeading = 8;
    look.itemGap = 3;
    look.rowPadding = 5;
    look.columnGap = 18;
    look.picture = 48;
    look.widestTable = 2;
    return look;
}

} // namespace

Look lookOf(Variant variant, int tighter)
{
    if (variant == Variant::LargePrint) return largePrint();
    if (variant == Variant::EasyRead) return easyRead();
    Look look = normal();
    const double steps = tighter;
    look.body.leading -= 0.035 * steps;
    look.cell.leading -= 0.02 * steps;
    look.paragraphGap -= 0.4 * steps;
    look.sectionGap -= 0.9 * steps;
    look.rowPadding -= 0.2 * steps;
    look.side -= 1.5 * steps;
    look.top -= 1.5 * steps;
    look.bottom -= 1.5 * steps;
    return look;
}

} // namespace alongside::documents::pdf
