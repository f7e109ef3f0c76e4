#include "app/server/database/attached/attached.h"

#include "app/server/database/attached/parts.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kState = "SELECT received, size, done, salt FROM blob WHERE council_id = $1 AND blob_id = $2";
// Moved on by one alone, whoever else brings the same at this moment.
constexpr auto kMove = R"sql(
    UPDATE blob SET received = $4 WHERE council_id = $1 AND blob_id = $2 AND received = $3 AND done = 0
)sql";
constexpr auto kKeep = "INSERT INTO blob_part (council_id, blob_id, start, bytes) VALUES ($1, $2, $3, $4)";
constexpr auto kDone = "UPDATE blob SET done = 1 WHERE council_id = $1 AND blob_id = $2";
constexpr auto kDropParts = "DELETE FROM blob_part WHERE council_id = $1 AND blob_id = $2";
constexpr auto kBeginAgain = "UPDATE blob SET received = 0 WHERE council_id = $1 AND blob_id = $2";

struct Named {
    AttachedState state{};
    QByteArray salt{};
};

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

Result<Named> named(Link& link, CouncilId council, const QByteArray& hash)
{
    const Result<Reply> found = link.run({kState, {council, hash}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return Error{ErrorCode::NotFound, u"blob"_s, {}};
    const Row& row = found->rows.first();
    return Named{{row[0].number(), row[1].number(), row[2].number() == 1}, row[3].bytes()};
}

Result<Done> fits(const AttachedPart& part, const Named& said)
{
    if (part.salt != said.salt) return malformed("blob.salt");
    if (part.length != said.state.length) return malformed("blob.length");
    const bool inside = part.first >= 0 && part.first <= part.length && !part.bytes.isEmpty()
                        && part.bytes.size() <= std::min(kMostAttachedPart, part.length - part.first);
    return inside ? Result<Done>(Done{}) : malformed("blob.part");
}

/// False: it is not what it is called, and none of it is here any more.
Result<bool> finish(Link& link, CouncilId council, const AttachedPart& part)
{
    const Result<HeldParts> held = heldParts(link, council, part.hash, part.salt, part.length);
    if (!held) return held.error();
    const bool good = held->hash == part.hash;
    QList<Step> steps{{kDone, {council, part.hash}}};
    if (!good) steps = {{kDropParts, {council, part.hash}}, {kBeginAgain, {council, part.hash}}};
    const auto done = link.runAll(steps);
    return done ? good : Result<bool>(done.error());
}

/// Inside a transaction. False: as finish().
Result<bool> keep(Link& link, CouncilId council, const AttachedPart& part)
{
    const qint64 end = part.first + part.bytes.size();
    const Result<Reply> moved = link.run({kMove, {council, part.hash, part.first, end}});
    if (!moved) return moved.error();
    if (moved->changed != 1) return true;
    const auto kept = link.run({kKeep, {council, part.hash, part.first, part.bytes}});
    if (!kept) return kept.error();
    return end == part.length ? finish(link, council, part) : Result<bool>(true);
}

Result<AttachedState> stateIn(Link& link, CouncilId council, const QByteArray& hash)
{
    const Result<Named> found = named(link, council, hash);
    return found ? Result<AttachedState>(found->state) : found.error();
}

} // namespace

Result<AttachedState> attachedState(Database& database, CouncilId council, const QByteArray& hash)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    return link ? stateIn(**link, council, hash) : link.error();
}

Result<AttachedState> keepAttached(Database& database, CouncilId council, const AttachedPart& part)
{
    const Result<Lent> link = database.links().lend(Use::Write);
    if (!link) return link.error();
    const Result<Named> said = named(**link, council, part.hash);
    if (!said) return said.error();
    if (said->state.done) return said->state;
    if (const auto good = fits(part, *said); !good) return good.error();
    Transaction transaction(**link);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    const Result<bool> kept = keep(**link, council, part);
    if (!kept) return kept.error();
    if (const auto durable = transaction.commit(); !durable) return durable.error();
    return *kept ? stateIn(**link, council, part.hash) : malformed("blob.hash");
}

Result<QByteArray> attachedBytes(Database& database, CouncilId council, const QByteArray& hash, qint64 first,
                                 qint64 most)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<AttachedState> state = stateIn(**link, council, hash);
    if (!state) return state.error();
    if (!state->done) return Error{ErrorCode::NotFound, u"blob.unfinished"_s, {}};
    const Result<QByteArray> bytes = bytesFrom(**link, council, hash, first);
    return bytes ? bytes->first(std::min<qsizetype>(most, bytes->size())) : bytes;
}

} // namespace alongside::server
