// Writes a saved store of this program's version into the file it is given: tests/data/stores/v002. Run by hand, once,
// before a migration is added; what it wrote then is kept and never written again. Everybody in it is invented.

#include "core/store/sql/connection.h"
#include "tests/core/store/around/saved_visit.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QString target = app.arguments().value(1);
    test::Desk desk;
    if (!test::writeSavedVisit(desk)) return 1;
    desk.store.reset();
    {
        const auto whole = store::Connection::open(desk.file(), test::testKey(), false, {});
        if (!whole || !(*whole)->script("PRAGMA wal_checkpoint(TRUNCATE)", "save")) return 2;
    }
    return QFile::copy(desk.file(), target) ? 0 : 3;
}
