#include "core/policy/files/list_file.h"
#include "tests/support/catch.h"

namespace list_file_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSource = R"("source":{"title":"An order","ref":"SI 1","checked":"2026-11-21"})";

QByteArray file(const QByteArray& lists, const QByteArray& set = "until changed")
{
    return R"({"format":1,"key":"a.b","label":"A","jurisdiction":"England","set":")" + set + R"(","lists":[)" + lists
           + "]}";
}

QByteArray code(const QByteArray& word, const QByteArray& confirmed = "true")
{
    return R"({"code":")" + word + R"(","label":"A )" + word + R"(","ref":"SI 1 reg 2","confirmed":)" + confirmed + "}";
}

QByteArray entry(const QByteArray& days, const QByteArray& codes)
{
    return "{" + days + R"(,"codes":[)" + codes + "]," + kSource + "}";
}

Result<policy::Dated<policy::CodeList>> read(const QByteArray& bytes)
{
    auto file = policy::readListFile(*policy::readJson(bytes), bytes);
    if (!file) return file.error();
    return std::move(file->dated);
}

QStringList codesOf(const policy::CodeList& list)
{
    QStringList all;
    for (const policy::ListedCode& one : list) all.append(one.code);
    return all;
}

} // namespace

TEST_CASE("A list holds from its day to the next, and past an end there is none", "[policy]")
{
    const auto dated = read(file(entry(R"("from":"2020-04-06","until":"2021-04-05")", code("a")) + ","
                                 + entry(R"("from":"2022-04-06")", code("a") + "," + code("b", "false")) + ","
                                 + entry(R"("from":"2023-04-06")", "") + "," + R"({"from":"2024-04-06","codes":null,)"
                                 + kSource + "}"));
    REQUIRE(dated);
    CHECK(dated->key() == u"a.b");
    CHECK_FALSE(dated->on(QDate(2020, 4, 5)));
    CHECK(codesOf(dated->on(QDate(2020, 4, 6))->value) == QStringList{u"a"_s});
    CHECK(dated->on(QDate(2021, 4, 5))->confirmed);
    CHECK_FALSE(dated->on(QDate(2021, 4, 6)));
    const auto both = dated->on(QDate(2023, 4, 5));
    CHECK(codesOf(both->value) == QStringList{u"a"_s, u"b"_s});
    CHECK_FALSE(both->confirmed);
    CHECK(both->value.last() == policy::ListedCode{u"b"_s, u"A b"_s, u"SI 1 reg 2"_s, false});
    CHECK(dated->on(QDate(2024, 4, 5))->value.isEmpty());
    CHECK_FALSE(dated->on(QDate(2024, 4, 6)));
}

TEST_CASE("A code is found by its word, and what was used of a list is kept in its order", "[policy]")
{
    const auto dated =
        read(file(entry(R"("from":"2020-04-06")", code("a") + "," + code("b", "false") + "," + code("c"))));
    const auto found = *dated->on(QDate(2020, 4, 6));
    CHECK(policy::find(found.value, u"b")->label == u"A b");
    CHECK_FALSE(policy::find(found.value, u"d"));
    const PolicyValue settled = policy::used(found, {u"c"_s, u"d"_s, u"a"_s});
    CHECK(settled == PolicyValue{u"a.b"_s, u"a c"_s, QDate(2020, 4, 6), {}, true});
    const PolicyValue open = policy::used(found, {u"b"_s});
    CHECK(open == PolicyValue{u"a.b"_s, u"b"_s, QDate(2020, 4, 6), {}, false});
}

TEST_CASE("A list file is refused with the part at fault", "[policy]")
{
    struct Story {
        QByteArray bytes;
        const char* fault;
    };
    const QByteArray good = entry(R"("from":"2020-04-06")", code("a"));
    const auto story = GENERATE_COPY(values<Story>({
        {file(good), ""},
        {file(""), "lists"},
        {R"({"lists":[]})", "format"},
        {file(good).replace("\"key\":\"a.b\",", ""), "key"},
        {file(good).replace("\"label\":\"A\",", ""), "label"},
        {file(good).replace("\"jurisdiction\":\"England\",", ""), "jurisdiction"},
        {file(good, "sometimes"), "set"},
        {file(good, "yearly"), "lists[0].until"},
        {file(entry(R"("from":"2020-04-06","until":"2021-04-05")", code("a")), "yearly"), ""},
        {file(entry(R"("from":"2020-04-06","until":"2020-04-06")", code("a"))), ""},
        {file(entry(R"("from":"2020-04-06","until":"2020-04-05")", code("a"))), "lists[0].until"},
        {file(entry(R"("from":"2020-04-31")", code("a"))), "lists[0].from"},
        {file(good + "," + good), "lists[1].from"},
        {file(entry(R"("from":"2020-04-06","until":"2021-04-05")", code("a")) + ","
              + entry(R"("from":"2021-04-05")", code("a"))),
         "lists[1].from"},
        {file(entry(R"("from":"2020-04-06")", code("a") + "," + code("a"))), "lists[0].codes[1].code"},
        {file(entry(R"("from":"2020-04-06")", code(""))), "lists[0].codes[0].code"},
        {file(entry(R"("from":"2020-04-06")", code("a b"))), "lists[0].codes[0].code"},
        {file(good).replace("A a", ""), "lists[0].codes[0].label"},
        {file(good).replace("SI 1 reg 2", ""), "lists[0].codes[0].ref"},
        {file(good).replace("true", "\"yes\""), "lists[0].codes[0].confirmed"},
        {file(good).replace("\"codes\"", "\"code\""), "lists[0].codes"},
        {file(good).replace(kSource, "\"note\":1"), "lists[0].source"},
    }));
    INFO(story.bytes.toStdString());
    const auto dated = read(story.bytes);
    CHECK((dated ? QString() : dated.error().where) == QString::fromLatin1(story.fault));
    if (!dated) CHECK(dated.error().detail.startsWith(u"line 1, column "_s));
}

} // namespace list_file_test
