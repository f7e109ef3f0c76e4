#include "tests/walk/world/council_tables.h"

#include "core/record/fold/fold.h"
#include "core/record/op_bytes.h"
#include "core/store/driver/sqlite_driver.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alongside::walk {

CouncilTables::CouncilTables(const QString& folder) : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(new store::SqliteDriver, m_name);
    database.setDatabaseName(folder + u"/council.sqlite"_s);
    if (!database.open()) qFatal("no council: %s", qPrintable(database.lastError().text()));
}

CouncilTables::~CouncilTables()
{
    QSqlDatabase::removeDatabase(m_name);
}

QStringList CouncilTables::lacking(const CaseFile& file) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"SELECT path FROM head WHERE case_id = ?"_s);
    query.addBindValue(file.id.value.toRfc4122());
    if (!query.exec()) qFatal("no heads: %s", qPrintable(query.lastError().text()));
    QSet<QByteArray> held;
    while (query.next()) held.insert(query.value(0).toByteArray());
    QStringList names;
    for (const record::Change& change : record::diff(CaseFile{.id = file.id}, file))
        if (!held.contains(QCborValue(record::cborOf(change.path)).toCbor())) names += record::nameOf(change.path);
    names.sort();
    return names;
}

qint64 CouncilTables::aside() const
{
    QSqlQuery query(u"SELECT count(*) FROM aside WHERE state = 0"_s, QSqlDatabase::database(m_name));
    return query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace alongside::walk
