#pragma once
// Why a line of the contract was refused: a code, a place and a sentence.

#include "core/contract/json/reading.h"
#include "core/policy/text/json.h"

#include <QString>

namespace alongside::contract {

struct Fault {
    QString code{};    // "BAD_SHARERS"
    QString where{};   // JSON Pointer into the line, "" for the whole of it
    QString message{}; // what, why, what to do; never a person's words or name
};

/// The sentence for what was refused, said of the line of support or the outcome that its `where` points into.
QString messageFor(const Refused& refused, const policy::Json& line);

} // namespace alongside::contract
