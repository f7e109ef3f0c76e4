#include "app/server/database/database.h"

#include "app/server/database/migrate.h"
#include "app/server/database/links/postgres_link.h"
#include "app/server/database/links/sqlite_link.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kMakeCouncil = R"sql(
    INSERT INTO council_head (council_id, csn, restore_epoch) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING
)sql";
constexpr auto kMakeKey = R"sql(
    INSERT INTO server_key (council_id, server_id, key_id, signing_key) VALUES ($1, $2, 1, $3) ON CONFLICT DO NOTHING
)sql";
constexpr auto kCouncil = R"sql(
    SELECT server_id, key_id, signing_key, csn, restore_epoch
    FROM council_head h JOIN server_key k ON k.council_id = h.council_id WHERE h.council_id = $1
)sql";
constexpr auto kCouncils = "SELECT council_id FROM council_head ORDER BY council_id";

constexpr auto kDevice = R"sql(
    SELECT device_id, actor_id, verify_key, cert_serial, committed_seq, chain, applied_seq, revoked_ms
    FROM device WHERE council_id = $1 AND device_id = $2
)sql";
constexpr auto kDeviceOfKey = R"sql(
    SELECT device_id, actor_id, verify_key, cert_serial, committed_seq, chain, applied_seq, revoked_ms
    FROM device WHERE council_id = $1 AND verify_key = $2 ORDER BY enrolled_ms DESC LIMIT 1
)sql";
constexpr auto kRenew = R"sql(
    UPDATE device SET cert_serial = $3, seen_ms = $4 WHERE council_id = $1 AND device_id = $2 AND revoked_ms IS NULL
)sql";
constexpr auto kEnrol = R"sql(
    INSERT INTO device (council_id, device_id, actor_id, verify_key, cert_serial, committed_seq, chain, applied_seq,
                        applied_op_no, scope_epoch, enrolled_ms, seen_ms)
    VALUES ($1, $2, $3, $4, $5, 0, $6, 0, 0, 0, $7, $7) ON CONFLICT DO NOTHING
)sql";
constexpr auto kRevoke = R"sql(
    UPDATE device SET revoked_ms = $3 WHERE council_id = $1 AND device_id = $2 AND revoked_ms IS NULL
)sql";

constexpr auto kAddCode = R"sql(
    INSERT INTO enrol_code (council_id, code_hash, actor_id, until_ms) VALUES ($1, $2, $3, $4)
)sql";
constexpr auto kActorOfCode = R"sql(
    SELECT actor_id FROM enrol_code WHERE council_id = $1 AND code_hash = $2 AND taken_ms IS NULL AND until_ms > $3
)sql";
constexpr auto kTakeCode = R"sql(
    UPDATE enrol_code SET taken_ms = $3
    WHERE council_id = $1 AND code_hash = $2 AND taken_ms IS NULL AND until_ms > $3 RETURNING actor_id
)sql";

constexpr auto kPending = R"sql(
    SELECT i.device_id, d.actor_id, i.frame_seq, i.header, i.body, i.form
    FROM inbox i JOIN device d ON d.council_id = i.council_id AND d.device_id = i.device_id
    WHERE i.council_id = $1 AND i.state = 0 ORDER BY i.arrival LIMIT $2
)sql";
constexpr auto kPendingBytes = R"sql(
    SELECT coalesce(sum(octet_length(body)), 0) FROM inbox WHERE council_id = $1 AND state = 0
)sql";
constexpr auto kOpCount = "SELECT count(*) FROM op WHERE council_id = $1";
constexpr auto kCaseload = R"sql(
    SELECT case_id, name, last_actor, changed_ms, csn FROM caseload WHERE council_id = $1 ORDER BY csn DESC
)sql";

Result<DeviceRow> theDevice(CouncilId council, const Result<Reply>& found)
{
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::NotFound, u"device"_s, {}};
    const Row& row = found->rows.first();
    return DeviceRow{council,        {row[0].id()},  {row[1].id()},  row[2].bytes(),  row[3].bytes(),
                     row[4].count(), row[5].bytes(), row[6].count(), !row[7].isNull()};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& address, const Clock& clock, Opening opening)
{
    std::unique_ptr<Links> links;
    if (address.startsWith(u"postgresql://") || address.startsWith(u"postgres://"))
        links = std::make_unique<PostgresLinks>(address.toUtf8());
    else if (!address.isEmpty()) links = std::make_unique<SqliteLinks>(address.toUtf8(), opening == Opening::ToLook);
    else return Error{ErrorCode::DatabaseUnreachable, u"database.address"_s, {}};
    auto database = std::make_unique<Database>(std::move(links), clock);
    if (const auto lent = database->m_links->lend(Use::Write); !lent) {
        Error error = lent.error();
        if (error.detail.isEmpty() && opening == Opening::ToLook)
            error.detail = u"The database %1 cannot be opened. Nothing was made."_s.arg(address);
        return error;
    }
    return database;
}

Database::Database(std::unique_ptr<Links> links, const Clock& clock) : m_links(std::move(links)), m_clock(clock) {}

Database::~Database() = default;

/// One statement on a link of its own.
Result<Reply> Database::ask(Use use, const Step& step)
{
    const Result<Lent> link = m_links->lend(use);
    if (!link) return link.error();
    return (*link)->run(step);
}

Result<Done> Database::migrate()
{
    const Result<Lent> link = m_links->lend(Use::Write);
    if (!link) return link.error();
    return migrateTables(**link);
}

Result<Done> Database::checkTables()
{
    const Result<Lent> link = m_links->lend(Use::Read);
    if (!link) return link.error();
    return tablesAreOurs(**link);
}

Result<CouncilRow> Database::council(CouncilId council)
{
    Result<Reply> found = ask(Use::Read, {kCouncil, {council}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) {
        const Result<Lent> link = m_links->lend(Use::Write);
        if (!link) return link.error();
        // An id for the server is as random as its key, and of the same source.
        const QUuid server = QUuid::fromRfc4122(wire::randomBytes(16));
        const auto made = (*link)->runAll(
            {{kMakeCouncil, {council}}, {kMakeKey, {council, server, wire::SigningKey::generate().toBytes()}}});
        if (!made) return made.error();
        found = (*link)->run({kCouncil, {council}});
        if (!found) return found.error();
    }
    const Row& row = found->rows.first();
    Result<wire::SigningKey> key = wire::SigningKey::from(row[2].bytes());
    if (!key) return key.error();
    return CouncilRow{council,         row[0].id(),    quint32(row[1].number()),
                      *std::move(key), row[3].count(), int(row[4].number())};
}

Result<QList<CouncilId>> Database::councils()
{
    const Result<Reply> found = ask(Use::Read, {kCouncils, {}});
    if (!found) return found.error();
    QList<CouncilId> councils;
    for (const Row& row : found->rows) councils.append({row[0].id()});
    return councils;
}

Result<DeviceRow> Database::device(CouncilId council, DeviceId device)
{
    return theDevice(council, ask(Use::Read, {kDevice, {council, device}}));
}

Result<DeviceRow> Database::deviceOfKey(CouncilId council, const QByteArray& verifyKey)
{
    return theDevice(council, ask(Use::Read, {kDeviceOfKey, {council, verifyKey}}));
}

Result<Done> Database::renew(CouncilId council, DeviceId device, const QByteArray& certSerial)
{
    const Result<Reply> done = ask(Use::Write, {kRenew, {council, device, certSerial, m_clock.nowMs()}});
    if (!done) return done.error();
    return done->changed == 1 ? Result<Done>(Done{}) : Error{ErrorCode::NotFound, u"device"_s, {}};
}

Result<Done> Database::enrol(const DeviceRow& row)
{
    const Result<Reply> done = ask(Use::Write, {kEnrol,
                                                {row.council, row.device, row.actor, row.verifyKey, row.certSerial,
                                                 QByteArray(wire::kHashSize, '\0'), m_clock.nowMs()}});
    if (!done) return done.error();
    if (done->changed != 1) return Error{ErrorCode::EnrolmentRefused, u"device"_s, u"enrolled already"_s};
    return Done{};
}

Result<Done> Database::revoke(CouncilId council, DeviceId device)
{
    const Result<Reply> done = ask(Use::Write, {kRevoke, {council, device, m_clock.nowMs()}});
    if (!done) return done.error();
    return Done{};
}

Result<Done> Database::addCode(CouncilId council, const QByteArray& codeHash, ActorId actor, qint64 untilMs)
{
    const Result<Reply> done = ask(Use::Write, {kAddCode, {council, codeHash, actor, untilMs}});
    if (!done) return done.error();
    return Done{};
}

Result<ActorId> Database::actorOfCode(CouncilId council, const QByteArray& codeHash)
{
    const Result<Reply> found = ask(Use::Read, {kActorOfCode, {council, codeHash, m_clock.nowMs()}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::EnrolmentRefused, u"code"_s, {}};
    return ActorId{found->rows.first().first().id()};
}

Result<ActorId> Database::takeCode(CouncilId council, const QByteArray& codeHash)
{
    const Result<Reply> done = ask(Use::Write, {kTakeCode, {council, codeHash, m_clock.nowMs()}});
    if (!done) return done.error();
    if (done->rows.isEmpty()) return Error{ErrorCode::EnrolmentRefused, u"code"_s, {}};
    return ActorId{done->rows.first().first().id()};
}

Result<QList<PendingFrame>> Database::pending(CouncilId council, int most)
{
    const Result<Reply> found = ask(Use::Read, {kPending, {council, most}});
    if (!found) return found.error();
    QList<PendingFrame> frames;
    for (const Row& row : found->rows)
        frames.append({{row[0].id()},
                       {row[1].id()},
                       row[2].count(),
                       row[3].bytes(),
                       row[4].bytes(),
                       wire::BodyForm(row[5].number())});
    return frames;
}

Result<qint64> Database::pendingBytes(CouncilId council)
{
    const Result<Reply> found = ask(Use::Read, {kPendingBytes, {council}});
    if (!found) return found.error();
    return found->rows.first().first().number();
}

Result<qint64> Database::opCount(CouncilId council)
{
    const Result<Reply> found = ask(Use::Read, {kOpCount, {council}});
    if (!found) return found.error();
    return found->rows.first().first().number();
}

Result<QList<CaseloadRow>> Database::caseload(CouncilId council)
{
    const Result<Reply> found = ask(Use::Read, {kCaseload, {council}});
    if (!found) return found.error();
    QList<CaseloadRow> list;
    for (const Row& row : found->rows)
        list.append({{row[0].id()}, row[1].text(), {row[2].id()}, row[3].number(), row[4].count()});
    return list;
}

} // namespace alongside::server
