#include "app/server/database/attached/parts.h"

#include "core/wire/attached.h"

namespace alongside::server {

namespace {

constexpr auto kPartAt = R"sql(
    SELECT start, bytes FROM blob_part WHERE council_id = $1 AND blob_id = $2 AND start <= $3
    ORDER BY start DESC LIMIT 1
)sql";

} // namespace

Result<QByteArray> bytesFrom(Link& link, CouncilId council, const QByteArray& hash, qint64 first)
{
    const Result<Reply> found = link.run({kPartAt, {council, hash, first}});
    if (!found) return found.error();
    if (found->rows.isEmpty()) return QByteArray();
    const Row& row = found->rows.first();
    return row[1].bytes().mid(qsizetype(first - row[0].number()));
}

Result<HeldParts> heldParts(Link& link, CouncilId council, const QByteArray& hash, const QByteArray& salt,
                            qint64 length)
{
    wire::AttachedHash found(salt);
    HeldParts held;
    while (held.bytes < length) {
        const Result<QByteArray> bytes = bytesFrom(link, council, hash, held.bytes);
        if (!bytes) return bytes.error();
        if (bytes->isEmpty()) break;
        found.take(*bytes);
        held.bytes += bytes->size();
    }
    held.hash = found.result();
    return held;
}

} // namespace alongside::server
