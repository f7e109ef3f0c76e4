#include "tests/core/contract/asked.h"
#include "tests/core/contract/examples.h"

namespace decide_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::allocationLine;
using test::answer;
using test::asked;
using test::number;
using test::refusal;

TEST_CASE("The contract's eligibility example", "[contract]")
{
    const QJsonObject out = answer("eligibility", test::oneLine(test::kEligible));
    CHECK(out.keys().size() == 14);
    CHECK(out[u"id"_s] == u"e1"_s);
    CHECK(out[u"line"_s] == 1);
    CHECK(out[u"finding"_s] == u"eligible"_s);
    CHECK(out[u"conditions"_s].toObject()[u"c2_two_outcomes"_s] == true);
    CHECK(out[u"unable_outcomes"_s] == QJsonArray{u"clothed"_s, u"work_education"_s});
    CHECK(out[u"outcomes"_s][u"clothed"_s][u"limbs"_s] == QJsonArray{u"b"_s});
    CHECK(out[u"record_complete"_s] == false);
    CHECK(out[u"missing"_s].toArray().size() == 7);
    const QJsonObject second = out[u"reasons"_s][1].toObject();
    CHECK(second[u"code"_s] == u"c2_two_outcomes_met"_s);
    CHECK(second[u"text"_s] == u"Two of the ten outcomes cannot be achieved."_s);
    CHECK(second[u"source"_s] == u"SI 2015/313 reg 2(1)(b)"_s);
    CHECK(out[u"policy"_s][u"rule"_s] == u"care_act_reg2"_s);
    CHECK(out[u"policy"_s][u"values"_s][0][u"value"_s] == 2);
}

TEST_CASE("Keys come out in the order of the schema", "[contract]")
{
    const QByteArray out =
        asked("payment-schedule", R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":8125,"one_off_p":3000}})");
    CHECK(out.startsWith(
        R"({"id":null,"line":1,"subject":"payment-schedule","kind":null,"finding":"scheduled",)"
        R"("first_payment_date":"2027-06-14","first_payment_p":35500,"second_payment_date":"2027-07-12",)"
        R"("payments_in_52_weeks":13,"total_13_payments_p":422500,"six_week_review_due":"2027-07-26",)"
        R"("review_overdue_after":"2027-08-09","statutory_dp_review_by":"2027-12-14",)"
        R"("plan_signed_off_needed_before_payment":false,"reasons":[{"code":)"));
}

TEST_CASE("The contract's allocation example, and its plan", "[contract]")
{
    const QJsonObject out = answer("allocation", allocationLine());
    CHECK(out[u"finding"_s] == u"allocated"_s);
    CHECK(number(out, u"weekly_subtotal_p"_s) == 9367);
    CHECK(number(out, u"contingency_weekly_p"_s) == 375);
    CHECK(number(out, u"weekly_p"_s) == 9742);
    CHECK(number(out, u"year_p"_s) == 506584);
    CHECK(number(out, u"first_year_p"_s) == 513034);
    CHECK(number(out, u"contribution.council_pays_weekly_p"_s) == 7432);
    CHECK(number(out, u"deployment.dp_net_four_weekly_p"_s) == 29728);
    const QJsonObject second = out[u"lines"_s][1].toObject();
    CHECK(second[u"exact_p"_s] == u"5550/13"_s);
    CHECK(second[u"gross_units"_s] == u"1"_s);
    CHECK(out[u"lines"_s][0][u"natural_units_applied"_s] == u"1.5"_s);
    CHECK(out[u"policy"_s][u"price_guide"_s] == u"EX-2031"_s);
    CHECK_FALSE(out.contains(u"sufficiency"_s));

    const QJsonObject fits = answer("allocation", allocationLine(R"(,"plan":)" + test::planAt("9500", "6450")));
    CHECK(fits[u"sufficiency"_s][u"verdict"_s] == u"about_right"_s);
    CHECK(number(fits, u"sufficiency.gap_year_p"_s) == -12584);
    const QJsonObject over = answer("allocation", allocationLine(R"(,"plan":)" + test::planAt("9743", "6450")));
    CHECK(number(over, u"sufficiency.gap_year_p"_s) == 52);
    CHECK(over[u"sufficiency"_s][u"manager_reasons"_s] == QJsonArray{u"plan_over_budget"_s});
}

TEST_CASE("A line is refused by its first fault, with a place and three sentences", "[contract]")
{
    struct Story {
        const char* subject;
        QByteArray line;
        const char* refusal;
    };
    const auto line = [](const QByteArray& members) { return test::withLine(members); };
    const QByteArray l1 = R"("id":"L1","item":"PA","outcomes":["O1"],"period":"week")";
    const auto adult = [](const QByteArray& facts) {
        return R"({"kind":"adult","facts":{"assessment_date":"2027-02-03",)" + facts + "}}";
    };
    const auto story = GENERATE_COPY(values<Story>({
        {"allocation", "nothing", "NOT_JSON "},
        {"allocation", R"({"facts":{},"facts":{}})", "NOT_JSON "},
        {"allocation", R"({"facts":{}} {})", "NOT_JSON "},
        {"allocation", "[1]", "NOT_AN_OBJECT "},
        {"allocation", "{\"id\":\"\xff\"}", "BAD_UTF8 "},
        {"allocation", "{}", "FIELD_MISSING /facts"},
        {"allocation", R"({"facts":[]})", "WRONG_TYPE /facts"},
        {"allocation", R"({"id":7,"facts":{}})", "WRONG_TYPE /id"},
        {"eligibility", R"({"facts":{}})", "FIELD_MISSING /kind"},
        {"eligibility", R"({"kind":"cousin","facts":{}})", "UNKNOWN_KIND /kind"},
        {"eligibility", R"({"kind":"adult","facts":{}})", "DATE_MISSING /facts/assessment_date"},
        {"eligibility", R"({"kind":"adult","facts":{"assessment_date":"2027-02-30"}})",
         "BAD_DATE /facts/assessment_date"},
        {"eligibility", R"({"kind":"adult","facts":{"assessment_date":"2027-2-3"}})",
         "BAD_DATE /facts/assessment_date"},
        {"eligibility", adult(R"("age":"61")"), "WRONG_TYPE /facts/age"},
        {"eligibility", adult(R"("age":61.5)"), "WRONG_TYPE /facts/age"},
        {"eligibility", adult(R"("needs_from_impairment_or_illness":"maybe")"),
         "UNKNOWN_VALUE /facts/needs_from_impairment_or_illness"},
        {"eligibility", adult(R"("needs_from_impairment_or_illness":1)"),
         "WRONG_TYPE /facts/needs_from_impairment_or_illness"},
        {"eligibility", adult(R"("outcomes":{"toilet":{"applicable":"unanswered"}})"),
         "UNKNOWN_VALUE /facts/outcomes/toilet/applicable"},
        {"eligibility", adult(R"("outcomes":{"toilet":"no"})"), "WRONG_TYPE /facts/outcomes/toilet"},
        {"eligibility", adult(R"("wellbeing_domains":["control_over_day_to_day_life","x"])"),
         "UNKNOWN_VALUE /facts/wellbeing_domains/1"},
        {"eligibility", adult(R"("route_out":"moved")"), "UNKNOWN_VALUE /facts/route_out"},
        {"allocation", R"({"facts":{"outcomes":[],"lines":[]}})", "DATE_MISSING /facts/allocation_date"},
        {"allocation", R"({"facts":{"allocation_date":"2024-09-17","lines":[]}})", "FIELD_MISSING /facts/outcomes"},
        {"allocation", R"({"facts":{"allocation_date":"2001-01-01","outcomes":[],"lines":[]}})",
         "NO_GUIDE_FOR_DATE /facts/allocation_date"},
        {"allocation", line(l1 + R"(,"sharers":0)"), "BAD_SHARERS /facts/lines/0/sharers"},
        {"allocation", line(l1 + R"(,"sharers":1.5)"), "WRONG_TYPE /facts/lines/0/sharers"},
        {"allocation", line(l1 + R"(,"staff":0)"), "BAD_STAFF /facts/lines/0/staff"},
        {"allocation", line(l1 + R"(,"qty":"-1")"), "NEGATIVE_QUANTITY /facts/lines/0/qty"},
        {"allocation", line(l1 + R"(,"qty":1.2345)"), "TOO_MANY_DECIMALS /facts/lines/0/qty"},
        {"allocation", line(l1 + R"(,"qty":"1e3")"), "WRONG_TYPE /facts/lines/0/qty"},
        {"allocation", line(l1 + R"(,"qty":true)"), "WRONG_TYPE /facts/lines/0/qty"},
        {"allocation", line(l1 + R"(,"qty":99999999999999)"), "TOO_LARGE /facts/lines/0/qty"},
        {"allocation", line(l1 + R"(,"qty":999999999999,"times":999999999999)"), "TOO_LARGE /facts/lines/0"},
        {"allocation", line(l1 + R"(,"weeks_per_year":52,"for_weeks":1)"), "BAD_PERIOD /facts/lines/0/for_weeks"},
        {"allocation", line(l1 + R"(,"price_override_p":12.5,"override_reason":"x")"),
         "MONEY_NOT_EXACT /facts/lines/0/price_override_p"},
        {"allocation", line(l1 + R"(,"price_override_p":"12","override_reason":"x")"),
         "WRONG_TYPE /facts/lines/0/price_override_p"},
        {"allocation", line(l1 + R"(,"price_override_p":1200)"),
         "OVERRIDE_NEEDS_REASON /facts/lines/0/override_reason"},
        {"allocation", line(l1 + R"(,"natural":[{"who":"A","units":-1}])"),
         "NEGATIVE_NATURAL /facts/lines/0/natural/0/units"},
        {"allocation", line(R"("item":"PA","outcomes":["O1"],"period":"week")"), "FIELD_MISSING /facts/lines/0/id"},
        {"allocation", line(R"("id":"L1","item":"PA","outcomes":["O1"])"), "FIELD_MISSING /facts/lines/0/period"},
        {"allocation", line(R"("id":"L1","item":"PA","outcomes":["O1"],"period":"day")"),
         "UNKNOWN_VALUE /facts/lines/0/period"},
        {"allocation", line(R"("id":"L1","item":"GOLD","outcomes":["O1"],"period":"week")"),
         "UNKNOWN_ITEM /facts/lines/0/item"},
        {"allocation", line(R"("id":"L1","item":"ODD","outcomes":["O1"],"period":"week")"),
         "NO_PRICE /facts/lines/0/item"},
        {"allocation", line(R"("id":"L1","item":"PA","outcomes":[],"period":"week")"),
         "NO_OUTCOME /facts/lines/0/outcomes"},
        {"allocation", line(R"("id":"L1","item":"PA","outcomes":["O2"],"period":"week")"),
         "UNKNOWN_OUTCOME /facts/lines/0/outcomes/0"},
        {"allocation", allocationLine(R"(,"deploy":"cash")"), "UNKNOWN_VALUE /facts/deploy"},
        {"allocation",
         allocationLine(R"(,"plan":{"lines":[{"id":"P","item":"PA","outcomes":["O9"],"period":"week"}]})"),
         "UNKNOWN_OUTCOME /facts/plan/lines/0/outcomes/0"},
        {"sufficiency", R"({"facts":{"plan":{"lines":[]}}})", "FIELD_MISSING /facts/allocation"},
        {"sufficiency",
         R"({"facts":{"allocation":{"allocation_date":"2024-09-17","outcomes":[{"id":"O1"},{"id":"O1"}],"lines":[]},"plan":{"lines":[]}}})",
         "DUPLICATE_ID /facts/allocation/outcomes/1/id"},
        {"payment-schedule", R"({"facts":{"net_weekly_p":1}})", "FIELD_MISSING /facts/agreed_on"},
        {"payment-schedule", R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":-1}})",
         "NEGATIVE_AMOUNT /facts/net_weekly_p"},
        {"payment-schedule", R"({"facts":{"agreed_on":"2001-06-10","net_weekly_p":1}})",
         "NO_VALUE_FOR_DATE /facts/agreed_on"},
    }));

    INFO(story.line.toStdString());
    CHECK(refusal(story.subject, story.line) == QString::fromLatin1(story.refusal));
    const QString message = answer(story.subject, story.line)[u"error"_s][u"message"_s].toString();
    CHECK(message.count(u". ") >= 2);
    CHECK_FALSE(message.contains(u'{'));
}

TEST_CASE("A message names the line and repeats nobody's words", "[contract]")
{
    const auto message = [](const QByteArray& line) {
        return answer("allocation", line)[u"error"_s][u"message"_s].toString();
    };
    CHECK(message(test::withLine(R"("id":"L1","item":"PA","outcomes":["O1"],"period":"week","sharers":0)"))
          == u"Line L1 is shared by 0 people. At least one person must share it. Put 1 if nobody shares.");
    CHECK(message(test::withLine(
                      R"("id":"Ann Smith of 9 High St","item":"PA","outcomes":["O1"],"period":"week","sharers":0)"))
              .startsWith(u"Line number 1 is shared by 0 people."));
    CHECK(asked("allocation", "{\n").contains("line 1, column 2"));
    CHECK(asked("allocation", "\n\n{\"a\":}\n").contains("line 3, column 6"));
}

TEST_CASE("Fields a subject does not know are listed and change nothing", "[contract]")
{
    const QJsonObject out =
        answer("eligibility", QByteArray(R"({"kind":"adult","extra":1,"facts":{"assessment_date":"2027-02-03",
        "a/b~":1,"context":{"x":1},"note":"n","outcomes_seen_on_visit_day":{"toilet":1},
        "outcomes":{"recreation":{},"toilet":{"sometimes":1,"note":"n"}}}})")
                                  .replace('\n', ' '));
    CHECK(out[u"finding"_s] == u"undetermined"_s);
    QStringList ignored;
    for (const QJsonValue& one : out[u"ignored"_s].toArray()) ignored.append(one.toString());
    ignored.sort();
    CHECK(ignored
          == QStringList{u"/extra"_s, u"/facts/a~1b~0"_s, u"/facts/outcomes/recreation"_s,
                         u"/facts/outcomes/toilet/sometimes"_s});
}

TEST_CASE("The date of --on fills a missing date and no other", "[contract]")
{
    const QDate on(2024, 9, 17);
    const QByteArray allocation = R"({"facts":{"outcomes":[],"lines":[]}})";
    CHECK(answer("allocation", allocation, on)[u"guide"_s] == u"PG-2024"_s);
    CHECK(answer("allocation", R"({"facts":{"allocation_date":"2025-09-17","outcomes":[],"lines":[]}})", on)[u"guide"_s]
          == u"PG-2025"_s);
    CHECK(refusal("payment-schedule", R"({"facts":{"net_weekly_p":1}})", on) == u"FIELD_MISSING /facts/agreed_on");
}

TEST_CASE("One line out for each line in, whatever the lines are like", "[contract]")
{
    const QByteArray good = R"({"id":"g","facts":{"agreed_on":"2027-06-10","net_weekly_p":1}})";
    const QByteArray tooLong = "{\"id\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    const QByteArray input = "\xEF\xBB\xBF" + good + "\r\n   \r\n\n" + "oops\n" + tooLong + "\n" + good;
    const QList<QByteArray> out = asked("payment-schedule", input).split('\n');
    REQUIRE(out.size() == 5); // the last is what follows the last end of line
    CHECK(out[0].startsWith(R"({"id":"g","line":1,)"));
    CHECK(out[1].startsWith(R"({"id":null,"line":4,"error":{"code":"NOT_JSON")"));
    CHECK(out[2].startsWith(R"({"id":null,"line":5,"error":{"code":"LINE_TOO_LONG")"));
    CHECK(out[3].startsWith(R"({"id":"g","line":6,"subject")"));
    CHECK(out[4].isEmpty());
}

TEST_CASE("A line of exactly one mebibyte is read, one byte more is not", "[contract]")
{
    const QByteArray end = R"(","facts":{"agreed_on":"2027-06-10","net_weekly_p":1}})";
    const auto sized = [&](qsizetype size) { return "{\"id\":\"" + QByteArray(size - end.size() - 7, 'x') + end; };
    REQUIRE(sized(1 << 20).size() == 1 << 20);
    CHECK(refusal("payment-schedule", sized(1 << 20)).isEmpty());
    CHECK(refusal("payment-schedule", sized(1 << 20) + "\r\n").isEmpty());
    CHECK(refusal("payment-schedule", sized((1 << 20) + 1)) == u"LINE_TOO_LONG ");
    CHECK(refusal("payment-schedule", sized((1 << 20) + 1) + "\n") == u"LINE_TOO_LONG ");
}

TEST_CASE("The hash is of the files used, and of nothing else", "[contract]")
{
    const auto hash = [](const char* subject, const QByteArray& line) {
        return answer(subject, line)[u"policy"_s][u"hash"_s].toString();
    };
    const QByteArray plain = allocationLine();
    QByteArray spaced = plain;
    CHECK(hash("allocation", plain) == hash("allocation", spaced.replace("\"price_p\":1490", "\"price_p\" : 1490")));
    CHECK(hash("allocation", plain) != hash("allocation", spaced.replace("\"price_p\" : 1490", "\"price_p\":1491")));
    CHECK(hash("allocation", plain).size() == 71);
}

TEST_CASE("Explained answers are sentences for people", "[contract]")
{
    const QByteArray told = asked("allocation", allocationLine() + "\nbad\n", {}, true);
    CHECK(told.startsWith("a1\nBudget: £97.42 a week, £5,065.84 a year, £64.50 once.\n  1. "));
    CHECK(told.contains("(7.5 - 1.5) x 14.90 = 89.40"));
    CHECK(told.contains("\n\nline 2\nThis is not JSON"));
    CHECK_FALSE(told.contains('{'));
}

TEST_CASE("The list names what can be asked, and nothing else", "[contract]")
{
    std::ostringstream out;
    contract::list(out, false);
    CHECK(out.str().starts_with(R"({"subject":"eligibility","kind":"adult","in":"eligibility.adult.in.json",)"
                                R"("out":"eligibility.adult.out.json","rules":[{"id":"care_act_reg2",)"
                                R"("law":"SI 2015/313 reg 2","from":"2015-04-01","until":null}]})"));
    CHECK(contract::isSubject(u"payment-schedule"_s));
    CHECK_FALSE(contract::isSubject(u"weather"_s));
}

} // namespace decide_test
