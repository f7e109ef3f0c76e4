#include "app/server/database/log_reader.h"

#include "app/server/database/weight.h"
#include "core/record/op_bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kAfter = R"sql(
    SELECT csn, device_id, op_no, group_first, frame_seq, kind, outcome FROM op
    WHERE council_id = $1 AND csn > $2 ORDER BY csn LIMIT $3
)sql";
constexpr auto kOfCase = R"sql(
    SELECT csn, device_id, op_no, group_first, frame_seq, kind, outcome FROM op
    WHERE council_id = $1 AND case_id = $2 ORDER BY csn
)sql";
constexpr auto kFrame = R"sql(
    SELECT header, body, form FROM inbox WHERE council_id = $1 AND device_id = $2 AND frame_seq = $3
)sql";

Result<QList<LogRow>> logRows(const Result<Reply>& reply)
{
    if (!reply) return reply.error();
    QList<LogRow> rows;
    rows.reserve(reply->rows.size());
    for (const Row& row : reply->rows)
        rows.append({row[0].count(),
                     {row[1].id()},
                     row[2].count(),
                     row[3].count(),
                     row[4].count(),
                     record::RecordKind(row[5].number()),
                     wire::OpOutcome(row[6].number())});
    return rows;
}

/// Ops that were kept, as groups again: a gone op ends the run before it.
Result<QList<wire::NumberedGroup>> runsOf(const QList<wire::RemainingOp>& ops)
{
    QList<wire::NumberedGroup> runs;
    quint64 groupFirst = 0;
    for (const wire::RemainingOp& one : ops) {
        if (one.gone()) continue;
        Result<record::NumberedOp> read = record::numberedOpFrom(one.opBytes);
        if (!read) return read.error();
        const bool follows = !runs.isEmpty() && groupFirst == read->firstOpNo
                             && runs.last().firstOpNo + quint64(runs.last().group.ops.size()) == one.opNo;
        if (!follows) runs.append({read->head, one.opNo});
        groupFirst = read->firstOpNo;
        runs.last().group.ops.append(read->op);
    }
    return runs;
}

Result<ReadFrame> readFrame(const Row& row)
{
    const Result<wire::FrameHeader> header = wire::headerFrom(row[0].bytes());
    if (!header) return header.error();
    const qint64 bytesPerOp = qint64(header->rawLen) / std::max<qint64>(1, header->opCount);
    if (wire::BodyForm(row[2].number()) == wire::BodyForm::AsSealed) {
        // Stage 2 compared its root when it came in.
        Result<QList<wire::NumberedGroup>> groups = wire::readOps(*header, row[1].bytes());
        if (!groups) return groups.error();
        return ReadFrame{header->schema, bytesPerOp, *std::move(groups)};
    }
    const auto ops = wire::remainingOps(*header, row[1].bytes(), wire::BodyForm::Erased);
    if (!ops) return ops.error();
    Result<QList<wire::NumberedGroup>> runs = runsOf(*ops);
    if (!runs) return runs.error();
    return ReadFrame{header->schema, bytesPerOp, *std::move(runs)};
}

} // namespace

Result<QList<LogRow>> rowsAfter(Link& link, CouncilId council, quint64 csn, int most)
{
    return logRows(link.run({kAfter, {council, csn, most}}));
}

Result<QList<LogRow>> rowsOfCase(Link& link, CouncilId council, CaseId caseId)
{
    return logRows(link.run({kOfCase, {council, caseId}}));
}

const wire::NumberedGroup* ReadFrame::groupOf(quint64 opNo) const
{
    for (const wire::NumberedGroup& group : groups)
        if (opNo >= group.firstOpNo && opNo < group.firstOpNo + quint64(group.group.ops.size())) return &group;
    return nullptr;
}

Result<const ReadFrame*> FrameShelf::frame(DeviceId device, quint64 frameSeq)
{
    const std::pair key{device, frameSeq};
    if (const ReadFrame* kept = m_frames.object(key)) return kept;
    const Result<Reply> found = m_link.run({kFrame, {m_council, device, frameSeq}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::NotFound, u"frame"_s, {}};
    Result<ReadFrame> read = readFrame(found->rows.first());
    if (!read) return read.error();
    auto* kept = new ReadFrame(*std::move(read));
    qsizetype weight = sizeof(ReadFrame);
    for (const wire::NumberedGroup& group : kept->groups) weight += weightOf(group.group.ops);
    m_frames.insert(key, kept, std::min(weight, kBytesKept)); // the one asked for is kept, however heavy
    return static_cast<const ReadFrame*>(kept);
}

Result<QList<record::LoggedOp>> opsOfCase(Link& link, FrameShelf& shelf, CouncilId council, CaseId caseId)
{
    const Result<QList<LogRow>> rows = rowsOfCase(link, council, caseId);
    if (!rows) return rows.error();
    QList<record::LoggedOp> ops;
    for (const LogRow& row : *rows) {
        const Result<const ReadFrame*> frame = shelf.frame(row.device, row.frameSeq);
        if (!frame) return frame.error();
        const wire::NumberedGroup* group = (*frame)->groupOf(row.opNo);
        if (!group) continue;
        ops.append({caseId, group->group.actor, group->group.hlc, row.device, row.opNo, row.csn,
                    group->group.ops[qsizetype(row.opNo - group->firstOpNo)]});
    }
    return ops;
}

} // namespace alongside::server
