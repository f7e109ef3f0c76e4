#include "core/store/inbox.h"

#include "core/record/op_bytes.h"
#include "core/store/parts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

/// What one page writes with, prepared once for it.
class PageWriter {
public:
    explicit PageWriter(Parts& parts)
        : m_parts(parts), m_place(parts.database, "UPDATE op_log SET csn = ?, outcome = ? WHERE op_no = ?"),
          m_caseOf(parts.database, "SELECT case_id FROM op_log WHERE op_no = ?"),
          m_insert(parts.database, "INSERT INTO pulled (csn, case_id, device, op_no, outcome, bytes) "
                                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (csn) DO NOTHING"),
          m_outcome(parts.database,
                    "INSERT INTO own_outcome (op_no, outcome, code, detail) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (op_no) DO UPDATE SET outcome = excluded.outcome, code = excluded.code, "
                    "detail = excluded.detail"),
          m_judged(parts.database, "UPDATE op_log SET outcome = ? WHERE op_no = ?")
    {
    }

    Result<Done> take(const wire::CommittedGroup& group)
    {
        return group.own || group.device == m_parts.identity.device ? takeOwn(group) : takeTheirs(group);
    }

    Result<Done> take(const wire::OutcomeLine& line)
    {
        if (auto put = m_outcome.run(line.opNo, int(line.outcome), int(line.code), line.detail); !put) return put;
        if (auto put = m_judged.run(int(line.outcome), line.opNo); !put) return put;
        return touchOwn(line.opNo);
    }

    [[nodiscard]] const QSet<CaseId>& touched() const { return m_touched; }

private:
    Result<Done> takeOwn(const wire::CommittedGroup& group)
    {
        for (qsizetype at = 0; at < group.commits.size(); ++at) {
            const wire::Commit& commit = group.commits.at(at);
            const quint64 opNo = group.firstOpNo + quint64(at);
            if (auto done = m_place.run(commit.csn, int(commit.outcome), opNo); !done) return done;
            if (m_place.changed() != 1)
                return Error{ErrorCode::RecordMalformed, u"pull.own"_s, u"op %1 is not here"_s.arg(opNo)};
            if (commit.outcome == wire::OpOutcome::NotApplied)
                if (auto put = m_outcome.run(opNo, int(commit.outcome), 0, QString()); !put) return put;
        }
        return touchOwn(group.firstOpNo);
    }

    Result<Done> takeTheirs(const wire::CommittedGroup& group)
    {
        const qsizetype count = group.group.ops.size();
        if (count != group.commits.size() || count == 0) return Error{ErrorCode::RecordMalformed, u"pull.group"_s, {}};
        for (qsizetype at = 0; at < count; ++at) {
            const wire::Commit& commit = group.commits.at(at);
            const QByteArray bytes =
                record::opBytes(group.group, group.group.ops.at(at), group.schema, group.firstOpNo, count);
            if (auto put = m_insert.run(commit.csn, group.group.caseId.value, group.device.value,
                                        group.firstOpNo + quint64(at), int(commit.outcome), bytes);
                !put)
                return put;
        }
        m_parts.hlc.seen(group.group.hlc);
        m_touched.insert(group.group.caseId);
        return Done{};
    }

    Result<Done> touchOwn(quint64 opNo)
    {
        if (auto read = m_caseOf.run(opNo); !read) return read;
        if (m_caseOf.next() && !m_caseOf.at(0).isNull()) m_touched.insert({m_caseOf.id(0)});
        m_caseOf.finish();
        return Done{};
    }

    Parts& m_parts;
    Statement m_place;
    Statement m_caseOf;
    Statement m_insert;
    Statement m_outcome;
    Statement m_judged;
    QSet<CaseId> m_touched{};
};

Result<QList<CaseId>> taken(Parts& parts, const Pulled& page)
{
    PageWriter writer(parts);
    for (const wire::CommittedGroup& group : page.groups)
        if (const auto done = writer.take(group); !done) return done.error();
    for (const wire::OutcomeLine& line : page.outcomes)
        if (const auto done = writer.take(line); !done) return done.error();
    QList<CaseId> cases;
    for (const CaseId id : writer.touched()) {
        if (id.isNull()) continue;
        if (const auto done = parts.models.refresh(id); !done) return done.error();
        if (const auto done = parts.models.caseload().countNotApplied(id); !done) return done.error();
        cases.append(id);
    }
    if (const auto done = parts.meta.setNumber(u"cursor"_s, page.cursor); !done) return done.error();
    if (const auto done = parts.meta.setNumber(u"hlc"_s, parts.hlc.highest()); !done) return done.error();
    return cases;
}

} // namespace

Inbox::Inbox(Parts& parts) : m_parts(parts) {}

Result<quint64> Inbox::cursor()
{
    return m_parts.meta.number(u"cursor"_s);
}

Result<QList<CaseId>> Inbox::take(const Pulled& page)
{
    Transaction transaction(m_parts.database);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    Result<QList<CaseId>> cases = taken(m_parts, page);
    if (!cases) return m_parts.rolledBack(), cases;
    if (const auto kept = transaction.commit(); !kept) return m_parts.rolledBack(), kept.error();
    return cases;
}

Result<QList<wire::OutcomeLine>> Inbox::notApplied()
{
    Statement read(m_parts.database, "SELECT op_no, outcome, code, detail FROM own_outcome "
                                     "WHERE outcome IN (5, 6, 7) ORDER BY op_no");
    if (const auto begun = read.run(); !begun) return begun.error();
    QList<wire::OutcomeLine> out;
    while (read.next())
        out.append({read.number(0), wire::OpOutcome(read.number(1)), quint16(read.number(2)), read.text(3)});
    if (const auto ended = read.ended(); !ended) return ended.error();
    return out;
}

Result<Done> Inbox::noteServerTime(qint64 offsetMs)
{
    if (auto kept = m_parts.meta.setNumber(u"clock_offset"_s, quint64(offsetMs)); !kept) return kept;
    m_parts.clockOffset = offsetMs;
    m_parts.hlc.setOffset(offsetMs);
    return Done{};
}

} // namespace alongside::store
