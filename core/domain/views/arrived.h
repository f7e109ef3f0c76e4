#pragma once
// What contact with the office brought into one person's record.

#include "core/base/id.h"

namespace alongside {

struct Arrived {
    CaseId id{};
    qint64 changes = 0; // edits (groups) of others; 0: our own alone, in the council's order

    bool operator==(const Arrived&) const = default;
};

} // namespace alongside
