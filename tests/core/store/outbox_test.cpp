#include "core/domain/limits.h"
#include "core/wire/frames/frame.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/office_of_paper.h"
#include "tests/support/catch.h"

namespace outbox_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;
using store::SealWhat;

TEST_CASE("Nothing is sealed until there is enough, and everything when asked", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    CHECK(*desk.store->outbox().seal(SealWhat::FullFrames) == 0);
    CHECK(*desk.store->outbox().seal(SealWhat::Everything) == 1);
    CHECK(*desk.store->outbox().seal(SealWhat::Everything) == 0);
    for (quint32 n = 0; n < 400; ++n) REQUIRE(desk.jot(caseOf(n), n, QString(300, u'w') + QString::number(n)));
    CHECK(*desk.store->outbox().seal(SealWhat::FullFrames) >= 1);
    CHECK(desk.store->outbox().waiting()->groups == 401);
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    const auto waiting = *desk.store->outbox().waiting();
    CHECK(waiting.frames == qint64(waiting.lastSeq));
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

TEST_CASE("A look sealed by itself is nothing that waits, and a rebuild agrees", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    REQUIRE(desk.store->recordAccess({.subject = caseOf(1), .section = u"talk"_s}));
    REQUIRE(*desk.store->outbox().seal(SealWhat::Everything) == 1);
    CHECK(desk.store->outbox().waiting()->groups == 1);
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

TEST_CASE("What was ever written here is told from nothing at all, and a look is not writing", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.store->recordAccess({.subject = caseOf(1), .section = u"talk"_s}));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    CHECK(desk.store->outbox().waiting()->written == 0);
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    CHECK(desk.store->outbox().waiting()->written == 1);
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    const quint64 last = desk.store->outbox().waiting()->lastSeq;
    REQUIRE(desk.store->outbox().acknowledged(last, *desk.store->outbox().hashAt(last)));
    CHECK(desk.store->outbox().waiting()->groups == 0);
    CHECK(desk.store->outbox().waiting()->written == 1);
}

TEST_CASE("Numbers run without a gap, a group is never split, and frames hang on each other", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    for (quint32 n = 0; n < 30; ++n) {
        REQUIRE(desk.jot(caseOf(n % 3), n, u"words"_s));
        if (n % 10 == 9) REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    }
    const auto frames = *desk.store->outbox().framesFrom(1);
    REQUIRE(frames.size() == 3);
    quint64 next = 1;
    QByteArray prev(32, '\0');
    for (const auto& frame : frames) {
        const auto view = wire::framesIn(frame.bytes)->first();
        CHECK(view.header.prev == prev);
        prev = frame.frameHash;
        CHECK(wire::checkFrame(view.headerBytes, view.header, view.body, desk.store->verifyKey()));
        const auto opened = wire::openOps(view.header, view.body);
        REQUIRE(opened);
        for (const auto& group : opened->groups) {
            CHECK(group.firstOpNo == next);
            next += quint64(group.group.ops.size());
        }
    }
    CHECK(desk.store->outbox().framesFrom(1, 1)->size() == 1);
    CHECK(desk.store->outbox().framesFrom(3)->size() == 1);
    CHECK(desk.store->outbox().framesFrom(4)->isEmpty());
}

TEST_CASE("An acknowledgement with another hash is a fork and marks nothing", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    CHECK(desk.store->caseload()->first().sent == SentState::OnlyHere);
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    CHECK(desk.store->caseload()->first().sent == SentState::Waiting);
    CHECK(desk.store->outbox().acknowledged(1, QByteArray(32, 'x')).error().code == ErrorCode::FrameForked);
    CHECK(desk.store->outbox().acknowledged(2, QByteArray(32, 'x')).error().code == ErrorCode::FrameForked);
    CHECK(desk.store->outbox().waiting()->frames == 1);
    REQUIRE(desk.store->outbox().acknowledged(1, *desk.store->outbox().hashAt(1)));
    CHECK(desk.store->outbox().waiting()->groups == 0);
    CHECK(desk.store->outbox().waiting()->oldestMs == 0);
    CHECK(desk.store->caseload()->first().sent == SentState::AtOffice);
    REQUIRE(desk.name(caseOf(1), u"Invented again"_s));
    CHECK(desk.store->caseload()->first().sent == SentState::ChangedSince);
}

TEST_CASE("Somebody sealed, as at every lock, and never sent is nothing the office had", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    REQUIRE(desk.jot(caseOf(1), 5, u"more"_s));
    CHECK(desk.store->caseload()->first().sent == SentState::OnlyHere);
}

TEST_CASE("A group that may not be sealed stays open and holds up nobody behind it", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    record::Group odd;
    odd.caseId = caseOf(1);
    odd.ops = {{{{record::RecordKind::Person, {}, 900, {}}, record::Action::Set, 1.5}, 0, {}}}; // no floats on the wire
    REQUIRE(desk.store->append(odd));
    REQUIRE(desk.name(caseOf(2), u"Invented"_s));
    CHECK(*desk.store->outbox().seal(SealWhat::Everything) == 1);
    const auto waiting = *desk.store->outbox().waiting();
    CHECK(waiting.frames == 1);
    CHECK(waiting.groups == 2);
    CHECK(desk.store->upkeep().verify()->openOps == 1);
}

TEST_CASE("Two desks that pull each other's words come to the same case", "[store][inbox]")
{
    Desk ours, theirs;
    REQUIRE(ours.create(7));
    REQUIRE(theirs.create(8));
    REQUIRE(ours.name(caseOf(1), u"Margaret"_s));
    REQUIRE(theirs.say(caseOf(1), [](CaseFile& file) { file.person.phone = u"01632 960112"_s; }));
    OfficeOfPaper office;
    for (Desk* desk : {&ours, &theirs, &ours}) REQUIRE(office.sync(*desk));
    for (Desk* desk : {&ours, &theirs}) {
        const quint64 cursor = *desk->store->inbox().cursor();
        const store::Pulled again = office.pageFor(desk->store->identity().device, 0);
        CHECK(*desk->store->inbox().take(again) == QList<CaseId>{caseOf(1)}); // once more: nothing changes
        CHECK(*desk->store->inbox().cursor() == cursor);
    }
    const CaseFile one = *ours.store->caseFile(caseOf(1)), other = *theirs.store->caseFile(caseOf(1));
    CHECK(one == other);
    CHECK(one.person.name == u"Margaret"_s);
    CHECK(one.person.phone == u"01632 960112"_s);
    CHECK(one.seen > 0);
    for (Desk* desk : {&ours, &theirs}) {
        CHECK(desk->store->upkeep().verify()->faults == QStringList());
        CHECK(*desk->store->upkeep().readModelsAreTrue());
        REQUIRE(desk->reopen());
        CHECK(*desk->store->caseFile(caseOf(1)) == one);
    }
}

TEST_CASE("A page that does not fit together leaves nothing behind", "[store][inbox]")
{
    Desk desk, other;
    REQUIRE(desk.create(7));
    REQUIRE(other.create(8));
    REQUIRE(other.name(caseOf(1), u"Invented"_s));
    REQUIRE(other.store->outbox().seal(SealWhat::Everything));
    OfficeOfPaper office;
    office.take(other.store->outbox().framesFrom(1)->first().bytes);
    store::Pulled page = office.pageFor({idOf(7)}, 0);
    page.groups.append(
        {.device = {idOf(7)}, .schema = 1, .commits = {{++page.cursor, {}}}, .firstOpNo = 500, .own = true});
    CHECK(desk.store->inbox().take(page).error().code == ErrorCode::RecordMalformed);
    CHECK(*desk.store->inbox().cursor() == 0);
    CHECK(*desk.store->caseCount() == 0);
}

TEST_CASE("What the office set aside still stands here, and is told as set aside", "[store][inbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Margaret"_s));
    REQUIRE(desk.say(caseOf(1), [](CaseFile& file) { file.person.phone = u"1"_s; }));
    REQUIRE(desk.store->recordAccess({.subject = caseOf(2), .section = u"talk"_s})); // a look is nobody's edit
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    REQUIRE(desk.store->outbox().acknowledged(1, *desk.store->outbox().hashAt(1)));
    const Error why{ErrorCode::ServerRefusedDevice, u"group.actor"_s, {}};
    store::Pulled page;
    for (const quint64 opNo : {1, 2, 3})
        page.outcomes.append({opNo, wire::OpOutcome::AsideUnauthorised, quint16(why.code), why.where});
    for (int times = 0; times < 2; ++times) { // the office says so at each contact
        REQUIRE(desk.store->inbox().take(page));
        const QList<SetAside> aside = *desk.store->inbox().setAside();
        REQUIRE(aside.size() == 1);
        CHECK(aside.first().name == u"Margaret"_s);
        CHECK(aside.first().changes == 2);
        CHECK(aside.first().oldestMs > 0);
        CHECK(aside.first().why == why);
        CHECK(desk.store->outbox().waiting()->groups == 0);
        CHECK(desk.store->outbox().waiting()->aside == 2);
        CHECK(desk.store->caseFile(caseOf(1))->person.phone == u"1"_s);
        REQUIRE(desk.store->caseload()->size() == 1);
        CHECK(desk.store->caseload()->first().sent == SentState::NeedsYou);
        CHECK(*desk.store->upkeep().readModelsAreTrue());
        REQUIRE(desk.reopen());
    }
}

TEST_CASE("A whole frame set aside is every change in it", "[store][inbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Margaret"_s));
    REQUIRE(desk.name(caseOf(2), u"Arthur"_s));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    REQUIRE(desk.store->outbox().acknowledged(1, *desk.store->outbox().hashAt(1)));
    store::Pulled page;
    page.outcomes = {{0, wire::OpOutcome::AsideInvalid, quint16(ErrorCode::RecordMalformed), u"frame 1"_s}};
    REQUIRE(desk.store->inbox().take(page));
    CHECK(desk.store->inbox().setAside()->size() == 2);
    CHECK(desk.store->outbox().waiting()->aside == 2);
    CHECK(desk.store->caseload()->size() == 2);
}

TEST_CASE("What was set aside does not come back over what was written here after it", "[store][inbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Margaret"_s));
    REQUIRE(desk.name(caseOf(1), u"Margaret Hale"_s));
    OfficeOfPaper office;
    REQUIRE(office.sync(desk));
    REQUIRE(desk.say(caseOf(1), [](CaseFile& file) { file.person.phone = u"1"_s; }));
    REQUIRE(desk.say(caseOf(1), [](CaseFile& file) { file.person.phone = u"2"_s; }));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    REQUIRE(desk.store->outbox().acknowledged(2, *desk.store->outbox().hashAt(2)));
    store::Pulled page{.cursor = 3};
    page.groups = {
        {.device = desk.store->identity().device, .schema = 1, .commits = {{3, {}}}, .firstOpNo = 4, .own = true}};
    page.outcomes = {{3, wire::OpOutcome::AsideInvalid, quint16(ErrorCode::RecordMalformed), u"op"_s}};
    REQUIRE(desk.store->inbox().take(page));
    CHECK(desk.store->caseFile(caseOf(1))->person.phone == u"2"_s);
    CHECK(desk.store->outbox().waiting()->aside == 1);
}

TEST_CASE("An import goes straight into large frames, after what was written before it", "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(0), u"Before"_s));
    QList<record::Group> groups;
    for (quint32 n = 1; n <= 2000; ++n) {
        CaseFile after{.id = caseOf(n)};
        after.person.name = u"Invented Number%1"_s.arg(n);
        after.entries.append({.id = {idOf(n)}, .words = QString(200, u'w')});
        groups.append(edit({.id = after.id}, after));
    }
    REQUIRE(desk.store->appendAll(groups, true));
    CHECK(desk.store->outbox().framesFrom(1)->first().opCount == 1);
    CHECK(desk.store->outbox().waiting()->frames < 6);
    CHECK(*desk.store->caseCount() == 2001);
    CHECK(desk.store->search(u"number77"_s)->size() == 11);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

TEST_CASE("A text of three million letters is sealed, a longer one stays, is told, and goes when it is shorter",
          "[store][outbox]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    const QString fits(3'000'000, u'a'), tooLong(kMostTextBytes + 1, u'b');
    REQUIRE(desk.jot(caseOf(1), 1, fits));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    CHECK(desk.store->outbox().waiting()->frames == 2);
    CHECK(desk.store->outbox().tooLarge()->isEmpty());

    REQUIRE(desk.jot(caseOf(1), 2, tooLong));
    REQUIRE(desk.jot(caseOf(1), 3, u"said after it"_s));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    const auto told = desk.store->outbox().tooLarge();
    REQUIRE(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().id == caseOf(1));
    CHECK(told->first().name == u"Invented"_s);
    CHECK(told->first().changes == 1);
    CHECK(told->first().why == Error{ErrorCode::FrameTooLarge, u"text"_s, {}});
    CHECK(desk.store->upkeep().verify()->openOps > 0);
    REQUIRE(desk.reopen());
    CHECK(desk.store->outbox().tooLarge()->size() == 1);

    REQUIRE(desk.jot(caseOf(1), 2, tooLong.chopped(200)));
    CHECK(desk.store->outbox().tooLarge()->isEmpty());
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    CHECK(desk.store->upkeep().verify()->openOps == 0);
}

} // namespace outbox_test
