#include "core/casework/versions/since_agreed.h"

#include "core/casework/decide.h"
#include "core/casework/versions/asked_anew.h"
#include "tests/support/catch.h"
#include "tests/support/named.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::since_agreed_test {

using test::named;

namespace {

const QDate kDay(2024, 9, 17), kLater(2024, 10, 22);

CaseFile agreedOnce()
{
    CaseFile file{.id = named<CaseId>(1)};
    file.lines.append({.id = named<LineId>(2), .label = u"Cooking together"_s, .quantity = Quantity::whole(1)});
    file.money = {.personSaysEnough = Tri::Yes,
                  .workerSaysEnough = Tri::Yes,
                  .agreedOn = kDay,
                  .agreedBy = u"Ada"_s,
                  .agreedHow = Agreed::Spoken};
    return *carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(3), .worker = u"Niamh"_s});
}

} // namespace

TEST_CASE("Nothing has changed since it was agreed until something that was agreed is said otherwise", "[casework]")
{
    CaseFile file = agreedOnce();
    REQUIRE(sinceAgreed(file));
    CHECK(sinceAgreed(file)->changed.isEmpty());
    CHECK(dayOfPrices(file, sinceAgreed(file), kLater) == kDay);

    file.lines[0].startOn = kLater; // that is decided when the money starts
    file.money.notEnoughNote = u"Talk about the mornings"_s;
    file.choices.way = Deploy::DpSelf;
    file.person.name = u"Ada"_s;
    CHECK(sinceAgreed(file)->changed.isEmpty());

    file.lines[0].quantity = Quantity::whole(2);
    file.lines.append({.id = named<LineId>(4), .label = u"Swimming"_s});
    const QList<TwoVersions> changed = sinceAgreed(file)->changed;
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].field == u"support_line.quantity"_s);
    CHECK(changed[0].versions.first().value != changed[0].versions.last().value);
    CHECK(changed[1].field == u"support_line.presence"_s);
    CHECK(changed[1].versions.last().value == QCborValue(true));
    file.lines.removeFirst();
    CHECK(sinceAgreed(file)->changed.size() == 2); // one gone, one new
}

TEST_CASE("Prices are of the day that is said of the next agreement, else of today", "[casework]")
{
    CaseFile file = agreedOnce();
    file.lines[0].quantity = Quantity::whole(2);
    CHECK(dayOfPrices(file, sinceAgreed(file), kLater) == kLater);
    askAnew(file);
    file.money.agreedOn = kLater.addDays(-1); // said on the telephone yesterday
    CHECK(dayOfPrices(file, sinceAgreed(file), kLater) == kLater.addDays(-1));
    CHECK(dayOfPrices({}, {}, kLater) == kLater);
}

TEST_CASE("What another program froze is not told as unchanged", "[casework]")
{
    CaseFile file = agreedOnce();
    file.agreements[0].inputs.clear();
    CHECK_FALSE(sinceAgreed(file));
    CHECK_FALSE(sinceAgreed({}));
}

} // namespace alongside::casework::since_agreed_test
