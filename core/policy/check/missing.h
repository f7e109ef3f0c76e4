#pragma once
// Figures that are set for a year and that nobody has entered for this one. No file is wrong for it; a sum that needs one
// stops.

#include "core/policy/library.h"

namespace alongside::policy {

struct MissingFigure {
    QString key{};
    QString label{};
    QDate ended{}; // the last day of the newest one

    bool operator==(const MissingFigure&) const = default;
};

/// Of the figures a rule reads whose key begins so, those that neither the country nor the council has set for that day,
/// though it had one before. Order: by key.
QList<MissingFigure> missingOn(const Library& library, QDate day, QStringView begins = {});

} // namespace alongside::policy
