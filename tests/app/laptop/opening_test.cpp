#include "app/laptop/opening.h"

#include "core/casework/note.h"
#include "tests/support/catch.h"
#include "tests/support/fixed_world.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alongside::laptop::opening_test {

TEST_CASE("What was noted is there after leaving and coming back, with who wrote it", "[laptop]")
{
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    const Place place{folder.path(), clock, ids};
    const QString passphrase = u"four words of mine"_s;
    store::FileDeviceSecret secret(folder.path());
    CaseId id;
    {
        const auto made = created(place, {u"Niamh"_s, u"Social worker"_s}, passphrase, secret);
        REQUIRE(made);
        id = *made->desk->addPerson({.name = u"Ada Finch"_s});
        const CaseFile seen = made->desk->open(id)->file;
        CaseFile after = seen;
        after.entries.append({.id = {ids.next()}, .words = u"tea first"_s});
        REQUIRE(made->desk->run(casework::NoteEdits{seen, after, {}}));
        REQUIRE(made->desk->close());
        CHECK(isRight(place, passphrase, secret)); // behind a cover, while it is open
        CHECK(isRight(place, u"four words of yours"_s, secret).error().code == ErrorCode::WrongPassphrase);
        CHECK(made->store->outbox().waiting()->frames > 0); // sealed: ready to leave
    }
    CHECK_FALSE(unlocked(place, u"four words of yours"_s, secret));

    const auto again = unlocked(place, passphrase, secret);
    REQUIRE(again);
    CHECK(again->desk->author().role == u"Social worker"_s);
    const CaseFile file = again->desk->open(id)->file;
    REQUIRE(file.entries.size() == 1);
    CHECK(file.entries.first().words == u"tea first"_s);
    REQUIRE(file.staff.size() == 1);
    CHECK(file.staff.first().name == u"Niamh"_s);
    CHECK(again->desk->people(-1)->size() == 1);
    CHECK(again->desk->search(u"tea"_s)->size() == 1);
    CHECK(again->desk->due(clock.today().addDays(60)));
}

TEST_CASE("Who sits here and what opens it can be put right, and are so at the next opening", "[laptop]")
{
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    const Place place{folder.path(), clock, ids};
    const QString before = u"four words of mine"_s, after = u"another four of them"_s;
    store::FileDeviceSecret secret(folder.path());
    {
        const auto made = created(place, {u"Niamh"_s, u"Social worker"_s}, before, secret);
        REQUIRE(made);
        REQUIRE(keepAuthor(*made->store, {u"Niamh Byrne"_s, u"Team manager"_s}));
        CHECK(changePassphrase(place, u"not these words"_s, after, secret).error().code == ErrorCode::WrongPassphrase);
        REQUIRE(changePassphrase(place, before, after, secret));
    }
    CHECK_FALSE(unlocked(place, before, secret));
    const auto again = unlocked(place, after, secret);
    REQUIRE(again);
    CHECK(again->desk->author() == desk::Author{u"Niamh Byrne"_s, u"Team manager"_s});
}

TEST_CASE("Copies are numbered on after a restart, page by page", "[laptop]")
{
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    const Place place{folder.path(), clock, ids};
    const QString passphrase = u"four words of mine"_s;
    store::FileDeviceSecret secret(folder.path());
    CaseId id;
    {
        const auto made = created(place, {u"Niamh"_s, {}}, passphrase, secret);
        REQUIRE(made);
        id = *made->desk->addPerson({.name = u"Ada Finch"_s});
        CHECK(*made->desk->printed(id, u"statement"_s) == 1);
        CHECK(*made->desk->printed(id, u"statement"_s) == 2);
        CHECK(*made->desk->printed(id, u"care_plan"_s) == 1);
    }
    const auto again = unlocked(place, passphrase, secret);
    REQUIRE(again);
    CHECK(*again->desk->printed(id, u"statement"_s) == 3);
}

TEST_CASE("Practice is not opened as real work, nor real work as practice", "[laptop]")
{
    const store::Purpose purpose = GENERATE(store::Purpose::Work, store::Purpose::Practice);
    const bool isWork = purpose == store::Purpose::Work;
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    const Place right{folder.path(), clock, ids, purpose};
    const Place wrong{folder.path(), clock, ids, isWork ? store::Purpose::Practice : store::Purpose::Work};
    const QString passphrase = u"four words of mine"_s;
    store::FileDeviceSecret secret(folder.path());
    CHECK(fits(wrong)); // nothing there yet
    REQUIRE(created(right, {u"Niamh"_s, {}}, passphrase, secret));
    const auto refused = unlocked(wrong, passphrase, secret);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::UsageWrong, isWork ? u"store.is_work"_s : u"store.is_practice"_s, {}});
    CHECK(unlocked(right, passphrase, secret));
}

TEST_CASE("A look is on disk before the record is answered", "[laptop]")
{
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    store::FileDeviceSecret secret(folder.path());
    const auto made = created({folder.path(), clock, ids}, {u"Niamh"_s, {}}, u"four words of mine"_s, secret);
    REQUIRE(made);
    const CaseId id = *made->desk->addPerson({.name = u"Ada Finch"_s});
    const auto looks = [&] {
        return std::ranges::count_if(*made->store->ops(id), [](const record::LoggedOp& op) {
            return op.op.change.action == record::Action::Access;
        });
    };
    REQUIRE(looks() == 0);
    REQUIRE(made->desk->look(id, u"talk"_s));
    CHECK(looks() == 1);
    CHECK(made->desk->open(id));
    CHECK(looks() == 1);
}

} // namespace alongside::laptop::opening_test
