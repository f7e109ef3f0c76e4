#include "core/store/sql/migrations.h"

#include "core/store/sql/failure.h"
#include "core/platform/files.h"
#include "core/store/sql/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

/// Order: by number. Their names begin with it.
QStringList steps()
{
    return QDir(u":/store/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<QByteArray> textOf(const QString& step)
{
    QFile file(u":/store/migrations/"_s + step);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::StoreUnreadable, u"store.migration"_s, step};
    return file.readAll();
}

/// Under the owner's lock and after the log beside it is folded in: the file alone is the store.
Result<Done> copyBeside(Connection& connection, const QString& path, int version)
{
    if (auto folded = connection.script("PRAGMA wal_checkpoint(TRUNCATE)", "store.copy"); !folded) return folded;
    const QString beside = u"%1.before-%2"_s.arg(path).arg(version + 1);
    QFile::remove(beside);
    const Result<QByteArray> whole = platform::readWhole(path);
    return whole ? platform::writeWhole(beside, *whole) : Result<Done>(whole.error());
}

Result<Done> take(Connection& connection, const QString& step, int number)
{
    const Result<QByteArray> text = textOf(step);
    if (!text) return text.error();
    Transaction transaction(connection.database());
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto done = connection.script(text->constData(), "store.migration"); !done) return done;
    const QByteArray count = "PRAGMA user_version=" + QByteArray::number(number);
    if (auto done = connection.script(count.constData(), "store.migration"); !done) return done;
    return transaction.commit();
}

} // namespace

int newestVersion()
{
    return int(steps().size());
}

Result<int> versionOf(Connection& connection)
{
    const Result<QString> version = connection.ask(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<bool> migrate(Connection& connection, const QString& path, int upTo)
{
    const Result<int> version = versionOf(connection);
    if (!version) return version.error();
    if (*version > newestVersion())
        return Error{ErrorCode::StoreFromNewer, u"store.version"_s, QString::number(*version)};
    if (*version >= upTo) return false;
    if (*version > 0)
        if (auto copied = copyBeside(connection, path, *version); !copied) return copied.error();
    const QStringList all = steps();
    for (int number = *version + 1; number <= upTo; ++number)
        if (auto taken = take(connection, all.at(number - 1), number); !taken) return taken.error();
    return true;
}

QString keptAsFound(const QString& folder, qint64 nowMs)
{
    const QString name = u"store.as-found-%1"_s.arg(nowMs);
    const QString copy = folder + u'/' + name, path = folder + u"/store"_s, log = u"-wal"_s;
    const bool both = QFile::copy(path, copy) && (!QFile::exists(path + log) || QFile::copy(path + log, copy + log));
    if (both) return name;
    QFile::remove(copy);
    QFile::remove(copy + log);
    return {};
}

void removeCopies(const QString& folder)
{
    for (const QString& name : QDir(folder).entryList({u"store.before-*"_s, u"store.as-found-*"_s}, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

} // namespace alongside::store
