#pragma once
// Keys and codes into sentences: the one table used by screens, pages and the command line.

#include "core/base/error.h"
#include "core/domain/needs/finding.h"

#include <QString>

namespace alongside::documents {

/// The sentence for one step of a trace, its inputs filled in. A key nobody has written a sentence for, or one whose
/// inputs are missing, gives a general sentence that names the source: never a gap, never a raw key.
QString sentenceFor(const Reason& reason);

/// What happened, why, what to do. `what` or `why` always says whether the work is safe.
struct ThreeParts {
    QString what{};
    QString why{};
    QString whatToDo{};

    bool operator==(const ThreeParts&) const = default;
};

/// From the code, and for some codes the place. `detail` is for the log.
ThreeParts partsFor(const Error& error);

/// The three parts as one paragraph, for the command line.
QString paragraphFor(const Error& error);

} // namespace alongside::documents
