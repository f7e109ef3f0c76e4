#include "core/store/log/log_reader.h"

#include "core/record/op_bytes.h"

#include <algorithm>

namespace alongside::store {

namespace {

constexpr auto kCommitted = R"sql(
    SELECT csn, device, op_no, bytes FROM pulled WHERE case_id = ?1
    UNION ALL
    SELECT csn, NULL, op_no, bytes FROM op_log WHERE case_id = ?2 AND csn IS NOT NULL
    ORDER BY 1
)sql";

// 6 and 7: the office set it aside.
constexpr auto kSealed = R"sql(
    SELECT op_no, bytes, coalesce(outcome IN (6, 7), 0) FROM op_log WHERE case_id = ? AND csn IS NULL ORDER BY op_no
)sql";

constexpr auto kOpen = "SELECT bytes FROM open_op WHERE case_id = ? ORDER BY group_no, row_no";

constexpr auto kCases = R"sql(
    SELECT case_id FROM open_op UNION SELECT case_id FROM op_log WHERE case_id IS NOT NULL UNION SELECT case_id FROM pulled
)sql";

record::LoggedOp logged(record::NumberedOp&& op, DeviceId device, quint64 opNo, quint64 csn)
{
    return {op.head.caseId, op.head.actor, op.head.hlc, device, opNo, csn, std::move(op.op)};
}

} // namespace

LogReader::LogReader(const QSqlDatabase& database)
    : m_committed(database, kCommitted), m_sealed(database, kSealed), m_open(database, kOpen), m_cases(database, kCases)
{
}

Result<QList<record::LoggedOp>> LogReader::ops(CaseId id, DeviceId device)
{
    QList<record::LoggedOp> out;
    if (const auto read = readCommitted(id, device, out); !read) return read.error();
    if (const auto read = readSealed(id, device, out); !read) return read.error();
    if (const auto read = readOpen(id, device, out); !read) return read.error();
    return out;
}

Result<Done> LogReader::readCommitted(CaseId id, DeviceId device, QList<record::LoggedOp>& out)
{
    if (auto read = m_committed.run(id.value, id.value); !read) return read;
    while (m_committed.next()) {
        Result<record::NumberedOp> op = record::numberedOpFrom(m_committed.bytes(3));
        if (!op) return m_committed.finish(), op.error();
        const DeviceId by = m_committed.at(1).isNull() ? device : DeviceId{m_committed.id(1)};
        out.append(logged(*std::move(op), by, m_committed.number(2), m_committed.number(0)));
    }
    return m_committed.ended();
}

Result<Done> LogReader::readSealed(CaseId id, DeviceId device, QList<record::LoggedOp>& out)
{
    if (auto read = m_sealed.run(id.value); !read) return read;
    while (m_sealed.next()) {
        Result<record::NumberedOp> op = record::numberedOpFrom(m_sealed.bytes(1));
        if (!op) return m_sealed.finish(), op.error();
        const quint64 opNo = m_sealed.number(0);
        // What the office set aside has no place in its order: it stands before what was written here after it.
        const auto isLater = [&](const record::LoggedOp& one) { return one.device == device && one.opNo > opNo; };
        const auto place = m_sealed.number(2) ? std::ranges::find_if(out, isLater) : out.end();
        out.insert(place, logged(*std::move(op), device, opNo, 0));
    }
    return m_sealed.ended();
}

Result<Done> LogReader::readOpen(CaseId id, DeviceId device, QList<record::LoggedOp>& out)
{
    if (auto read = m_open.run(id.value); !read) return read;
    while (m_open.next()) {
        Result<record::OpenOp> op = record::openOpFrom(m_open.bytes(0));
        if (!op) return m_open.finish(), op.error();
        out.append({op->head.caseId, op->head.actor, op->head.hlc, device, 0, 0, std::move(op->op)});
    }
    return m_open.ended();
}

Result<QList<CaseId>> LogReader::cases()
{
    QList<CaseId> out;
    if (const auto read = m_cases.run(); !read) return read.error();
    while (m_cases.next())
        if (const QUuid id = m_cases.id(0); !id.isNull()) out.append({id});
    if (const auto ended = m_cases.ended(); !ended) return ended.error();
    return out;
}

} // namespace alongside::store
