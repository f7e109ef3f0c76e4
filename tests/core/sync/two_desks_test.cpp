// Two laptops and a real server over real TLS, on both databases: what two people wrote apart, and what becomes of it.

#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QThread>

namespace two_desks_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

Db eachDatabase()
{
    return GENERATE(Db::Sqlite, Db::PostgreSql);
}

const record::Conflict* conflictOver(const record::Folded& folded, const QString& name)
{
    for (const record::Conflict& one : folded.conflicts)
        if (record::nameOf(one.path) == name) return &one;
    return nullptr;
}

Need aNeed(CareArea area)
{
    return {.id = needIdFor(area), .area = area};
}

} // namespace

TEST_CASE("Two people, two fields of one case - both stand", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share();

    desks.left.note(id, [](CaseFile& file) { file.person.phone = u"01632 960112"_s; });
    desks.right.note(id, [](CaseFile& file) { file.person.preferredName = u"Edie"_s; });
    REQUIRE(desks.sync(id));

    CHECK(desks.left.open(id) == desks.right.open(id));
    CHECK(desks.left.open(id).person.phone == u"01632 960112"_s);
    CHECK(desks.left.open(id).person.preferredName == u"Edie"_s);
    CHECK(desks.left.conflicts(id).isEmpty());
    CHECK(desks.left.waiting().groups == 0);
    CHECK(desks.right.waiting().groups == 0);
}

TEST_CASE("As many changes come in on one laptop as waited on the other", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share();
    REQUIRE(desks.sync(id));
    for (const QString& street : {u"1 Mill Lane"_s, u"2 Mill Lane"_s, u"3 Mill Lane"_s})
        desks.left.note(id, [&](CaseFile& file) { // several fields: one change to whoever writes it
            file.person.address = street;
            file.person.phone = street.left(1);
            file.person.language = street;
        });
    const qint64 waited = desks.left.waiting().groups;
    qsizetype cameBack = 0;
    for (int time = 0; time < 2; ++time) { // our own come back for their place in the order, and are nothing new to us
        CHECK(desks.left.sync().changesFetched == 0);
        for (const Arrived& own : desks.left.arrived()) CHECK(own == Arrived{id, 0});
        cameBack += desks.left.arrived().size();
    }
    CHECK(cameBack > 0);
    CHECK(desks.right.sync().changesFetched == waited);
    CHECK(desks.right.arrived() == QList<Arrived>{{id, waited}});
}

TEST_CASE("Asking who there is brings what others wrote and sends nothing", "[sync]")
{
    TwoDesks desks(eachDatabase());
    CHECK(desks.left.fetch().lastSyncMs > 0); // nobody is an answer, too
    CHECK(desks.left.arrived().isEmpty());
    const CaseId id = desks.share();
    desks.right.note(id, [](CaseFile& file) { file.person.phone = u"01632 960112"_s; });
    desks.right.sync();
    desks.left.note(id, [](CaseFile& file) { file.person.preferredName = u"Edie"_s; });

    const OfficeState asked = desks.left.fetch();
    CHECK_FALSE(asked.trouble);
    CHECK(asked.waitingChanges == 1);
    CHECK(desks.left.waiting().groups == 1);
    CHECK(desks.left.open(id).person.phone == u"01632 960112"_s);
    CHECK(desks.left.arrived() == QList<Arrived>{{id, 1}});
    desks.right.sync();
    CHECK(desks.right.open(id).person.preferredName.isEmpty());
}

TEST_CASE("Two answers to one plain question - one is used, both are shown with who and when", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share();

    desks.left.note(id, [](CaseFile& file) { file.person.phone = u"01632 960112"_s; });
    desks.right.note(id, [](CaseFile& file) { file.person.phone = u"01632 960199"_s; });
    REQUIRE(desks.sync(id));

    const record::Folded left = desks.left.folded(id);
    const record::Folded right = desks.right.folded(id);
    CHECK(left.file == right.file);
    for (const record::Folded* each : {&left, &right}) {
        const record::Conflict* both = conflictOver(*each, u"person.phone"_s);
        REQUIRE(both);
        CHECK(both->meeting == Meeting::BothShown);
        REQUIRE(both->heads.size() == 2);
        CHECK(both->heads[0].actor != both->heads[1].actor);
        CHECK(both->heads[0].hlc > 0);
        CHECK(both->heads[1].hlc > 0);
        CHECK_FALSE(both->heads[0].actor.isNull());
        const bool firstIsLater = record::isLater(both->heads[0], both->heads[1]);
        CHECK(each->file.person.phone == both->heads[firstIsLater ? 0 : 1].value.toString());
    }
}

TEST_CASE("Two answers to one high-stakes question - both are kept, and a person is asked", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share([](CaseFile& file) { file.needs.append(aNeed(CareArea::Nutrition)); });

    desks.left.note(id, [](CaseFile& file) { file.needs[0].danger = Tri::Yes; });
    desks.right.note(id, [](CaseFile& file) { file.needs[0].danger = Tri::No; });
    REQUIRE(desks.sync(id));

    CHECK(desks.left.conflicts(id) == QStringList{u"need.danger"_s});
    CHECK(desks.right.conflicts(id) == desks.left.conflicts(id));
    const record::Folded here = desks.left.folded(id);
    const record::Conflict* asked = conflictOver(here, u"need.danger"_s);
    REQUIRE(asked);
    CHECK(asked->meeting == Meeting::NeedsDeciding);
    CHECK(asked->heads.size() == 2);
}

TEST_CASE("Two paragraphs of one text - both changes stand in one text", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const EntryId entry{QUuid::createUuid()};
    const CaseId id = desks.share([entry](CaseFile& file) {
        file.entries.append({.id = entry, .words = u"The stairs are steep.\n\nThe kitchen is warm."_s});
    });

    desks.left.note(id, [](CaseFile& file) { file.entries[0].words.replace(u"steep"_s, u"steep and dark"_s); });
    desks.right.note(id, [](CaseFile& file) { file.entries[0].words.replace(u"warm"_s, u"warm and safe"_s); });
    REQUIRE(desks.sync(id));

    const QString both = u"The stairs are steep and dark.\n\nThe kitchen is warm and safe."_s;
    CHECK(desks.left.open(id).entries[0].words == both);
    CHECK(desks.right.open(id).entries[0].words == both);
}

TEST_CASE("Nothing to send - nothing is sent twice, and a second sync says it is done", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share();
    const qsizetype before = desks.left.ops(id).size();

    const OfficeState first = desks.left.sync();
    const OfficeState second = desks.left.sync();
    CHECK(first.phase == SyncPhase::Done);
    CHECK(second.phase == SyncPhase::Done);
    CHECK(second.framesSent == 0);
    CHECK_FALSE(second.trouble);
    CHECK(second.lastSyncMs > 0);
    CHECK(desks.left.ops(id).size() == before);
    CHECK(desks.right.ops(id).size() == before);
    CHECK(desks.server.end() == 0);
    QString said;
    CHECK(desks.server.run({u"verify"_s}, &said) == 0);
    INFO(said.toStdString());
    CHECK(said.contains(u"Every chain holds."_s));
}

TEST_CASE("Typing goes on while a sync runs, and all of it arrives", "[sync]")
{
    TwoDesks desks(eachDatabase());
    const CaseId id = desks.share();
    for (int i = 0; i < 40; ++i)
        desks.left.note(id, [i](CaseFile& file) {
            file.entries.append({.id = EntryId{QUuid::createUuid()}, .words = QString(4'000, QChar(u'a' + i % 26))});
        });

    desks.left.startSync();
    int typed = 0;
    for (; typed < 30; ++typed)
        desks.left.note(id, [typed](CaseFile& file) { file.person.howToReach = u"text first, %1"_s.arg(typed); });
    CHECK(desks.left.waitForSync().phase == SyncPhase::Done);
    REQUIRE(desks.sync(id));

    CHECK(desks.left.open(id) == desks.right.open(id));
    CHECK(desks.right.open(id).person.howToReach == u"text first, 29"_s);
    CHECK(desks.right.open(id).entries.size() == 40);
    CHECK(desks.left.verified().isWhole());
    CHECK(desks.right.verified().isWhole());
}

} // namespace two_desks_test
