#include "app/server/database/commit_log.h"

#include "core/record/op_bytes.h"

#include <QCborArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kLock = "UPDATE council_head SET csn = csn WHERE council_id = $1 RETURNING csn";
constexpr auto kWaiting = "SELECT device_id, frame_seq FROM inbox WHERE council_id = $1 AND state = 0";
constexpr auto kProgress = "SELECT applied_seq, applied_op_no FROM device WHERE council_id = $1 AND device_id = $2";
constexpr auto kNaming = R"sql(
    SELECT frame_seq FROM op WHERE council_id = $1 AND device_id = $2 AND op_no BETWEEN $3 AND $4
    UNION
    SELECT frame_seq FROM aside
    WHERE council_id = $1 AND device_id = $2 AND op_no > 0 AND op_no <= $4 AND op_no + op_count > $3
)sql";
constexpr auto kCaseCsn = "SELECT csn FROM case_head WHERE council_id = $1 AND case_id = $2";
constexpr auto kOpenConflicts = R"sql(
    SELECT path, opened_csn, csns FROM conflict WHERE council_id = $1 AND case_id = $2 AND resolved_csn IS NULL
)sql";

constexpr auto kDropHead = "DELETE FROM head WHERE council_id = $1 AND case_id = $2 AND path = $3 AND csn = $4";
constexpr auto kCaseHead = R"sql(
    INSERT INTO case_head (council_id, case_id, csn, schema, restricted) VALUES ($1, $2, $3, $4, 0)
    ON CONFLICT (council_id, case_id) DO UPDATE SET csn = excluded.csn, schema = excluded.schema
)sql";
constexpr auto kCaseload = R"sql(
    INSERT INTO caseload (council_id, case_id, name, stage, needs_deciding, next_due_day, last_actor, changed_ms, csn)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (council_id, case_id) DO UPDATE SET name = excluded.name, stage = excluded.stage,
        needs_deciding = excluded.needs_deciding, next_due_day = excluded.next_due_day,
        last_actor = excluded.last_actor, changed_ms = excluded.changed_ms, csn = excluded.csn
)sql";
constexpr auto kConflict = R"sql(
    INSERT INTO conflict (council_id, case_id, path, csns, meeting, opened_csn, opened_ms)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";
constexpr auto kCloseConflict = R"sql(
    UPDATE conflict SET resolved_csn = $5 WHERE council_id = $1 AND case_id = $2 AND path = $3 AND opened_csn = $4
)sql";
constexpr auto kPayment = R"sql(
    INSERT INTO payment_instruction (council_id, device_id, op_no, case_id, decision_id, csn, raised_ms)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING
)sql";
constexpr auto kBlob = R"sql(
    INSERT INTO blob (council_id, blob_id, case_id, salt, size, received, done) VALUES ($1, $2, $3, $4, $5, 0, 0)
    ON CONFLICT DO NOTHING
)sql";
constexpr auto kAside = R"sql(
    INSERT INTO aside (council_id, device_id, frame_seq, op_no, op_count, outcome, code, detail, state, at_ms)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9) ON CONFLICT DO NOTHING
)sql";
constexpr auto kFrameDone = R"sql(
    UPDATE inbox SET state = $4 WHERE council_id = $1 AND device_id = $2 AND frame_seq = $3
)sql";
constexpr auto kDeviceMoved = R"sql(
    UPDATE device SET applied_seq = $3, applied_op_no = $4 WHERE council_id = $1 AND device_id = $2
)sql";
constexpr auto kCouncilMoved = "UPDATE council_head SET csn = $2 WHERE council_id = $1";

const Table kOpTable{"op",
                     {{"council_id", ColumnType::Id},
                      {"csn", ColumnType::Big},
                      {"device_id", ColumnType::Id},
                      {"op_no", ColumnType::Big},
                      {"group_first", ColumnType::Big},
                      {"frame_seq", ColumnType::Big},
                      {"case_id", ColumnType::Id},
                      {"actor_id", ColumnType::Id},
                      {"hlc", ColumnType::Big},
                      {"kind", ColumnType::Int},
                      {"item", ColumnType::Id},
                      {"field", ColumnType::Int},
                      {"action", ColumnType::Small},
                      {"base", ColumnType::Big},
                      {"outcome", ColumnType::Small},
                      {"leaf", ColumnType::Bytes}}};
const Table kHeadTable{"head",
                       {{"council_id", ColumnType::Id},
                        {"case_id", ColumnType::Id},
                        {"path", ColumnType::Bytes},
                        {"csn", ColumnType::Big},
                        {"device_id", ColumnType::Id},
                        {"op_no", ColumnType::Big},
                        {"hlc", ColumnType::Big}}};

constexpr qsizetype kTogether = 500; // statements in one round trip, so that neither end's buffer fills

Result<Done> runInParts(Link& link, const QList<Step>& steps)
{
    for (qsizetype at = 0; at < steps.size(); at += kTogether)
        if (const auto done = link.runAll(steps.mid(at, kTogether)); !done) return done.error();
    return Done{};
}

/// PostgreSQL's text cannot hold the character nought. The op keeps it; a list can do without.
QString withoutNought(QString text)
{
    return text.remove(QChar(u'\0'));
}

} // namespace

QByteArray pathBytes(const record::Path& path)
{
    return QCborValue(record::cborOf(path)).toCbor();
}

Result<quint64> lockCouncil(Link& link, CouncilId council)
{
    const Result<Reply> locked = link.run({kLock, {council}});
    if (!locked) return locked.error();
    if (locked->rows.isEmpty()) return Error{ErrorCode::NotFound, u"council"_s, {}};
    return locked->rows.first().first().count();
}

Result<QSet<std::pair<DeviceId, quint64>>> stillWaiting(Link& link, CouncilId council)
{
    const Result<Reply> found = link.run({kWaiting, {council}});
    if (!found) return found.error();
    QSet<std::pair<DeviceId, quint64>> waiting;
    for (const Row& row : found->rows) waiting.insert({{row[0].id()}, row[1].count()});
    return waiting;
}

Result<DeviceProgress> progressOf(Link& link, CouncilId council, DeviceId device)
{
    const Result<Reply> found = link.run({kProgress, {council, device}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::NotFound, u"device"_s, {}};
    return DeviceProgress{found->rows.first()[0].count(), found->rows.first()[1].count()};
}

Result<QSet<quint64>> framesNaming(Link& link, CouncilId council, DeviceId device, quint64 firstOpNo, quint64 lastOpNo)
{
    const Result<Reply> found = link.run({kNaming, {council, device, firstOpNo, lastOpNo}});
    if (!found) return found.error();
    QSet<quint64> frames;
    for (const Row& row : found->rows) frames.insert(row[0].count());
    return frames;
}

Result<QList<CaseStanding>> standingOf(Link& link, CouncilId council, const QList<CaseId>& cases)
{
    QList<CaseStanding> standings;
    for (qsizetype at = 0; at < cases.size(); at += kTogether / 2) {
        QList<Step> steps;
        for (const CaseId& one : cases.mid(at, kTogether / 2))
            steps << Step{kCaseCsn, {council, one}} << Step{kOpenConflicts, {council, one}};
        const Result<QList<Reply>> replies = link.runAll(steps);
        if (!replies) return replies.error();
        for (qsizetype i = 0; i < replies->size(); i += 2) {
            CaseStanding standing;
            if (!replies->at(i).rows.isEmpty()) standing.csn = replies->at(i).rows.first().first().count();
            for (const Row& row : replies->at(i + 1).rows)
                standing.conflicts.append({row[0].bytes(), row[1].count(), row[2].bytes()});
            standings.append(standing);
        }
    }
    return standings;
}

void CommitLog::addOp(const record::LoggedOp& op, const OpPlace& place)
{
    const record::Path& path = op.op.change.path;
    m_ops.append({m_council, op.csn, op.device, op.opNo, place.groupFirst, place.frameSeq, op.caseId, op.actor, op.hlc,
                  int(path.kind), path.item.isNull() ? Value() : Value(path.item), int(path.field),
                  int(op.op.change.action), op.op.base, int(place.outcome), place.leaf});
}

void CommitLog::addHead(CaseId caseId, const QByteArray& path, const record::Head& head)
{
    m_heads.append({m_council, caseId, path, head.csn, head.device, head.opNo, head.hlc});
}

void CommitLog::dropHead(CaseId caseId, const QByteArray& path, quint64 csn)
{
    m_drops.append({kDropHead, {m_council, caseId, path, csn}});
}

void CommitLog::moveCase(CaseId caseId, quint64 csn, quint32 schema)
{
    m_steps.append({kCaseHead, {m_council, caseId, csn, schema}});
}

void CommitLog::setCase(const alongside::CaseloadRow& row, quint64 csn, ActorId lastActor, qint64 changedMs)
{
    const std::optional<qint64> due =
        row.nextDue.isValid() ? std::optional(QDate(1970, 1, 1).daysTo(row.nextDue)) : std::nullopt;
    m_steps.append({kCaseload,
                    {m_council, row.id, withoutNought(row.name), int(row.stage), int(row.needsDeciding), due, lastActor,
                     changedMs, csn}});
}

void CommitLog::openConflict(CaseId caseId, const QByteArray& path, const QByteArray& csns, Meeting meeting,
                             quint64 openedCsn)
{
    m_steps.append({kConflict, {m_council, caseId, path, csns, int(meeting), openedCsn, m_nowMs}});
}

void CommitLog::closeConflict(CaseId caseId, const OpenConflict& conflict, quint64 resolvedCsn)
{
    m_steps.append({kCloseConflict, {m_council, caseId, conflict.path, conflict.openedCsn, resolvedCsn}});
}

void CommitLog::raisePayment(const record::LoggedOp& op)
{
    m_steps.append({kPayment, {m_council, op.device, op.opNo, op.caseId, op.op.change.path.item, op.csn, m_nowMs}});
}

void CommitLog::nameAttached(CaseId caseId, const AttachedFile& file)
{
    m_steps.append({kBlob, {m_council, file.hash, caseId, file.salt, file.length}});
}

void CommitLog::setAside(DeviceId device, quint64 frameSeq, quint64 opNo, qsizetype count, wire::OpOutcome outcome,
                         const Error& why)
{
    m_steps.append({kAside,
                    {m_council, device, frameSeq, opNo, qint64(count), int(outcome), int(why.code),
                     withoutNought(why.where), m_nowMs}});
}

void CommitLog::finishFrame(DeviceId device, quint64 frameSeq, FrameState state)
{
    m_steps.append({kFrameDone, {m_council, device, frameSeq, int(state)}});
}

void CommitLog::moveDevice(DeviceId device, const DeviceProgress& progress)
{
    m_steps.append({kDeviceMoved, {m_council, device, progress.appliedSeq, progress.appliedOpNo}});
}

void CommitLog::moveCouncil(quint64 csn)
{
    m_steps.append({kCouncilMoved, {m_council, csn}});
}

Result<Done> CommitLog::write(Link& link) const
{
    if (const auto done = link.fill(kOpTable, m_ops); !done) return done.error();
    if (const auto done = runInParts(link, m_drops); !done) return done.error();
    if (const auto done = link.fill(kHeadTable, m_heads); !done) return done.error();
    return runInParts(link, m_steps);
}

} // namespace alongside::server
