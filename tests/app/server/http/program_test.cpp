// The program itself: its first start, its options, its end.

#include "app/server/database/asides.h"
#include "tests/app/server/http/open_office.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace program_test {

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

TEST_CASE("Who works here is listed, put on the list and ended in words, and each change is in the log",
          "[server][rights]")
{
    QTemporaryDir folder;
    const auto user = [&](const QStringList& more) {
        return told(QStringList{u"user"_s} + more + QStringList{u"--data"_s, folder.path()});
    };
    CHECK(user({}).err.contains(u"There is no server's folder"_s)); // what only looks makes nothing
    const Said code = told({u"enrol"_s, u"--data"_s, folder.path(), u"--actor"_s, u"Niamh Byrne"_s});
    REQUIRE(code.code == 0);
    CHECK(user({u"list"_s}).out.contains(u"Niamh Byrne: social_worker, team_manager"_s));

    CHECK(user({u"add"_s, u"--actor"_s, u"Mo"_s}).err.contains(u"--role ROLE is missing"_s));
    CHECK(user({u"add"_s, u"--role"_s, u"planner"_s}).err.contains(u"--actor NAME is missing"_s));
    CHECK(
        user({u"add"_s, u"--actor"_s, u"Mo"_s, u"--role"_s, u"wizard"_s}).err.contains(u"\"wizard\" is not a role"_s));
    REQUIRE(user({u"add"_s, u"--actor"_s, u"Mo"_s, u"--role"_s, u"team_manager,budget_holder"_s}).code == 0);
    CHECK(user({}).out.contains(u"Mo: team_manager, budget_holder"_s));
    REQUIRE(told({u"enrol"_s, u"--data"_s, folder.path(), u"--actor"_s, u"mo "_s}).code == 0); // as they are there
    CHECK(user({}).out.contains(u"Mo: team_manager, budget_holder"_s));

    REQUIRE(user({u"end"_s, u"--actor"_s, u"Mo"_s}).code == 0);
    CHECK(user({}).out.contains(u"Mo: ended"_s));
    CHECK(user({u"end"_s, u"--actor"_s, u"Mo"_s}).err.contains(u"nobody who works here now"_s));
    const Said verified = told({u"verify"_s, u"--data"_s, folder.path()});
    INFO(verified.out.toStdString());
    CHECK(verified.out.contains(u"3 frames"_s)); // one each: Niamh put on, Mo put on, Mo ended
}

TEST_CASE("The desk of the direct payments team asks who looks, and each look is in the log", "[server][payments]")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"office"_s), out = folder.filePath(u"payments.csv"_s);
    const auto desk = [&](const QStringList& more) {
        return told(QStringList{u"payments"_s} + more + QStringList{u"--data"_s, data});
    };
    const QStringList file{u"file"_s, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2026-01-31"_s, u"--out"_s, out};
    CHECK(desk({u"--actor"_s, u"Mo"_s}).err.contains(u"There is no server's folder"_s)); // and none is made
    CHECK_FALSE(QFileInfo::exists(data));
    for (const auto& [name, role] :
         {std::pair(u"Mo"_s, u"direct_payments"_s), {u"Niamh"_s, u"social_worker"_s}, {u"Ada"_s, u"administrator"_s}})
        REQUIRE(told({u"user"_s, u"add"_s, u"--data"_s, data, u"--actor"_s, name, u"--role"_s, role}).code == 0);

    CHECK(desk({}).err.contains(u"--actor NAME is missing"_s));
    CHECK(desk({u"--actor"_s, u"Ada"_s}).err.contains(u"\"Ada\" may not do that"_s));
    CHECK(desk({u"--actor"_s, u"Nobody"_s}).err.contains(u"\"Nobody\" is nobody who works here now"_s));
    CHECK(desk({u"--actor"_s, u"Niamh"_s}).out.contains(u"No money is started."_s)); // of their own people
    CHECK(desk(file + QStringList{u"--actor"_s, u"Niamh"_s}).err.contains(u"it is for the direct payments team"_s));
    CHECK(desk({u"--actor"_s, u"Mo"_s, u"--from"_s, u"soon"_s}).err.contains(u"--from is a day like"_s));
    CHECK(desk({u"--actor"_s, u"Mo"_s, u"--from"_s, u"2026-12-31"_s, u"--until"_s, u"2026-12-01"_s})
              .err.contains(u"31 December 2026 is after 1 December 2026"_s));
    const Said none = desk(file + QStringList{u"--actor"_s, u"Mo"_s});
    INFO(none.err.toStdString());
    CHECK(none.out.contains(u"None was made."_s));
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(desk({u"file"_s, u"--actor"_s, u"Mo"_s, u"--run"_s, u"4"_s, u"--out"_s, out})
              .err.contains(u"There is no file number 4."_s));
    CHECK(desk({u"file"_s, u"--actor"_s, u"Mo"_s, u"--run"_s, u"4"_s, u"--out"_s, folder.path()})
              .err.contains(u"is there already"_s));
    const Said verified = told({u"verify"_s, u"--data"_s, data});
    INFO(verified.out.toStdString());
    CHECK(verified.out.contains(u"4 frames"_s)); // three were put on the list, one looked
}

TEST_CASE("[S40] [S44] [S70] A planner is of an organisation that plans, and their desk asks who looks and logs it",
          "[server][planning]")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"office"_s);
    const auto at = [&](const QStringList& words, const QStringList& more) {
        return told(words + more + QStringList{u"--data"_s, data});
    };
    const auto add = [&](const QString& name, const QStringList& more) {
        return at({u"user"_s, u"add"_s, u"--actor"_s, name}, more);
    };
    const QStringList planner{u"--role"_s, u"planner"_s}, kindling{u"--organisation"_s, u"kindling"_s};
    CHECK(add(u"Sam"_s, planner).err.contains(u"accredited to plan: kindling, open-road, westfold."_s));
    CHECK(add(u"Sam"_s, planner + QStringList{u"--organisation"_s, u"beacon"_s}).err.contains(u"accredited to plan"_s));
    CHECK(add(u"Sam"_s, kindling + QStringList{u"--role"_s, u"planner,team_manager"_s})
              .err.contains(u"planners do not work for the council"_s));
    CHECK(add(u"Niamh"_s, kindling + QStringList{u"--role"_s, u"social_worker"_s})
              .err.contains(u"--organisation is for planners"_s));
    REQUIRE(add(u"Sam"_s, planner + kindling).code == 0);
    REQUIRE(add(u"Niamh"_s, {u"--role"_s, u"social_worker"_s}).code == 0);
    REQUIRE(add(u"Cai"_s, {u"--role"_s, u"commissioner"_s}).code == 0);
    CHECK(at({u"user"_s}, {}).out.contains(u"Sam: planner kindling"_s));

    const QStringList sam{u"--actor"_s, u"Sam"_s};
    const QString nobody = u"00000000-0000-4000-8000-000000000001"_s;
    CHECK(at({u"planning"_s}, sam).out.contains(u"Nobody shares with Kindling now."_s));
    for (const QString& other : {u"Niamh"_s, u"Cai"_s})
        CHECK(at({u"planning"_s}, {u"--actor"_s, other}).err.contains(u"it is for planners of an organisation"_s));
    CHECK(at({u"planning"_s, u"read"_s}, sam).err.contains(u"--person ID is missing"_s));
    CHECK(at({u"planning"_s, u"read"_s, u"--person"_s, nobody}, sam).err.contains(u"Nobody of that number shares"_s));
    CHECK(at({u"planning"_s, u"take"_s, u"--person"_s, nobody}, sam).err.contains(u"Nobody of that number shares"_s));
    CHECK(at({u"planning"_s, u"decline"_s, u"--person"_s, nobody}, sam).err.contains(u"--words WHY is missing"_s));
    CHECK(at({u"planning"_s, u"draft"_s, u"--person"_s, nobody}, sam).err.contains(u"could not be read"_s));

    CHECK(at({u"market"_s}, {u"--actor"_s, u"Cai"_s}).out.contains(u"Accredited on "_s));
    CHECK(at({u"market"_s}, sam).err.contains(u"it is for commissioners and leadership"_s));
    const Said verified = at({u"verify"_s}, {});
    INFO(verified.out.toStdString());
    CHECK(verified.out.contains(u"7 frames"_s)); // three on the list; one listed, two refused, one market
}

TEST_CASE("A lost laptop is found in the list and withdrawn, and is out at its next request", "[server][rights]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    QString list;
    REQUIRE(desks.server.run({u"laptop"_s}, &list) == 0);
    INFO(list.toStdString());
    CHECK(list.count(u", joined "_s) == 2);
    CHECK_FALSE(list.contains(u"revoked"_s));
    CHECK(desks.server.run({u"laptop"_s, u"revoke"_s, u"--laptop"_s, u"nothing"_s}) == 1);

    const QString lost = list.section(u' ', 0, 0);
    REQUIRE(desks.server.run({u"laptop"_s, u"revoke"_s, u"--laptop"_s, lost}) == 0);
    CHECK(desks.server.run({u"laptop"_s, u"revoke"_s, u"--laptop"_s, lost}) == 1); // it is out already
    REQUIRE(desks.server.run({u"laptop"_s, u"list"_s}, &list) == 0);
    CHECK(list.count(u": revoked"_s) == 1);
    int refused = 0;
    for (OneDesk* desk : {&desks.left, &desks.right}) {
        desk->note(id, [](CaseFile& file) { file.person.phone = u"01632 960112"_s; });
        const OfficeState state = desk->sync();
        refused += state.trouble && state.trouble->code == ErrorCode::ServerRefusedDevice;
    }
    CHECK(refused == 1); // and the other one goes on
}

TEST_CASE("A laptop of somebody whose role keeps no records is given none, and what it sends is kept",
          "[server][rights]")
{
    OpenOffice office;
    RawClient client = office.client();
    CHECK(client.ask(get("/v1/pull?cursor=0")).status == 200);
    REQUIRE(server::setUser(*office.database, office.row.council, office.row.actor, {}, {rights::Role::Leadership}));
    const RawAnswer refused = client.ask(get("/v1/pull?cursor=0"));
    CHECK(refused.status == 403);
    CHECK(refused.body.contains("user.right"));
    CHECK(client.ask(get("/v1/blob/" + QByteArray(64, 'a') + "?offset=0")).status == 403);
    CHECK(client.ask(post(office.pushPath(), office.frame(1, {}).bytes())).status == 200);
    server::Stage2 stage2(*office.database);
    REQUIRE(stage2.run(office.row.council));
    CHECK(server::asidesOf(*office.database, office.row.council)->size() == 1);
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

} // namespace program_test
