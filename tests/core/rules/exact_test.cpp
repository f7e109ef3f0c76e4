#include "core/rules/exact.h"
#include "tests/support/catch.h"

#include <limits>
#include <string>

namespace exact_test {

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

namespace {

using alongside::rules::Int128;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
constexpr Int128 kWidest = std::numeric_limits<Int128>::max();
constexpr Int128 kLowest = std::numeric_limits<Int128>::min();

Exact whole(Int128 number)
{
    return Exact::ratio(number, 1);
}

} // namespace

TEST_CASE("A fraction is always reduced, its sign above the line", "[rules][exact]")
{
    struct Row {
        Int128 over;
        Int128 under;
        QString fraction;
    };
    const auto row = GENERATE(values<Row>({
        {0, 1, QStringLiteral("0")},
        {0, -5, QStringLiteral("0")},
        {0, 7, QStringLiteral("0")},
        {1, -2, QStringLiteral("-1/2")},
        {-1, -2, QStringLiteral("1/2")},
        {-6, 4, QStringLiteral("-3/2")},
        {6, 3, QStringLiteral("2")},
        {2, 4, QStringLiteral("1/2")},
        {9, 6, QStringLiteral("3/2")},
        {7, 3, QStringLiteral("7/3")},
        {-7, 7, QStringLiteral("-1")},
        {3, 2, QStringLiteral("3/2")},
        {101, 10, QStringLiteral("101/10")},
        {Int128(kMost) * 2, 2, QStringLiteral("9223372036854775807")},
        {2, Int128(kMost) * 2, QStringLiteral("1/9223372036854775807")},
        {Int128(kMost) * 6, 4, QStringLiteral("27670116110564327421/2")},
        {6, Int128(kMost) * 4, QStringLiteral("3/18446744073709551614")},
        {Int128(kLeast), 1, QStringLiteral("-9223372036854775808")},
        {Int128(kLeast), 2, QStringLiteral("-4611686018427387904")},
        {Int128(kLeast), Int128(kLeast), QStringLiteral("1")},
        {Int128(kMost) + 1, 3, QStringLiteral("9223372036854775808/3")},
        {Int128(kMost) * 10, 1, QStringLiteral("92233720368547758070")},
        {kWidest, 1, QStringLiteral("170141183460469231731687303715884105727")},
        {-kWidest, 1, QStringLiteral("-170141183460469231731687303715884105727")},
        {kWidest, kWidest, QStringLiteral("1")},
        {Int128(1000000000000000000) * 1000, 1, QStringLiteral("1000000000000000000000")},
    }));
    CHECK(Exact::ratio(row.over, row.under).fraction() == row.fraction);
    CHECK_FALSE(Exact::ratio(row.over, row.under).tooLarge());
}

TEST_CASE("Halves go up, and only halves and more, on both sides of nought", "[rules][exact]")
{
    struct Row {
        qint64 over;
        qint64 under;
        qint64 pence;
    };
    const auto row = GENERATE(
        values<Row>({{1, 3, 0},   {2, 3, 1},   {1, 2, 1},   {49, 100, 0},  {50, 100, 1},   {51, 100, 1}, {3, 1, 3},
                     {-1, 3, 0},  {-2, 3, -1}, {-1, 2, 0},  {-49, 100, 0}, {-51, 100, -1}, {-3, 1, -3},  {5, 2, 3},
                     {-5, 2, -2}, {7, 3, 2},   {-7, 3, -2}, {8, 3, 3},     {-8, 3, -3},    {1, 1, 1},    {-1, 1, -1}}));
    INFO(row.over << '/' << row.under);
    CHECK(Exact::ratio(row.over, row.under).halfUp() == Money::pence(row.pence));
}

TEST_CASE("Whole pence end with 64 bits, on both sides of nought", "[rules][exact]")
{
    CHECK(whole(kMost).halfUp() == Money::pence(kMost));
    CHECK_FALSE(whole(Int128(kMost) + 1).halfUp());
    CHECK(whole(kLeast).halfUp() == Money::pence(kLeast));
    CHECK_FALSE(whole(Int128(kLeast) - 1).halfUp());
    CHECK((Exact(kMost) - Exact(qint64(1))).halfUp() == Money::pence(kMost - 1));
}

TEST_CASE("Too large is too large from whichever side it comes", "[rules][exact]")
{
    const Exact one(qint64(1));
    const Exact large = whole(kWidest) + one;
    const Exact fine = Exact::ratio(1, kWidest);
    REQUIRE(large.tooLarge());
    CHECK(Exact::ratio(1, 0).tooLarge());
    CHECK(Exact::ratio(kLowest, 1).tooLarge());
    CHECK(Exact::ratio(1, kLowest).tooLarge());
    CHECK(Exact::ratio(kLowest, kLowest).tooLarge());
    CHECK_FALSE(Exact::ratio(kLowest + 1, 1).tooLarge());
    for (const Exact& sum :
         {large + one, one + large, large - one, one - large, large * one, one * large, large / one, one / large})
        CHECK(sum.tooLarge());
    CHECK((one / Exact(qint64(0))).tooLarge());
    CHECK_FALSE((Exact(qint64(0)) / one).tooLarge());
    CHECK((whole(kWidest) + Exact::ratio(1, 2)).tooLarge()); // the left product
    CHECK((Exact::ratio(1, 2) + whole(kWidest)).tooLarge()); // the right one
    CHECK((fine + Exact::ratio(1, 2)).tooLarge());           // their sum
    CHECK((fine + Exact::ratio(-1, 2)).tooLarge());          // what stands below
    CHECK((whole(kWidest) * Exact(qint64(2))).tooLarge());
    CHECK((fine * Exact::ratio(1, 2)).tooLarge());
    CHECK((whole(-kWidest) - one).tooLarge()); // the lowest number of all has no opposite
    CHECK_FALSE((whole(kWidest) - one).tooLarge());
    CHECK((whole(kWidest) + whole(-kWidest)).fraction() == u"0");
    CHECK_FALSE(large.halfUp());
    CHECK_FALSE(large.isNegative());
    CHECK(large.fraction() == u"0"); // never half of a figure
}

TEST_CASE("Less is less, with one line below or two", "[rules][exact]")
{
    const auto less = [](qint64 a, qint64 b, qint64 c, qint64 d) { return Exact::ratio(a, b) < Exact::ratio(c, d); };
    CHECK(less(1, 3, 1, 2));
    CHECK_FALSE(less(1, 2, 1, 3));
    CHECK_FALSE(less(1, 2, 2, 4));
    CHECK(less(1, 3, 2, 3));
    CHECK_FALSE(less(2, 3, 1, 3));
    CHECK_FALSE(less(2, 3, 2, 3));
    CHECK(less(-1, 2, 1, 3));
    CHECK(less(-1, 1, 0, 1));
    CHECK_FALSE(less(0, 1, 0, 1));
    CHECK_FALSE(less(0, 1, -1, 1));
    const Exact large = whole(kWidest) + Exact(qint64(1)); // neither less than anything nor more
    CHECK_FALSE(large < Exact(qint64(1)));
    CHECK_FALSE(Exact(qint64(-1)) < large);
    CHECK(Exact::ratio(-1, 2).isNegative());
    CHECK_FALSE(Exact().isNegative());
    CHECK_FALSE(Exact(qint64(1)).isNegative());
}

TEST_CASE("Decimals to so many places, half up, with so many at least", "[rules][exact]")
{
    struct Row {
        qint64 over;
        qint64 under;
        int places;
        int atLeast;
        QString decimal;
    };
    const auto row = GENERATE(values<Row>({
        {1, 2, 0, 0, QStringLiteral("1")},        {1, 3, 0, 0, QStringLiteral("0")},
        {1, 3, 1, 0, QStringLiteral("0.3")},      {2, 3, 3, 0, QStringLiteral("0.667")},
        {-2, 3, 3, 0, QStringLiteral("-0.667")},  {1, 1000, 2, 0, QStringLiteral("0")},
        {1, 1000, 3, 0, QStringLiteral("0.001")}, {1, 1000, 3, 1, QStringLiteral("0.001")},
        {5, 1000, 2, 0, QStringLiteral("0.01")},  {1, 100, 6, 0, QStringLiteral("0.01")},
        {1, 10, 4, 2, QStringLiteral("0.10")},    {7, 1, 4, 2, QStringLiteral("7.00")},
        {7, 1, 4, 0, QStringLiteral("7")},        {10, 1, 4, 0, QStringLiteral("10")},
        {100, 1, 2, 1, QStringLiteral("100.0")},  {1205, 100, 2, 2, QStringLiteral("12.05")},
        {121, 10, 2, 1, QStringLiteral("12.1")},  {-1, 100, 2, 2, QStringLiteral("-0.01")},
        {0, 1, 3, 0, QStringLiteral("0")},        {0, 1, 3, 3, QStringLiteral("0.000")},
        {999, 1000, 2, 0, QStringLiteral("1")},   {999, 1000, 2, 2, QStringLiteral("1.00")},
        {19, 2, 3, 1, QStringLiteral("9.5")},     {10001, 1000, 3, 0, QStringLiteral("10.001")},
    }));
    INFO(row.over << '/' << row.under << " to " << row.places << ", " << row.atLeast << " at least");
    CHECK(Exact::ratio(row.over, row.under).decimal(row.places, row.atLeast) == row.decimal);
}

TEST_CASE("Beyond 64 bits it is rounded just so", "[rules][exact]")
{
    struct Row {
        Int128 over;
        Int128 under;
        qint64 pence;
    };
    constexpr Int128 wide = Int128(1) << 64;
    const auto row = GENERATE_COPY(values<Row>({
        {2 * Int128(kMost) - 1, 2, kMost},     // half below the most there is
        {-2 * Int128(kMost) - 1, 2, -kMost},   // half below minus that
        {2 * Int128(kLeast) - 1, 2, kLeast},   // half below the least
        {5 * Int128(kMost) + 2, 5, kMost},     // two fifths above
        {5 * Int128(kMost) - 2, 5, kMost},     // two fifths below
        {5 * Int128(kMost) - 3, 5, kMost - 1}, // three fifths below
        {-5 * Int128(kMost) + 2, 5, -kMost},   // the same beside nought's other side
        {-5 * Int128(kMost) - 2, 5, -kMost},
        {-5 * Int128(kMost) - 3, 5, -kMost - 1},
        {wide, 2 * wide + 1, 0},
        {wide + 1, 2 * wide + 1, 1},
        {-wide, 2 * wide + 1, 0},
        {-wide - 1, 2 * wide + 1, -1},
        {1, wide, 0},
        {-1, wide, 0},
        {1 - wide, wide, -1},
    }));
    CHECK(Exact::ratio(row.over, row.under).halfUp() == Money::pence(row.pence));
}

TEST_CASE("Pence are written as pounds behind what stands there, two digits at least", "[rules][exact]")
{
    const auto pounds = [](qint64 over, qint64 under, int places) {
        std::string text = "x ";
        Exact::ratio(over, under).appendPounds(text, places);
        return text;
    };
    CHECK(pounds(1430, 1, 4) == "x 14.30");
    CHECK(pounds(22425, 2, 4) == "x 112.125");
    CHECK(pounds(117600, 52, 4) == "x 22.6154");
    CHECK(pounds(0, 1, 4) == "x 0.00");
    CHECK(pounds(1, 1, 4) == "x 0.01");
    CHECK(pounds(-5, 1, 4) == "x -0.05");
    CHECK(pounds(100, 1, 2) == "x 1.00");
    CHECK(pounds(15, 2, 2) == "x 0.08");
    CHECK(pounds(1, 1000, 6) == "x 0.00001");
}

TEST_CASE("A number of many digits is written in full, and a fraction too long for its digits as a fraction",
          "[rules][exact]")
{
    CHECK(whole(Int128(kMost) * 10).decimal(2) == u"92233720368547758070");
    CHECK(whole(Int128(kMost) * 10).decimal(2, 2) == u"92233720368547758070.00");
    CHECK(whole(Int128(kLeast) * 10).decimal(2, 1) == u"-92233720368547758080.0");
    CHECK(Exact::ratio(Int128(kMost) * 10 + 5, 10).decimal(2) == u"9223372036854775807.5");
    CHECK(Exact::ratio(kWidest, 2).decimal(1) == u"170141183460469231731687303715884105727/2");
    CHECK(Exact::ratio(kWidest, 2).decimal(0) == u"85070591730234615865843651857942052864");
    CHECK(Exact::ratio(1, 1000000).decimal(6) == u"0.000001");
    const char* const nines[] = {"0.9", "0.99", "0.999", "0.9999", "0.99999", "0.999999"};
    for (qint64 places = 1, tens = 10; const char* written : nines) {
        CHECK(Exact::ratio(tens - 1, tens).decimal(int(places)) == QLatin1StringView(written));
        ++places;
        tens *= 10;
    }
}

} // namespace exact_test
