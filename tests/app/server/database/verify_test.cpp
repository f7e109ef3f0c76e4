// What a check must not pass over: numbers used twice, ops that went nowhere, frames it could not look into.

#include "tests/app/server/database/said.h"

#include "app/server/database/attached/attached.h"
#include "app/server/database/verify.h"
#include "core/wire/attached.h"

namespace verify_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;
using wire::OpOutcome;

namespace {

DeviceVerdict verdictOf(Office& office)
{
    const auto verdicts = verifyCouncil(office.database(), office.council);
    REQUIRE(verdicts);
    REQUIRE(verdicts->size() == 1);
    return verdicts->first();
}

} // namespace

TEST_CASE("Other work under numbers used before is set aside and told, and the chain still verifies", "[verify]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    const bool together = GENERATE(true, false); // both frames in one batch, or one after the other
    Laptop laptop(office, 1);
    const wire::SealedFrame first =
        laptop.seal({laptop.group(kBernie, address(u"Bernie Road"_s)), laptop.group(kAsha, address(u"Asha Road"_s))});
    REQUIRE(laptop.push(first));
    if (!together) office.work();
    const auto second = wire::sealOps({.council = office.council,
                                       .device = laptop.device,
                                       .frameSeq = 2,
                                       .prevHash = first.frameHash,
                                       .firstOpNo = 2,
                                       .groups = {laptop.group(kBernie, address(u"Bernadette Road"_s)),
                                                  laptop.group(kAsha, address(u"Aisha Road"_s))}},
                                      laptop.key);
    REQUIRE(second);
    REQUIRE(laptop.push(*second)->taken == Taken::Stored);
    office.work();

    CHECK(office.ask("SELECT count(*) FROM op") == 3); // 1 and 2 of the first frame, 3 of the second
    CHECK(office.ask("SELECT count(*) FROM aside") == 1);
    const QList<wire::OutcomeLine> told = pullAll(office, laptop.device).outcomes;
    REQUIRE(told.size() == 1);
    CHECK(told.first() == wire::OutcomeLine{2, OpOutcome::AsideInvalid, 401, u"group.number"_s});
    CHECK(verdictOf(office).faults.isEmpty());
    CHECK(verdictOf(office).rows == 3);

    // Gone through once more, as after a restart: nothing changes.
    office.tell("UPDATE inbox SET state = 0");
    office.work();
    CHECK(office.ask("SELECT count(*) FROM op") == 3);
    CHECK(office.ask("SELECT count(*) FROM aside") == 1);
    CHECK(verdictOf(office).faults.isEmpty());
}

TEST_CASE("An op of a frame that is neither among the rows nor aside is named", "[verify]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    laptop.send({laptop.group(kBernie, address(u"Bernie Road"_s)), laptop.group(kAsha, address(u"Asha Road"_s))});
    office.work();
    CHECK(verdictOf(office).holds());
    office.tell("DELETE FROM op WHERE op_no = 2");
    CHECK(verdictOf(office).faults.value(0) == Error{ErrorCode::RecordMalformed, u"op.missing"_s, u"frame 1"_s});
}

TEST_CASE("What the check could not look into is counted and said", "[verify]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    CHECK(verdictWords(*verifyCouncil(office.database(), office.council), {}, 0)
          == QStringList{u"No laptop has joined this council: there is no chain to check."_s});
    Laptop laptop(office, 1);
    laptop.send({laptop.group(kBernie, address(u"Bernie Road"_s))});
    CHECK(verdictOf(office).waiting == 1);
    office.work();
    CHECK(verdictOf(office).waiting == 0);
    CHECK(verdictWords({verdictOf(office)}, {}, 0) == QStringList{u"Every chain holds."_s});

    office.tell("UPDATE inbox SET state = 2");
    office.tell("DELETE FROM op");
    CHECK(verdictOf(office).unread == 1);
    const QStringList words = verdictWords({verdictOf(office)}, {}, 2);
    REQUIRE(words.size() == 3);
    CHECK(words.at(0).contains(u"lie aside whole: 1."_s));
    CHECK(words.at(1).contains(u"in this folder: 2."_s));
}

TEST_CASE("A file beside the log that is damaged, not all there any more, or has no place is named", "[verify]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const QByteArray bytes = wire::randomBytes(3'000);
    QList<AttachedFile> files; // two that hold, one of each fault, and one that is still to come
    CaseFile after;
    for (uint n = 0; n < 6; ++n) {
        files.append(wire::describedAttached(AttachedKind::Pdf, bytes));
        after.attachments.append({.id = {id(90 + n)}, .file = files.last(), .name = u"plan.pdf"_s});
    }
    laptop.send({laptop.group(kBernie, CaseFile(), after)});
    office.work();
    for (const AttachedFile& file : files.first(5))
        for (qint64 first = 0; first < bytes.size(); first += 1'000)
            REQUIRE(keepAttached(office.database(), office.council,
                                 {file.hash, file.salt, file.length, first, bytes.mid(first, 1'000)}));
    const auto verdict = [&] { return *verifyAttached(office.database(), office.council); };
    CHECK(verdict().holds());
    CHECK(verdict().whole == 5);
    CHECK(verdict().toCome == 1);
    QStringList words = verdictWords({verdictOf(office)}, verdict(), 0);
    REQUIRE(words.size() == 2);
    CHECK(words.first().contains(u"not all here yet: 1."_s));
    CHECK(words.last() == u"Every chain holds, and every file that is all here is what its record says."_s);

    const auto on = [&](const QByteArray& sql, const AttachedFile& file) {
        const auto link = office.database().links().lend(Use::Write);
        REQUIRE((*link)->script(sql + (office.kind() == Kind::Sqlite ? " AND blob_id = X'" : " AND blob_id = '\\x")
                                + file.hash.toHex() + '\''));
    };
    on("UPDATE blob_part SET bytes = (SELECT bytes FROM blob_part WHERE start = 2000 LIMIT 1) WHERE start = 0",
       files[1]);
    on("DELETE FROM blob_part WHERE start = 1000", files[2]);
    on("DELETE FROM blob WHERE done = 1", files[3]);
    const auto fault = [](const QString& where, const AttachedFile& file) {
        return Error{ErrorCode::RecordMalformed, where,
                     u"file %1 of case %2"_s.arg(QString::fromLatin1(file.hash.first(4).toHex()),
                                                 kBernie.value.toString(QUuid::WithoutBraces))};
    };
    const QList<Error> faults = verdict().faults;
    CHECK(faults.size() == 3);
    CHECK(faults.contains(fault(u"blob.damaged"_s, files[1])));
    CHECK(faults.contains(fault(u"blob.missing"_s, files[2])));
    CHECK(faults.contains(fault(u"blob.unnamed"_s, files[3])));
    CHECK(verdict().whole == 4);
    CHECK(verdictWords({verdictOf(office)}, verdict(), 0).last() == u"Something does not hold: see above."_s);
    const CouncilId other{id(0xc1)};
    CHECK(verifyAttached(office.database(), other)->whole == 0);
}

} // namespace verify_test
