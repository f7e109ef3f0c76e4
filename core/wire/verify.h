#pragma once
// Checks one device's chain frame by frame: numbers without a gap, each frame naming the one before, signatures, bodies,
// leaves and roots, erased or not. The laptop's `store verify` and the server's `verify` are this same code.

#include "core/wire/erasure.h"
#include "core/wire/keys.h"

namespace alongside::wire {

struct StoredFrame {
    QByteArray headerBytes{};
    QByteArray body{};
    BodyForm form = BodyForm::AsSealed;
    bool trimmed = false; // body given up by the laptop: only the header can be checked
};

/// Order: frames by number, from the first.
class ChainVerifier {
public:
    ChainVerifier(CouncilId council, DeviceId device, VerifyKey key);

    /// The ops of the frame with their leaves (none when it is trimmed), to be compared with what the tables hold.
    /// Errors: RecordMalformed, `where` = "chain.seq", "chain.prev", "chain.sender", "frame.signature", "frame.root"...
    Result<QList<RemainingOp>> take(const StoredFrame& frame);

    [[nodiscard]] quint64 frames() const { return m_seq; }
    [[nodiscard]] quint64 ops() const { return m_ops; }
    /// The frame hash of the last frame taken; zeros before the first.
    [[nodiscard]] const QByteArray& chain() const { return m_chain; }

private:
    Result<FrameHeader> next(const StoredFrame& frame) const;

    CouncilId m_council{};
    DeviceId m_device{};
    VerifyKey m_key{};
    quint64 m_seq = 0;
    quint64 m_ops = 0;
    QByteArray m_chain{kHashSize, '\0'};
};

} // namespace alongside::wire
