#include "core/store/keys/seal.h"

#include "core/store/parts.h"

#include <QSet>

#include <algorithm>

namespace alongside::store {

namespace {

// Open rows name their ids in full; a frame names each once. So much of the one fills the other.
constexpr qsizetype kReadAhead = 4 * wire::kSealRaw;

QList<record::Group> groupsOf(const QList<OpenGroup>& open)
{
    QList<record::Group> groups;
    for (const OpenGroup& one : open) groups.append(one.group);
    return groups;
}

} // namespace

bool onlyLooks(const record::Group& group)
{
    return std::ranges::all_of(group.ops,
                               [](const record::Op& op) { return op.change.path.kind == record::RecordKind::Access; });
}

Sealer::Sealer(Parts& parts)
    : m_parts(parts),
      m_lastFrame(parts.database, "SELECT frame_seq, frame_hash FROM frame ORDER BY frame_seq DESC LIMIT 1"),
      m_lastOp(parts.database, "SELECT coalesce(max(op_no), 0) FROM op_log"),
      m_insertOp(parts.database, "INSERT INTO op_log (op_no, group_first, case_id, actor, hlc, bytes, leaf, frame_seq) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertFrame(parts.database, "INSERT INTO frame (frame_seq, header, form, state, frame_hash, op_count, "
                                    "group_count, oldest_ms, byte_count) VALUES (?, ?, 1, 1, ?, ?, ?, ?, ?)"),
      m_insertBody(parts.database, "INSERT INTO frame_body (frame_seq, body) VALUES (?, ?)")
{
}

Result<Sealer::Last> Sealer::last()
{
    Last found;
    if (const auto read = m_lastFrame.run(); !read) return read.error();
    if (m_lastFrame.next()) found = {m_lastFrame.number(0), 0, m_lastFrame.bytes(1)};
    m_lastFrame.finish();
    if (const auto read = m_lastOp.run(); !read) return read.error();
    if (m_lastOp.next()) found.opNo = m_lastOp.number(0);
    m_lastOp.finish();
    return found;
}

Result<wire::SealedFrame> Sealer::sealed(const QList<record::Group>& groups, const Last& before)
{
    const Identity& who = m_parts.identity;
    return wire::sealOps({.council = who.council,
                          .device = who.device,
                          .keyId = who.keyId,
                          .frameSeq = before.seq + 1,
                          .prevHash = before.hash,
                          .sealedHlc = m_parts.hlc.next(),
                          .firstOpNo = before.opNo + 1,
                          .groups = groups},
                         *m_parts.key);
}

Result<Done> Sealer::keep(const QList<record::Group>& groups, const wire::SealedFrame& frame, quint64 firstOpNo)
{
    const quint64 seq = frame.header.frameSeq;
    quint64 opNo = firstOpNo;
    qsizetype at = 0;
    qint64 edits = 0;
    qint64 oldest = HybridClock::msOf(groups.first().hlc);
    QSet<CaseId> cases;
    for (const record::Group& group : groups) {
        const quint64 first = opNo;
        for (qsizetype n = 0; n < group.ops.size(); ++n, ++at, ++opNo)
            if (auto put = m_insertOp.run(opNo, first, group.caseId.value, group.actor.value, group.hlc,
                                          frame.opBytes.at(at), frame.leaves.at(at), seq);
                !put)
                return put;
        if (onlyLooks(group)) continue;
        ++edits;
        oldest = std::min(oldest, HybridClock::msOf(group.hlc));
        cases.insert(group.caseId);
    }
    if (auto put = m_insertFrame.run(seq, frame.headerBytes, frame.frameHash, qint64(at), edits, oldest,
                                     frame.headerBytes.size() + frame.body.size());
        !put)
        return put;
    if (auto put = m_insertBody.run(seq, frame.body); !put) return put;
    for (const CaseId id : std::as_const(cases)) {
        if (auto noted = m_parts.models.caseload().sealedIn(id, seq); !noted) return noted;
        m_parts.models.forget(id);
    }
    return m_parts.meta.setNumber(QStringLiteral("hlc"), m_parts.hlc.highest());
}

Result<bool> Sealer::sealNext(bool everything)
{
    const Result<Last> before = last();
    if (!before) return before.error();
    qint64 passedOver = 0;
    while (true) {
        Result<QList<OpenGroup>> open = m_parts.open.groups(passedOver, kReadAhead);
        if (!open) return open.error();
        qsizetype count = wire::groupsThatFit(groupsOf(*open));
        if (count == 0 || (!everything && count == open->size())) return false;
        for (; count > 0; count /= 2) {
            const QList<OpenGroup> taken = open->first(count);
            const QList<record::Group> groups = groupsOf(taken);
            const Result<wire::SealedFrame> frame = sealed(groups, *before);
            if (!frame) continue;
            if (const auto kept = keep(groups, *frame, before->opNo + 1); !kept) return kept.error();
            for (const OpenGroup& one : taken)
                if (const auto removed = m_parts.open.remove(one); !removed) return removed.error();
            return true;
        }
        passedOver = open->first().number;
    }
}

Result<qsizetype> Sealer::sealFirst(const QList<record::Group>& groups, qsizetype raw)
{
    const Result<Last> before = last();
    if (!before) return before.error();
    const qsizetype count = wire::groupsThatFit(groups, raw);
    const QList<record::Group> taken = groups.first(count);
    const Result<wire::SealedFrame> frame = sealed(taken, *before);
    if (!frame) return frame.error();
    if (const auto kept = keep(taken, *frame, before->opNo + 1); !kept) return kept.error();
    return count;
}

} // namespace alongside::store
