#include "core/store/office/renaming.h"

#include "core/record/op_bytes.h"
#include "core/store/parts.h"

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr auto kKnownOutside = "SELECT EXISTS (SELECT 1 FROM frame WHERE state <> 1) OR EXISTS (SELECT 1 FROM pulled)";
// What an erasure took out of a frame is gone, and stays so.
constexpr auto kSealed = "SELECT group_first, bytes FROM op_log WHERE bytes IS NOT NULL ORDER BY op_no";
constexpr auto kOpen = "SELECT group_no, began_ms, bytes FROM open_op ORDER BY group_no, row_no";

/// Whose words, before and after.
struct Author {
    ActorId before{};
    ActorId after{};
};

/// Adds an op to the group it belongs to: the last one, or a new one.
void add(QList<BegunGroup>& groups, bool begins, record::Group head, record::Op op, qint64 beganMs,
         const Author& author)
{
    if (head.actor == author.before) head.actor = author.after;
    record::Path& path = op.change.path;
    if (path.kind == record::RecordKind::Staff && path.item == author.before.value) path.item = author.after.value;
    if (begins) groups.append({std::move(head), {}});
    groups.last().group.ops.append(std::move(op));
    groups.last().beganMs.append(beganMs);
}

Result<Done> addSealed(Parts& parts, const Author& author, QList<BegunGroup>& groups)
{
    Statement read(parts.database, kSealed);
    if (auto begun = read.run(); !begun) return begun;
    quint64 first = 0;
    while (read.next()) {
        Result<record::NumberedOp> op = record::numberedOpFrom(read.bytes(1));
        if (!op) return op.error();
        const bool begins = read.number(0) != first;
        first = read.number(0);
        const qint64 beganMs = HybridClock::msOf(op->head.hlc);
        add(groups, begins, std::move(op->head), std::move(op->op), beganMs, author);
    }
    return read.ended();
}

Result<Done> addOpen(Parts& parts, const Author& author, QList<BegunGroup>& groups)
{
    Statement read(parts.database, kOpen);
    if (auto begun = read.run(); !begun) return begun;
    qint64 number = -1;
    while (read.next()) {
        Result<record::OpenOp> op = record::openOpFrom(read.bytes(2));
        if (!op) return op.error();
        const bool begins = qint64(read.number(0)) != number;
        number = qint64(read.number(0));
        add(groups, begins, std::move(op->head), std::move(op->op), qint64(read.number(1)), author);
    }
    return read.ended();
}

Result<bool> isKnownOutside(Parts& parts)
{
    Statement read(parts.database, kKnownOutside);
    if (const auto begun = read.run(); !begun) return begun.error();
    return read.next() && read.number(0) != 0;
}

Result<Done> rewritten(Parts& parts, const Identity& to)
{
    const Author author{parts.identity.actor, to.actor};
    QList<BegunGroup> groups;
    if (auto read = addSealed(parts, author, groups); !read) return read;
    if (auto read = addOpen(parts, author, groups); !read) return read;
    for (const char* table : {"op_log", "frame_body", "frame", "own_outcome"})
        if (auto cleared = Statement(parts.database, QByteArray("DELETE FROM ") + table).run(); !cleared)
            return cleared;
    if (auto put = parts.open.replaceAll(groups); !put) return put;
    if (auto kept = parts.meta.setIdentity(to); !kept) return kept;
    parts.identity = to;
    parts.models.setDevice(to.device);
    return parts.models.rebuild();
}

} // namespace

Result<Done> renamed(Parts& parts, const Identity& to)
{
    const Result<bool> known = isKnownOutside(parts);
    if (!known) return known.error();
    if (*known) return Error{ErrorCode::AlreadyDecided, u"store.identity"_s, {}};
    const Identity before = parts.identity;
    Transaction transaction(parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    auto done = rewritten(parts, to);
    if (done) done = parts.commit(transaction);
    if (done) return done;
    parts.identity = before;
    parts.models.setDevice(before.device); // and what is in memory is read again
    return done;
}

} // namespace alongside::store
