#include "core/store/attached/attached.h"

#include "core/record/schema.h"
#include "core/store/parts.h"
#include "core/wire/attached.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

/// What an op attaches; no hash where it attaches nothing.
AttachedFile attachedBy(const record::Op& op)
{
    AttachedFile file;
    if (op.change.action != record::Action::Attach || !record::decode(op.change.value, file)) return {};
    return file;
}

Result<QByteArray> hashOfParts(Parts& parts, const QByteArray& hash, const QByteArray& salt)
{
    wire::AttachedHash found(salt);
    Statement read(parts.database, "SELECT bytes FROM attached_part WHERE hash = ? ORDER BY first");
    if (const auto begun = read.run(hash); !begun) return begun.error();
    while (read.next()) found.take(read.bytes(0));
    if (const auto ended = read.ended(); !ended) return ended.error();
    return found.result();
}

Result<Done> drop(Parts& parts, const QByteArray& hash)
{
    Statement bytes(parts.database, "DELETE FROM attached_part WHERE hash = ?");
    Statement row(parts.database, "DELETE FROM attached WHERE hash = ?");
    if (auto done = bytes.run(hash); !done) return done;
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
        if (auto gone = drop(m_parts, file.hash); !gone) return gone;
        return Error{ErrorCode::AttachedBroken, u"attached.hash"_s, {}};
    }
    Statement whole(m_parts.database, "UPDATE attached SET whole = 1 WHERE hash = ?");
    return whole.run(file.hash);
}

Result<bool> Attached::holds(const AttachedFile& file)
{
    Statement row(m_parts.database, "SELECT 1 FROM attached WHERE hash = ? AND whole = 1");
    if (const auto read = row.run(file.hash); !read) return read.error();
    const bool found = row.next();
    if (const auto ended = row.ended(); !ended) return ended.error();
    row.finish();
    return found;
}

Result<QByteArray> Attached::part(const AttachedFile& file, qint64 first)
{
    const Result<bool> here = holds(file);
    if (!here) return here.error();
    if (!*here) return Error{ErrorCode::AttachedMissing, u"attached.hash"_s, {}};
    Statement read(m_parts.database, "SELECT bytes FROM attached_part WHERE hash = ? AND first = ?");
    if (const auto begun = read.run(file.hash, first); !begun) return begun.error();
    const QByteArray bytes = read.next() ? read.bytes(0) : QByteArray();
    if (const auto ended = read.ended(); !ended) return ended.error();
    read.finish();
    return bytes;
}

Result<Done> nameAttached(Parts& parts, const record::Group& group)
{
    for (const record::Op& op : group.ops) {
        const QByteArray hash = attachedBy(op).hash;
        if (hash.isEmpty()) continue;
        Statement named(parts.database, "UPDATE attached SET named = 1 WHERE hash = ? AND case_id = ? AND whole = 1");
        if (auto done = named.run(hash, group.caseId.value); !done) return done;
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
    for (const record::LoggedOp& op : *ops) named.insert(attachedBy(op.op).hash);
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
