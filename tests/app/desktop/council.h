#pragma once
// What the council's tables really hold, read beside the server: the other half of every "at the office".

#include "core/store/driver/sqlite_driver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alongside::test {

class Council {
public:
    /// `folder` is the server's.
    explicit Council(const QString& folder) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(new store::SqliteDriver, m_name);
        database.setDatabaseName(folder + u"/council.sqlite"_s);
        if (!database.open()) qWarning("no council: %s", qPrintable(database.lastError().text()));
    }
    ~Council() { QSqlDatabase::removeDatabase(m_name); }
    Council(const Council&) = delete;
    Council& operator=(const Council&) = delete;

    /// -1 when it cannot be asked.
    [[nodiscard]] qint64 count(const QString& table) const
    {
        QSqlQuery query(u"SELECT count(*) FROM "_s + table, QSqlDatabase::database(m_name));
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    /// Order: by name.
    [[nodiscard]] QStringList people() const
    {
        QSqlQuery query(u"SELECT name FROM caseload ORDER BY name"_s, QSqlDatabase::database(m_name));
        QStringList names;
        while (query.next()) names.append(query.value(0).toString());
        return names;
    }
    /// Something that happens at the council, behind everybody's back.
    bool run(const QString& sql) const { return QSqlQuery(QSqlDatabase::database(m_name)).exec(sql); }

private:
    QString m_name;
};

} // namespace alongside::test
