// What is attached, in the council's tables: named by an op, kept part by part, and one council's never another's.

#include "app/server/database/attached/attached.h"

#include "core/wire/attached.h"
#include "tests/app/server/database/said.h"
#include "tests/support/server/small_disk.h"

#include <barrier>
#include <thread>

namespace attached_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;

namespace {

constexpr qsizetype kPart = 50'000;
const QByteArray kBytes = wire::randomBytes(5 * kPart + 3);

AttachedPart partOf(const AttachedFile& file, const QByteArray& bytes, qint64 first)
{
    return {file.hash, file.salt, file.length, first, bytes.mid(first, kPart)};
}

QList<record::Group> attaching(Laptop& laptop, const AttachedFile& file, CaseId caseId = kBernie)
{
    CaseFile after;
    after.attachments.append({.id = {id(9)}, .file = file, .name = u"plan.pdf"_s});
    return {laptop.group(caseId, CaseFile(), after)};
}

QByteArray bytesOf(Office& office, const AttachedFile& file)
{
    QByteArray all;
    while (all.size() < file.length) {
        const auto some = attachedBytes(office.database(), office.council, file.hash, all.size(), 40'000);
        if (!some || some->isEmpty()) break;
        all += *some;
    }
    return all;
}

} // namespace

TEST_CASE("What an op names is taken part by part, over a restart, and is done once it has been hashed", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const AttachedFile file = wire::describedAttached(AttachedKind::Pdf, kBytes);
    CHECK(keepAttached(office.database(), office.council, partOf(file, kBytes, 0)).error().code == ErrorCode::NotFound);
    laptop.send(attaching(laptop, file));
    office.work();
    for (qint64 first = 0; first < kBytes.size(); first += kPart) {
        CHECK_FALSE(attachedState(office.database(), office.council, file.hash)->done);
        CHECK(attachedBytes(office.database(), office.council, file.hash, 0, kPart).error().code
              == ErrorCode::NotFound);
        const auto kept = keepAttached(office.database(), office.council, partOf(file, kBytes, first));
        REQUIRE(kept);
        CHECK(kept->held == std::min<qint64>(first + kPart, kBytes.size()));
        office.reopen();
    }
    CHECK(attachedState(office.database(), office.council, file.hash)->done);
    CHECK(bytesOf(office, file) == kBytes);
}

TEST_CASE("Bytes that are not what the op says leave nothing behind", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const AttachedFile file = wire::describedAttached(AttachedKind::Pdf, kBytes);
    laptop.send(attaching(laptop, file));
    office.work();
    QByteArray wrong = kBytes;
    wrong[kPart + 4] = char(wrong[kPart + 4] ^ 1);
    for (qint64 first = 0; first < kBytes.size() - kPart; first += kPart)
        REQUIRE(keepAttached(office.database(), office.council, partOf(file, wrong, first)));
    const auto last = keepAttached(office.database(), office.council, partOf(file, wrong, 5 * kPart));
    REQUIRE_FALSE(last);
    CHECK(last.error() == Error{ErrorCode::RecordMalformed, u"blob.hash"_s, {}});
    CHECK(attachedState(office.database(), office.council, file.hash)->held == 0);
    CHECK(office.ask("SELECT count(*) FROM blob_part") == 0);
}

TEST_CASE("Two that bring the same at once bring it once, whether or not they part it alike", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    const qsizetype otherPart = GENERATE(50'000, 41'000);
    Laptop laptop(office, 1);
    const AttachedFile file = wire::describedAttached(AttachedKind::Pdf, kBytes);
    laptop.send(attaching(laptop, file));
    office.work();
    // Both ask first, and then both send what comes next: each part is brought twice at the same moment.
    std::barrier together(2);
    const auto bring = [&](qsizetype size, Result<AttachedState>& last) {
        for (bool done = false; !done;) {
            const auto before = attachedState(office.database(), office.council, file.hash);
            together.arrive_and_wait();
            last = before;
            if (before && !before->done)
                last = keepAttached(office.database(), office.council,
                                    {file.hash, file.salt, file.length, before->held, kBytes.mid(before->held, size)});
            if (last && !last->done && last->held <= before->held) last = Error{ErrorCode::NotFound, u"forward"_s, {}};
            done = !last || last->done;
            together.arrive_and_wait();
        }
        together.arrive_and_drop();
    };
    Result<AttachedState> left = AttachedState(), right = AttachedState();
    std::thread one(bring, kPart, std::ref(left)), two(bring, otherPart, std::ref(right));
    one.join();
    two.join();
    const auto why = [](const auto& end) { return end ? end->held : -qint64(end.error().code); };
    CAPTURE(office.kind() == Kind::Sqlite, otherPart, why(left), why(right));
    CHECK((left && left->done)); // nobody was told of a trouble, or that nothing had been taken
    CHECK((right && right->done));
    CHECK(office.ask("SELECT sum(octet_length(bytes)) FROM blob_part") == kBytes.size());
    CHECK(bytesOf(office, file) == kBytes);
}

TEST_CASE("Of a file that two cases name the first has it, and another council knows nothing of it", "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const AttachedFile file = wire::describedAttached(AttachedKind::Pdf, kBytes);
    AttachedFile lie = file;
    lie.length = 17;
    laptop.send(attaching(laptop, file));
    laptop.send(attaching(laptop, lie, kAsha));
    office.work();
    CHECK(office.ask("SELECT count(*) FROM blob") == 1);
    CHECK(attachedState(office.database(), office.council, file.hash)->length == file.length);
    for (qint64 first = 0; first < kBytes.size(); first += kPart)
        REQUIRE(keepAttached(office.database(), office.council, partOf(file, kBytes, first)));
    const CouncilId other{id(0xc1)};
    REQUIRE(office.database().council(other));
    CHECK(attachedState(office.database(), other, file.hash).error().code == ErrorCode::NotFound);
    CHECK(attachedBytes(office.database(), other, file.hash, 0, kPart).error().code == ErrorCode::NotFound);
    CHECK(keepAttached(office.database(), other, partOf(file, kBytes, 0)).error().code == ErrorCode::NotFound);
}

TEST_CASE("A full tablespace takes nothing and says later, keeps what it had, and takes the rest once there is room",
          "[database]")
{
    tests::SmallDisk disk(6);
    if (!disk.isThere()) return;
    disk.giveTo("postgres");
    Office office(Kind::PostgreSql);
    const auto move = [&](const QByteArray& sql) {
        const auto link = office.database().links().lend(Use::Write);
        REQUIRE(link);
        REQUIRE((*link)->script(sql));
    };
    move("CREATE TABLESPACE small LOCATION '" + disk.folder().toUtf8() + '\'');
    move("ALTER TABLE blob_part SET TABLESPACE small");
    Laptop laptop(office, 1);
    const QByteArray bytes = wire::randomBytes(9 * kMostAttachedPart + 5);
    const AttachedFile file = wire::describedAttached(AttachedKind::Pdf, bytes);
    laptop.send(attaching(laptop, file));
    office.work();
    const auto bring = [&](qint64 first) {
        return keepAttached(office.database(), office.council,
                            {file.hash, file.salt, file.length, first, bytes.mid(first, kMostAttachedPart)});
    };
    qint64 held = 0;
    auto kept = bring(held);
    for (; kept && !kept->done; kept = bring(held)) held = kept->held;
    REQUIRE_FALSE(kept);
    CHECK(kept.error() == Error{ErrorCode::ServerFull, u"database"_s, u"53100"_s});
    CHECK(held > 0);
    CHECK(bring(held).error().code == ErrorCode::ServerFull); // and it is not called here by being asked twice
    const auto state = attachedState(office.database(), office.council, file.hash);
    REQUIRE(state);
    CHECK(state->held == held);
    CHECK_FALSE(state->done);
    CHECK(office.ask("SELECT sum(octet_length(bytes)) FROM blob_part") == held);
    laptop.send({laptop.group(kAsha, CaseFile(), named(u"Asha"_s))}); // words have a room of their own
    office.work();

    disk.grow(50);
    while (held < bytes.size()) {
        kept = bring(held);
        REQUIRE(kept);
        held = kept->held;
    }
    CHECK(kept->done);
    CHECK(bytesOf(office, file) == bytes);
    move("ALTER TABLE blob_part SET TABLESPACE pg_default");
    move("DROP TABLESPACE small");
}

TEST_CASE("What was named before there was a table for it is named by the step that makes it, and by no other start",
          "[database]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    const int before = GENERATE(1, 2); // with the tables, and nothing in them yet
    Laptop laptop(office, 1);
    const AttachedFile unreadable = wire::describedAttached(AttachedKind::Pdf, kBytes),
                       file = wire::describedAttached(AttachedKind::Pdf, kBytes);
    laptop.send(attaching(laptop, unreadable, kAsha));
    laptop.send(attaching(laptop, file));
    office.work();
    office.tell("UPDATE inbox SET body = substr(body, 2) WHERE frame_seq = 1");
    office.tell("DROP INDEX op_attaching");
    office.tell("DELETE FROM blob");
    for (const char* later : {"DROP TABLE council_user", "DROP TABLE user_role", "DROP TABLE payment_made"})
        office.tell(later);
    if (before == 1)
        for (const char* table : {"DROP TABLE blob", "DROP TABLE blob_part"}) office.tell(table);
    office.tell(before == 1 ? "DELETE FROM schema_version WHERE number > 1"
                            : "DELETE FROM schema_version WHERE number > 2");
    office.reopen();
    const auto state = attachedState(office.database(), office.council, file.hash);
    REQUIRE(state);
    CHECK(state->length == file.length);
    REQUIRE(keepAttached(office.database(), office.council, partOf(file, kBytes, 0)));
    office.reopen();
    CHECK(attachedState(office.database(), office.council, file.hash)->held == kPart);
    office.tell("DELETE FROM blob");
    office.reopen();
    CHECK(office.ask("SELECT count(*) FROM blob") == 0);
}

} // namespace attached_test
