// The program itself: its first start, its options, its end.

#include "tests/app/server/http/raw_client.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

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
