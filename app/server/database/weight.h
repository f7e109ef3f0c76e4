#pragma once
// What a decoded value takes in memory, about: caches are bounded by it, for four megabytes of "[]" are half a gigabyte
// once they are values.

#include "core/record/op.h"

#include <QList>

namespace alongside::server {

/// Unit: bytes, rounded up rather than down.
qsizetype weightOf(const record::Op& op);
qsizetype weightOf(const QList<record::Op>& ops);

} // namespace alongside::server
