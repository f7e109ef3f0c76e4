#include "app/laptop/page_words.h"

#include "app/laptop/opening.h"
#include "core/sync/council_link.h"
#include "tests/support/catch.h"
#include "tests/support/fixed_world.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alongside::laptop::page_words_test {

TEST_CASE("What was typed comes before what the council's file says, and is there after coming back", "[laptop]")
{
    QTemporaryDir folder;
    FixedClock clock;
    NumberedIds ids;
    const Place place{folder.path(), clock, ids};
    const QString passphrase = u"four words of mine"_s;
    store::FileDeviceSecret secret(folder.path());
    const sync::CouncilLink link{
        .council = {ids.next()}, .device = {ids.next()}, .says = {u"Invented Council"_s, u"01632 960100"_s}};
    {
        const auto made = created(place, {u"Niamh"_s, u"Social worker"_s}, passphrase, secret);
        REQUIRE(made);
        CHECK(pageWordsIn(*made->store).given == PageWords());
        REQUIRE(made->store->keep(QString::fromUtf16(sync::kLinkName), sync::bytesOf(link)));
        REQUIRE(keepPageWords(*made->store, {{}, u"01632 960112"_s}));
        REQUIRE(made->desk->close());
    }
    const auto again = unlocked(place, passphrase, secret);
    REQUIRE(again);
    const PageWordsKept kept = pageWordsIn(*again->store);
    CHECK(firstSaid(kept.typed, kept.given) == PageWords{u"Invented Council"_s, u"01632 960112"_s});
}

} // namespace alongside::laptop::page_words_test
