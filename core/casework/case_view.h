#pragma once
// A case as a screen is given it: what is known, and where two people have said two things.

#include "core/domain/case_file.h"
#include "core/domain/views/made.h"
#include "core/domain/views/two_versions.h"

#include <QList>

namespace alongside::casework {

struct CaseView {
    CaseFile file{};
    QList<TwoVersions> versions{};
    bool fromNewer = false; // something here was written by a newer version of the program: kept, not shown
    MadeWhen made{};

    bool operator==(const CaseView&) const = default;
};

} // namespace alongside::casework
