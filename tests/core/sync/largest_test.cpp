// The longest that goes, over a real link: what one laptop may seal, its colleague can pull.

#include "core/domain/limits.h"
#include "core/wire/frames/frame.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

namespace largest_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The largest group a laptop seals is pulled by its colleague", "[sync]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    QString words;
    for (int i = 0; i < 960; ++i) words += QChar(u'a' + (i * 7919) % 26);
    desks.left.note(id, [&](CaseFile& file) {
        for (int i = 0; i < record::kMostOpsInGroup / 2; ++i)
            file.entries.append(Entry{.id = {QUuid::createUuid()}, .words = words + words + QString::number(i)});
    });
    const OfficeState sent = desks.syncLeft();
    REQUIRE(sent.trouble == std::nullopt);
    CHECK(sent.opsSent == record::kMostOpsInGroup);
    REQUIRE(desks.sync(id));
    CHECK(desks.right.open(id).entries.size() == record::kMostOpsInGroup / 2);
    CHECK(desks.right.open(id) == desks.left.open(id));
}

TEST_CASE("A text of three million letters reaches the office and a colleague", "[sync]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    QString words;
    while (words.size() < 3'000'000) words += u"what was said, number %1\n"_s.arg(words.size());
    desks.left.note(id, [&](CaseFile& file) { file.person.howToReach = words; });
    REQUIRE(desks.syncLeft().trouble == std::nullopt);
    CHECK(desks.left.waiting().groups == 0);
    REQUIRE(desks.sync(id));
    CHECK(desks.right.open(id).person.howToReach == words);
}

} // namespace largest_test
