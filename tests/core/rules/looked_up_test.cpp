#include "core/rules/looked_up.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace looked_up_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("What was looked up is kept in that order", "[rules]")
{
    rules::LookedUp values(test::shipped(), QDate(2024, 9, 17));
    CHECK(values.number(u"review.six_week_overdue_days") == 56);
    CHECK(values.number(u"review.six_week_due_days") == 42);
    CHECK_FALSE(values.error());
    REQUIRE(values.used().size() == 2);
    CHECK(values.used()[0].key == u"review.six_week_overdue_days");
    CHECK(values.used()[1].key == u"review.six_week_due_days");
}

TEST_CASE("The first value that is not there is told, and what comes after it is still looked up", "[rules]")
{
    rules::LookedUp values(test::shipped(), QDate(2024, 9, 17));
    CHECK(values.number(u"nobody.knows_this") == 0);
    CHECK(values.number(u"nor.this") == 0);
    CHECK(values.number(u"review.six_week_due_days") == 42);
    REQUIRE(values.error());
    CHECK(values.error()->code == ErrorCode::NoPolicyInForce);
    CHECK(values.error()->where == u"nobody.knows_this");
    CHECK(values.used().size() == 1);
}

TEST_CASE("What the country sets and what is on a list are looked up alike", "[rules]")
{
    rules::LookedUp values(test::shipped(), QDate(2024, 9, 17));
    CHECK(values.national(u"charging.mig.pc") == values.number(u"charging.mig.pc"));
    CHECK(policy::find(values.list(u"charging.income_disregarded", {u"earnings"_s}), u"earnings"));
    CHECK_FALSE(values.list(u"charging.income_counted", {u"earnings"_s}).isEmpty()); // earnings are not on it
    CHECK_FALSE(values.error());
    REQUIRE(values.used().size() == 3);
    CHECK(values.used()[0] == values.used()[1]);
    CHECK(values.used()[2].key == u"charging.income_disregarded");
}

TEST_CASE("Of lists and of what the country sets, too, the first that is not there is told", "[rules]")
{
    const QDate day(2024, 9, 17);
    rules::LookedUp country(test::shipped(), day);
    CHECK(country.national(u"nobody.knows_this") == 0);
    CHECK(country.list(u"nor.this", {}).isEmpty());
    CHECK(country.error() == Error{ErrorCode::NoPolicyInForce, u"nobody.knows_this"_s, u"2024-09-17"_s});
    rules::LookedUp list(test::shipped(), day);
    CHECK(list.list(u"nor.this", {}).isEmpty());
    CHECK(list.national(u"nobody.knows_this") == 0);
    REQUIRE(list.error());
    CHECK(list.error()->where == u"nor.this");
    CHECK(list.used().isEmpty());
}

} // namespace looked_up_test
