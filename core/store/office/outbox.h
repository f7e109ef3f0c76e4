#pragma once
// What waits to go to the office and what has gone: sealing, frames in order, what was acknowledged. "Safe on this
// laptop" begins at append; "safe at the council" at acknowledged; "seen by colleagues" at appliedAtOffice.
// Thread: the store thread. Belongs to its CaseStore.

#include "core/base/result.h"
#include "core/domain/views/set_aside.h"
#include "core/record/op.h"
#include "core/store/attached/attached.h"

#include <QByteArray>
#include <QList>

#include <limits>
#include <memory>

namespace alongside::store {

class Parts;

/// Why one seals: a frame is made of what has gathered, or of everything, however little.
enum class SealWhat { FullFrames, Everything };

struct SealedFrame {
    quint64 seq = 0;
    QByteArray frameHash{}; // 32 bytes
    QByteArray bytes{};     // header and body, as they go on the wire
    quint32 opCount = 0;

    bool operator==(const SealedFrame&) const = default;
};

/// Counts for the footer and the sync screen.
struct Waiting {
    qint64 groups = 0; // edits not acknowledged: open ones, and those in frames not acknowledged
    qint64 ops = 0;
    qint64 frames = 0; // sealed, not acknowledged
    qint64 frameBytes = 0;
    qint64 oldestMs = 0;   // 0: nothing waits
    qint64 aside = 0;      // edits the office holds and could not take in: sent, and not "at the office"
    qint64 written = 0;    // edits ever made here, gone or not
    ToCarry attached{};    // files, which go after all edits
    qint64 asideFiles = 0; // no more to go: attached by what the office could not take in
    quint64 acknowledgedSeq = 0;
    quint64 lastSeq = 0;

    bool operator==(const Waiting&) const = default;
};

class Outbox {
public:
    explicit Outbox(Parts& parts);

    /// Seals open groups in order of writing into frames of about wire::kSealRaw; each frame is one transaction.
    /// Gives the number of frames made. Errors: the store's own; what is open stays open.
    Result<int> seal(SealWhat what);

    /// Frames from `seq` on, whole and in order, as many as fit; one at least when there is one.
    Result<QList<SealedFrame>> framesFrom(quint64 seq, qsizetype maxBytes = std::numeric_limits<qsizetype>::max());
    /// The frame_hash at `seq`; empty when there is no such frame here. Zeros for 0.
    Result<QByteArray> hashAt(quint64 seq);

    /// The office holds every frame up to `seq`, and `frameHash` is the hash of that one.
    /// Errors: FrameForked when our hash differs: nothing is marked.
    Result<Done> acknowledged(quint64 seq, const QByteArray& frameHash);
    /// Stage 2 is done up to `seq`: colleagues can see it.
    Result<Done> appliedAtOffice(quint64 seq);
    /// The office could not take this frame: kept, shown, not counted as waiting.
    Result<Done> setAside(quint64 seq);

    Result<Waiting> waiting();
    /// What waits and can never go, because it holds a text past kMostTextBytes or more than one frame takes. `why` is
    /// FrameTooLarge at "text". Order: by the name of the person.
    Result<QList<SetAside>> tooLarge();

private:
    Parts& m_parts;
};

} // namespace alongside::store
