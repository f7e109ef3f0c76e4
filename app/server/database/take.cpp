// Stage 1: one transaction and one round trip for all frames that have arrived together. The device's chain is moved over
// them only where it ends exactly before the first, and rows of the inbox are written only where it has moved; whatever
// else may be the matter is looked at afterwards, when nothing happened.

#include "app/server/database/database.h"
#include "app/server/database/links/link.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kMove = R"sql(
    UPDATE device SET committed_seq = $3, chain = $4, seen_ms = $5
    WHERE council_id = $1 AND device_id = $2 AND committed_seq = $6 AND chain = $7
    RETURNING applied_seq
)sql";
constexpr auto kKeep = R"sql(
    INSERT INTO inbox (council_id, device_id, frame_seq, frame_hash, header, body, form, state, received_ms)
    SELECT council_id, device_id, $3, $4, $5, $6, 1, 0, $7 FROM device
    WHERE council_id = $1 AND device_id = $2 AND committed_seq = $8 AND chain = $9
    ON CONFLICT DO NOTHING
)sql";
constexpr auto kState = R"sql(
    SELECT committed_seq, chain, applied_seq FROM device WHERE council_id = $1 AND device_id = $2
)sql";
constexpr auto kThere = R"sql(
    SELECT frame_hash FROM inbox WHERE council_id = $1 AND device_id = $2 AND frame_seq = $3
)sql";

} // namespace

Result<TakenFrame> Database::take(const QList<CheckedFrame>& run)
{
    const qint64 now = m_clock.nowMs();
    const CheckedFrame& first = run.first();
    const CheckedFrame& last = run.last();
    const CouncilId council = first.header.council;
    const QUuid device = first.header.sender;
    QList<Step> steps{
        {kMove,
         {council, device, last.header.frameSeq, last.frameHash, now, first.header.frameSeq - 1, first.header.prev}}};
    for (const CheckedFrame& frame : run)
        steps.append({kKeep,
                      {council, device, frame.header.frameSeq, frame.frameHash, frame.headerBytes, frame.body, now,
                       last.header.frameSeq, last.frameHash}});
    Result<QList<Reply>> replies = QList<Reply>();
    {
        const Result<Lent> link = m_links->lend(Use::Write);
        if (!link) return link.error();
        replies = (*link)->runAll(steps);
    }
    if (!replies) return replies.error();
    const Reply& moved = replies->first();
    if (moved.rows.size() != 1) return whyNotTaken(first);
    return TakenFrame{Taken::Stored, {last.header.frameSeq, last.frameHash, moved.rows.first().first().count()}};
}

Result<TakenFrame> Database::whyNotTaken(const CheckedFrame& frame)
{
    const wire::FrameHeader& header = frame.header;
    const Result<PushState> state = pushState(header.council, header.device());
    if (!state) return state.error();
    if (header.frameSeq > state->committedSeq + 1) return TakenFrame{Taken::Gap, *state};
    if (header.frameSeq == state->committedSeq + 1)
        return TakenFrame{Taken::Forked, *state}; // its prev is not our chain
    const Result<Reply> there = ask(Use::Read, {kThere, {header.council, header.sender, header.frameSeq}});
    if (!there) return there.error();
    const bool same = !there->rows.isEmpty() && there->rows.first().first().bytes() == frame.frameHash;
    return TakenFrame{same ? Taken::Already : Taken::Forked, *state};
}

Result<PushState> Database::pushState(CouncilId council, DeviceId device)
{
    const Result<Reply> found = ask(Use::Read, {kState, {council, device}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::NotFound, u"device"_s, {}};
    const Row& row = found->rows.first();
    return PushState{row[0].count(), row[1].bytes(), row[2].count()};
}

} // namespace alongside::server
