#include "core/record/op_bytes.h"
#include "core/store/log/access_log.h"
#include "core/store/log/hybrid_clock.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace case_store_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

TEST_CASE("What was kept is there after closing and opening", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.name(caseOf(1), u"Margaret Ashworth"_s));
    REQUIRE(desk.jot(caseOf(1), 20, u"the stairs, mostly at night"_s));
    const CaseFile before = *desk.store->caseFile(caseOf(1));
    REQUIRE(desk.reopen());
    const CaseFile after = *desk.store->caseFile(caseOf(1));
    CHECK(after == before);
    CHECK(after.person.name == u"Margaret Ashworth"_s);
    CHECK(after.entries.size() == 1);
    CHECK(desk.store->identity() == testIdentity());
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
}

TEST_CASE("The case kept folded while one writes is the fold of its log", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    for (quint32 n = 0; n < 40; ++n) {
        const quint32 who = n % 3;
        REQUIRE(desk.jot(caseOf(who), n % 5, u"words %1"_s.arg(n)));
        if (n % 7 == 0) REQUIRE(desk.name(caseOf(who), u"Invented %1"_s.arg(n)));
        if (n % 11 == 5)
            REQUIRE(desk.say(caseOf(who), [](CaseFile& file) {
                if (!file.entries.isEmpty()) file.entries.removeFirst();
            }));
        if (n % 13 == 7) REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
        const CaseFile kept = *desk.store->caseFile(caseOf(who));
        CHECK(kept == record::fold(caseOf(who), *desk.store->ops(caseOf(who))).file);
    }
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

TEST_CASE("A long text one is still writing keeps one row, and a version every ten minutes", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.jot(caseOf(1), 20, u"s"_s));
    const qint64 rows = desk.store->outbox().waiting()->ops;
    QString words = u"s"_s;
    for (int n = 0; n < 300; ++n) {
        words += u'x';
        REQUIRE(desk.jot(caseOf(1), 20, words));
    }
    CHECK(desk.store->outbox().waiting()->ops == rows); // five minutes: one row
    CHECK(desk.store->caseFile(caseOf(1))->entries.first().words == words);

    desk.clock.pass(store::kSameLookMs * 2 + 1); // past ten minutes: a version is kept
    REQUIRE(desk.jot(caseOf(1), 20, words + u'y'));
    CHECK(desk.store->outbox().waiting()->ops == rows + 1);
    CHECK(desk.store->upkeep().history(caseOf(1))->size() == rows + 1);
}

TEST_CASE("What somebody else wrote last in a text is not written over in the log", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.jot(caseOf(1), 20, u"mine"_s));
    const qint64 rows = desk.store->outbox().waiting()->ops;
    CaseFile seen = *desk.store->caseFile(caseOf(1));
    CaseFile after = seen;
    after.entries.first().words = u"mine, and a colleague's"_s;
    record::Group theirs = edit(seen, after);
    theirs.actor = {idOf(99)};
    REQUIRE(desk.store->append(theirs));
    CHECK(desk.store->outbox().waiting()->ops == rows + 1);
}

TEST_CASE("Two stores made with the same ids have different keys and different bytes", "[store]")
{
    const store::Key a = store::Key::fresh();
    const store::Key b = store::Key::fresh();
    CHECK_FALSE(a.equals(b));
    Desk one, two;
    REQUIRE(one.create());
    REQUIRE(two.create());
    CHECK(one.store->verifyKey().bytes() != two.store->verifyKey().bytes());
}

TEST_CASE("No word of a person stands in clear in any file of the folder", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    const QString canary = u"Quillfeather of Ambledown"_s;
    REQUIRE(desk.name(caseOf(1), canary));
    REQUIRE(desk.jot(caseOf(1), 20, canary + u" said so"_s));
    REQUIRE(desk.store->search(canary)->size() == 2);
    CHECK_FALSE(holdsWord(everyByteIn(desk.folder()), canary)); // open: file, log beside it, index of it
    REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
    desk.store.reset();
    CHECK_FALSE(holdsWord(everyByteIn(desk.folder()), canary));
    CHECK_FALSE(holdsWord(everyByteIn(desk.folder()), u"search_words"_s));
    CHECK(holdsWord(pagesInClear(desk.file(), testKey()), canary)); // the test can find what is there
}

TEST_CASE("The visit of the journey goes in and comes out as it was", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    const CaseFile visit = journeyCase();
    REQUIRE(desk.store->append(edit({.id = visit.id}, visit)));
    REQUIRE(desk.reopen());
    CaseFile back = *desk.store->caseFile(visit.id);
    back.seen = visit.seen;
    CHECK(back == visit);
    CHECK(desk.store->caseload()->first().name == visit.person.name);
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

TEST_CASE("A look is on record before it is shown, and the same look within five minutes is one entry", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    const record::Access look{.what = record::Look::Opened, .subject = caseOf(1), .section = u"talk"_s};
    REQUIRE(desk.store->recordAccess(look));
    CHECK(desk.store->outbox().waiting()->ops == 1);
    desk.clock.pass(1000);
    REQUIRE(desk.store->recordAccess(look));
    CHECK(desk.store->outbox().waiting()->ops == 1);
    desk.clock.pass(store::kSameLookMs);
    REQUIRE(desk.store->recordAccess(look)); // a closing entry with the count, and the new look
    CHECK(desk.store->outbox().waiting()->ops == 3);
    CHECK(desk.store->outbox().waiting()->groups == 0); // nobody waits for a look
    const auto lines = *desk.store->upkeep().history(caseOf(1));
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(1).value.toArray().at(4).toInteger() == 2);
    CHECK(desk.store->caseload()->isEmpty()); // to look at somebody is not to have them
}

TEST_CASE("Stamps rise, and never run more than five minutes ahead", "[store]")
{
    StandingClock clock;
    store::HybridClock hlc(clock, 0);
    const quint64 first = hlc.next();
    CHECK(hlc.next() > first);
    CHECK(store::HybridClock::msOf(first) == clock.nowMs());
    hlc.seen(quint64(clock.nowMs() + 60'000) << 16); // a colleague a minute ahead
    CHECK(store::HybridClock::msOf(hlc.next()) == clock.nowMs() + 60'000);
    hlc.seen(quint64(clock.nowMs() + 600'000) << 16); // ten minutes ahead: not believed
    CHECK(store::HybridClock::msOf(hlc.next()) == clock.nowMs() + 60'000);
    const quint64 before = hlc.next();
    clock.pass(-1000); // the wall clock steps back a second
    CHECK(hlc.next() > before);
    clock.pass(-86'400'000); // it had been a day ahead, and is put right
    CHECK(store::HybridClock::msOf(hlc.next()) == clock.nowMs());
    const quint64 last = hlc.next();
    clock.pass(-clock.nowMs()); // the battery of its clock is empty: 1970
    CHECK(hlc.next() == last + 1);
    CHECK(store::HybridClock::msOf(store::HybridClock(clock, 0).next())
          >= record::kEarliestStampMs); // the office takes it
}

TEST_CASE("Small things are kept inside by name", "[store]")
{
    Desk desk;
    REQUIRE(desk.create());
    CHECK(desk.store->kept(u"token"_s)->isEmpty());
    REQUIRE(desk.store->keep(u"token"_s, "abc"));
    REQUIRE(desk.reopen());
    CHECK(*desk.store->kept(u"token"_s) == "abc");
}

} // namespace case_store_test
