#include "core/rules/law.h"
#include "tests/support/catch.h"

namespace law_test {

using alongside::rules::dayOf;
using alongside::rules::Law;

TEST_CASE("A law holds from its first day to its last, and without either for ever", "[rules][law]")
{
    const QDate first(2015, 4, 1);
    const QDate last(2016, 2, 29);
    const Law both{"l", "L", first, last};
    CHECK_FALSE(both.covers(first.addDays(-1)));
    CHECK(both.covers(first));
    CHECK(both.covers(last));
    CHECK_FALSE(both.covers(last.addDays(1)));
    const Law sinceThen{"l", "L", first, {}};
    CHECK_FALSE(sinceThen.covers(first.addDays(-1)));
    CHECK(sinceThen.covers(QDate(9999, 12, 31)));
    const Law untilThen{"l", "L", {}, last};
    CHECK(untilThen.covers(QDate(1, 1, 1)));
    CHECK_FALSE(untilThen.covers(last.addDays(1)));
    CHECK(Law{}.covers(first));
}

TEST_CASE("A day known while compiling is that day", "[rules][law]")
{
    CHECK(dayOf(1970, 1, 1) == QDate(1970, 1, 1));
    CHECK(dayOf(1948, 7, 5) == QDate(1948, 7, 5));
    CHECK(dayOf(2015, 4, 1) == QDate(2015, 4, 1));
    CHECK(dayOf(2028, 2, 29) == QDate(2028, 2, 29));
}

} // namespace law_test
