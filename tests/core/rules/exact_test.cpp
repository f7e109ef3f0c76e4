#include "core/rules/exact.h"
#include "tests/support/catch.h"

#include <limits>

using namespace alongside;
using alongside::rules::Exact;

TEST_CASE("A fraction stays exact and is settled half a penny up (R1, R9)", "[rules][exact]")
{
    const Exact line = Exact(Quantity{7500}) * Exact(qint64(1495)); // 11212.5 pence
    CHECK(line.fraction() == u"22425/2");
    CHECK(line.halfUp() == Money::pence(11213));
    CHECK((line - Exact(Quantity{1})).halfUp() == Money::pence(11212));
    CHECK((Exact(qint64(1850)) * Exact(qint64(12)) / Exact(qint64(52))).fraction() == u"5550/13");
    CHECK((Exact(qint64(-1)) / Exact(qint64(2))).halfUp() == Money::pence(0));
    CHECK((Exact(qint64(-3)) / Exact(qint64(2))).halfUp() == Money::pence(-1));
}

TEST_CASE("Digits are shown as they are, and rounded only where they do not end", "[rules][exact]")
{
    const auto pounds = [](qint64 over, qint64 under) { return (Exact(over) / Exact(under)).decimal(4, 2); };
    CHECK(pounds(112125, 1000) == u"112.125");
    CHECK(pounds(143, 10) == u"14.30");
    CHECK(pounds(1176, 52) == u"22.6154");
    CHECK(pounds(0, 1) == u"0.00");
    CHECK(pounds(-1, 10) == u"-0.10");
    CHECK(Exact(Quantity{8750}).decimal(6) == u"8.75");
    CHECK(Exact(qint64(0)).decimal(6) == u"0");
    CHECK((Exact(Quantity{1125}) * Exact(Quantity{333})).decimal(6) == u"0.374625");
}

TEST_CASE("What does not fit says so and gives no figure", "[rules][exact]")
{
    const Exact most(std::numeric_limits<qint64>::max());
    CHECK(most.halfUp() == Money::pence(std::numeric_limits<qint64>::max()));
    CHECK_FALSE((most + Exact(qint64(1))).halfUp());
    CHECK((most * most).fraction() == u"85070591730234615847396907784232501249");
    CHECK((most * most * most).tooLarge());
    CHECK_FALSE((most * most * most).halfUp());
    CHECK((most * most * most - most).tooLarge());
}
