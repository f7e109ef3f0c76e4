#include "core/store/log/open_log.h"

#include "core/record/op_bytes.h"
#include "core/record/schema.h"

namespace alongside::store {

namespace {

// Only the newest row of this text, only if this person wrote it, only while it is young.
constexpr auto kNewest = R"sql(
    SELECT row_no, actor, began_ms FROM open_op
    WHERE case_id = ? AND kind = ? AND item = ? AND field = ? AND key = ?
    ORDER BY row_no DESC LIMIT 1
)sql";

constexpr auto kRewrite = "UPDATE open_op SET group_no = ?, hlc = ?, bytes = ? WHERE row_no = ?";

constexpr auto kInsert = R"sql(
    INSERT INTO open_op (group_no, case_id, kind, item, field, key, actor, hlc, began_ms, bytes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

} // namespace

OpenLog::OpenLog(const QSqlDatabase& database)
    : m_newest(database, kNewest), m_rewrite(database, kRewrite), m_insert(database, kInsert),
      m_lastGroup(database, "SELECT coalesce(max(group_no), 0) FROM open_op"),
      m_read(database, "SELECT row_no, group_no, bytes FROM open_op WHERE group_no > ? ORDER BY group_no, row_no"),
      m_remove(database, "DELETE FROM open_op WHERE row_no = ?"), m_clear(database, "DELETE FROM open_op")
{
}

bool OpenLog::isLongText(const record::Change& change)
{
    return change.action == record::Action::WriteText && record::kindOf(change.path) == record::FieldKind::LongText;
}

Result<qint64> OpenLog::nextGroup()
{
    if (m_groupNo == 0) {
        if (const auto read = m_lastGroup.run(); !read) return read.error();
        if (m_lastGroup.next()) m_groupNo = qint64(m_lastGroup.number(0));
        m_lastGroup.finish();
    }
    return ++m_groupNo;
}

Result<Done> OpenLog::put(const record::Group& group, qint64 nowMs)
{
    const Result<qint64> groupNo = nextGroup();
    if (!groupNo) return groupNo.error();
    for (const record::Op& op : group.ops) {
        const QByteArray bytes = record::openBytes(group, op, group.ops.size());
        const Result<bool> rewritten = rewrite(group, op, *groupNo, bytes, nowMs - kKeptVersionMs);
        if (!rewritten) return rewritten.error();
        if (*rewritten) continue;
        if (auto put = insert(group, op, *groupNo, bytes, nowMs); !put) return put;
    }
    return Done{};
}

Result<Done> OpenLog::insert(const record::Group& group, const record::Op& op, qint64 groupNo, const QByteArray& bytes,
                             qint64 beganMs)
{
    const record::Path& path = op.change.path;
    return m_insert.run(groupNo, group.caseId.value, int(path.kind), path.item, int(path.field), path.key,
                        group.actor.value, group.hlc, beganMs, bytes);
}

Result<Done> OpenLog::replaceAll(const QList<BegunGroup>& groups)
{
    if (auto cleared = m_clear.run(); !cleared) return cleared;
    m_groupNo = 0; // asked for again: what is written here may yet be rolled back
    qint64 groupNo = 0;
    for (const BegunGroup& one : groups) {
        ++groupNo;
        for (qsizetype at = 0; at < one.group.ops.size(); ++at) {
            const record::Op& op = one.group.ops.at(at);
            const QByteArray bytes = record::openBytes(one.group, op, one.group.ops.size());
            if (auto put = insert(one.group, op, groupNo, bytes, one.beganMs.at(at)); !put) return put;
        }
    }
    return Done{};
}

Result<bool> OpenLog::rewrite(const record::Group& head, const record::Op& op, qint64 groupNo, const QByteArray& bytes,
                              qint64 oldestMs)
{
    if (!isLongText(op.change)) return false;
    const record::Path& path = op.change.path;
    if (const auto read = m_newest.run(head.caseId.value, int(path.kind), path.item, int(path.field), path.key); !read)
        return read.error();
    const bool found = m_newest.next();
    const qint64 row = found ? qint64(m_newest.number(0)) : 0;
    const bool mine = found && m_newest.id(1) == head.actor.value;
    // Begun later than now: the clock has been put back, and how old it is nobody knows.
    const qint64 beganMs = found ? qint64(m_newest.number(2)) : 0;
    const bool young = beganMs > oldestMs && beganMs <= oldestMs + kKeptVersionMs;
    m_newest.finish();
    if (!mine || !young) return false;
    if (const auto done = m_rewrite.run(groupNo, head.hlc, bytes, row); !done) return done.error();
    return true;
}

Result<QList<OpenGroup>> OpenLog::groups(qint64 afterGroup, qsizetype bytes)
{
    QList<OpenGroup> out;
    qint64 groupNo = -1;
    qsizetype read = 0;
    if (const auto begun = m_read.run(afterGroup); !begun) return begun.error();
    while (m_read.next()) {
        const qint64 next = qint64(m_read.number(1));
        if (next != groupNo && read >= bytes) break;
        const QByteArray op = m_read.bytes(2);
        Result<record::OpenOp> opened = record::openOpFrom(op);
        if (!opened) return m_read.finish(), opened.error();
        // The head is that of the last writing: where a text was rewritten, the group it now belongs to.
        if (next != groupNo) out.append({next, opened->head, {}});
        groupNo = next;
        read += op.size();
        out.last().group.ops.append(std::move(opened->op));
        out.last().rows.append(qint64(m_read.number(0)));
    }
    const auto ended = m_read.ended();
    m_read.finish();
    if (!ended) return ended.error();
    return out;
}

Result<Done> OpenLog::remove(const OpenGroup& group)
{
    for (const qint64 row : group.rows)
        if (auto removed = m_remove.run(row); !removed) return removed;
    return Done{};
}

} // namespace alongside::store
