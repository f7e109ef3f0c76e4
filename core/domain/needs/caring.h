#pragma once
// What a carer does for somebody, and whether it can go on: what the council must look at before it decides.

#include "core/base/quantity.h"
#include "core/base/tri.h"

#include <QString>

namespace alongside {

/// One per case, and empty in an adult's. Source: Care Act 2014 s10(4)-(6), (9)-(10).
struct Caring {
    QString caredFor{};                     // as the carer calls them
    Tri caredForUnder18 = Tri::NotYetKnown; // then another law: s60
    Tri underContract = Tri::NotYetKnown;   // paid, or voluntary work: s10(9); the council may treat them as a carer
    Quantity hoursAWeek{};                  // 0: not asked
    QString does{};
    Tri able = Tri::NotYetKnown;    // s10(5)(a), and likely to go on being so
    Tri willing = Tri::NotYetKnown; // s10(5)(b), and likely to go on being so
    QString goingOn{};
    Tri work = Tri::NotYetKnown;     // s10(6)(a): works, or wishes to
    Tri learning = Tri::NotYetKnown; // s10(6)(b): education, training or recreation, or wishes to
    QString wishes{};

    bool operator==(const Caring&) const = default;
};

} // namespace alongside
