#pragma once
// Why an allocation came out as it did: what decides first, then what was looked at.

#include "core/rules/allocation/figures.h"

#include <QList>

namespace alongside::rules {

/// Range: every figure is set. Never empty.
QList<Reason> allocationReasons(const AllocationFacts& facts, const AllocationFigures& figures);

/// A number for the inputs of a reason: "lines=3".
QString input(const char* name, qint64 number);

/// The same of money: "weekly=27659", whole pence.
QString pence(const char* name, Money amount);

} // namespace alongside::rules
