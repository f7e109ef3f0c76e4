#pragma once
// When a decision was put down, and by whom: two of one day are told apart by it.

#include "core/base/id.h"

#include <QHash>
#include <QString>

namespace alongside {

struct Made {
    QString who{};     // a name; empty where it is not known
    qint64 atMs = 0;   // by the writer's clock
    bool mine = false; // on this laptop

    bool operator==(const Made&) const = default;
};

/// Of each decision of a case.
using MadeWhen = QHash<DecisionId, Made>;

} // namespace alongside
