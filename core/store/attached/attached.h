#pragma once
// What is attached, beside the log: bytes in parts, encrypted with the store, found by the hash that the log names. A part
// is on disk when it is answered; the whole is there once its hash is that of its parts; and what the log does not name is
// swept at the next opening, so that nothing half attached is ever shown.
// Thread: the store thread. Belongs to its CaseStore.

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/record/op.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace alongside::store {

class Parts;

/// One on its way to the office, or from it. What kind it is only the log knows.
struct Carried {
    CaseId caseId{};
    AttachedFile file{};
    qint64 held = 0; // bytes that are here
};

/// Files the log names: not known to be at the office; not here.
struct ToCarry {
    qint64 files = 0;
    qint64 toCome = 0;

    bool operator==(const ToCarry&) const = default;
};

/// Unit: bytes. What comes from colleagues leaves so much of the disk free: for words.
inline constexpr qint64 kRoomForWords = 64 * 1'048'576;

class Attached {
public:
    explicit Attached(Parts& parts);

    /// The next part of a file of this case: the first one begins it, the last one makes it whole. One that is here already
    /// is passed over. Errors: AttachedBroken for a part out of its place, and where the parts are not what the hash says
    /// (nothing of it stays); the store's own.
    Result<Done> keepPart(CaseId id, const AttachedFile& file, qint64 first, const QByteArray& bytes);
    /// From any byte on, as much as was kept at once, at most `most`; empty at its end. Errors: AttachedMissing where it is
    /// not here whole.
    Result<QByteArray> part(const AttachedFile& file, qint64 from, qint64 most = std::numeric_limits<qint32>::max());
    /// Named by the log, whole, and not known to be at the office. Order: as they were attached.
    Result<QList<Carried>> toSend();
    /// Named by colleagues, and not here whole.
    Result<QList<Carried>> toFetch();
    Result<ToCarry> toCarry();
    /// Whether so many bytes more may come. Errors: StoreFull with the place "attached.room".
    Result<Done> roomFor(qint64 bytes);
    /// The office has it whole.
    Result<Done> sent(const AttachedFile& file);
    /// Every part is here.
    Result<bool> holds(const AttachedFile& file);
    /// One of toSend().
    Result<bool> isToGo(const AttachedFile& file);

private:
    Result<Done> begin(CaseId id, const AttachedFile& file);
    Result<Done> finish(const AttachedFile& file);
    Result<bool> is(const char* which, const AttachedFile& file);
    Result<qint64> held(const QByteArray& hash);
    Result<QList<Carried>> carried(const char* which);

    Parts& m_parts;
};

/// The log names what these ops attach. Inside their own transaction.
Result<Done> nameAttached(Parts& parts, const record::Group& group);
/// A colleague's log names what this op attaches: it is to be fetched. Inside its own transaction.
Result<Done> wantAttached(Parts& parts, CaseId id, const record::Op& op);
/// After a migration: what colleagues named before files were fetched at all.
Result<Done> wantEarlierAttached(Parts& parts);
/// At opening: what was begun and never named is gone.
Result<Done> sweepAttached(Parts& parts);
/// What the log of this case no longer names is gone, with every byte. Inside the transaction of an erasure.
Result<Done> forgetAttached(Parts& parts, CaseId id);
/// Of each file that is here whole and is not what its hash says, the beginning of its hash.
Result<QStringList> brokenAttached(Parts& parts);

} // namespace alongside::store
