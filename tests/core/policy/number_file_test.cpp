#include "core/policy/files/number_file.h"
#include "tests/support/catch.h"

namespace number_file_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSource = R"("source":{"title":"An order","ref":"SI 1","checked":"2026-11-21"})";

QByteArray file(const QByteArray& values, const QByteArray& set = "until changed")
{
    return R"({"format":1,"key":"a.b","label":"A","unit":"count","jurisdiction":"England","set":")" + set
           + R"(","values":[)" + values + "]}";
}

QByteArray entry(const QByteArray& members)
{
    return "{" + members + ",\"confirmed\":true," + kSource + "}";
}

/// What is wrong, or "".
QString faultOf(const QByteArray& bytes)
{
    const auto json = policy::readJson(bytes);
    if (!json) return json.error().detail;
    const auto read = policy::readNumberFile(*json, bytes);
    return read ? QString() : read.error().where;
}

} // namespace

TEST_CASE("A value holds from its day to the next, and past an end there is none", "[policy]")
{
    const QByteArray bytes = file(
        entry(R"("from":"2020-04-06","value":1)") + "," + entry(R"("from":"2021-04-06","value":2,"until":"2022-04-05")")
        + "," + entry(R"("from":"2023-04-06","value":3)") + "," + entry(R"("from":"2024-04-06","value":null)"));
    const auto read = policy::readNumberFile(*policy::readJson(bytes), bytes);
    REQUIRE(read);
    struct Story {
        QDate day;
        qint64 value;
    };
    const auto story = GENERATE(values<Story>({
        {QDate(2020, 4, 5), 0},
        {QDate(2020, 4, 6), 1},
        {QDate(2021, 4, 5), 1},
        {QDate(2021, 4, 6), 2},
        {QDate(2022, 4, 5), 2},
        {QDate(2022, 4, 6), 0},
        {QDate(2023, 4, 6), 3},
        {QDate(2024, 4, 5), 3},
        {QDate(2024, 4, 6), 0},
        {QDate(2030, 1, 1), 0},
    }));
    const auto found = read->dated.on(story.day);
    if (story.value) {
        REQUIRE(found);
        CHECK(found->value == story.value);
        CHECK(found->confirmed);
        return;
    }
    REQUIRE_FALSE(found);
    CHECK(found.error() == Error{ErrorCode::NoPolicyInForce, u"a.b"_s, story.day.toString(Qt::ISODate)});
}

TEST_CASE("A number file is refused with the part at fault", "[policy]")
{
    struct Story {
        QByteArray bytes;
        const char* fault;
    };
    const QByteArray good = entry(R"("from":"2020-04-06","value":1)");
    const auto story = GENERATE_COPY(values<Story>({
        {file(good), ""},
        {file(""), "values"},
        {"{}", "format"},
        {file(good).replace("\"key\":\"a.b\",", ""), "key"},
        {file(good, "sometimes"), "set"},
        {file(good, "yearly"), "values[0].until"},
        {file(entry(R"("from":"2020-04-06","value":1,"until":"2020-04-05")")), "values[0].until"},
        {file(entry(R"("from":"2020-04-31","value":1)")), "values[0].from"},
        {file(good + "," + good), "values[1].from"},
        {file(entry(R"("from":"2020-04-06","value":1,"until":"2021-04-05")") + ","
              + entry(R"("from":"2021-04-05","value":2)")),
         "values[1].from"},
        {file(entry(R"("from":"2020-04-06","value":450.5)")), "values[0].value"},
        {file(entry(R"("from":"2020-04-06","value":4.5e2)")), "values[0].value"},
        {file(entry(R"("from":"2020-04-06","value":"450")")), "values[0].value"},
        {file(entry(R"("from":"2020-04-06")")), "values[0].value"},
        {file(good).replace("SI 1", ""), "values[0].source"},
        {file(good).replace("\"unit\"", "\"key\""), "line 1, column 39"},
    }));
    INFO(story.bytes.toStdString());
    const QString fault = faultOf(story.bytes);
    if (story.bytes.contains("\"key\":\"count\"")) CHECK(fault.startsWith(u"line 1, column "_s)); // a name given twice
    else CHECK(fault == QString::fromLatin1(story.fault));
}

TEST_CASE("JSON keeps every digit, and its canonical text does not depend on how it was laid out", "[policy]")
{
    const auto one = policy::readJson(R"({"b": [1.50, true, null], "a": "x\"\n\u00e9"})");
    const auto other = policy::readJson("{\n \"a\":\"x\\\"\\u000aé\",\"b\":[1.50,true,null]}");
    REQUIRE(one);
    REQUIRE(other);
    CHECK((*one)[u"b"].items[0].text == u"1.50");
    CHECK(policy::canonical(*one) == "{\"a\":\"x\\\"\\u000aé\",\"b\":[1.50,true,null]}");
    CHECK(policy::canonical(*one) == policy::canonical(*other));
    CHECK_FALSE((*one)[u"c"].at);
    CHECK(policy::readJson(QByteArray(16, '[') + QByteArray(16, ']')));
    CHECK_FALSE(policy::readJson(QByteArray(17, '[') + QByteArray(17, ']')));
}

TEST_CASE("A day is a real day, written one way", "[policy]")
{
    const auto day = [](const char* text) { return policy::dayIn(*policy::readJson(QByteArray("\"") + text + "\"")); };
    CHECK(day("2024-02-29") == QDate(2024, 2, 29));
    for (const char* wrong : {"2023-02-29", "2024-2-9", "24-02-29", "2024-02-29 ", "+024-02-29", "", "2024/02/29"})
        CHECK_FALSE(day(wrong).isValid());
}

} // namespace number_file_test
