#include "tests/app/server/database/said.h"

#include "app/server/database/migrate.h"

#include <atomic>
#include <thread>

namespace take_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;

namespace {

QList<record::Group> words(Laptop& laptop, const QString& name)
{
    return {laptop.group(kBernie, CaseFile(), named(name))};
}

} // namespace

TEST_CASE("A frame is stored once, however often it comes", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const auto first = laptop.seal(words(laptop, u"Bernie"_s));
    const auto second = laptop.seal(words(laptop, u"Bernadette"_s));
    const auto third = laptop.seal(words(laptop, u"Bernie"_s));

    CHECK(laptop.push(second)->taken == Taken::Gap);
    CHECK(office.ask("SELECT count(*) FROM inbox") == 0);
    const auto stored = laptop.push(first);
    REQUIRE(stored);
    CHECK(stored->taken == Taken::Stored);
    CHECK(stored->state == PushState{1, first.frameHash, 0});
    CHECK(laptop.push(first)->taken == Taken::Already);
    CHECK(laptop.push(second)->taken == Taken::Stored);
    CHECK(laptop.push(first)->taken == Taken::Already);
    CHECK(laptop.push(third)->taken == Taken::Stored);
    CHECK(office.ask("SELECT count(*) FROM inbox") == 3);
    CHECK(*office.database().pushState(office.council, laptop.device) == PushState{3, third.frameHash, 0});
    CHECK(office.database().pendingBytes(office.council));

    office.reopen();
    CHECK(office.database().pushState(office.council, laptop.device)->chain == third.frameHash);
    CHECK(office.database().pending(office.council, 10)->at(1).body == second.body);
}

TEST_CASE("Frames that arrive together are stored together or not at all", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    QList<CheckedFrame> run;
    for (const QString& name : {u"Bernie"_s, u"Bernadette"_s, u"Bern"_s, u"Bernie"_s}) {
        const auto sealed = laptop.seal(words(laptop, name));
        run.append({sealed.header, sealed.headerBytes, sealed.frameHash, sealed.body});
    }
    Database& database = office.database();
    CHECK(database.take(run.sliced(1))->taken == Taken::Gap);
    CHECK(office.ask("SELECT count(*) FROM inbox") == 0);
    CHECK(database.take(run.first(2))->taken == Taken::Stored);
    CHECK(database.take(run)->taken == Taken::Already); // the answer is of the first
    CHECK(office.ask("SELECT count(*) FROM inbox") == 2);
    const auto rest = database.take(run.sliced(2));
    CHECK(rest->taken == Taken::Stored);
    CHECK(rest->state == PushState{4, run.last().frameHash, 0});
    CHECK(office.ask("SELECT count(*) FROM inbox") == 4);
    CHECK(database.take({run.last()})->taken == Taken::Already);
}

TEST_CASE("A copied laptop is found out, and nothing of it overwrites", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const auto group = words(laptop, u"Bernie"_s);
    const auto first = laptop.seal(group);
    REQUIRE(laptop.push(first));
    const wire::SealInput twin{.council = office.council, .device = laptop.device, .groups = words(laptop, u"Other"_s)};
    const auto other = *wire::sealOps(twin, laptop.key);
    CHECK(laptop.push(other)->taken == Taken::Forked);

    wire::SealInput next = twin;
    next.frameSeq = 2;
    next.prevHash = other.frameHash;
    CHECK(laptop.push(*wire::sealOps(next, laptop.key))->taken == Taken::Forked);
    CHECK(office.database().pushState(office.council, laptop.device)->committedSeq == 1);
    CHECK(office.ask("SELECT count(*) FROM inbox") == 1);
}

TEST_CASE("A stranger's frame finds no row", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    const wire::SealInput input{.council = office.council,
                                .device = {id(77)},
                                .groups = {{kBernie, {id(5)}, 1, 0, std::nullopt, {{{{}, {}, 1}, 0, {}}}}}};
    const auto frame = wire::sealOps(input, wire::SigningKey::generate());
    REQUIRE(frame);
    const auto taken = office.database().take({{frame->header, frame->headerBytes, frame->frameHash, frame->body}});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::NotFound);
}

TEST_CASE("A code enrols once and in time, a device once", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Database& database = office.database();
    const QByteArray hash = wire::sha256("one-time");
    const ActorId actor{id(3)};
    REQUIRE(database.addCode(office.council, hash, actor, office.clock.ms + 1000));
    CHECK(database.takeCode(office.council, wire::sha256("another")).error().code == ErrorCode::EnrolmentRefused);
    const auto taken = database.takeCode(office.council, hash);
    REQUIRE(taken);
    CHECK(*taken == actor);
    CHECK(database.takeCode(office.council, hash).error().code == ErrorCode::EnrolmentRefused);
    REQUIRE(database.addCode(office.council, wire::sha256("late"), actor, office.clock.ms + 1000));
    office.clock.ms += 1000;
    CHECK_FALSE(database.takeCode(office.council, wire::sha256("late")));

    const Laptop laptop(office, 1);
    const DeviceRow again{.council = office.council,
                          .device = laptop.device,
                          .actor = laptop.actor,
                          .verifyKey = laptop.key.verifyKey().bytes()};
    CHECK(database.enrol(again).error().code == ErrorCode::EnrolmentRefused);
    CHECK_FALSE(database.device(office.council, laptop.device)->revoked);
    REQUIRE(database.revoke(office.council, laptop.device));
    CHECK(database.device(office.council, laptop.device)->revoked);
}

TEST_CASE("Tables are made once, and a newer program's are left alone", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    const auto before = office.database().council(office.council);
    office.reopen();
    const auto after = office.database().council(office.council);
    REQUIRE(after);
    CHECK(after->server == before->server);
    CHECK(after->key.toBytes() == before->key.toBytes());
    office.tell("INSERT INTO schema_version (number) VALUES (9999)");
    CHECK(office.database().migrate().error().code == ErrorCode::DatabaseFromNewer);
}

TEST_CASE("Two laptops push at once from several threads: each chain is whole", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    QList<wire::SealedFrame> frames[2];
    for (int i = 0; i < 40; ++i) {
        frames[0].append(left.seal(words(left, QString::number(i))));
        frames[1].append(right.seal(words(right, QString::number(i))));
    }
    std::atomic<int> stored = 0;
    const auto feed = [&](Laptop& laptop, const QList<wire::SealedFrame>& own) {
        for (const auto& frame : own)
            if (const auto taken = laptop.push(frame); taken && taken->taken == Taken::Stored) ++stored;
    };
    {
        // The second thread of each laptop repeats what the first sends.
        std::jthread a([&] { feed(left, frames[0]); }), b([&] { feed(left, frames[0]); });
        std::jthread c([&] { feed(right, frames[1]); }), d([&] { feed(right, frames[1]); });
    }
    feed(left, frames[0]);
    feed(right, frames[1]);
    CHECK(stored == 80);
    CHECK(office.ask("SELECT count(*) FROM inbox") == 80);
    CHECK(office.database().pushState(office.council, left.device)->chain == frames[0].last().frameHash);
}

TEST_CASE("Links cut in the middle of a transaction leave each frame there or not, never half", "[database]")
{
    Office office(Kind::PostgreSql);
    Laptop laptop(office, 1);
    std::atomic<bool> done = false;
    int cut = 0;
    std::jthread cutter([&] {
        while (!done) {
            cut += alongside::testing::Postgres::shared()->endLinks(office.address());
            std::this_thread::sleep_for(std::chrono::milliseconds(7));
        }
    });
    // Until a cut has met a push under way, however quick the computer.
    int failed = 0, sent = 0;
    for (; sent < 150 || (failed == 0 && sent < 20'000); ++sent) {
        const auto frame = laptop.seal(words(laptop, QString::number(sent)));
        for (int tries = 0;; ++tries) {
            REQUIRE(tries < 200);
            const auto taken = laptop.push(frame);
            if (!taken) {
                REQUIRE(taken.error().code == ErrorCode::DatabaseUnreachable);
                ++failed;
                continue;
            }
            REQUIRE((taken->taken == Taken::Stored || taken->taken == Taken::Already));
            break;
        }
    }
    done = true;
    cutter.join();
    office.reopen();
    CHECK(failed > 0);
    CHECK(cut > 0);
    CHECK(office.ask("SELECT count(*) FROM inbox") == sent);
    CHECK(office.ask("SELECT count(DISTINCT frame_seq) FROM inbox") == sent);
    CHECK(office.database().pushState(office.council, laptop.device)->committedSeq == quint64(sent));
}

} // namespace take_test
