#pragma once
// Rows of the council's database as values.

#include "core/base/id.h"
#include "core/wire/erasure.h"
#include "core/wire/keys.h"
#include "core/wire/frames/outcome_frame.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace alongside::server {

struct CouncilRow {
    CouncilId council{};
    QUuid server{}; // sender id of every frame the server makes
    quint32 keyId = 1;
    wire::SigningKey key; // signs them
    quint64 csn = 0;
    int restoreEpoch = 0;
};

struct DeviceRow {
    CouncilId council{};
    DeviceId device{};
    ActorId actor{};        // whose ops it may send; null: anybody's (a shared laptop)
    QByteArray verifyKey{}; // Ed25519, 32 bytes
    QByteArray certSerial{};
    quint64 committedSeq = 0; // the contiguous prefix that is durable here
    QByteArray chain{wire::kHashSize, '\0'};
    quint64 appliedSeq = 0; // stage 2 has been through it
    bool revoked = false;

    bool operator==(const DeviceRow&) const = default;
};

struct PushState {
    quint64 committedSeq = 0;
    QByteArray chain{wire::kHashSize, '\0'};
    quint64 appliedSeq = 0;

    bool operator==(const PushState&) const = default;
};

enum class Taken {
    Stored,
    Already, // a repeat: nothing changed
    Forked,  // another frame stands in this place, or before it: a copied laptop
    Gap,     // something before it is missing: not kept, send from committedSeq + 1
};

/// A frame whose body and signature are good.
struct CheckedFrame {
    wire::FrameHeader header{};
    QByteArray headerBytes{};
    QByteArray frameHash{};
    QByteArray body{};
};

struct TakenFrame {
    Taken taken = Taken::Stored;
    PushState state{};
};

/// Stored as numbers.
enum class FrameState : qint16 { Waiting = 0, Applied = 1, Aside = 2 };

struct PendingFrame {
    DeviceId device{};
    ActorId actor{};
    quint64 frameSeq = 0;
    QByteArray headerBytes{};
    QByteArray body{};
    wire::BodyForm form = wire::BodyForm::AsSealed;
};

struct CaseloadRow {
    CaseId caseId{};
    QString name{};
    ActorId lastActor{};
    qint64 changedMs = 0; // by the clock of whoever changed it last
    quint64 csn = 0;
};

} // namespace alongside::server
