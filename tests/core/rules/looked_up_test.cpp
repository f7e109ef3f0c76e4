#include "core/rules/looked_up.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

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
