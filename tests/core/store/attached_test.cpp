// What is attached, beside the log: in parts, whole or not at all, gone with what named it.

#include "core/store/attached/attached.h"

#include "core/wire/attached.h"
#include "tests/core/store/around/attaching.h"
#include "tests/core/store/around/office_of_paper.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"

namespace attached_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

const QByteArray kCanary = "Quillfeather's drawing";
const QByteArray kBytes = QByteArray(3 * kPart, 'd') + kCanary;

struct Attaching : Desk {
    Attaching() { REQUIRE(create()); }

    AttachedFile drawing = wire::describedAttached(AttachedKind::Png, kBytes);
};

QByteArray readFrom(Desk& desk, const AttachedFile& file)
{
    const auto read = wholeOf(*desk.store, file);
    return read ? *read : QByteArray();
}

} // namespace

TEST_CASE("What is attached is read as it was kept, also tomorrow, and the log holds its hash alone",
          "[store][attached]")
{
    Attaching desk;
    REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    REQUIRE(attach(*desk.store, caseOf(1), desk.drawing));
    CHECK(readFrom(desk, desk.drawing) == kBytes);
    REQUIRE(desk.reopen());
    CHECK(readFrom(desk, desk.drawing) == kBytes);
    CHECK(desk.store->caseFile(caseOf(1))->attachments.first().file == desk.drawing);
    qsizetype logged = 0;
    for (const auto& line : *desk.store->upkeep().history(caseOf(1))) {
        logged += line.value.toCbor().size();
        CHECK_FALSE(line.value.toCbor().contains(kCanary));
    }
    CHECK(logged < 1'000);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
}

TEST_CASE("What was not kept whole, or was never named, is gone at the next opening", "[store][attached]")
{
    Attaching desk;
    const bool whole = GENERATE(false, true);
    REQUIRE(desk.store->attached().keepPart(caseOf(1), desk.drawing, 0, kBytes.first(kPart)));
    CHECK_FALSE(*desk.store->attached().holds(desk.drawing));
    CHECK(desk.store->attached().part(desk.drawing, 0).error().code == ErrorCode::AttachedMissing);
    if (whole) REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    REQUIRE(desk.reopen());
    CHECK_FALSE(*desk.store->attached().holds(desk.drawing));
    desk.store.reset();
    CHECK_FALSE(holdsWord(pagesInClear(desk.file(), testKey()), QString::fromLatin1(kCanary)));
}

TEST_CASE("Parts that come twice are passed over, and one out of its place is refused", "[store][attached]")
{
    Attaching desk;
    store::Attached& attached = desk.store->attached();
    REQUIRE(attached.keepPart(caseOf(1), desk.drawing, 0, kBytes.first(kPart)));
    CHECK(attached.keepPart(caseOf(1), desk.drawing, 0, kBytes.first(kPart)));
    CHECK(attached.keepPart(caseOf(1), desk.drawing, 2 * kPart, kBytes.sliced(2 * kPart)).error().code
          == ErrorCode::AttachedBroken);
    REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    REQUIRE(attach(*desk.store, caseOf(1), desk.drawing));
    CHECK(readFrom(desk, desk.drawing) == kBytes);
}

TEST_CASE("Parts that are not what the hash says are not kept", "[store][attached]")
{
    Attaching desk;
    QByteArray other = kBytes;
    other[17] = 'x';
    CHECK(keepWhole(*desk.store, caseOf(1), desk.drawing, other).error().code == ErrorCode::AttachedBroken);
    CHECK_FALSE(*desk.store->attached().holds(desk.drawing));
    CHECK(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
}

TEST_CASE("What is taken away and put back is still there, and an erasure takes every byte", "[store][attached]")
{
    Attaching desk;
    REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    REQUIRE(attach(*desk.store, caseOf(1), desk.drawing));
    const CaseFile with = *desk.store->caseFile(caseOf(1));
    REQUIRE(desk.say(caseOf(1), [](CaseFile& file) { file.attachments.clear(); }));
    REQUIRE(desk.reopen());
    REQUIRE(desk.say(caseOf(1), [&](CaseFile& file) { file.attachments = with.attachments; }));
    CHECK(readFrom(desk, desk.drawing) == kBytes);

    REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
    const quint64 last = desk.store->outbox().waiting()->lastSeq;
    REQUIRE(desk.store->outbox().acknowledged(last, *desk.store->outbox().hashAt(last)));
    QList<quint64> ops;
    for (const auto& op : *desk.store->ops(caseOf(1))) ops.append(op.opNo);
    desk.store.reset();
    REQUIRE(holdsWord(pagesInClear(desk.file(), testKey()), QString::fromLatin1(kCanary)));
    REQUIRE(desk.reopen());
    REQUIRE(desk.store->upkeep().erase({idOf(77), ops, {}}));
    CHECK_FALSE(*desk.store->attached().holds(desk.drawing));
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    desk.store.reset();
    CHECK_FALSE(holdsWord(pagesInClear(desk.file(), testKey()), QString::fromLatin1(kCanary)));
}

TEST_CASE("What the log names and the office has not got is to go, and is counted until it is there",
          "[store][attached]")
{
    Attaching desk;
    REQUIRE(desk.name(caseOf(1), u"Wilhelmina Oakapple"_s));
    REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    CHECK(desk.store->attached().toSend()->isEmpty()); // nothing names it yet
    CHECK(desk.store->outbox().waiting()->attached == store::ToCarry{});
    REQUIRE(attach(*desk.store, caseOf(1), desk.drawing));
    REQUIRE(desk.store->attached().toSend()->size() == 1);
    CHECK(desk.store->attached().toSend()->first().file.hash == desk.drawing.hash);
    CHECK(desk.store->outbox().waiting()->attached == store::ToCarry{.files = 1});

    REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
    const quint64 last = desk.store->outbox().waiting()->lastSeq;
    REQUIRE(desk.store->outbox().acknowledged(last, *desk.store->outbox().hashAt(last)));
    CHECK(desk.store->caseload()->first().sent == SentState::Waiting); // every word is there, the file is not
    REQUIRE(desk.store->attached().sent(desk.drawing));
    CHECK(desk.store->caseload()->first().sent == SentState::AtOffice);
    CHECK(desk.store->attached().toSend()->isEmpty());
    CHECK(desk.store->outbox().waiting()->attached == store::ToCarry{});
    REQUIRE(desk.reopen());
    CHECK(desk.store->attached().toSend()->isEmpty());
}

TEST_CASE(
    "What a colleague attached is fetched from where it was cut, also where an older program had not asked for it",
    "[store][attached]")
{
    const bool older = GENERATE(false, true);
    OfficeOfPaper office;
    Attaching theirs;
    Desk desk;
    REQUIRE(desk.create(8));
    REQUIRE(keepWhole(*theirs.store, caseOf(1), theirs.drawing, kBytes));
    REQUIRE(attach(*theirs.store, caseOf(1), theirs.drawing));
    REQUIRE(office.sync(theirs));
    REQUIRE(office.sync(desk));
    if (older) { // as version 4 left it
        desk.store.reset();
        REQUIRE(meddle(desk.file(), testKey(),
                       "DROP INDEX attached_to_carry; ALTER TABLE attached DROP COLUMN sent; DELETE FROM attached; "
                       "ALTER TABLE caseload DROP COLUMN subject; PRAGMA user_version = 4"));
        REQUIRE(desk.reopen());
    }
    CHECK(desk.store->outbox().waiting()->attached == store::ToCarry{.toCome = 1});
    CHECK(desk.store->attached().toSend()->isEmpty());
    REQUIRE(desk.store->attached().keepPart(caseOf(1), theirs.drawing, 0, kBytes.first(kPart)));
    REQUIRE(desk.reopen());
    const auto coming = desk.store->attached().toFetch();
    REQUIRE(coming->size() == 1);
    CHECK(coming->first().held == kPart);
    CHECK(coming->first().file.length == theirs.drawing.length);
    for (qsizetype first = kPart; first < kBytes.size(); first += kPart)
        REQUIRE(desk.store->attached().keepPart(caseOf(1), theirs.drawing, first, kBytes.mid(first, kPart)));
    CHECK(readFrom(desk, theirs.drawing) == kBytes);
    CHECK(desk.store->attached().toFetch()->isEmpty());
    CHECK(desk.store->outbox().waiting()->attached
          == store::ToCarry{}); // it came from the office: it need not go there
}

TEST_CASE("A file whose op the office set aside is told with it, and is not said to be on its way", "[store][attached]")
{
    Attaching desk;
    REQUIRE(desk.name(caseOf(1), u"Wilhelmina Oakapple"_s));
    REQUIRE(keepWhole(*desk.store, caseOf(1), desk.drawing, kBytes));
    REQUIRE(attach(*desk.store, caseOf(1), desk.drawing));
    REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
    const quint64 last = desk.store->outbox().waiting()->lastSeq;
    REQUIRE(desk.store->outbox().acknowledged(last, *desk.store->outbox().hashAt(last)));
    CHECK(desk.store->outbox().waiting()->asideFiles == 0);
    store::Pulled page;
    for (const auto& op : *desk.store->ops(caseOf(1)))
        page.outcomes.append({op.opNo, wire::OpOutcome::AsideInvalid, quint16(ErrorCode::RecordMalformed), u"op"_s});
    REQUIRE(desk.store->inbox().take(page));
    const auto aside = desk.store->inbox().setAside();
    REQUIRE(aside->size() == 1);
    CHECK(aside->first().changes == 2);
    CHECK(aside->first().files == 1);
    CHECK(desk.store->outbox().waiting()->asideFiles == 1);
    CHECK(desk.store->outbox().waiting()->attached == store::ToCarry{});
    CHECK(desk.store->attached().toSend()->size() == 1); // it is asked for all the same: the office may let it in later
    REQUIRE(desk.store->attached().sent(desk.drawing));
    CHECK(desk.store->inbox().setAside()->first().files == 0);
    CHECK(desk.store->outbox().waiting()->asideFiles == 0);
}

} // namespace attached_test
