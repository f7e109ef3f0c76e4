#pragma once
// An OPS frame: what a device has written, sealed once and never again. Numbers, leaves, root and signature are given
// here.
//
// ops-body = [1, seed: bytes .size 32, ids: [* bytes .size 16], groups: [+ group]]
// group    = [case: idx, actor: idx, hlc: uint, utc_min: int, clock_ms: int / null, first_op_no: uint, ops: [+ op]]
// op       = [path, action: uint, base: uint, value: any] / [path, action, base, value, reason: text]
// path     = [kind: uint, item: idx / null, field: uint] / [kind, item, field, key: text]

#include "core/base/result.h"
#include "core/record/op.h"
#include "core/wire/frames/frame.h"
#include "core/wire/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace alongside::wire {

/// How much is sealed into one frame, before compression.
inline constexpr qsizetype kSealRaw = 65'536;

struct SealInput {
    CouncilId council{};
    DeviceId device{};
    quint32 keyId = 1;
    quint64 frameSeq = 1;
    QByteArray prevHash{}; // of the frame before; empty for the first
    quint64 sealedHlc = 0;
    quint32 scopeEpoch = 0;
    quint32 heldCount = 0;
    quint32 schema = record::kSchemaVersion;
    quint64 firstOpNo = 1;         // the groups' ops are numbered from here without a gap
    QList<record::Group> groups{}; // in order of writing, none empty
    QByteArray seedForTests{};     // empty: 32 fresh random bytes
};

/// Errors: RecordMalformed for what may not be sealed (no ops, a float, a group too long, text past 3 MiB);
/// FrameTooLarge past 4 MiB or 20,000 ops.
Result<SealedFrame> sealOps(const SealInput& input, const SigningKey& key);

/// How many of the leading groups go into one frame of about `sealRaw` bytes. At least one where there is one.
qsizetype groupsThatFit(const QList<record::Group>& groups, qsizetype sealRaw = kSealRaw);

struct NumberedGroup {
    record::Group group{};
    quint64 firstOpNo = 0;

    bool operator==(const NumberedGroup&) const = default;
};

struct OpenedOps {
    QByteArray seed{};
    QList<NumberedGroup> groups{}; // in order of op number
    QList<QByteArray> leaves{};    // recomputed, one per op
    QList<QByteArray> opBytes{};   // canonical, one per op
};

/// Decompresses and decodes under the limits, and compares the recomputed root with the header's.
/// Errors: RecordMalformed, `where` naming what is wrong ("frame.root", "cbor.depth", ...).
Result<OpenedOps> openOps(const FrameHeader& header, QByteArrayView body);

/// The groups alone, of a frame that was opened before: the hash of the body stands for its leaves, at a tenth of the
/// cost. Errors: RecordMalformed.
Result<QList<NumberedGroup>> readOps(const FrameHeader& header, QByteArrayView body);

} // namespace alongside::wire
