#include "core/contract/money/reprice.h"

#include "core/policy/files/guide_file.h"
#include "tests/core/contract/asked.h"
#include "tests/core/contract/examples.h"
#include "tests/core/contract/judged.h"

#include <limits>

namespace reprice_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// The example's guide, its assistant at this price. Its dates are years away: they do not matter.
PriceGuide next(qint64 assistant, bool confirmed = true)
{
    PriceGuide guide{u"EX-2032"_s,
                     QDate(2042, 4, 1),
                     QDate(2043, 3, 31),
                     {},
                     {},
                     {},
                     confirmed,
                     {{u"PA"_s, u"Assistant"_s, u"hour"_s, Money::pence(assistant), false},
                      {u"CLUB"_s, u"Club"_s, u"visit"_s, Money::pence(1850), false},
                      {u"KIT"_s, u"Kit"_s, {}, Money::pence(6450), false}},
                     "next"};
    return guide;
}

struct Repriced {
    QByteArray out{};
    QList<QJsonObject> people{};
    QJsonObject total{};
    contract::Count count{};
};

/// Every line is held against its schema on the way.
Repriced repriced(const QByteArray& input, const PriceGuide& guide = next(1560))
{
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    Repriced result;
    result.count = contract::reprice(in, out, guide, false, test::builtIn());
    result.out = QByteArray::fromStdString(out.str());
    QByteArray lines;
    for (const QByteArray& line : result.out.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const bool total = object.contains(u"total"_s);
        lines += (total                         ? "reprice.total.json\t"
                  : object.contains(u"error"_s) ? "error.json\t"
                                                : "reprice.out.json\t")
                 + line + '\n';
        if (total) result.total = object[u"total"_s].toObject();
        else result.people.append(object);
    }
    const test::Judged judged = test::judge(lines);
    INFO(judged.said.toStdString());
    CHECK(judged.status == 0);
    return result;
}

QStringList codes(const QJsonObject& person)
{
    QStringList all;
    for (const QJsonValue reason : person[u"reasons"].toArray()) all.append(reason[u"code"].toString());
    return all;
}

/// One line of support of the example's guide.
QByteArray one(const QByteArray& members, const QByteArray& more = {})
{
    return test::withLine(R"("id":"L1","outcomes":["O1"],"period":"week",)" + members + more) + '\n';
}

} // namespace

TEST_CASE("The contract's example, priced by the prices to come", "[contract][reprice]")
{
    const Repriced result = repriced(test::allocationLine());
    REQUIRE(result.people.size() == 1);
    CHECK(result.out.startsWith(
        R"({"id":"a1","line":1,"before":{"guide":"EX-2031","weekly_p":9742,"annual_lump_p":0,"year_p":506584,"one_off_p":6450,)"
        R"("adult_weekly_p":2310,"council_weekly_p":7432},)"
        R"("after":{"guide":"EX-2032","weekly_p":10178,"annual_lump_p":0,"year_p":529256,"one_off_p":6450,)"
        R"("adult_weekly_p":2310,"council_weekly_p":7868},)"
        R"("change":{"weekly_p":436,"annual_lump_p":0,"year_p":22672,"one_off_p":0,"adult_weekly_p":0,"council_weekly_p":436},)"
        R"("overrides_kept":0,"lines":[{"id":"L1","before_p":8940,"after_p":9360},{"id":"L2","before_p":427,"after_p":427},)"
        R"({"id":"L3","before_p":6450,"after_p":6450}],"reasons":[{"code":"reprice_higher",)"));
    CHECK(codes(result.people[0])
          == QStringList{u"reprice_higher"_s, u"contingency_again"_s, u"contribution_again"_s,
                         u"reprice_stores_nothing"_s});
    CHECK(result.out.endsWith(
        R"({"total":{"people":1,"failed":0,"before":{"weekly_p":9742,"annual_lump_p":0,"year_p":506584,"one_off_p":6450},)"
        R"("after":{"weekly_p":10178,"annual_lump_p":0,"year_p":529256,"one_off_p":6450},)"
        R"("change":{"weekly_p":436,"annual_lump_p":0,"year_p":22672,"one_off_p":0},"higher":1,"lower":0,"same":0}})"
        "\n"));
    CHECK(result.count.decided == 1);
    CHECK(test::judge("reprice.in.json\t" + test::allocationLine()).status == 0);
}

TEST_CASE("A price set by hand stays as it was decided", "[contract][reprice]")
{
    const Repriced result =
        repriced(one(R"("item":"PA","price_override_p":1500,"override_reason":"nobody comes for less")"));
    CHECK(result.people[0][u"overrides_kept"_s] == 1);
    CHECK(test::number(result.people[0], u"after.weekly_p"_s) == 1500);
    CHECK(codes(result.people[0]).startsWith(u"reprice_same"_s));
    CHECK(codes(result.people[0]).contains(u"overrides_kept"_s));
    CHECK(result.total[u"same"_s] == 1);
}

TEST_CASE("Where the contribution is not yet assessed nobody is said to pay", "[contract][reprice]")
{
    const QJsonObject person = repriced(one(R"("item":"PA")")).people[0];
    for (const QString& side : {u"before"_s, u"after"_s, u"change"_s}) {
        INFO(side.toStdString());
        CHECK(person[side][u"adult_weekly_p"_s].isNull());
        CHECK(person[side][u"council_weekly_p"_s].isNull());
    }
    CHECK(codes(person).contains(u"contribution_not_assessed"_s));
}

TEST_CASE("A contribution larger than the new budget is only what there is to pay", "[contract][reprice]")
{
    const QJsonObject person =
        repriced(test::allocationLine().replace("\"contribution_weekly_p\":2310", "\"contribution_weekly_p\":9700"),
                 next(1000))
            .people[0];
    CHECK(test::number(person, u"before.adult_weekly_p"_s) == 9700);
    CHECK(test::number(person, u"after.weekly_p"_s) == 6684); // 6 x 1000 + 427 = 6427, and 4 per cent
    CHECK(test::number(person, u"after.adult_weekly_p"_s) == 6684);
    CHECK(test::number(person, u"change.council_weekly_p"_s) == -42);
    CHECK(codes(person).startsWith(u"reprice_lower"_s));
}

TEST_CASE("Who cannot be priced has an error line and stays out of the totals", "[contract][reprice]")
{
    PriceGuide without = next(1560);
    without.items.removeIf([](const PricedItem& item) { return item.code == u"CLUB"; });
    const QByteArray input = one(R"("item":"CLUB")") + "\n  \r\n" + one(R"("item":"PA")") + "nothing\n"
                             + one(R"("item":"GOLD")")
                             + R"({"id":"d","facts":{"outcomes":[],"lines":[]}})"
                               "\n"
                               R"({"id":7,"facts":{}})"
                               "\n{}\n"
                             + one(R"("item":"PA")");
    const Repriced result = repriced(input, without);
    QStringList refused;
    for (const QJsonObject& person : result.people)
        refused.append(person[u"error"_s][u"code"_s].toString() + u' ' + person[u"error"_s][u"where"_s].toString());
    CHECK(refused
          == QStringList{u"UNKNOWN_ITEM /facts/lines/0/item"_s, u" "_s, u"NOT_JSON "_s,
                         u"UNKNOWN_ITEM /facts/lines/0/item"_s, u"DATE_MISSING /facts/allocation_date"_s,
                         u"WRONG_TYPE /id"_s, u"FIELD_MISSING /facts"_s, u" "_s});
    CHECK(result.people[1][u"line"_s] == 4);
    CHECK(result.people[4][u"id"_s] == u"d"_s);
    CHECK(result.total[u"people"_s] == 2);
    CHECK(result.total[u"failed"_s] == 6);
    CHECK(test::number(result.total, u"before.year_p"_s) == 2 * 1490 * 52);
    CHECK(test::number(result.total, u"change.year_p"_s) == 2 * 70 * 52);
    CHECK(result.count.failed == 6);
}

TEST_CASE("A byte-order mark, CRLF and an end without a new line are borne, and nothing at all has totals",
          "[contract][reprice]")
{
    const Repriced result =
        repriced("\xEF\xBB\xBF" + one(R"("item":"PA")").trimmed() + "\r\n" + one(R"("item":"KIT")").trimmed());
    CHECK(result.count.decided == 2);
    const Repriced nobody = repriced({});
    CHECK(nobody.people.isEmpty());
    CHECK(nobody.total[u"people"_s] == 0);
}

TEST_CASE("Who gains, who loses and who keeps is counted by the year", "[contract][reprice]")
{
    PriceGuide guide = next(1489);
    guide.items[1].price = Money::pence(1851); // a penny a visit
    guide.items[2].price = Money::pence(9999); // bought once: no part of the year
    const Repriced result =
        repriced(one(R"("item":"PA")") + one(R"("item":"CLUB")")
                     + one(R"("item":"KIT")").replace(R"("period":"week")", R"("period":"one_off")"),
                 guide);
    CHECK(result.total[u"higher"_s] == 1);
    CHECK(result.total[u"lower"_s] == 1);
    CHECK(result.total[u"same"_s] == 1);
    CHECK(test::number(result.total, u"change.one_off_p"_s) == 3549);
}

TEST_CASE("A guide that is not confirmed says so, and planning money stays apart", "[contract][reprice]")
{
    PriceGuide guide = next(1560, false);
    guide.items.append({u"PLAN"_s, u"Plan"_s, {}, Money::pence(50000), true});
    const QJsonObject person = repriced(one(R"("item":"PLAN")"), guide).people[0];
    CHECK(codes(person).endsWith(u"value_unconfirmed"_s));
    CHECK(test::number(person, u"after.weekly_p"_s) == 0);
    CHECK(person[u"lines"_s][0][u"after_p"_s] == 50000);
}

TEST_CASE("A council's sum past 64 bits is still whole pence", "[contract][reprice]")
{
    const QByteArray dear =
        one(R"("item":"PA","price_override_p":150000000000000000,"override_reason":"a story about size")");
    const Repriced result = repriced(dear + dear);
    CHECK(result.out.contains(
        R"("before":{"weekly_p":300000000000000000,"annual_lump_p":0,"year_p":15600000000000000000,)"));
}

TEST_CASE("The same in sentences for people", "[contract][reprice]")
{
    std::istringstream in(test::allocationLine().toStdString() + "\nx\n");
    std::ostringstream out;
    contract::reprice(in, out, next(1560), true, test::builtIn());
    CHECK(out.str() == R"(a1
By EX-2031 the budget is £97.42 a week and £64.50 once, by EX-2032 it would be £101.78 a week and £64.50 once.
  1. By the new prices the year costs £5,292.56 in place of £5,065.84: the person gains. (R2)
  2. The 4 per cent for bad days is added again: £3.75 a week before, £3.91 after. (R10)
  3. What the person was assessed to pay is taken off again: £23.10 a week before, £23.10 after. (R13)
  4. Nothing is changed by this. A real change of price is a decision of its own. (R2)
  L1: £89.40, then £93.60.
  L2: £4.27, then £4.27.
  L3: £64.50, then £64.50.

line 2
This is not JSON at line 2, column 1. JSON is one object with each name once. Mend it there. (NOT_JSON)

All together
1 people priced twice, 1 could not be: 1 have more, 0 less, 0 the same.
  A year: £5,065.84, then £5,292.56, a change of £226.72.
  Once: £64.50, then £64.50, a change of £0.00.

)");
}

} // namespace reprice_test
