#include "core/store/attached/attached.h"

#include "core/record/op_bytes.h"
#include "core/store/parts.h"
#include "core/wire/attached.h"

#include <QSet>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

// "whole = 0 OR sent = 0" stands in each of these as in the index that finds them.
constexpr auto kToSend = R"sql(
    SELECT hash, case_id, salt, length, length FROM attached WHERE named = 1 AND (whole = 0 OR sent = 0) AND whole = 1
    ORDER BY rowid
)sql";
constexpr auto kToFetch = R"sql(
    SELECT hash, case_id, salt, length,
        (SELECT coalesce(max(first + length(bytes)), 0) FROM attached_part AS part WHERE part.hash = attached.hash)
    FROM attached WHERE named = 1 AND (whole = 0 OR sent = 0) AND whole = 0 ORDER BY rowid
)sql";
constexpr auto kCounts = R"sql(
    SELECT coalesce(sum(whole), 0), coalesce(sum(1 - whole), 0) FROM attached
    WHERE named = 1 AND (whole = 0 OR sent = 0)
)sql";
// Of one file the first who names it is heard, as at the office.
constexpr auto kWant = R"sql(
    INSERT INTO attached (hash, case_id, salt, length, sent, named) VALUES (?, ?, ?, ?, 1, 1)
    ON CONFLICT (hash) DO UPDATE SET named = 1
)sql";

Result<QByteArray> hashOfParts(Parts& parts, const QByteArray& hash, const QByteArray& salt)
{
    wire::AttachedHash found(salt);
    Statement read(parts.database, "SELECT bytes FROM attached_part WHERE hash = ? ORDER BY first");
    if (const auto begun = read.run(hash); !begun) return begun.error();
    while (read.next()) found.take(read.bytes(0));
    if (const auto ended = read.ended(); !ended) return ended.error();
    return found.result();
}

Result<Done> dropParts(Parts& parts, const QByteArray& hash)
{
    Statement bytes(parts.database, "DELETE FROM attached_part WHERE hash = ?");
    return bytes.run(hash);
}

Result<Done> drop(Parts& parts, const QByteArray& hash)
{
    Statement row(parts.database, "DELETE FROM attached WHERE hash = ?");
    if (auto done = dropParts(parts, hash); !done) return done;
    return row.run(hash);
}

Result<QList<QByteArray>> hashesOf(Statement& read)
{
    QList<QByteArray> hashes;
    while (read.next()) hashes.append(read.bytes(0));
    if (const auto ended = read.ended(); !ended) return ended.error();
    return hashes;
}

Error outOfPlace()
{
    return {ErrorCode::AttachedBroken, u"attached.part"_s, {}};
}

} // namespace

Attached::Attached(Parts& parts) : m_parts(parts) {}

Result<qint64> Attached::held(const QByteArray& hash)
{
    Statement read(m_parts.database,
                   "SELECT coalesce(max(first + length(bytes)), 0) FROM attached_part WHERE hash = ?");
    if (const auto begun = read.run(hash); !begun) return begun.error();
    const qint64 upTo = read.next() ? qint64(read.number(0)) : 0;
    if (const auto ended = read.ended(); !ended) return ended.error();
    read.finish();
    return upTo;
}

Result<Done> Attached::begin(CaseId id, const AttachedFile& file)
{
    Statement row(m_parts.database, "INSERT OR IGNORE INTO attached (hash, case_id, salt, length) VALUES (?, ?, ?, ?)");
    return row.run(file.hash, id.value, file.salt, file.length);
}

Result<Done> Attached::keepPart(CaseId id, const AttachedFile& file, qint64 first, const QByteArray& bytes)
{
    Transaction transaction(m_parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto begun = begin(id, file); !begun) return begun;
    const Result<qint64> upTo = held(file.hash);
    if (!upTo) return upTo.error();
    const qint64 end = first + bytes.size();
    if (bytes.isEmpty() || first > *upTo || end > file.length) return outOfPlace();
    if (end <= *upTo) return Done{}; // it came before
    if (first < *upTo) return outOfPlace();
    Statement part(m_parts.database, "INSERT INTO attached_part (hash, first, bytes) VALUES (?, ?, ?)");
    if (auto kept = part.run(file.hash, first, bytes); !kept) return kept;
    const auto whole = end == file.length ? finish(file) : Result<Done>(Done{});
    if (!whole && whole.error().code != ErrorCode::AttachedBroken) return whole;
    if (auto kept = m_parts.commit(transaction); !kept) return kept;
    return whole;
}

Result<Done> Attached::finish(const AttachedFile& file)
{
    const Result<QByteArray> found = hashOfParts(m_parts, file.hash, file.salt);
    if (!found) return found.error();
    if (*found != file.hash) {
        if (auto gone = dropParts(m_parts, file.hash); !gone) return gone; // what the log names is fetched once more
        return Error{ErrorCode::AttachedBroken, u"attached.hash"_s, {}};
    }
    Statement whole(m_parts.database, "UPDATE attached SET whole = 1 WHERE hash = ?");
    return whole.run(file.hash);
}

Result<bool> Attached::holds(const AttachedFile& file)
{
    return is("SELECT 1 FROM attached WHERE hash = ? AND whole = 1", file);
}

Result<bool> Attached::isToGo(const AttachedFile& file)
{
    return is("SELECT 1 FROM attached WHERE hash = ? AND named = 1 AND whole = 1 AND sent = 0", file);
}

Result<bool> Attached::is(const char* which, const AttachedFile& file)
{
    Statement row(m_parts.database, which);
    if (const auto read = row.run(file.hash); !read) return read.error();
    const bool found = row.next();
    if (const auto ended = row.ended(); !ended) return ended.error();
    row.finish();
    return found;
}

Result<QByteArray> Attached::part(const AttachedFile& file, qint64 from, qint64 most)
{
    const Result<bool> here = holds(file);
    if (!here) return here.error();
    if (!*here) return Error{ErrorCode::AttachedMissing, u"attached.hash"_s, {}};
    Statement read(m_parts.database, "SELECT substr(bytes, ? - first + 1, ?) FROM attached_part "
                                     "WHERE hash = ? AND first <= ? ORDER BY first DESC LIMIT 1");
    if (const auto begun = read.run(from, most, file.hash, from); !begun) return begun.error();
    const QByteArray bytes = read.next() ? read.bytes(0) : QByteArray();
    if (const auto ended = read.ended(); !ended) return ended.error();
    read.finish();
    return bytes;
}

Result<QList<Carried>> Attached::carried(const char* which)
{
    Statement read(m_parts.database, which);
    if (const auto begun = read.run(); !begun) return begun.error();
    QList<Carried> all;
    while (read.next())
        all.append({{read.id(1)},
                    {.hash = read.bytes(0), .salt = read.bytes(2), .length = int(read.number(3))},
                    qint64(read.number(4))});
    if (const auto ended = read.ended(); !ended) return ended.error();
    return all;
}

Result<QList<Carried>> Attached::toSend()
{
    return carried(kToSend);
}

Result<QList<Carried>> Attached::toFetch()
{
    return carried(kToFetch);
}

Result<ToCarry> Attached::toCarry()
{
    Statement read(m_parts.database, kCounts);
    if (const auto begun = read.run(); !begun) return begun.error();
    ToCarry count;
    if (read.next()) count = {qint64(read.number(0)), qint64(read.number(1))};
    if (const auto ended = read.ended(); !ended) return ended.error();
    return count;
}

Result<Done> Attached::roomFor(qint64 bytes)
{
    const QStorageInfo disk(m_parts.folder);
    if (!disk.isValid() || disk.bytesAvailable() >= kRoomForWords + bytes) return Done{};
    return Error{ErrorCode::StoreFull, u"attached.room"_s, {}};
}

Result<Done> Attached::sent(const AttachedFile& file)
{
    Transaction transaction(m_parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    Statement row(m_parts.database, "UPDATE attached SET sent = 1 WHERE hash = ?");
    if (auto done = row.run(file.hash); !done) return done;
    return m_parts.commit(transaction);
}

Result<Done> wantAttached(Parts& parts, CaseId id, const record::Op& op)
{
    const auto file = wire::attachedBy(op);
    if (!file) return Done{};
    Statement row(parts.database, kWant);
    return row.run(file->hash, id.value, file->salt, file->length);
}

Result<Done> wantEarlierAttached(Parts& parts)
{
    Statement read(parts.database, "SELECT bytes FROM pulled ORDER BY csn");
    if (auto begun = read.run(); !begun) return begun;
    while (read.next()) {
        const Result<record::NumberedOp> one = record::numberedOpFrom(read.bytes(0));
        if (!one) return one.error();
        if (auto wanted = wantAttached(parts, one->head.caseId, one->op); !wanted) return wanted;
    }
    return read.ended();
}

Result<Done> nameAttached(Parts& parts, const record::Group& group)
{
    for (const record::Op& op : group.ops) {
        const auto file = wire::attachedBy(op);
        if (!file) continue;
        Statement named(parts.database, "UPDATE attached SET named = 1 WHERE hash = ? AND case_id = ? AND whole = 1");
        if (auto done = named.run(file->hash, group.caseId.value); !done) return done;
    }
    return Done{};
}

Result<Done> sweepAttached(Parts& parts)
{
    Statement read(parts.database, "SELECT hash FROM attached WHERE named = 0");
    if (auto begun = read.run(); !begun) return begun;
    const Result<QList<QByteArray>> stray = hashesOf(read);
    if (!stray) return stray.error();
    if (stray->isEmpty()) return Done{};
    Transaction transaction(parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    for (const QByteArray& hash : *stray)
        if (auto gone = drop(parts, hash); !gone) return gone;
    return parts.commit(transaction);
}

Result<Done> forgetAttached(Parts& parts, CaseId id)
{
    const Result<QList<record::LoggedOp>> ops = parts.reader.ops(id, parts.identity.device);
    if (!ops) return ops.error();
    QSet<QByteArray> named;
    for (const record::LoggedOp& op : *ops)
        if (const auto file = wire::attachedBy(op.op)) named.insert(file->hash);
    Statement read(parts.database, "SELECT hash FROM attached WHERE case_id = ?");
    if (auto begun = read.run(id.value); !begun) return begun;
    const Result<QList<QByteArray>> held = hashesOf(read);
    if (!held) return held.error();
    for (const QByteArray& hash : *held)
        if (!named.contains(hash))
            if (auto gone = drop(parts, hash); !gone) return gone;
    return Done{};
}

Result<QStringList> brokenAttached(Parts& parts)
{
    QStringList broken;
    QList<std::pair<QByteArray, QByteArray>> whole;
    Statement read(parts.database, "SELECT hash, salt FROM attached WHERE whole = 1 ORDER BY hash");
    if (const auto begun = read.run(); !begun) return begun.error();
    while (read.next()) whole.append({read.bytes(0), read.bytes(1)});
    if (const auto ended = read.ended(); !ended) return ended.error();
    for (const auto& [hash, salt] : whole) {
        const Result<QByteArray> found = hashOfParts(parts, hash, salt);
        if (!found || *found != hash) broken.append(QString::fromLatin1(hash.first(4).toHex()));
    }
    return broken;
}

} // namespace alongside::store
