#include "core/store/opening.h"

#include "core/store/attached/attached.h"
#include "core/store/sql/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

QString storePath(const QString& folder)
{
    return folder + u"/store"_s;
}

/// The lists are of this program's making: another number in the store means they are made anew.
constexpr quint64 kListsVersion = 3;

Result<Done> makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder)) return Error{ErrorCode::StoreReadOnly, u"store.folder"_s, {}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

/// Words that must be nowhere in clear once they are committed.
Result<Done> canaryIsHidden(const QString& path, const QByteArray& canary)
{
    for (const QString& name : {path, path + u"-wal"_s}) {
        QFile file(name);
        if (!file.exists()) continue;
        if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::StoreUnreadable, u"store.canary"_s, {}};
        if (file.readAll().contains(canary)) return Error{ErrorCode::StoreNotEncrypted, u"store.canary"_s, {}};
    }
    return isInClear(path) ? Result<Done>(Error{ErrorCode::StoreNotEncrypted, u"store.header"_s, {}}) : Done{};
}

Result<Done> writeWhoItIs(Parts& parts, const Identity& identity, const QByteArray& canary)
{
    Transaction transaction(parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto kept = parts.meta.setIdentity(identity); !kept) return kept;
    if (auto kept = parts.meta.set(u"signing_key"_s, wire::SigningKey::generate().toBytes()); !kept) return kept;
    if (auto kept = parts.meta.set(u"canary"_s, canary); !kept) return kept;
    if (auto kept = parts.meta.setNumber(u"lists"_s, kListsVersion); !kept) return kept;
    return transaction.commit();
}

/// Made anew after a migration, or where another version of this program kept them.
Result<Done> freshLists(Parts& parts, bool migrated)
{
    const Result<quint64> lists = parts.meta.number(u"lists"_s);
    if (!lists) return lists.error();
    if (!migrated && *lists == kListsVersion) return Done{};
    Transaction transaction(parts.database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto rebuilt = parts.models.rebuild(); !rebuilt) return rebuilt;
    if (auto wanted = wantEarlierAttached(parts); !wanted) return wanted;
    if (auto kept = parts.meta.setNumber(u"lists"_s, kListsVersion); !kept) return kept;
    return parts.commit(transaction);
}

Result<std::unique_ptr<Parts>> make(const QString& folder, platform::OwnerLock lock, const Key& key,
                                    const Identity& identity, const Clock& clock, const OpenOptions& options)
{
    const QString path = storePath(folder);
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key, true, {options.vfs, options.durable});
    if (!connection) return connection.error();
    if (const auto migrated = migrate(**connection, path); !migrated) return migrated.error();
    auto parts = std::make_unique<Parts>(std::move(lock), *std::move(connection), folder, clock);
    const QByteArray canary = "canary-" + wire::randomBytes(16).toHex();
    if (const auto written = writeWhoItIs(*parts, identity, canary); !written) return written.error();
    if (const auto hidden = canaryIsHidden(path, canary); !hidden) return hidden.error();
    if (const auto read = parts->readWhoItIs(); !read) return read.error();
    if (const auto counted = parts->compareWithBeside(); !counted) return counted.error();
    return parts;
}

} // namespace

Result<std::unique_ptr<Parts>> created(const QString& folder, const Key& key, const Identity& identity,
                                       const Clock& clock, const OpenOptions& options)
{
    if (const auto made = makeFolder(folder); !made) return made.error();
    Result<platform::OwnerLock> lock = platform::OwnerLock::take(folder + u"/lock"_s);
    if (!lock) return lock.error();
    const QString path = storePath(folder);
    if (QFile::exists(path)) return Error{ErrorCode::StoreExists, u"store"_s, {}};
    Result<std::unique_ptr<Parts>> parts = make(folder, *std::move(lock), key, identity, clock, options);
    if (!parts)
        for (const QString& part : {path, path + u"-wal"_s, path + u"-shm"_s, folder + u"/written"_s})
            QFile::remove(part);
    return parts;
}

Result<std::unique_ptr<Parts>> opened(const QString& folder, const Key& key, const Clock& clock,
                                      const OpenOptions& options)
{
    const QString path = storePath(folder);
    if (!QFile::exists(path)) return Error{ErrorCode::StoreMissing, u"store"_s, {}};
    Result<platform::OwnerLock> lock = platform::OwnerLock::take(folder + u"/lock"_s);
    if (!lock) return lock.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key, false, {options.vfs, options.durable});
    if (!connection) return connection.error();
    const Result<bool> migrated = migrate(**connection, path);
    if (!migrated) return migrated.error();
    auto parts = std::make_unique<Parts>(*std::move(lock), *std::move(connection), folder, clock);
    if (const auto read = parts->readWhoItIs(); !read) return read.error();
    if (const auto counted = parts->compareWithBeside(); !counted) return counted.error();
    if (const auto lists = freshLists(*parts, *migrated); !lists) return lists.error();
    (void)sweepAttached(*parts); // on a full disk it waits for the next time: nobody is shown what is not named
    return parts;
}

} // namespace alongside::store
