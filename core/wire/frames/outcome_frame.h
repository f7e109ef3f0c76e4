#pragma once
// An OUTCOME frame: what became of this device's own ops that have no csn to come back under (set aside), and why.
//
// outcome-body = [1, [+ [op_no: uint, outcome: uint, code: uint, detail: text / null]]]

#include "core/wire/frames/committed_frame.h"
#include "core/wire/outcome.h"

namespace alongside::wire {

struct OutcomeLine {
    quint64 opNo = 0;
    OpOutcome outcome = OpOutcome::Applied;
    quint16 code = 0; // an ErrorCode, or 0
    QString detail{}; // where it failed; never what a person said

    bool operator==(const OutcomeLine&) const = default;
};

/// Errors: RecordMalformed for no lines; FrameTooLarge.
Result<SealedFrame> sealOutcomes(const ServerSeal& seal, const QList<OutcomeLine>& lines, const SigningKey& key);

/// Errors: RecordMalformed.
Result<QList<OutcomeLine>> openOutcomes(const FrameHeader& header, QByteArrayView body);

} // namespace alongside::wire
