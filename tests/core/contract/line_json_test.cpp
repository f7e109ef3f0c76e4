#include "core/contract/json/line_json.h"
#include "core/contract/words.h"
#include "core/contract/json/writing.h"
#include "tests/core/contract/asked.h"

namespace line_json_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using contract::LineJson;
using contract::Value;

namespace {

bool isRead(const QByteArray& line, int deepest = 8)
{
    LineJson json;
    return json.read(line, deepest);
}

/// An object of so many members, called m0, m1, ...; the last may have another name.
QByteArray members(int count, const QByteArray& last = {})
{
    QByteArrayList all;
    for (int at = 0; at < count; ++at)
        all.append('"' + (at + 1 == count && !last.isEmpty() ? last : "m" + QByteArray::number(at)) + "\":1");
    return '{' + all.join(',') + '}';
}

} // namespace

TEST_CASE("A line's values stand one after the other, each with the next beside it", "[contract]")
{
    LineJson json;
    REQUIRE(json.read(R"({"a":[1,{"b":"x\"\u00e9"},2.50],"c":null})", 8));
    const Value& root = json.root();
    CHECK(root.kind == Value::Kind::Object);
    CHECK(root.size == 2);
    const Value& list = *root.first()->next();
    CHECK(list.size == 3);
    const Value& inner = *list.first()->next();
    CHECK(inner.first()->next()->text() == u"x\"é"_s);
    CHECK(inner.next()->view() == "2.50");
    const Value& second = *root.first()->next()->next();
    CHECK(second.is(u"c"));
    CHECK_FALSE(second.is(u"C"));
    CHECK_FALSE(second.is(u"cc"));
    CHECK(second.next()->kind == Value::Kind::Null);
    CHECK(contract::treeOf(root)[u"a"].items[1][u"b"].text == u"x\"é"_s);

    REQUIRE(json.read("[-7,9223372036854775807,9223372036854775808,1.0,\"7\"]", 8)); // in the same room
    const Value* item = json.root().first();
    CHECK(contract::wholeNumber(*item) == -7);
    CHECK(contract::wholeNumber(*(item = item->next())) == 9223372036854775807);
    CHECK_FALSE(contract::wholeNumber(*(item = item->next())));
    CHECK_FALSE(contract::wholeNumber(*(item = item->next())));
    CHECK_FALSE(contract::wholeNumber(*item->next()));
}

TEST_CASE("A name stands once in an object, be they few or many", "[contract]")
{
    const int count = GENERATE(2, 15, 16, 17, 40);
    CHECK(isRead(members(count)));
    CHECK_FALSE(isRead(members(count, "m0")));
    CHECK(isRead("[" + members(count) + "," + members(count) + "]"));
    CHECK_FALSE(isRead(R"({"a":)" + members(count, "m0") + "}"));
    CHECK(isRead(members(count, R"(\u006d)"))); // "m"
    CHECK_FALSE(isRead(members(count, R"(\u006d0)")));
}

TEST_CASE("A line is nested so deep and no deeper, and ends where it ends", "[contract]")
{
    CHECK(isRead("[[[1]]]", 3));
    CHECK_FALSE(isRead("[[[1]]]", 2));
    CHECK_FALSE(isRead(R"([{"a":[]}])", 2));
    CHECK_FALSE(isRead("{} {}"));
    CHECK_FALSE(isRead(QByteArray("{}\0{}", 5)));
    CHECK_FALSE(isRead(""));

    const QByteArray hidden("{\"facts\":{}}\0{}", 15);
    CHECK(test::asked("allocation", hidden)
          == R"({"id":null,"line":1,"error":{"code":"NOT_JSON","where":"","message":"This is not JSON at line 1, )"
             "column 13. JSON is one object with each name once. Mend it there.\"}}\n");
}

TEST_CASE("Words that come again are the same text, and one gives its place to another", "[contract]")
{
    contract::Words words;
    const QString first = words.of("control");
    CHECK(first == u"control"_s);
    CHECK(words.of("control").constData() == first.constData());
    CHECK(words.of("").isEmpty());
    CHECK(words.of("é") == u"é"_s);
    CHECK(words.of("a word that nobody keeps room for") == u"a word that nobody keeps room for"_s);
    for (int at = 0; at < 5000; ++at) {
        const QByteArray word = 'w' + QByteArray::number(at);
        CHECK(words.of({word.constData(), static_cast<std::size_t>(word.size())}) == QString::fromLatin1(word));
    }
}

TEST_CASE("A reason told before is told again with its own source and inputs", "[contract]")
{
    contract::Writing json;
    const auto written = [&json](const Reason& reason) {
        json.restart();
        json.open();
        json.put(QList<Reason>{reason, reason});
        json.close();
        return QByteArray(json.bytes(), static_cast<qsizetype>(json.size()));
    };
    const Reason one{u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s};
    Reason other = one;
    other.source = u"R10"_s;
    const QByteArray first = written(one);
    CHECK(first.count("\"source\":\"R2\"") == 2);
    CHECK(written(other).count("\"source\":\"R10\"") == 2);
    CHECK(written(one) == first);

    for (int count = 0; count < 300; ++count) { // more than are kept
        const Reason counted{u"outcomes_not_eligible"_s, Tri::No, {u"outcomes=%1"_s.arg(count)}, u"R3"_s};
        contract::Writing fresh;
        fresh.open();
        fresh.put(QList<Reason>{counted, counted});
        fresh.close();
        CHECK(written(counted) == QByteArray(fresh.bytes(), static_cast<qsizetype>(fresh.size())));
    }
}

} // namespace line_json_test
