#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"

namespace erase_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

const QString kCanary = u"Quillfeather"_s;

/// Two people in three frames at the office; the words of the first are to go.
struct Sent : Desk {
    Sent()
    {
        REQUIRE(create());
        REQUIRE(name(caseOf(1), u"Ada "_s + kCanary));
        REQUIRE(name(caseOf(2), u"Bea Stays"_s));
        REQUIRE(store->outbox().seal(store::SealWhat::Everything));
        REQUIRE(jot(caseOf(1), 20, kCanary + u" walks to the shop"_s));
        REQUIRE(jot(caseOf(2), 21, u"stays with her sister"_s));
        REQUIRE(store->outbox().seal(store::SealWhat::Everything));
        REQUIRE(jot(caseOf(2), 22, u"and sings"_s));
        REQUIRE(store->outbox().seal(store::SealWhat::Everything));
    }
    void acknowledge() { REQUIRE(store->outbox().acknowledged(3, *store->outbox().hashAt(3))); }
    QList<quint64> opsOf(CaseId id)
    {
        QList<quint64> out;
        for (const auto& op : *store->ops(id)) out.append(op.opNo);
        return out;
    }
};

} // namespace

TEST_CASE("A lawful erasure ends the words everywhere in the file, and the chain still verifies", "[store][erase]")
{
    Sent desk;
    desk.acknowledge();
    const QByteArray chain = *desk.store->outbox().hashAt(3);
    const QList<quint64> gone = desk.opsOf(caseOf(1));
    REQUIRE(gone.size() >= 2);
    desk.store.reset();
    REQUIRE(holdsWord(pagesInClear(desk.file(), testKey()), kCanary)); // the search can find it while it is there
    REQUIRE(desk.reopen());

    REQUIRE(desk.store->upkeep().erase({idOf(77), gone, {}}));
    const auto found = *desk.store->upkeep().verify();
    CHECK(found.faults == QStringList());
    CHECK(found.erasedOps == gone.size());
    CHECK(*desk.store->outbox().hashAt(3) == chain);
    CHECK(desk.store->ops(caseOf(1))->isEmpty());
    CHECK(desk.store->search(kCanary)->isEmpty());
    CHECK(desk.store->caseload()->size() == 1);
    CHECK(desk.store->caseFile(caseOf(2))->entries.size() == 2);
    CHECK(*desk.store->upkeep().readModelsAreTrue());
    desk.store.reset();
    CHECK_FALSE(holdsWord(pagesInClear(desk.file(), testKey()), kCanary));
    CHECK_FALSE(holdsWord(pagesInClear(desk.file(), testKey()), kCanary.toLower())); // the index keeps small letters
    REQUIRE(desk.reopen());
    CHECK(desk.store->upkeep().verify()->isWhole());
}

TEST_CASE("An erasure of one op leaves its neighbours in the same frame readable", "[store][erase]")
{
    Sent desk;
    desk.acknowledge();
    const quint64 nameOp = desk.opsOf(caseOf(1)).first();
    REQUIRE(desk.store->upkeep().erase({idOf(77), {nameOp}, {}}));
    CHECK(desk.store->caseFile(caseOf(1))->person.name.isEmpty());
    CHECK(desk.store->caseFile(caseOf(1))->entries.size() == 1);
    CHECK(desk.store->caseFile(caseOf(2))->person.name == u"Bea Stays"_s);
    REQUIRE(desk.store->upkeep().erase({idOf(78), {nameOp + 1}, {}})); // a second disposal of the same frame
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
}

TEST_CASE("What was never sent, or is not here, is not disposed of, and nothing is half done", "[store][erase]")
{
    Sent desk;
    const QList<quint64> gone = desk.opsOf(caseOf(1));
    CHECK(desk.store->upkeep().erase({idOf(77), gone, {}}).error().code == ErrorCode::StoreBusy);
    desk.acknowledge();
    CHECK(desk.store->upkeep().erase({idOf(77), gone + QList<quint64>{999}, {}}).error().code == ErrorCode::NotFound);
    CHECK(desk.store->caseFile(caseOf(1))->person.name.contains(kCanary));
    CHECK(desk.store->upkeep().verify()->erasedOps == 0);
}

TEST_CASE("A row that was altered behind our back is found", "[store][verify]")
{
    const char* meddling = GENERATE(
        "UPDATE op_log SET bytes = zeroblob(20) WHERE op_no = 2",
        "UPDATE op_log SET leaf = zeroblob(32) WHERE op_no = 1", "DELETE FROM op_log WHERE op_no = 3",
        "DELETE FROM frame WHERE frame_seq = 2", "DELETE FROM frame WHERE frame_seq = 3",
        "UPDATE frame_body SET body = zeroblob(40) WHERE frame_seq = 1",
        "UPDATE frame SET header = zeroblob(248) WHERE frame_seq = 1",
        "UPDATE op_log SET frame_seq = 1 WHERE op_no = 5", "UPDATE frame SET frame_seq = 9 WHERE frame_seq = 2");
    Sent desk;
    desk.store.reset();
    REQUIRE(meddle(desk.file(), testKey(), meddling));
    REQUIRE(desk.reopen());
    INFO(meddling);
    CHECK_FALSE(desk.store->upkeep().verify()->isWhole());
}

} // namespace erase_test
