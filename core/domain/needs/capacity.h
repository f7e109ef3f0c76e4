#pragma once
// Whether somebody could make one decision, at the time it had to be made. Never a word about the person as a whole.

#include "core/base/id.h"
#include "core/base/tri.h"

#include <QDate>
#include <QString>

namespace alongside {

/// Asked only where there was a doubt: everybody is taken to be able to decide until it is shown that they are not.
/// Asking for a direct payment has its own place, in Choices. Source: Mental Capacity Act 2005 s1, s2, s3.
struct Capacity {
    CapacityId id{};
    QString decision{}; // what is to be decided, in plain words: "Whether to move nearer to Bernie"
    QDate on{};
    QString helpGiven{};         // what was tried so that they could decide for themselves: s1(3)
    Tri able = Tri::NotYetKnown; // to make this decision, on that day
    QString because{};           // understands, keeps in mind, weighs, tells: which of the four, and how it showed
    QString decided{};           // what was decided, and by whom; where they could not, in their best interests: s4

    bool operator==(const Capacity&) const = default;
};

} // namespace alongside
