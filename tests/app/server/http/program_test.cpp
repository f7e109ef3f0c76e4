// The program itself: its first start, its options, its end.

#include "app/server/database/database.h"
#include "tests/app/server/http/raw_client.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    int code = -1;
    QString out{};
    QString err{};
};

Said told(const QStringList& arguments)
{
    QProcess process;
    process.start(ServerProcess::program(), arguments);
    process.waitForFinished(20'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("Any address but this computer's is refused in a sentence", "[server]")
{
    QTemporaryDir folder;
    const Said said = told({u"--data"_s, folder.path(), u"--address"_s, u"0.0.0.0"_s});
    CHECK(said.code == 2);
    CHECK(said.err.contains(u"listens on this computer only"_s));
    CHECK(said.out.isEmpty());
}

TEST_CASE("The command line is read or refused in words", "[server]")
{
    CHECK(told({u"--help"_s}).out.contains(u"--database URL"_s));
    CHECK(told({}).err.contains(u"--data DIR is missing"_s));
    CHECK(told({u"dance"_s, u"--data"_s, u"/nowhere"_s}).err.contains(u"not something this program does"_s));
    CHECK(told({u"--data"_s, u"/nowhere"_s, u"--database"_s, u"mysql://a"_s}).code == 2);
    CHECK(told({u"--data"_s, u"/nowhere"_s, u"--port"_s, u"70000"_s}).code == 2);
    const Said shared = told({u"--data"_s, u"/nowhere"_s, u"--played"_s, u"--database"_s, u"postgresql://a@b/c"_s});
    CHECK(shared.code == 2);
    CHECK(shared.err.contains(u"never for a database that others use"_s));
}

TEST_CASE("The first start makes keys only the server can read, and keeps them", "[server]")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    ServerProcess server(data);
    REQUIRE(server.start());
    const QFileDevice::Permissions open =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const auto& file : {u"/authority/council.key"_s, u"/authority/server.key"_s}) {
        INFO(file.toStdString());
        REQUIRE(QFileInfo::exists(data + file));
        CHECK((QFileInfo(data + file).permissions() & open) == QFileDevice::Permissions());
    }
    const QByteArray council = server.councilFile();
    CHECK(server.end() == 0);
    REQUIRE(server.start());
    CHECK(server.councilFile() == council);
    CHECK(server.end() == 0);
}

TEST_CASE("What only looks makes nothing, and says when there is nothing to look at", "[server]")
{
    QTemporaryDir folder;
    const QString verb = GENERATE(u"verify"_s, u"aside"_s);
    const QString empty = folder.filePath(u"empty"_s);
    REQUIRE(QDir().mkpath(empty));
    for (const QString& wrong : {folder.filePath(u"nowhere"_s), empty}) {
        const Said said = told({verb, u"--data"_s, wrong});
        INFO(said.err.toStdString());
        CHECK(said.code == 1);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains(u"There is no server's folder \"%1\""_s.arg(wrong)));
        CHECK(said.err.contains(u"Nothing was made"_s));
    }
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"nowhere"_s)));
    CHECK(QDir(empty).isEmpty());

    // The right keys beside no database, an empty one, or one that is not ours.
    const QString data = folder.filePath(u"server"_s);
    ServerProcess server(data);
    REQUIRE(server.start());
    REQUIRE(server.end() == 0);
    const auto listed = [&] { return QDir(data).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    const QStringList before = listed();
    CHECK(told({verb, u"--data"_s, data}).code == 0);
    CHECK(listed() == before);
    const QString database = data + u"/council.sqlite"_s;
    REQUIRE(QFile::rename(database, folder.filePath(u"kept"_s)));
    const QStringList without = listed();
    const Said none = told({verb, u"--data"_s, data});
    CHECK(none.code == 1);
    CHECK(none.err.contains(u"council.sqlite"_s));
    CHECK(listed() == without);
    for (const QByteArray& content : {QByteArray(), QByteArray(8192, 'x')}) {
        QFile file(database);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Said other = told({verb, u"--data"_s, data});
        INFO(other.err.toStdString());
        CHECK(other.code == 1);
        CHECK(other.out.isEmpty());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == content);
    }
}

TEST_CASE("A trouble is told in words, its number behind them", "[server]")
{
    QTemporaryDir folder;
    ServerProcess first(folder.filePath(u"first"_s));
    REQUIRE(first.start());
    const QString port = QString::number(first.port());
    const Said taken = told({u"--data"_s, folder.filePath(u"second"_s), u"--port"_s, port});
    INFO(taken.err.toStdString());
    CHECK(taken.code == 1);
    CHECK(taken.err.contains(u"Another program is using that address."_s));
    CHECK(taken.err.contains(u"(%1, "_s.arg(int(ErrorCode::AddressInUse))));
    CHECK_FALSE(taken.err.contains(u"trouble"_s));

    const Said silent = told({u"--data"_s, folder.filePath(u"third"_s), u"--database"_s,
                              u"postgresql://127.0.0.1:1/none?connect_timeout=1"_s});
    INFO(silent.err.toStdString());
    CHECK(silent.code == 1);
    CHECK(silent.err.contains(u"The database does not answer."_s));
}

TEST_CASE("A server that starts once more asks nothing of its log", "[server]")
{
    QTemporaryDir folder;
    const QString url = databaseUrl(Db::PostgreSql);
    const auto asked = [&] { // of the table of ops, since it was made, once nobody else is at it
        const WallClock clock;
        const auto database = server::Database::open(url, clock);
        REQUIRE(database);
        const auto count = [&](const char* sql) {
            const auto found = (*(*database)->links().lend(server::Use::Write))->run({sql, {}});
            REQUIRE(found);
            return found->rows.first().first().number();
        };
        const auto others = [&] {
            return count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                         "backend_type = 'client backend' AND pid <> pg_backend_pid()");
        };
        for (int turn = 0; others() > 0 && turn < 500; ++turn) QThread::msleep(10);
        REQUIRE(others() == 0);
        return count("SELECT seq_scan + coalesce(idx_scan, 0) FROM pg_stat_user_tables WHERE relname = 'op'");
    };
    qint64 before = -1;
    for (int start = 0; start < 3; ++start) {
        ServerProcess server(folder.filePath(u"server"_s), url);
        REQUIRE(server.start());
        REQUIRE(server.end() == 0);
        const qint64 now = asked();
        if (start > 0) CHECK(now == before);
        before = now;
    }
}

TEST_CASE("A database of another council's is not called whole", "[server]")
{
    QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours"_s);
    const QString theirs = folder.filePath(u"theirs"_s);
    for (const QString& data : {ours, theirs}) {
        ServerProcess server(data);
        REQUIRE(server.start());
        REQUIRE(server.end() == 0);
    }
    REQUIRE(QFile::remove(ours + u"/council.sqlite"_s));
    REQUIRE(QFile::copy(theirs + u"/council.sqlite"_s, ours + u"/council.sqlite"_s));
    const Said said = told({u"verify"_s, u"--data"_s, ours});
    CHECK(said.code == 1);
    CHECK_FALSE(said.out.contains(u"holds"_s));
    CHECK(said.err.contains(u"nothing of the council whose keys are in this folder"_s));
}

TEST_CASE("Where the council file lies is said whole, whatever was typed", "[server]")
{
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(ServerProcess::program(), {u"enrol"_s, u"--data"_s, u"office"_s});
    REQUIRE(process.waitForFinished(20'000));
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    INFO(said.toStdString());
    const QString file = said.section(u"council file: "_s, 1).section(u'\n', 0, 0).trimmed();
    CHECK(QFileInfo(file).isAbsolute());
    CHECK(QFileInfo(file) == QFileInfo(folder.filePath(u"office/council.json"_s)));
}

TEST_CASE("The council file says whom its pages come from, until it is told otherwise", "[server]")
{
    QTemporaryDir folder;
    const auto says = [&](const QString& what) {
        QFile file(folder.filePath(u"council.json"_s));
        file.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(file.readAll()).object().value(what).toString();
    };
    const QStringList enrol{u"enrol"_s, u"--data"_s, folder.path()};
    REQUIRE(told(enrol).code == 0);
    CHECK(says(u"name"_s).isEmpty());
    REQUIRE(told(enrol + QStringList{u"--council"_s, u"Invented Council"_s, u"--ring"_s, u"01632 960100"_s}).code == 0);
    CHECK(says(u"name"_s) == u"Invented Council"_s);
    ServerProcess server(folder.path());
    REQUIRE(server.start());
    CHECK(server.end() == 0);
    CHECK(says(u"ring"_s) == u"01632 960100"_s);
}

TEST_CASE("A damaged key is said to be damaged, and never made anew", "[server]")
{
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    REQUIRE(server.start());
    REQUIRE(server.end() == 0);
    QFile key(folder.filePath(u"authority/council.key"_s));
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.write("gone");
    key.close();
    const Said said = told({u"--data"_s, folder.path(), u"--port"_s, u"0"_s});
    CHECK(said.code == 1);
    CHECK(said.err.contains(u"council.key"_s));
    CHECK(QFileInfo(key).size() == 4);
}
