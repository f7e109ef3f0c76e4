#include "core/store/office/inbox.h"

#include "core/record/op_bytes.h"
#include "core/store/attached/attached.h"
#include "core/store/parts.h"
#include "core/wire/attached.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

// 6 and 7: what the office set aside. Of an erased op nothing is left to say.
constexpr auto kAside = R"sql(
    SELECT l.group_first, l.case_id, l.bytes, o.code, o.detail, c.name
    FROM own_outcome AS o JOIN op_log AS l ON l.op_no = o.op_no LEFT JOIN caseload AS c ON c.case_id = l.case_id
    WHERE o.outcome IN (6, 7) AND l.bytes IS NOT NULL ORDER BY c.sort_name, l.case_id, l.op_no
)sql";

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
          m_judged(parts.database, "UPDATE op_log SET outcome = ? WHERE op_no = ?"),
          m_inFrame(parts.database, "SELECT op_no FROM op_log WHERE frame_seq = ? ORDER BY op_no")
    {
    }

    Result<Done> take(const wire::CommittedGroup& group)
    {
        return group.own || group.device == m_parts.identity.device ? takeOwn(group) : takeTheirs(group);
    }

    Result<Done> take(const wire::OutcomeLine& line)
    {
        if (line.opNo == 0) return takeFrame(line);
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

    /// A line without a number is of every op in the frame it names: "frame 12".
    Result<Done> takeFrame(const wire::OutcomeLine& line)
    {
        const quint64 seq = line.detail.section(u' ', 1).toULongLong();
        if (auto read = m_inFrame.run(seq); !read) return read;
        QList<quint64> numbers;
        while (m_inFrame.next()) numbers.append(m_inFrame.number(0));
        if (auto ended = m_inFrame.ended(); !ended) return ended;
        for (const quint64 opNo : std::as_const(numbers))
            if (auto taken = take(wire::OutcomeLine{opNo, line.outcome, line.code, u"frame"_s}); !taken) return taken;
        return Done{};
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
        for (const record::Op& op : group.group.ops)
            if (auto wanted = wantAttached(m_parts, group.group.caseId, op); !wanted) return wanted;
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
    Statement m_inFrame;
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
    if (const auto kept = m_parts.commit(transaction); !kept) return m_parts.rolledBack(), kept.error();
    return cases;
}

Result<QList<SetAside>> Inbox::setAside()
{
    Statement read(m_parts.database, kAside);
    if (const auto begun = read.run(); !begun) return begun.error();
    QList<SetAside> out;
    QSet<QByteArray> files;
    quint64 group = 0;
    qsizetype at = 0;
    while (read.next()) {
        const Result<record::NumberedOp> op = record::numberedOpFrom(read.bytes(2));
        if (!op) return op.error();
        if (op->op.change.path.kind == record::RecordKind::Access) continue;
        if (std::exchange(group, read.number(0)) != group) {
            const CaseId id{read.id(1)};
            const Error why{ErrorCode(read.number(3)), read.text(4), {}};
            const qint64 ms = HybridClock::msOf(op->head.hlc);
            const auto same = [&](const SetAside& one) { return one.id == id && one.why == why; };
            at = std::ranges::find_if(out, same) - out.begin();
            if (at == out.size()) out.append({.id = id, .name = read.text(5), .oldestMs = ms, .why = why});
            ++out[at].changes;
            out[at].oldestMs = std::min(out[at].oldestMs, ms);
        }
        const auto file = wire::attachedBy(op->op);
        if (!file || files.contains(file->hash)) continue;
        const Result<bool> waits = Attached(m_parts).isToGo(*file);
        if (!waits) return waits.error();
        out[at].files += *waits ? 1 : 0;
        files.insert(file->hash);
    }
    if (const auto ended = read.ended(); !ended) return ended.error();
    return out;
}

Result<Done> Inbox::noteContact(const Contact& contact)
{
    if (auto kept = m_parts.meta.set(u"contact"_s, bytesOf(contact)); !kept) return kept;
    m_parts.contact = contact;
    m_parts.hlc.setContact(contact);
    return Done{};
}

const std::optional<Contact>& Inbox::lastContact() const
{
    return m_parts.contact;
}

} // namespace alongside::store
