#include "tests/core/contract/asked.h"

#include <QElapsedTimer>

namespace benchmark_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// As many people as a line holds, by a cost for each number of points.
QByteArray longHistory(qint64 (*weekly)(qint64))
{
    QByteArray line = R"({"kind":"curve","facts":{"points":50000,"history":[)";
    for (qint64 i = 0; line.size() < 1000000; ++i)
        line += (i ? ",[" : "[") + QByteArray::number(i) + ',' + QByteArray::number(weekly(i)) + ']';
    return line + "]}}";
}

} // namespace

TEST_CASE("A history as long as a line may be is answered at once, however it runs", "[contract][benchmark]")
{
    QElapsedTimer watch;
    watch.start();
    for (const auto weekly : {+[](qint64 i) { return i; }, +[](qint64 i) { return 99999 - i; },
                              +[](qint64 i) { return i * 7919 % 1000; }}) {
        const QByteArray line = longHistory(weekly);
        REQUIRE(line.size() < static_cast<qsizetype>(contract::kLongestLine));
        const QJsonObject found = test::answer("benchmark", line);
        CHECK(found[u"finding"_s] == u"estimated"_s);
        CHECK(found[u"curve"_s].toArray().size() > 70000);
        CHECK(found[u"band"_s][u"k"_s].toInteger() > 7000);
    }
    CHECK(watch.elapsed() < 20000);
}

TEST_CASE("What is told of a ledger has its workings", "[contract][ledger]")
{
    const QByteArray told = test::asked("ledger", R"({"facts":{"opening_balance_p":100,"events":[
        {"id":"c1","type":"commit","start":"2027-03-31","council_weekly_p":700,"annual_lump_p":1,"one_off_p":2,
         "planning_one_off_p":3,"planning_annual_p":4,"annual_review_fee_due_this_year":true},
        {"id":"r1","type":"recommit","of":"c1","from":"2027-03-30","old_weekly_p":700,"new_weekly_p":350},
        {"id":"r2","type":"convert","of":"c1","from":"2027-03-30","old_weekly_p":350,"new_weekly_p":700},
        {"id":"x1","type":"release","of":"c1","amount_p":5},{"id":"k1","type":"correct","amount_p":-1,"reason":"counted twice"},
        {"id":"p1","type":"pay","of":"c1","amount_p":6}]}})"_ba.replace('\n', ' '),
                                        {}, true);
    INFO(told.toStdString());
    CHECK(told.contains("c1 commits £1.10 this year: £1.00 for 1 day at £7.00 a week, £0.01 once a year, £0.02 once, "
                        "£0.03 once for planning and £0.04 for the plan's yearly update. A full year is £364.05. "
                        "Balance -£0.10. Its holder is told."));
    CHECK(told.contains("r1 gives back £1.00: 2 days at £3.50 a week instead of £7.00. Balance £0.90.\n"));
    CHECK(told.contains(
        "r2 takes £1.00 more: 2 days at £7.00 a week instead of £3.50. Balance -£0.10. Its holder is told."));
    CHECK(told.contains("x1 gives back £0.05."));
    CHECK(told.contains("k1 corrects by -£0.01."));
    CHECK(told.contains("p1 pays £0.06 of what was committed."));
    CHECK_FALSE(told.contains("counted twice"));
}

} // namespace benchmark_test
