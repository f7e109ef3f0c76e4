#include "core/casework/autosave.h"
#include "core/record/fold.h"
#include "tests/core/casework/table.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

TEST_CASE("What was noted is there after leaving and coming back, with who wrote it", "[casework]")
{
    Table table;
    const CaseId id = *table.desk->addPerson({.name = u"Ada Finch"_s});
    const EntryId entry{table.ids.next()};
    const auto noted = table.desk->run(NoteEntry{table.file(id), {.id = entry, .words = u"tea first"_s}, {}});
    REQUIRE(noted);
    CHECK(noted->touches(Topic::Conversation));
    CHECK_FALSE(noted->touches(Topic::Money));

    table.comeBack();
    const CaseFile file = table.file(id);
    REQUIRE(file.entries.size() == 1);
    CHECK(file.entries.first().words == u"tea first"_s);
    CHECK(file.person.contactOn == table.clock.today());
    REQUIRE(file.staff.size() == 1);
    CHECK(file.staff.first().name == u"Niamh"_s);
}

TEST_CASE("The writer's name is written once, however much they write", "[casework]")
{
    Table table;
    const CaseId id = *table.desk->addPerson({.name = u"Ada Finch"_s});
    const CaseFile stale = CaseFile{.id = id}; // a screen that was opened before
    for (int turn = 0; turn < 3; ++turn)
        REQUIRE(table.desk->run(NoteEntry{stale, {.id = {table.ids.next()}, .words = u"x"_s}, {}}));
    int introductions = 0;
    for (const record::LoggedOp& op : *table.desk->store().ops(id))
        introductions += op.op.change.path.kind == record::RecordKind::Staff && op.op.change.path.field == 1;
    CHECK(introductions == 1);
}

TEST_CASE("Nothing changed is nothing written", "[casework]")
{
    Table table;
    const CaseId id = *table.desk->addPerson({.name = u"Ada Finch"_s});
    const CaseFile seen = table.file(id);
    const auto before = table.desk->store().ops(id)->size();
    const auto kept = table.desk->run(NotePerson{seen, seen.person, {}});
    REQUIRE(kept);
    CHECK(kept->isEmpty());
    CHECK(table.desk->store().ops(id)->size() == before);
}

TEST_CASE("A look is on disk before the record is answered, and a search counts what it showed", "[casework]")
{
    Table table;
    const CaseId id = *table.desk->addPerson({.name = u"Ada Finch"_s});
    const auto looks = [&] {
        int count = 0;
        for (const record::LoggedOp& op : *table.desk->store().ops(id))
            count += op.op.change.action == record::Action::Access;
        return count;
    };
    REQUIRE(looks() == 0);
    REQUIRE(table.desk->look(id, u"talk"_s));
    CHECK(looks() == 1);
    CHECK(table.desk->open(id));
    CHECK(looks() == 1);
    const auto found = table.desk->search(u"fin"_s);
    REQUIRE(found);
    CHECK(found->size() == 1);
}

TEST_CASE("An autosave compares with what it submitted, never with what came back", "[casework]")
{
    Autosave editor(CaseFile{.id = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}});
    const EntryId id{QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    const auto typed = [&](const QString& words) {
        return editor.submit(NoteEntry{{}, {.id = id, .words = words}, {}});
    };
    REQUIRE(*typed(u"x"_s));
    CHECK_FALSE(*typed(QString())); // one is out
    editor.answered(true);
    const auto takenBack = *typed(QString());
    REQUIRE(takenBack);
    CHECK(takenBack->seen.entries.first().words == u"x"_s);
    editor.answered(false); // a full disk
    CHECK(editor.seen().entries.first().words == u"x"_s);
    CHECK(*typed(QString())); // goes again with the next edit
}

TEST_CASE("Two answers to a high-stakes question hold every act until somebody settles them with a reason",
          "[casework]")
{
    Table table;
    const CaseId id = *table.desk->addPerson({.name = u"Ada Finch"_s});
    const CaseFile seen = table.file(id);
    Need mine{.id = needIdFor(CareArea::HomeSafety), .area = CareArea::HomeSafety, .danger = Tri::Yes};
    REQUIRE(table.desk->run(NoteNeed{seen, mine, {}}));

    // A colleague's laptop answered the same question, and the council's order brings it here.
    const ActorId dee{table.ids.next()};
    const auto place = [&](quint16 field) { return record::Path{record::RecordKind::Need, mine.id.value, field, {}}; };
    const record::Group theirs{id,
                               dee,
                               5 << 16,
                               0,
                               std::nullopt,
                               {{{place(record::kPresence), record::Action::AddItem, true}, 0, {}},
                                {{place(6), record::Action::Set, qint64(Tri::No)}, 0, {}}}};
    wire::CommittedGroup committed;
    committed.device = {table.ids.next()};
    committed.firstOpNo = 1;
    committed.group = theirs;
    committed.commits = {{1}, {2}};
    committed.schema = record::kSchemaVersion;
    REQUIRE(table.desk->store().inbox().take({{committed}, {}, 2}));

    const CaseView view = *table.desk->open(id);
    REQUIRE(view.versions.size() == 1);
    CHECK(view.versions[0].field == u"need.danger"_s);
    CHECK(view.versions[0].meeting == Meeting::NeedsDeciding);
    CHECK(view.versions[0].type == ValueType::Tri);
    REQUIRE(view.versions[0].versions.size() == 2);

    const auto refused = table.desk->run(AgreeAllocation{.seen = view.file});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == u"needs_deciding"_s);

    SettleAnswer answer{id, view.versions[0], 0, {}};
    REQUIRE_FALSE(table.desk->settle(answer));
    answer.reason = u"Dee saw him fall"_s;
    REQUIRE(table.desk->settle(answer));
    CHECK(table.desk->open(id)->versions.isEmpty());
    CHECK(table.file(id).needs.first().danger == Tri::No);
}

} // namespace alongside::casework
