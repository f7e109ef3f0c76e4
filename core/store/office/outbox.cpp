#include "core/store/office/outbox.h"

#include "core/domain/limits.h"
#include "core/store/office/inbox.h"
#include "core/store/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr auto kFrames = R"sql(
    SELECT frame_seq, frame_hash, header, body, op_count FROM frame JOIN frame_body USING (frame_seq)
    WHERE frame_seq >= ? ORDER BY frame_seq
)sql";

// Looks are sent too, but a look is not a change somebody waits for.
constexpr auto kOpenCounts = R"sql(
    SELECT count(DISTINCT group_no) FILTER (WHERE kind <> 90), count(*), min(hlc >> 16) FILTER (WHERE kind <> 90)
    FROM open_op
)sql";
constexpr auto kFrameCounts = R"sql(
    SELECT coalesce(sum(group_count), 0), coalesce(sum(op_count), 0), count(*),
        coalesce(sum(byte_count), 0), min(oldest_ms) FILTER (WHERE group_count > 0)
    FROM frame WHERE state = 1
)sql";

constexpr auto kTooLarge = R"sql(
    SELECT o.case_id, coalesce(c.name, ''), count(DISTINCT o.group_no), min(o.hlc >> 16)
    FROM open_op AS o LEFT JOIN caseload AS c ON c.case_id = o.case_id
    WHERE o.group_no IN (
        SELECT group_no FROM open_op GROUP BY group_no HAVING max(length(bytes)) > ? OR sum(length(bytes)) > ?)
    GROUP BY o.case_id ORDER BY c.sort_name, o.case_id
)sql";

} // namespace

Outbox::Outbox(Parts& parts) : m_parts(parts) {}

Result<int> Outbox::seal(SealWhat what)
{
    for (int made = 0;; ++made) {
        Transaction transaction(m_parts.database);
        if (const auto begun = transaction.begin(); !begun) return begun.error();
        const Result<bool> sealed = m_parts.sealer.sealNext(what == SealWhat::Everything);
        if (!sealed) return m_parts.rolledBack(), sealed.error();
        if (!*sealed) return made;
        if (const auto kept = m_parts.commit(transaction); !kept) return m_parts.rolledBack(), kept.error();
    }
}

Result<QList<SealedFrame>> Outbox::framesFrom(quint64 seq, qsizetype maxBytes)
{
    Statement read(m_parts.database, kFrames);
    if (const auto begun = read.run(seq); !begun) return begun.error();
    QList<SealedFrame> out;
    qsizetype total = 0;
    while (read.next()) {
        SealedFrame frame{read.number(0), read.bytes(1), read.bytes(2) + read.bytes(3), quint32(read.number(4))};
        total += frame.bytes.size();
        if (!out.isEmpty() && total > maxBytes) return out;
        out.append(std::move(frame));
    }
    if (const auto ended = read.ended(); !ended) return ended.error();
    return out;
}

Result<QByteArray> Outbox::hashAt(quint64 seq)
{
    if (seq == 0) return QByteArray(wire::kHashSize, '\0');
    Statement read(m_parts.database, "SELECT frame_hash FROM frame WHERE frame_seq = ?");
    if (const auto begun = read.run(seq); !begun) return begun.error();
    return read.next() ? read.bytes(0) : QByteArray();
}

Result<Done> Outbox::acknowledged(quint64 seq, const QByteArray& frameHash)
{
    if (seq == 0) return Done{};
    const Result<QByteArray> ours = hashAt(seq);
    if (!ours) return ours.error();
    if (*ours != frameHash) return Error{ErrorCode::FrameForked, u"frame %1"_s.arg(seq), {}};
    Statement mark(m_parts.database, "UPDATE frame SET state = 2 WHERE frame_seq <= ? AND state = 1");
    return mark.run(seq);
}

Result<Done> Outbox::appliedAtOffice(quint64 seq)
{
    Statement mark(m_parts.database, "UPDATE frame SET state = 3 WHERE frame_seq <= ? AND state IN (1, 2)");
    return mark.run(seq);
}

Result<Done> Outbox::setAside(quint64 seq)
{
    Statement mark(m_parts.database, "UPDATE frame SET state = 5 WHERE frame_seq = ?");
    return mark.run(seq);
}

Result<Waiting> Outbox::waiting()
{
    Waiting out;
    Statement open(m_parts.database, kOpenCounts);
    if (const auto read = open.run(); !read) return read.error();
    qint64 openOldest = 0;
    if (open.next()) {
        out.groups = qint64(open.number(0));
        out.ops = qint64(open.number(1));
        out.written = out.groups;
        openOldest = qint64(open.number(2));
    }
    Statement frames(m_parts.database, kFrameCounts);
    if (const auto read = frames.run(); !read) return read.error();
    if (frames.next()) {
        out.groups += qint64(frames.number(0));
        out.ops += qint64(frames.number(1));
        out.frames = qint64(frames.number(2));
        out.frameBytes = qint64(frames.number(3));
        out.oldestMs = qint64(frames.number(4));
    }
    const Result<QList<SetAside>> aside = Inbox(m_parts).setAside();
    if (!aside) return aside.error();
    for (const SetAside& one : *aside) {
        out.aside += one.changes;
        out.asideFiles += one.files;
    }
    if (openOldest && (!out.oldestMs || openOldest < out.oldestMs)) out.oldestMs = openOldest;
    Statement ends(m_parts.database, "SELECT coalesce(max(frame_seq) FILTER (WHERE state IN (2, 3, 4)), 0), "
                                     "coalesce(max(frame_seq), 0), coalesce(sum(group_count), 0) FROM frame");
    if (const auto read = ends.run(); !read) return read.error();
    if (ends.next()) {
        out.acknowledgedSeq = ends.number(0);
        out.lastSeq = ends.number(1);
        out.written += qint64(ends.number(2));
    }
    const Result<ToCarry> attached = Attached(m_parts).toCarry();
    if (!attached) return attached.error();
    out.attached = *attached;
    out.attached.files -= out.asideFiles;
    return out;
}

Result<QList<SetAside>> Outbox::tooLarge()
{
    Statement read(m_parts.database, kTooLarge);
    if (const auto begun = read.run(qint64(kMostTextBytes), qint64(wire::kMostRaw)); !begun) return begun.error();
    QList<SetAside> out;
    while (read.next())
        out.append({CaseId{read.id(0)},
                    read.text(1),
                    qint64(read.number(2)),
                    qint64(read.number(3)),
                    {ErrorCode::FrameTooLarge, u"text"_s, {}}});
    if (const auto ended = read.ended(); !ended) return ended.error();
    return out;
}

} // namespace alongside::store
