#pragma once
// The limit the store is measured against: the same statements, search index included, on the same library and disk,
// synchronous=FULL, with no key and nothing of ours around them.

#include "core/store/driver/sqlite_driver.h"
#include "core/store/sql/transaction.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <map>

namespace alongside::bench {

class PlainStore {
public:
    explicit PlainStore(const QString& path)
        : m_database(QSqlDatabase::addDatabase(new store::SqliteDriver, QStringLiteral("plain")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open()) qFatal("plain store does not open");
        for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                                   "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"})
            run(QString::fromLatin1(pragma));
        for (const char* step : {":/store/migrations/0001_op_log.sql", ":/store/migrations/0002_lists.sql"})
            script(step);
    }
    ~PlainStore()
    {
        m_queries.clear();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }

    void begin() { run(QStringLiteral("BEGIN IMMEDIATE")); }
    void commit() { run(QStringLiteral("COMMIT")); }

    /// Prepared once, run many times; gives the first value of the first row.
    template <class... Values>
    QVariant run(const QString& sql, const Values&... values)
    {
        auto known = m_queries.find(sql);
        if (known == m_queries.end()) {
            known = m_queries.emplace(sql, QSqlQuery(m_database)).first;
            known->second.setForwardOnly(true);
            if (!known->second.prepare(sql)) qFatal("plain store: %s", qPrintable(known->second.lastError().text()));
        }
        int at = 0;
        (known->second.bindValue(at++, QVariant::fromValue(values)), ...);
        if (!known->second.exec()) qFatal("plain store: %s", qPrintable(known->second.lastError().text()));
        const QVariant first = known->second.next() ? known->second.value(0) : QVariant();
        known->second.finish();
        return first;
    }

private:
    void script(const char* step)
    {
        QFile file(QString::fromLatin1(step));
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", step);
        QString text;
        for (QString line : QString::fromUtf8(file.readAll()).split(u'\n'))
            text += line.section(QStringLiteral("--"), 0, 0) + u'\n';
        QSqlQuery query(m_database);
        for (const QString& statement : text.split(u';'))
            if (!statement.trimmed().isEmpty() && !query.exec(statement)) qFatal("%s", qPrintable(statement));
    }

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_queries{};
};

} // namespace alongside::bench
