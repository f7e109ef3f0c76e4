#pragma once
// A COMMITTED frame: what the council has accepted, whole groups in order of csn, signed by the server. A device's own
// groups come back without values: it holds them.
//
// committed-body  = [1, ids, [* committed-group], [* [case, csn, state_sha]]]      (the last list is empty as yet)
// committed-group = [device: idx, schema: uint, [+ [csn: uint, outcome: uint]], group / own]
// own             = [first_op_no: uint, count: uint]

#include "core/wire/keys.h"
#include "core/wire/frames/ops_frame.h"
#include "core/wire/outcome.h"

namespace alongside::wire {

struct Commit {
    quint64 csn = 0;
    OpOutcome outcome = OpOutcome::Applied;

    bool operator==(const Commit&) const = default;
};

struct CommittedGroup {
    DeviceId device{};
    quint32 schema = 0;
    QList<Commit> commits{}; // one per op, in order
    quint64 firstOpNo = 0;
    bool own = false; // true: `group` is empty, the device has it
    record::Group group{};

    bool operator==(const CommittedGroup&) const = default;
};

/// What every frame of the server carries.
struct ServerSeal {
    CouncilId council{};
    QUuid server{}; // the id of the council's server log
    quint32 keyId = 1;
    quint64 sealedHlc = 0;
};

/// A frame of the server from the CBOR of its body. Errors: FrameTooLarge.
Result<SealedFrame> sealedByServer(const ServerSeal& seal, FrameType type, const QByteArray& raw,
                                   const SigningKey& key);

/// Errors: FrameTooLarge; RecordMalformed for groups not in order of csn or with another number of commits than ops.
Result<SealedFrame> sealCommitted(const ServerSeal& seal, const QList<CommittedGroup>& groups, const SigningKey& key);

/// Errors: RecordMalformed.
Result<QList<CommittedGroup>> openCommitted(const FrameHeader& header, QByteArrayView body);

} // namespace alongside::wire
