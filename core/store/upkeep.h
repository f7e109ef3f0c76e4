#pragma once
// Looking after a store: is it whole, is every read model what the log says, who did what, and a lawful erasure.
// Thread: the store thread. Belongs to its CaseStore.

#include "core/base/result.h"
#include "core/record/op.h"
#include "core/store/log/written.h"

#include <QCborValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace alongside::store {

class Parts;

/// What verify found. `faults` name places ("frame 12: root"), never content.
struct Verified {
    qint64 frames = 0;
    qint64 sealedOps = 0;
    qint64 openOps = 0;
    qint64 pulledOps = 0;
    qint64 erasedOps = 0;
    QString cipher{};
    quint64 changes = 0;       // counted, inside and beside
    qint64 countedSinceMs = 0; // what went missing at the store's end before this, nobody can know
    QStringList faults{};
    QList<Missing> missing{}; // found at any opening

    [[nodiscard]] bool isWhole() const { return faults.isEmpty() && missing.isEmpty(); }
};

/// One line of a case's history: who, when, where in the record, what kind of act. Values only where asked for.
struct HistoryLine {
    qint64 atMs = 0;
    int utcMinutes = 0;
    ActorId actor{};
    DeviceId device{};
    quint64 opNo = 0; // 0: not sealed yet
    quint64 csn = 0;  // 0: not at the office's place yet
    QString place{};  // "need.danger"; "unknown.1" of a kind that no part of the case is
    record::RecordKind kind{};
    QUuid item{};  // null for a record there is one of
    QString key{}; // of a grid
    record::Action action = record::Action::Set;
    QCborValue value{};
    QString reason{};
};

/// Named by the office in its own log: who disposed of it and on what ground is written there.
struct Disposal {
    QUuid id{};
    QList<quint64> opNos{}; // of this device's own ops
    QList<quint64> csns{};  // of colleagues' ops held here
};

class Upkeep {
public:
    explicit Upkeep(Parts& parts);

    /// Pages, chain, signatures, leaves and rows. A fault is an answer, not an error.
    Result<Verified> verify();
    /// What was told as kept and is gone, found at any opening. Order: as found.
    [[nodiscard]] QList<Missing> missing() const;
    /// Every read model from the log alone.
    Result<Done> rebuild();
    /// True when the read models hold exactly what a rebuild would write.
    Result<bool> readModelsAreTrue();
    Result<QList<HistoryLine>> history(CaseId id);
    /// Content ends, leaves stay, the chain still verifies; the file keeps no trace of the words (core/wire/erasure.h).
    /// Errors: NotFound for an op that is not here; StoreBusy, `where` "erase.not_sent", while its frame has not been
    /// acknowledged: what the office has never held cannot be disposed of there.
    Result<Done> erase(const Disposal& disposal);

private:
    Parts& m_parts;
};

} // namespace alongside::store
