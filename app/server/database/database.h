#pragma once
// The council's database: what has arrived, what was accepted, and how things stand. The same tables and statements on
// PostgreSQL and on SQLite; the two ways of talking to them are links (link.h). All state is here, so any number of
// server processes may run on one PostgreSQL.
// Thread: any; each call borrows a link and gives it back.

#include "app/server/database/links/link.h"
#include "app/server/database/links/rows.h"
#include "core/base/time/clock.h"
#include "core/base/result.h"
#include "core/wire/frames/frame.h"
#include "core/wire/keys.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace alongside::server {

/// ToLook: a SQLite file is not made, and nothing is written in it.
enum class Opening { ToWork, ToLook };

class Database {
public:
    /// "postgresql://..." or the path of a SQLite file, made when missing. Nothing is written before migrate().
    /// Errors: DatabaseUnreachable.
    static Result<std::unique_ptr<Database>> open(const QString& address, const Clock& clock,
                                                  Opening opening = Opening::ToWork);
    Database(std::unique_ptr<Links> links, const Clock& clock);
    ~Database();

    /// Brings the tables to this program's version; safe to repeat, and from two processes at once.
    /// Errors: DatabaseFromNewer, DatabaseFailed.
    Result<Done> migrate();
    /// Whether the tables are there, in this program's version; nothing is made.
    /// Errors: NotFound, DatabaseFromNewer, DatabaseUnreachable.
    Result<Done> checkTables();

    /// Makes the council's row, server id and signing key where there are none; gives them either way.
    Result<CouncilRow> council(CouncilId council);
    /// Every council there is a row of.
    Result<QList<CouncilId>> councils();

    /// Errors: NotFound.
    Result<DeviceRow> device(CouncilId council, DeviceId device);
    /// Errors: EnrolmentRefused when the device is enrolled already.
    Result<Done> enrol(const DeviceRow& row);
    /// Who has this key. Errors: NotFound.
    Result<DeviceRow> deviceOfKey(CouncilId council, const QByteArray& verifyKey);
    /// Another certificate for a device that stays what it was. Errors: NotFound when it is unknown or revoked.
    Result<Done> renew(CouncilId council, DeviceId device, const QByteArray& certSerial);
    Result<Done> revoke(CouncilId council, DeviceId device);

    Result<Done> addCode(CouncilId council, const QByteArray& codeHash, ActorId actor, qint64 untilMs);
    /// For whom a code is that may still be taken. Errors: EnrolmentRefused for one that is unknown, used or too old.
    Result<ActorId> actorOfCode(CouncilId council, const QByteArray& codeHash);
    /// A code is taken once. Errors: EnrolmentRefused for one that is unknown, used or too old.
    Result<ActorId> takeCode(CouncilId council, const QByteArray& codeHash);

    /// Stage 1: one transaction, durable when it returns. The caller has checked each frame's council and device.
    /// Order: one or more of one device, each the next of the one before. All are stored, or none; then the answer is of
    /// the first.
    Result<TakenFrame> take(const QList<CheckedFrame>& run);
    Result<PushState> pushState(CouncilId council, DeviceId device);

    /// Frames taken in and not yet through stage 2, in order of arrival.
    Result<QList<PendingFrame>> pending(CouncilId council, int most);
    /// The bytes of frames that wait for stage 2. For back-pressure.
    Result<qint64> pendingBytes(CouncilId council);

    /// Ops of the council that have a csn. For "as many there as here".
    Result<qint64> opCount(CouncilId council);
    /// How the council's people stand in the list. Order: latest first.
    Result<QList<CaseloadRow>> caseload(CouncilId council);

    [[nodiscard]] Links& links() { return *m_links; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    Result<Reply> ask(Use use, const Step& step);
    Result<TakenFrame> whyNotTaken(const CheckedFrame& frame);

    std::unique_ptr<Links> m_links;
    const Clock& m_clock;
};

} // namespace alongside::server
