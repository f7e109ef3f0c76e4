#pragma once
// A curve through past costs that never falls: more points never mean less money (R20).

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/rules/exact.h"

#include <QList>

namespace alongside::rules {

/// What one person with so many points was given in the past.
struct PastCost {
    Quantity points{};
    Money weekly{};
};

struct CurvePoint {
    Quantity points{};
    qint64 people{}; // with just so many points
    Exact weekly{};  // in pence
    bool averaged{}; // with neighbours, because the curve would have fallen
};

/// One for each number of points there is, by rising points; n log n. Range: fewer than 2^31 costs, none negative.
QList<CurvePoint> isotonicCurve(QList<PastCost> history);

/// Straight between two points of the curve, flat outside. Range: a curve that is not empty.
Exact valueAt(const QList<CurvePoint>& curve, Quantity points);

} // namespace alongside::rules
