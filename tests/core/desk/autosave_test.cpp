#include "core/desk/autosave.h"

#include "core/casework/note.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::desk::autosave_test {

TEST_CASE("An autosave compares with what it submitted, never with what came back", "[desk]")
{
    const CaseFile shown{.id = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}};
    Autosave editor(shown);
    const auto typed = [&](const QString& words) {
        CaseFile after = shown;
        after.person.preferredName = words;
        return editor.submit(casework::NoteEdits{{}, after, {}});
    };
    REQUIRE(*typed(u"x"_s));
    CHECK_FALSE(*typed(QString())); // one is out
    editor.answered(true);
    const auto takenBack = *typed(QString());
    REQUIRE(takenBack);
    CHECK(takenBack->seen.person.preferredName == u"x"_s);
    editor.answered(false); // a full disk
    CHECK(editor.seen().person.preferredName == u"x"_s);
    CHECK(*typed(QString())); // goes again with the next edit
}

} // namespace alongside::desk::autosave_test
