#include "core/policy/library.h"
#include "tests/core/policy/policy_folder.h"

namespace council_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::dated;
using test::numberFile;

namespace {

const QByteArray kCouncil = "Northmoor Council (invented)";

policy::Library over(const test::PolicyFolder& council, const QString& national = {})
{
    const auto library = policy::Library::fromFolders(national, council.path());
    if (!library) FAIL(library.error().where.toStdString());
    return *library;
}

QByteArray guide(const QByteArray& id, const QByteArray& from, const QByteArray& to)
{
    return R"({"id":")" + id + R"(","effective_from":")" + from + R"(","effective_to":")" + to
           + R"(","items":{"PA":{"name":"PA","unit":"hour","price_p":1000}}})";
}

} // namespace

TEST_CASE("A council's value answers on the days it covers, the national one on all others", "[policy][council]")
{
    test::PolicyFolder council;
    council.write(u"fee.json"_s, numberFile("planning.plan_fee", "pence",
                                            dated("2027-04-06", "48000", "2028-04-05") + ','
                                                + dated("2029-04-06", "50000") + ',' + dated("2030-04-06", "null"),
                                            kCouncil));
    const policy::Library library = over(council);
    struct Story {
        QDate day;
        qint64 value;
    };
    const auto story = GENERATE(values<Story>({
        {QDate(2027, 4, 5), 45000},
        {QDate(2027, 4, 6), 48000},
        {QDate(2028, 4, 5), 48000},
        {QDate(2028, 4, 6), 45000},
        {QDate(2029, 4, 5), 45000},
        {QDate(2029, 4, 6), 50000},
        {QDate(2030, 4, 5), 50000},
        {QDate(2030, 4, 6), 45000},
    }));
    CHECK(library.number(u"planning.plan_fee", story.day)->value == story.value);
    CHECK(library.number(u"sufficiency.slack_pct", story.day)->value == 10);
    CHECK_FALSE(library.number(u"planning.plan_fee", QDate(2013, 9, 30)));
    CHECK(library.council().numbers.size() == 1);
}

TEST_CASE("The hash of a finding covers both files of a key", "[policy][council]")
{
    test::PolicyFolder council;
    council.write(u"fee.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000"), kCouncil));
    const policy::Library library = over(council);
    const policy::Library national = *policy::Library::builtIn();
    const QDate day(2026, 11, 21);
    const auto hash = [day](const policy::Library& from, QStringView key) {
        return from.use(u"r"_s, day, {policy::used(*from.number(key, day))}).hash;
    };
    CHECK(hash(library, u"planning.plan_fee") != hash(national, u"planning.plan_fee"));
    CHECK(hash(library, u"sufficiency.slack_pct") == hash(national, u"sufficiency.slack_pct"));
}

TEST_CASE("A council's price guide answers on its days, and its sources stand beside the national ones",
          "[policy][council]")
{
    test::PolicyFolder council;
    council.write(u"price-guides/n.json"_s, guide("N-2025", "2025-10-01", "2026-04-05"));
    council.write(u"sources.json"_s,
                  R"({"format":1,"sources":[{"id":"N1","title":"Minutes","text":"Prices.","checked":"2026-11-21"}]})");
    const policy::Library library = over(council);
    CHECK(library.guideOn(QDate(2025, 9, 30))->id == u"PG-2025");
    CHECK(library.guideOn(QDate(2025, 10, 1))->id == u"N-2025");
    CHECK(library.guideOn(QDate(2026, 4, 5))->id == u"N-2025");
    CHECK(library.guideOn(QDate(2026, 4, 6))->id == u"PG-2026");
    CHECK(library.guides().size() == 4);
    CHECK(library.guides().first().id == u"N-2025");
    CHECK(library.overlaps().isEmpty());
    CHECK(library.sources().contains(u"N1"_s));
    CHECK(library.sources().contains(u"R1"_s));

    council.write(u"price-guides/o.json"_s, guide("N-2026", "2026-04-05", "2026-12-31"));
    CHECK(over(council).overlaps() == QStringList{u"N-2025 N-2026"_s});
    CHECK(over(council).guideOn(QDate(2026, 4, 5)).error().code == ErrorCode::PolicyFilesOverlap);
}

TEST_CASE("A list that a council may set is set by it", "[policy][council]")
{
    const auto list = [](const QByteArray& code, const QByteArray& jurisdiction, const QByteArray& may) {
        return R"({"format":1,"key":"a.list","label":"A","jurisdiction":")" + jurisdiction
               + R"(","set":"until changed",)" + may + R"("lists":[{"from":"2020-04-06","codes":[{"code":")" + code
               + R"(","label":"L","ref":"Minute 1","confirmed":true}],"source":{"title":"t","ref":"Minute 1","checked":"2026-11-21"}}]})";
    };
    test::PolicyFolder national;
    test::PolicyFolder council;
    national.write(u"a.json"_s, list("one", "England", R"("council_may":"set",)"));
    council.write(u"a.json"_s, list("two", kCouncil, ""));
    CHECK(over(council, national.path()).list(u"a.list", QDate(2026, 1, 1))->value.first().code == u"two");
    national.write(u"a.json"_s, list("one", "England", ""));
    CHECK(policy::Library::fromFolders(national.path(), council.path()).error().where == u"a.json: key");
}

TEST_CASE("What the law sets stays, and a wrong file of a council is named with its place", "[policy][council]")
{
    struct Story {
        QString name;
        QByteArray bytes;
        const char* where;
    };
    const auto story = GENERATE_COPY(values<Story>({
        {u"a.json"_s, numberFile("eligibility.adult.outcomes_needed", "count", dated("2027-04-06", "1"), kCouncil),
         "a.json: key"},
        {u"a.json"_s, numberFile("planning.gold", "count", dated("2027-04-06", "1"), kCouncil), "a.json: key"},
        {u"a.json"_s, numberFile("planning.plan_fee", "days", dated("2027-04-06", "1"), kCouncil), "a.json: unit"},
        {u"a.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "1")), "a.json: jurisdiction"},
        {u"a.json"_s, numberFile("charging.mig.pc", "pence a week", dated("2026-04-06", "24145"), kCouncil),
         "a.json: set"},
        {u"a.json"_s,
         numberFile("charging.capital_upper_limit", "pence",
                    dated("2027-04-06", "2325000") + ',' + dated("2028-04-06", "2324999"), kCouncil),
         "a.json: values[1].value"},
        {u"a.json"_s, numberFile("charging.capital_upper_limit", "pence", dated("2027-04-06", "1.5"), kCouncil),
         "a.json: values[0].value"},
        {u"price-guides/g.json"_s, guide("PG-2026", "2027-04-05", "2028-04-02"), "price-guides/g.json: /id"},
        {u"sources.json"_s, R"({"format":1,"sources":[{"id":"R1","title":"t","text":"t","checked":"2026-11-21"}]})",
         "sources.json: sources"},
    }));
    INFO(story.where);
    test::PolicyFolder council;
    council.write(story.name, story.bytes);
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE_FALSE(library);
    CHECK(library.error().code == ErrorCode::PolicyFileUnreadable);
    CHECK(library.error().where == QString::fromLatin1(story.where));
    CHECK(library.error().detail.startsWith(u"line 1, column "));
    CHECK(policy::Library::fromFolders({}, u"/nowhere/at/all"_s).error().code == ErrorCode::InputUnreadable);
}

TEST_CASE("Where the country has no value of a day, the newest known is the bound", "[policy][council]")
{
    const auto over = [](const QByteArray& may, const QByteArray& values) {
        test::PolicyFolder national;
        test::PolicyFolder council;
        national.write(u"a.json"_s, numberFile("a.b", "pence",
                                               dated("2020-04-06", "100", "2021-04-05") + ','
                                                   + dated("2021-04-06", "120", "2022-04-05") + ','
                                                   + dated("2024-04-06", "150", "2025-04-05"),
                                               "England", R"("council_may":")" + may + R"(",)"));
        council.write(u"a.json"_s, numberFile("a.b", "pence", values, kCouncil));
        const auto library = policy::Library::fromFolders(national.path(), council.path());
        return library ? QString() : library.error().where;
    };
    CHECK(over("raise", dated("2022-04-06", "120", "2023-04-05")).isEmpty());
    CHECK(over("raise", dated("2022-04-06", "119", "2023-04-05")) == u"a.json: values[0].value");
    CHECK(over("raise", dated("2022-04-06", "149", "2024-04-06")) == u"a.json: values[0].value"); // one day of 150
    CHECK(over("raise", dated("2025-04-06", "150")).isEmpty());
    CHECK(over("raise", dated("2025-04-06", "149")) == u"a.json: values[0].value");
    CHECK(over("raise", dated("2019-04-06", "99", "2020-04-05")) == u"a.json: values[0].value"); // before the first
    CHECK(over("lower", dated("2022-04-06", "120", "2023-04-05")).isEmpty());
    CHECK(over("lower", dated("2022-04-06", "121", "2023-04-05")) == u"a.json: values[0].value");
    CHECK(over("set", dated("2022-04-06", "1", "2023-04-05")).isEmpty());
}

TEST_CASE("A council that may only raise an amount may keep it or go above it", "[policy][council]")
{
    test::PolicyFolder council;
    council.write(u"a.json"_s,
                  numberFile("charging.capital_upper_limit", "pence",
                             dated("2027-04-06", "2325000") + ',' + dated("2028-04-06", "2500000"), kCouncil));
    council.write(u"b.json"_s, numberFile("review.longest_months", "months",
                                          dated("2027-04-06", "12") + ',' + dated("2028-04-06", "6"), kCouncil));
    const policy::Library library = over(council);
    CHECK(library.number(u"charging.capital_upper_limit", QDate(2027, 4, 6))->value == 2325000);
    CHECK(library.number(u"charging.capital_upper_limit", QDate(2028, 4, 6))->value == 2500000);
    CHECK(library.number(u"review.longest_months", QDate(2028, 4, 6))->value == 6);
    council.write(u"b.json"_s, numberFile("review.longest_months", "months", dated("2027-04-06", "13"), kCouncil));
    CHECK(policy::Library::fromFolders({}, council.path()).error().where == u"b.json: values[0].value");
}

} // namespace council_test
