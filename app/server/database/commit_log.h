#pragma once
// What stage 2 writes, as rows and statements: built up while groups are gone through, written together at the end of
// the transaction, so that no row costs a round trip.

#include "app/server/database/links/link.h"
#include "app/server/database/links/rows.h"
#include "core/domain/attachment.h"
#include "core/domain/views/read_models.h"
#include "core/record/fold/fold.h"
#include "core/record/op.h"

#include <QSet>

namespace alongside::server {

/// How a device stands before its frames are gone through.
struct DeviceProgress {
    quint64 appliedSeq = 0;
    quint64 appliedOpNo = 0;
};

/// A conflict that the table has as open.
struct OpenConflict {
    QByteArray path{};
    quint64 openedCsn = 0;
    QByteArray csns{};
};

struct OpPlace {
    quint64 groupFirst = 0;
    quint64 frameSeq = 0;
    wire::OpOutcome outcome = wire::OpOutcome::Applied;
    QByteArray leaf{};
};

/// Locks the council's row until the transaction ends and gives its csn: commits are in order because of this.
Result<quint64> lockCouncil(Link& link, CouncilId council);
/// Which of the frames still wait, now that nobody else can be at them.
Result<QSet<std::pair<DeviceId, quint64>>> stillWaiting(Link& link, CouncilId council);
Result<DeviceProgress> progressOf(Link& link, CouncilId council, DeviceId device);
/// The frames in which the council has met ops of these numbers, accepted or set aside.
Result<QSet<quint64>> framesNaming(Link& link, CouncilId council, DeviceId device, quint64 firstOpNo, quint64 lastOpNo);
/// For each case in turn its csn (0: new) and open conflicts. One round trip.
struct CaseStanding {
    quint64 csn = 0;
    QList<OpenConflict> conflicts{};
};
Result<QList<CaseStanding>> standingOf(Link& link, CouncilId council, const QList<CaseId>& cases);

/// All that one transaction adds. Nothing is written before write().
class CommitLog {
public:
    explicit CommitLog(CouncilId council, qint64 nowMs) : m_council(council), m_nowMs(nowMs) {}

    void addOp(const record::LoggedOp& op, const OpPlace& place);
    void addHead(CaseId caseId, const QByteArray& path, const record::Head& head);
    void dropHead(CaseId caseId, const QByteArray& path, quint64 csn);
    void moveCase(CaseId caseId, quint64 csn, quint32 schema);
    void setCase(const alongside::CaseloadRow& row, quint64 csn, ActorId lastActor, qint64 changedMs);
    void openConflict(CaseId caseId, const QByteArray& path, const QByteArray& csns, Meeting meeting,
                      quint64 openedCsn);
    void closeConflict(CaseId caseId, const OpenConflict& conflict, quint64 resolvedCsn);
    void raisePayment(const record::LoggedOp& op);
    /// From now on its bytes are taken. Whatever names it later changes nothing.
    void nameAttached(CaseId caseId, const AttachedFile& file);
    /// Range: opNo 0 for the whole frame.
    void setAside(DeviceId device, quint64 frameSeq, quint64 opNo, qsizetype count, wire::OpOutcome outcome,
                  const Error& why);
    void finishFrame(DeviceId device, quint64 frameSeq, FrameState state);
    void moveDevice(DeviceId device, const DeviceProgress& progress);
    void moveCouncil(quint64 csn);

    Result<Done> write(Link& link) const;

private:
    CouncilId m_council;
    qint64 m_nowMs;
    QList<Row> m_ops{};
    QList<Row> m_heads{};
    QList<Step> m_drops{};
    QList<Step> m_steps{};
};

QByteArray pathBytes(const record::Path& path);

} // namespace alongside::server
