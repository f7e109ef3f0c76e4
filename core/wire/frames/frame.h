#pragma once
// The header of a frame: 248 bytes, little-endian, every bound checked before anything of the size it names is
// allocated. The table is in core/wire/README.md.
//
// stream = *frame        frame = header(248) body(body_len)

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace alongside::wire {

inline constexpr qsizetype kHeaderSize = 248;
inline constexpr qsizetype kSignedSize = 184; // what is hashed, chained and signed
inline constexpr qsizetype kHashSize = 32;
inline constexpr qsizetype kSignatureSize = 64;
inline constexpr quint32 kMostRaw = 4'194'304;
inline constexpr quint32 kMostBody = 4'259'840; // kMostRaw and kMostAdded
/// What the council adds to a group when it gives it on: a number and an outcome for each op, the device, wider places
/// of ids. A group that a laptop could seal fits into a COMMITTED frame with it.
inline constexpr quint32 kMostAdded = 65'536;
inline constexpr quint32 kMostOps = 20'000;
inline constexpr quint32 kMostRatio = 100; // raw bytes for one byte sent

/// Numbers are sent: they never change meaning.
enum class FrameType : quint8 {
    Ops = 1,
    Committed = 2,
    Snapshot = 3,
    Grant = 4,
    Revoke = 5,
    Outcome = 6,
    Erase = 7,
    Receipt = 8,
    BlobPart = 9,
    Skip = 10,
};

/// Unit: bytes before compression.
constexpr quint32 mostRaw(FrameType type)
{
    return type == FrameType::Committed ? kMostRaw + kMostAdded : kMostRaw;
}

struct FrameHeader {
    FrameType type = FrameType::Ops;
    bool compressed = false;
    quint16 dictId = 0;
    quint32 rawLen = 0;
    quint32 bodyLen = 0;
    quint32 opCount = 0;
    quint32 schema = 0;
    quint32 keyId = 0;
    quint32 scopeEpoch = 0;
    quint64 frameSeq = 0; // Ops and Skip: from 1 without a gap; others: 0
    quint64 sealedHlc = 0;
    CouncilId council{};
    QUuid sender{};                   // the device, or the council's server
    QByteArray prev{kHashSize, '\0'}; // frame hash of frameSeq - 1; zeros for the first
    QByteArray root{kHashSize, '\0'}; // over the leaves of the ops; zeros in types without ops
    QByteArray bodySha{kHashSize, '\0'};
    quint32 heldCount = 0;
    QByteArray signature{kSignatureSize, '\0'};

    bool operator==(const FrameHeader&) const = default;
    [[nodiscard]] DeviceId device() const { return {sender}; }
};

/// Always 248 bytes.
QByteArray bytesOf(const FrameHeader& header);

/// Reads the first 248 bytes. Errors: RecordMalformed; FrameTooLarge where a length is past its bound.
Result<FrameHeader> headerFrom(QByteArrayView bytes);

/// SHA-256 of "alongside/frame/1" and the signed part: the name of the frame in its chain. Range: 248 (or 184) bytes.
QByteArray frameHash(QByteArrayView headerBytes);

/// A frame inside a longer stream; the views live as long as the stream.
struct FrameView {
    FrameHeader header{};
    QByteArrayView headerBytes{};
    QByteArrayView body{};
};

/// Whole frames only. Errors: as headerFrom; RecordMalformed when the stream ends inside a frame.
Result<QList<FrameView>> framesIn(QByteArrayView stream);

/// A frame as it is kept and sent.
struct SealedFrame {
    FrameHeader header{};
    QByteArray headerBytes{};
    QByteArray body{};
    QList<QByteArray> leaves{};  // one per op, in order; empty in types without ops
    QList<QByteArray> opBytes{}; // canonical bytes of each op, in order
    QByteArray frameHash{};

    [[nodiscard]] QByteArray bytes() const { return headerBytes + body; }
};

} // namespace alongside::wire
