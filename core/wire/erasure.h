#pragma once
// What a lawful erasure leaves of a frame: header and leaves as they were, so that the chain and the root still verify;
// of each gone op neither words nor salt. The seed goes for all, since it would give back every salt.
//
// erased-body = [2, ids: [+ disposal id], [+ kept / gone]]        (zstd, no dictionary)
// kept        = [0, op_no, salt16, op_bytes]
// gone        = [1, op_no, leaf32, disposal: idx]

#include "core/base/result.h"
#include "core/wire/frames/frame.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QUuid>

namespace alongside::wire {

/// How a stored body is to be read. Stored.
enum class BodyForm : quint8 { AsSealed = 1, Erased = 2 };

struct RemainingOp {
    quint64 opNo = 0;
    QByteArray leaf{};
    QByteArray salt{};    // empty when gone
    QByteArray opBytes{}; // empty when gone
    QUuid disposal{};     // null when kept

    [[nodiscard]] bool gone() const { return !disposal.isNull(); }
    bool operator==(const RemainingOp&) const = default;
};

/// The body of form 2 that takes the place of `body`. Ops already gone stay gone under their own disposal.
/// Errors: NotFound when the frame has no such op; RecordMalformed when the frame does not verify as it is.
Result<QByteArray> rewriteErased(const FrameHeader& header, QByteArrayView body, BodyForm form,
                                 const QSet<quint64>& opNos, const QUuid& disposal);

/// Ops of a stored OPS frame in either form, in order, verified against the header's root. Errors: RecordMalformed.
Result<QList<RemainingOp>> remainingOps(const FrameHeader& header, QByteArrayView body, BodyForm form);

} // namespace alongside::wire
