#include "core/store/upkeep.h"

#include "core/record/op_bytes.h"
#include "core/record/schema.h"
#include "core/store/office/erase.h"
#include "core/store/parts.h"
#include "core/store/log/verify.h"

#include <QCborArray>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr auto kSealedLines = R"sql(
    SELECT op_no, csn, NULL, bytes FROM op_log WHERE case_id = ?1
    UNION ALL
    SELECT op_no, csn, device, bytes FROM pulled WHERE case_id = ?2
)sql";

// What each list holds, without the numbers of its rows.
constexpr const char* kLists[] = {
    "SELECT * FROM caseload ORDER BY case_id",
    "SELECT case_id, kind, on_day FROM due_date ORDER BY case_id, on_day, kind",
    "SELECT case_id, section, item, words FROM search_text ORDER BY case_id, section, item, words",
};

HistoryLine lineFor(const record::Group& head, const record::Op& op)
{
    return {.atMs = HybridClock::msOf(head.hlc),
            .utcMinutes = head.utcMinutes,
            .actor = head.actor,
            .place = record::nameOf(op.change.path),
            .kind = op.change.path.kind,
            .item = op.change.path.item,
            .key = op.change.path.key,
            .action = op.change.action,
            .value = op.change.value,
            .reason = op.reason};
}

/// One number over everything the lists hold.
Result<QByteArray> digest(Parts& parts)
{
    QByteArray all;
    for (const char* sql : kLists) {
        QSqlQuery query(parts.database);
        query.setForwardOnly(true);
        if (!query.exec(QString::fromLatin1(sql))) return failure(query.lastError(), "lists");
        while (query.next()) {
            QCborArray row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(QCborValue::fromVariant(query.value(column)));
            all += QCborValue(row).toCbor();
        }
        all = wire::sha256(all);
    }
    return all;
}

} // namespace

Upkeep::Upkeep(Parts& parts) : m_parts(parts) {}

Result<Verified> Upkeep::verify()
{
    return verified(m_parts);
}

QList<Missing> Upkeep::missing() const
{
    return m_parts.missing;
}

Result<Done> Upkeep::rebuild()
{
    Transaction transaction(m_parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto done = m_parts.models.rebuild(); !done) return m_parts.rolledBack(), done;
    auto kept = m_parts.commit(transaction);
    if (!kept) m_parts.rolledBack();
    return kept;
}

Result<bool> Upkeep::readModelsAreTrue()
{
    Transaction transaction(m_parts.database);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    const Result<bool> index = m_parts.models.search().isTrue();
    if (!index || !*index) return index;
    const Result<QByteArray> before = digest(m_parts);
    if (!before) return before.error();
    const auto rebuilt = m_parts.models.rebuild();
    m_parts.rolledBack();
    if (!rebuilt) return rebuilt.error();
    const Result<QByteArray> after = digest(m_parts);
    if (!after) return after.error();
    return *before == *after; // nothing is committed: the lists are as they were
}

Result<QList<HistoryLine>> Upkeep::history(CaseId id)
{
    QList<HistoryLine> lines;
    Statement sealed(m_parts.database, kSealedLines);
    if (const auto read = sealed.run(id.value, id.value); !read) return read.error();
    while (sealed.next()) {
        const Result<record::NumberedOp> op = record::numberedOpFrom(sealed.bytes(3));
        if (!op) return op.error();
        HistoryLine line = lineFor(op->head, op->op);
        line.device = sealed.at(2).isNull() ? m_parts.identity.device : DeviceId{sealed.id(2)};
        line.opNo = sealed.number(0);
        line.csn = sealed.number(1);
        lines.append(std::move(line));
    }
    if (const auto ended = sealed.ended(); !ended) return ended.error();
    Statement open(m_parts.database, "SELECT bytes FROM open_op WHERE case_id = ? ORDER BY group_no, row_no");
    if (const auto read = open.run(id.value); !read) return read.error();
    while (open.next()) {
        const Result<record::OpenOp> op = record::openOpFrom(open.bytes(0));
        if (!op) return op.error();
        HistoryLine line = lineFor(op->head, op->op);
        line.device = m_parts.identity.device;
        lines.append(std::move(line));
    }
    if (const auto ended = open.ended(); !ended) return ended.error();
    std::ranges::stable_sort(lines, {}, &HistoryLine::atMs);
    return lines;
}

Result<Done> Upkeep::erase(const Disposal& disposal)
{
    return erased(m_parts, disposal);
}

} // namespace alongside::store
