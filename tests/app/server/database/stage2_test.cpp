#include "tests/app/server/database/said.h"

#include "app/server/database/verify.h"
#include "core/record/schema.h"

#include <QCborArray>
#include <QElapsedTimer>

#include <atomic>
#include <ctime>
#include <sstream>
#include <thread>

namespace stage2_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;
using wire::OpOutcome;

TEST_CASE("What one laptop said the other receives, its own without values", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    const auto said = left.group(kBernie, CaseFile(), with(u"Bernie"_s, u"ring twice"_s));
    left.send({said});
    office.work();

    const Pulled right1 = pullAll(office, right.device);
    REQUIRE(right1.groups.size() == 1);
    CHECK(right1.groups.first().group == said);
    CHECK(right1.groups.first().device == left.device);
    CHECK(right1.groups.first().commits == QList<wire::Commit>{{1, OpOutcome::Applied}, {2, OpOutcome::Applied}});
    CHECK(right1.cursor == 2);
    CHECK(pullAll(office, right.device, right1.cursor).groups.isEmpty());

    const Pulled own = pullAll(office, left.device);
    REQUIRE(own.groups.size() == 1);
    CHECK(own.groups.first().own);
    CHECK(own.groups.first().firstOpNo == 1);
    CHECK(own.groups.first().group.ops.isEmpty());

    CHECK(office.database().caseload(office.council)->first().name == u"Bernie");
    CHECK(office.database().pushState(office.council, left.device)->appliedSeq == 1);
    CHECK(*office.database().opCount(office.council) == 2);
}

TEST_CASE("A repeat, a restart and a second worker change nothing", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const auto frame = laptop.seal({laptop.group(kBernie, CaseFile(), named(u"Bernie"_s))});
    REQUIRE(laptop.push(frame));
    office.work();
    CHECK(laptop.push(frame)->taken == Taken::Already);
    office.reopen();
    office.work();
    office.tell("UPDATE inbox SET state = 0");
    office.work();
    CHECK(office.ask("SELECT count(*) FROM op") == 1);
    CHECK(office.ask("SELECT csn FROM council_head") == 1);
    CHECK(office.ask("SELECT count(*) FROM head") == 1);
}

TEST_CASE("Two answers apart: a register shows both, a high-stakes one needs deciding until a person settles it",
          "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    left.send({left.group(kBernie, CaseFile(), named(u"Bernie"_s)), left.group(kBernie, address(u"1 High Street"_s))});
    office.work();
    right.send(
        {right.group(kBernie, CaseFile(), named(u"Bernadette"_s)), right.group(kBernie, address(u"2 Low Road"_s))});
    office.work();

    CHECK(outcomesOf(pullAll(office, right.device).groups)
          == QList{OpOutcome::Applied, OpOutcome::Applied, OpOutcome::AppliedOtherSaid, OpOutcome::NeedsDeciding});
    CHECK(office.ask("SELECT count(*) FROM conflict WHERE resolved_csn IS NULL") == 2);
    CHECK(office.ask("SELECT count(*) FROM conflict WHERE meeting = 2") == 1);
    CHECK(office.ask("SELECT count(*) FROM head") == 4);
    CHECK(office.ask("SELECT needs_deciding FROM caseload") == 1);

    // Read again from the frames, not from memory.
    office.reopen();
    record::Change settle = address({});
    settle.action = record::Action::Resolve;
    settle.value = QCborArray{u"1 High Street"_s, QCborArray{2, 4}};
    left.send({left.group(kBernie, settle, 4, u"Bernie showed me the letter"_s)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM conflict WHERE resolved_csn IS NULL") == 1);
    CHECK(office.ask("SELECT resolved_csn FROM conflict WHERE meeting = 2") == 5);
    CHECK(office.ask("SELECT needs_deciding FROM caseload") == 0);
    CHECK(office.ask("SELECT count(*) FROM head") == 3);
}

TEST_CASE("Long text said apart is merged by paragraph, or kept side by side", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    const CaseFile before = with({}, u"one\n\ntwo\n\nthree"_s);
    left.send({left.group(kBernie, CaseFile(), before)});
    office.work();
    left.send({left.group(kBernie, before, with({}, u"ONE\n\ntwo\n\nthree"_s), 1)});
    right.send({right.group(kBernie, before, with({}, u"one\n\ntwo\n\nTHREE"_s), 1)});
    office.work();
    CHECK(outcomesOf(pullAll(office, left.device).groups).last() == OpOutcome::TextMerged);
    Laptop third(office, 3);
    third.send({third.group(kBernie, before, with({}, u"ONE!\n\ntwo\n\nthree"_s), 1)});
    office.work();
    CHECK(outcomesOf(pullAll(office, left.device).groups).last() == OpOutcome::TextSideBySide);
}

TEST_CASE("A bad group is set aside with its reason, and the next goes on", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    record::Group stranger = laptop.group(kBernie, CaseFile(), named(u"Not mine"_s));
    stranger.actor = {id(0xbad)};
    record::Change settle = address({});
    settle.action = record::Action::Resolve;
    settle.value = QCborArray{u"nowhere"_s, QCborArray{1}};
    laptop.send({stranger, laptop.group(kBernie, settle), laptop.group(kBernie, CaseFile(), named(u"Bernie"_s))});
    office.work();

    CHECK(office.ask("SELECT count(*) FROM op") == 1);
    CHECK(office.ask("SELECT count(*) FROM aside") == 2);
    const Pulled pulled = pullAll(office, laptop.device);
    REQUIRE(pulled.outcomes.size() == 2);
    CHECK(pulled.outcomes.at(0) == wire::OutcomeLine{1, OpOutcome::AsideUnauthorised, 404, u"group.actor"_s});
    CHECK(pulled.outcomes.at(1) == wire::OutcomeLine{2, OpOutcome::AsideInvalid, 401, u"resolve.reason"_s});
    CHECK(pulled.groups.size() == 1);
    CHECK(pulled.groups.first().firstOpNo == 3);

    office.tell("UPDATE inbox SET state = 0");
    office.work();
    CHECK(office.ask("SELECT count(*) FROM aside") == 2);
    CHECK(office.ask("SELECT count(*) FROM op") == 1);
}

TEST_CASE("A frame whose root does not match is kept whole, aside, and the next goes on", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    wire::SealedFrame good = laptop.seal({laptop.group(kBernie, CaseFile(), named(u"Bernie"_s))});
    wire::FrameHeader faulty = good.header;
    faulty.root[3] = char(faulty.root.at(3) ^ 1);
    const wire::SealedFrame bad = wire::signedFrame(faulty, good.body, laptop.key);
    REQUIRE(laptop.push(bad)->taken == Taken::Stored);
    const auto next = wire::sealOps({.council = office.council,
                                     .device = laptop.device,
                                     .frameSeq = 2,
                                     .prevHash = bad.frameHash,
                                     .firstOpNo = 2,
                                     .groups = {laptop.group(kAsha, CaseFile(), named(u"Asha"_s))}},
                                    laptop.key);
    REQUIRE(laptop.push(*next)->taken == Taken::Stored);
    office.work();

    CHECK(office.ask("SELECT state FROM inbox WHERE frame_seq = 1") == 2);
    CHECK(office.ask("SELECT state FROM inbox WHERE frame_seq = 2") == 1);
    CHECK(office.ask("SELECT count(*) FROM op") == 1);
    CHECK(office.database().pushState(office.council, laptop.device)->appliedSeq == 2);
    const Pulled pulled = pullAll(office, laptop.device);
    REQUIRE(pulled.outcomes.size() == 1);
    CHECK(pulled.outcomes.first() == wire::OutcomeLine{0, OpOutcome::AsideInvalid, 401, u"frame 1"_s});
    CHECK(verifyCouncil(office.database(), office.council)->first().holds());
}

TEST_CASE("A page ends between groups, and looks of others are not pulled", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    QList<record::Group> groups;
    for (int i = 0; i < 40; ++i)
        groups.append(left.group(kBernie, CaseFile(), with(QString::number(i), QString(200, u'a'))));
    const record::Change look{{record::RecordKind::Access, id(9), 1, {}}, record::Action::Access, u"person"_s};
    groups.insert(5, left.group(kBernie, look));
    left.send(groups.first(20));
    left.send(groups.sliced(20));
    office.work();

    const Pulled small = pullAll(office, right.device, 0, 600);
    CHECK(small.pages > 10);
    const Pulled large = pullAll(office, right.device);
    CHECK(large.pages == 1);
    CHECK(small.groups == large.groups);
    CHECK(large.groups.size() == 40);
    for (const auto& group : large.groups) CHECK(group.commits.size() == 2);
    CHECK(pullAll(office, left.device).groups.size() == 41);
}

TEST_CASE("Every chain and every row verifies, and each thing altered is named", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    left.send({left.group(kBernie, CaseFile(), named(u"Bernie"_s)), left.group(kAsha, CaseFile(), named(u"Asha"_s))});
    left.send({left.group(kBernie, CaseFile(), named(u"Bern"_s))});
    right.send({right.group(kAsha, CaseFile(), named(u"Asha"_s))});
    office.work();
    const auto verdicts = [&] { return *verifyCouncil(office.database(), office.council); };
    REQUIRE(verdicts().size() == 2);
    CHECK(verdicts().at(0).holds());
    CHECK(verdicts().at(0).frames == 2);
    CHECK(verdicts().at(0).rows == 3);

    office.tell("DELETE FROM inbox WHERE frame_seq = 2");
    CHECK(verdicts().at(0).faults.at(0).where == u"chain.end");
    CHECK(verdicts().at(0).faults.at(1).where == u"op.rows");
    office.tell("UPDATE op SET leaf = (SELECT leaf FROM op WHERE csn = 2) WHERE csn = 1");
    CHECK(verdicts().at(0).faults.at(0) == Error{ErrorCode::RecordMalformed, u"op.leaf"_s, u"op 1"_s});
    CHECK(verdicts().at(1).holds());
}

TEST_CASE("An erased frame still verifies, and what is left of it is still pulled", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    const auto group = left.group(kBernie, CaseFile(), with(u"Bernie"_s, u"CANARY"_s));
    const auto frame = left.seal({group, left.group(kAsha, CaseFile(), named(u"Asha"_s))});
    REQUIRE(left.push(frame));
    office.work();
    const auto body = wire::rewriteErased(frame.header, frame.body, wire::BodyForm::AsSealed, {2}, id(0xd));
    REQUIRE(body);
    {
        const auto link = office.database().links().lend(Use::Write);
        REQUIRE((*link)->run({"UPDATE inbox SET body = $1, form = 2", {*body}}));
        REQUIRE(
            (*link)->run({"UPDATE op SET outcome = 9, disposal_id = $1, case_id = NULL, actor_id = NULL, hlc = NULL, "
                          "kind = NULL, item = NULL, field = NULL, base = NULL WHERE op_no = 2",
                          {id(0xd)}}));
    }
    CHECK(verifyCouncil(office.database(), office.council)->first().holds());
    const Pulled pulled = pullAll(office, right.device);
    REQUIRE(pulled.groups.size() == 2);
    CHECK(pulled.groups.first().group.ops == group.ops.first(1));
}

TEST_CASE("Two workers at once give each op one place", "[stage2]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop left(office, 1), right(office, 2);
    for (int i = 0; i < 30; ++i) {
        left.send({left.group(kBernie, CaseFile(), named(QString::number(i)))});
        right.send({right.group(kBernie, CaseFile(), named(QString::number(i)))});
    }
    std::atomic<int> failed = 0;
    const auto run = [&] {
        Stage2 worker(office.database());
        for (;;) {
            const auto went = worker.run(office.council, 3);
            if (!went) {
                ++failed;
                return;
            }
            if (*went == 0) return;
        }
    };
    {
        std::jthread one(run), two(run);
    }
    CHECK(failed == 0);
    CHECK(office.ask("SELECT count(*) FROM op") == 60);
    CHECK(office.ask("SELECT max(csn) FROM op") == 60);
    CHECK(office.ask("SELECT count(*) FROM inbox WHERE state <> 1") == 0);
    for (const auto& verdict : *verifyCouncil(office.database(), office.council)) CHECK(verdict.holds());
}

TEST_CASE("A worker whose link is cut does all of a batch or nothing, and the next one goes on", "[stage2]")
{
    Office office(Kind::PostgreSql);
    Laptop laptop(office, 1);
    for (int i = 0; i < 200; ++i)
        laptop.send({laptop.group({id(uint(i % 7) + 1)}, CaseFile(), with(QString::number(i), QString::number(i)))});
    std::atomic<bool> done = false;
    std::jthread cutter([&] {
        while (!done) {
            alongside::testing::Postgres::shared()->endLinks(office.address());
            std::this_thread::sleep_for(std::chrono::milliseconds(23));
        }
    });
    int failed = 0;
    Stage2 worker(office.database());
    for (int tries = 0; tries < 2000; ++tries) {
        const auto went = worker.run(office.council, 5);
        if (!went) {
            REQUIRE(went.error().code == ErrorCode::DatabaseUnreachable);
            ++failed;
            continue;
        }
        if (*went == 0) break;
    }
    done = true;
    cutter.join();
    office.reopen();
    office.work();
    CHECK(failed > 0);
    CHECK(office.ask("SELECT count(*) FROM op") == 400);
    CHECK(office.ask("SELECT csn FROM council_head") == 400);
    CHECK(office.ask("SELECT count(*) FROM aside") == 0);
    CHECK(office.ask("SELECT count(*) FROM head") == 14);
    CHECK(verifyCouncil(office.database(), office.council)->first().rows == 400);
}

TEST_CASE("A caseload of thousands is taken in", "[.bench]")
{
    const Kind kind = GENERATE(Kind::Sqlite, Kind::PostgreSql);
    Office office(kind);
    Laptop laptop(office, 1);
    constexpr int kPeople = 3000;
    QList<record::Group> groups;
    for (int person = 0; person < kPeople; ++person)
        for (int change = 0; change < 31; ++change) {
            CaseFile after;
            after.person.name = u"Invented %1"_s.arg(person);
            record::Group one = laptop.group({id(uint(1000 + person))}, CaseFile(), after);
            one.ops.first().change.path = {record::RecordKind::Need, id(uint(change % 20)), quint16(10), {}};
            one.ops.first().change.action = record::Action::WriteText;
            one.ops.first().change.value =
                QString(550, QChar(u'a' + (person + change) % 26)) + QString::number(person * change);
            groups.append(one);
        }
    QList<wire::SealedFrame> frames;
    for (qsizetype at = 0; at < groups.size();) {
        const qsizetype fit = wire::groupsThatFit(groups.mid(at, 500));
        frames.append(laptop.seal(groups.mid(at, fit)));
        at += fit;
    }
    // Time on the wall, and of our own processor: the second stays the same when the machine is busy with other things.
    QElapsedTimer clock;
    clock.start();
    std::clock_t own = std::clock();
    std::ostringstream said;
    const auto lap = [&](const char* what) {
        said << what << ' ' << clock.restart() << " ms (own " << (std::clock() - own) * 1000 / CLOCKS_PER_SEC << "); ";
        own = std::clock();
    };
    for (const auto& frame : frames) REQUIRE(laptop.push(frame));
    lap("taken");
    office.work();
    lap("applied");
    Laptop other(office, 2);
    const Pulled pulled = pullAll(office, other.device);
    lap("pulled");
    WARN((kind == Kind::Sqlite ? "SQLite: " : "PostgreSQL: ")
         << kPeople << " people, " << frames.size() << " frames: " << said.str());
    CHECK(pulled.groups.size() == groups.size());
}

} // namespace stage2_test
