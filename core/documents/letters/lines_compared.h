#pragma once
// The lines of two agreements, one after the other: those that are not the same, and why.

#include "core/domain/case_file.h"

namespace alongside::documents {

/// An agreement, and the lines it was made from.
struct AgreedLines {
    const AllocationAgreement& agreed;
    const QList<SupportLine>& lines;
};

struct LineCompared {
    QString words{};  // "Getting up: the price in the guide is now £15.50 an hour; it was £14.95."
    QString before{}; // "£112.13 a week"
    QString now{};
};

/// New ones and those that are otherwise in the order of `now`, then those that are gone. What pays for the plan is none.
QList<LineCompared> linesCompared(const AgreedLines& before, const AgreedLines& now);

} // namespace alongside::documents
