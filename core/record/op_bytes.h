#pragma once
// The canonical bytes of an op, over which its leaf is hashed. One way to write them: arrays only, never maps.
//
// op_bytes := [1, case16, actor16, hlc, utc_min, clock_ms/null, schema, first_op_no, group_len,
//              [kind, item16/null, field, key/null], action, base, value, reason/null]
// open     := [1, case16, actor16, hlc, utc_min, clock_ms/null, schema, group_len,
//              [kind, item16/null, field, key/null], action, base, value, reason/null]      (a row that waits unsealed)

#include "core/base/result.h"
#include "core/record/op.h"

#include <QByteArray>
#include <QCborArray>

namespace alongside::record {

/// 1 January 2020, before anything of ours was written: a clock that shows less is wrong, and no stamp says it. Unit:
/// milliseconds since 1970.
inline constexpr qint64 kEarliestStampMs = 1'577'836'800'000;

/// [kind, item16/null, field, key/null]
QCborArray cborOf(const Path& path);
/// Errors: RecordMalformed.
Result<Path> pathFrom(const QCborValue& value);

/// Range: firstOpNo from 1; groupLength 1..4096.
QByteArray opBytes(const Group& group, const Op& op, quint32 schema, quint64 firstOpNo, qsizetype groupLength);

/// One op of a group while it waits unsealed; `schema` is the program's own.
QByteArray openBytes(const Group& group, const Op& op, qsizetype groupLength);

struct OpenOp {
    Group head{}; // without its ops
    Op op{};
    quint32 schema = kSchemaVersion;
    qsizetype groupLength = 0;
};
/// Errors: RecordMalformed, `where` naming what is wrong.
Result<OpenOp> openOpFrom(const QByteArray& bytes);

struct NumberedOp {
    Group head{}; // without its ops
    Op op{};
    quint32 schema = 0;
    quint64 firstOpNo = 0;
    qsizetype groupLength = 0;
};
/// Errors: RecordMalformed.
Result<NumberedOp> numberedOpFrom(const QByteArray& bytes);

} // namespace alongside::record
