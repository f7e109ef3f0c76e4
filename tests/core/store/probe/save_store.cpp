// Writes the saved store of version 1 into the folder it is given: tests/data/stores/v001. Run by hand, once, when a
// version is released; what it wrote then is kept and never written again. Everybody in it is invented.

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/core/store/saved_visit.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlRecord>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

bool copyTable(const QSqlDatabase& from, const QSqlDatabase& to, const QString& table)
{
    QSqlQuery read(from);
    if (!read.exec(u"SELECT * FROM %1"_s.arg(table))) return false;
    const int columns = read.record().count();
    QStringList marks(columns, u"?"_s);
    QSqlQuery write(to);
    if (!write.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u','))))
        return false;
    while (read.next()) {
        for (int column = 0; column < columns; ++column) write.bindValue(column, read.value(column));
        if (!write.exec()) return false;
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QString target = app.arguments().value(1);
    test::Desk desk;
    if (!test::writeSavedVisit(desk)) return 1;
    desk.store.reset();
    const store::Key key = test::testKey();
    const auto from = store::Connection::open(desk.file(), key, false, {});
    const auto to = store::Connection::open(target, key, true, {});
    if (!from || !to || !store::migrate(**to, target, 1)) return 2;
    store::Transaction transaction((*to)->database());
    if (!transaction.begin()) return 3;
    for (const QString& table : {u"open_op"_s, u"op_log"_s, u"frame"_s, u"pulled"_s, u"own_outcome"_s, u"meta"_s})
        if (!copyTable((*from)->database(), (*to)->database(), table)) return std::printf("%s\n", qPrintable(table)), 4;
    if (!transaction.commit() || !(*to)->script("PRAGMA wal_checkpoint(TRUNCATE)", "save")) return 5;
    return 0;
}
