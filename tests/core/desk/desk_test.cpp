#include "core/desk/desk.h"

#include "tests/core/desk/memory_log.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::desk::desk_test {

using casework::Topic;

TEST_CASE("A command answers with what changed, and a new person has the writer and no day nobody said", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const EntryId entry{table.ids.next()};
    const auto noted = table.desk->run(
        edited(table.file(id), [&](CaseFile& file) { file.entries.append({.id = entry, .words = u"tea first"_s}); }));
    REQUIRE(noted);
    CHECK(noted->touches(Topic::Conversation));
    CHECK_FALSE(noted->touches(Topic::Money));
    const CaseFile file = table.file(id);
    REQUIRE(file.entries.size() == 1);
    CHECK(file.entries.first().words == u"tea first"_s);
    CHECK_FALSE(file.person.contactOn.isValid());
    CHECK(file.person.workerName == u"Niamh"_s);
}

TEST_CASE("The writer's name is written once, however much they write", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const CaseFile stale{.id = id}; // a screen that was opened before
    for (int turn = 0; turn < 3; ++turn)
        REQUIRE(table.desk->run(
            edited(stale, [&](CaseFile& file) { file.entries.append({.id = {table.ids.next()}, .words = u"x"_s}); })));
    CHECK(std::ranges::count_if(table.log->ops,
                                [](const record::LoggedOp& op) {
                                    return op.op.change.path.kind == record::RecordKind::Staff
                                           && op.op.change.path.field == 1;
                                })
          == 1);
}

TEST_CASE("What is written after an office has named the writer stands under the new name", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const ActorId named{table.ids.next()};
    table.log->self.actor = named;
    REQUIRE(table.desk->run(edited(table.file(id), [](CaseFile& file) { file.person.preferredName = u"Addie"_s; })));
    CHECK(table.log->ops.last().actor == named);
    const CaseFile file = table.file(id);
    CHECK(std::ranges::count(file.staff, named, &StaffMember::id) == 1); // with a name beside it on every laptop
}

TEST_CASE("What is written after a new name stands under it, and so does all that the same hand wrote", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    table.desk->setAuthor({u"Niamh Byrne"_s, u"Team manager"_s});
    for (const QString& name : {u"Addie"_s, u"Ads"_s})
        REQUIRE(table.desk->run(edited(table.file(id), [&](CaseFile& file) { file.person.preferredName = name; })));
    const CaseFile file = table.file(id);
    REQUIRE(file.staff.size() == 1);
    CHECK(file.staff.first() == StaffMember{table.log->self.actor, u"Niamh Byrne"_s, u"Team manager"_s});
    CHECK(std::ranges::count_if(table.log->ops,
                                [](const record::LoggedOp& op) {
                                    return op.op.change.path.kind == record::RecordKind::Staff
                                           && op.op.change.path.field == 1;
                                })
          == 2);
}

TEST_CASE("Nothing changed is nothing written", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const auto before = table.log->ops.size();
    const auto kept = table.desk->run(edited(table.file(id), [](CaseFile&) {}));
    REQUIRE(kept);
    CHECK(kept->isEmpty());
    CHECK(table.log->ops.size() == before);
}

TEST_CASE("No case is shown and nothing found is answered before the look is in the log", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    REQUIRE(table.desk->look(id, u"talk"_s));
    CHECK(table.log->looks == QList<record::Access>{{.subject = id, .section = u"talk"_s}});
    REQUIRE(table.desk->open(id));
    CHECK(table.log->looks.size() == 1);
    REQUIRE(table.desk->search(u"fin"_s));
    CHECK(table.log->looks.last() == record::Access{.what = record::Look::Searched, .count = 3});
    for (const int copy : {1, 2}) {
        CHECK(*table.desk->printed(id, u"statement"_s) == copy);
        CHECK(table.log->looks.last().copyNo == copy);
    }
    CHECK(*table.desk->printed(id, u"letter"_s) == 1);

    table.log->full = true;
    CHECK_FALSE(table.desk->look(id, u"talk"_s));
    CHECK_FALSE(table.desk->search(u"fin"_s));
}

TEST_CASE("No edit alters a decision", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const auto altered = table.desk->run(
        edited(table.file(id), [](CaseFile& file) { file.determinations.append({.reasons = u"slipped in"_s}); }));
    REQUIRE_FALSE(altered);
    CHECK(altered.error().code == ErrorCode::AlreadyDecided);
    CHECK(table.file(id).determinations.isEmpty());
}

TEST_CASE("Two answers to a high-stakes question hold every act until somebody settles them with a reason", "[desk]")
{
    Table table;
    const CaseId id = table.addAda();
    const Need mine{.id = needIdFor(CareArea::HomeSafety), .area = CareArea::HomeSafety, .danger = Tri::Yes};
    REQUIRE(table.desk->run(edited(table.file(id), [&](CaseFile& file) { file.needs.append(mine); })));

    // A colleague's laptop answered the same question, and the council's order brings it here.
    const auto place = [&](quint16 field) { return record::Path{record::RecordKind::Need, mine.id.value, field, {}}; };
    table.log->arrive({.caseId = id,
                       .actor = {table.ids.next()},
                       .ops = {{{place(record::kPresence), record::Action::AddItem, true}, 0, {}},
                               {{place(6), record::Action::Set, qint64(Tri::No)}, 0, {}}}},
                      {table.ids.next()}, 1);

    const CaseView view = *table.desk->open(id);
    REQUIRE(view.versions.size() == 1);
    CHECK(view.versions[0].field == u"need.danger"_s);
    CHECK(view.versions[0].meeting == Meeting::NeedsDeciding);
    CHECK(view.versions[0].type.choices.data() == kTriChoices);
    REQUIRE(view.versions[0].versions.size() == 2);

    const auto refused = table.desk->run(casework::AgreeAllocation{.seen = view.file});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == u"needs_deciding"_s);

    casework::SettleAnswer answer{id, view.versions[0], 0, {}};
    REQUIRE_FALSE(table.desk->settle(answer));
    answer.reason = u"Dee saw him fall"_s;
    REQUIRE(table.desk->settle(answer));
    CHECK(table.desk->open(id)->versions.isEmpty());
    CHECK(table.file(id).needs.first().danger == Tri::No);
}

} // namespace alongside::desk::desk_test
