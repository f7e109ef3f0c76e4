// A store that joins an office: everything not yet sent goes under the name the office gave.

#include "core/wire/frames/frame.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/office_of_paper.h"
#include "tests/support/catch.h"

namespace renaming_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;
using store::SealWhat;

namespace {

const store::Identity kGiven{{idOf(11)}, {idOf(17)}, {idOf(13)}, 1};

/// Every op that would go to the office: who wrote it, as its frame says.
QList<record::Group> sentBy(Desk& desk)
{
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything));
    QList<record::Group> groups;
    const auto frames = desk.store->outbox().framesFrom(1);
    REQUIRE(frames);
    for (const auto& frame : *frames) {
        const auto view = wire::framesIn(frame.bytes)->first();
        CHECK(view.header.council == kGiven.council);
        CHECK(view.header.device() == kGiven.device);
        CHECK(wire::checkFrame(view.headerBytes, view.header, view.body, desk.store->verifyKey()));
        const auto opened = wire::openOps(view.header, view.body);
        REQUIRE(opened);
        for (const auto& group : opened->groups) groups.append(group.group);
    }
    return groups;
}

/// Introduces whoever the store's actor is, and names the person.
Result<Done> introduce(Desk& desk, quint32 person, const QString& name)
{
    return desk.say(caseOf(person), [&](CaseFile& file) {
        file.person.name = name;
        file.staff = {{desk.store->identity().actor, u"Niamh"_s, u"social worker"_s}};
    });
}

} // namespace

TEST_CASE("What is written, sealed or not, before an office is joined goes under the name it gives", "[store][joining]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(introduce(desk, 1, u"Margaret"_s));
    REQUIRE(desk.jot(caseOf(1), 5, u"first words"_s));
    REQUIRE(desk.store->outbox().seal(SealWhat::Everything)); // as locking does
    REQUIRE(introduce(desk, 2, u"Arthur"_s));
    REQUIRE(desk.store->recordAccess({.subject = caseOf(1), .section = u"talk"_s}));
    REQUIRE(desk.jot(caseOf(1), 5, u"first words, and more"_s));
    const auto before = *desk.store->upkeep().history(caseOf(1));
    const qint64 changes = desk.store->outbox().waiting()->groups;

    REQUIRE(desk.store->enrolAs(kGiven));
    CHECK(desk.store->identity() == kGiven);
    CHECK(desk.store->outbox().waiting()->groups == changes);
    CHECK(desk.store->outbox().waiting()->lastSeq == 0);
    CHECK(desk.store->caseFile(caseOf(1))->staff.first().id == kGiven.actor);
    CHECK(desk.store->caseFile(caseOf(1))->entries.first().words == u"first words, and more"_s);
    CHECK(desk.store->caseload()->first().sent == SentState::OnlyHere);
    CHECK(*desk.store->upkeep().readModelsAreTrue());

    const auto after = *desk.store->upkeep().history(caseOf(1));
    REQUIRE(after.size() == before.size());
    for (qsizetype at = 0; at < after.size(); ++at) {
        CHECK(after[at].atMs == before[at].atMs); // when it was written does not change
        CHECK(after[at].value == before[at].value);
        CHECK(after[at].actor == kGiven.actor);
    }
    const QList<record::Group> sent = sentBy(desk);
    CHECK(sent.size() == 5);
    for (const record::Group& group : sent) CHECK(group.actor == kGiven.actor);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    CHECK(*desk.store->upkeep().readModelsAreTrue());

    REQUIRE(desk.reopen());
    CHECK(desk.store->identity() == kGiven);
    CHECK(desk.store->caseFile(caseOf(2))->person.name == u"Arthur"_s);
}

TEST_CASE("What is written in the session of joining carries the new name at once", "[store][joining]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Margaret"_s));
    REQUIRE(desk.store->enrolAs(kGiven));
    REQUIRE(desk.jot(caseOf(1), 5, u"words"_s));
    REQUIRE(desk.jot(caseOf(1), 5, u"words of now"_s));
    const QList<record::Group> sent = sentBy(desk);
    REQUIRE(sent.size() >= 2);
    for (const record::Group& group : sent) CHECK(group.actor == kGiven.actor);
    CHECK(desk.store->caseFile(caseOf(1))->entries.first().words == u"words of now"_s);
}

TEST_CASE("An office that has confirmed a frame, or sent something, knows this store: no other name",
          "[store][joining]")
{
    Desk sent, fetched, other;
    REQUIRE(sent.create(7));
    REQUIRE(fetched.create(8));
    REQUIRE(other.create(9));
    OfficeOfPaper office;
    REQUIRE(sent.name(caseOf(1), u"Margaret"_s));
    REQUIRE(office.sync(sent));
    REQUIRE(office.sync(fetched));
    for (Desk* desk : {&sent, &fetched}) {
        const store::Identity before = desk->store->identity();
        REQUIRE(desk->jot(caseOf(1), 5, u"not sent"_s));
        CHECK(desk->store->enrolAs(kGiven).error().code == ErrorCode::AlreadyDecided);
        CHECK(desk->store->identity() == before);
        CHECK(desk->store->caseFile(caseOf(1))->entries.size() == 1);
        CHECK(desk->store->enrolAs(before)); // the same office under the same name: nothing to do
    }
}

} // namespace renaming_test
