#include "core/policy/files/folder.h"
#include "core/policy/files/provider_file.h"
#include "core/policy/library.h"
#include "core/policy/text/json.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace library_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const policy::Library& shipped()
{
    static const auto library = policy::Library::builtIn();
    REQUIRE(library);
    return *library;
}

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    if (name.contains(u'/')) QDir(folder.path()).mkpath(name.section(u'/', 0, -2));
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray guide(const QByteArray& id, const QByteArray& from, const QByteArray& to)
{
    return R"({"id":")" + id + R"(","effective_from":")" + from + R"(","effective_to":")" + to
           + R"(","items":{"PA":{"name":"PA","unit":"hour","price_p":1000}}})";
}

} // namespace

TEST_CASE("What ships reads whole, and each subject has its values", "[policy]")
{
    const QDate day(2026, 11, 21);
    struct Story {
        QStringView key;
        qint64 value;
    };
    const auto story = GENERATE(values<Story>({
        {u"eligibility.adult.outcomes_needed", 2},
        {u"planning.plan_fee", 45000},
        {u"planning.yearly_update_fee", 20000},
        {u"contingency.default_pct", 0},
        {u"sufficiency.slack_pct", 10},
        {u"review.six_week_due_days", 42},
        {u"review.six_week_overdue_days", 56},
        {u"directpayment.first_review_months", 6},
    }));
    const auto found = shipped().number(story.key, day);
    REQUIRE(found);
    CHECK(found->value == story.value);
    CHECK(shipped().keys().size() >= 8);
    CHECK_FALSE(shipped().number(u"no.such_key", day));
    CHECK_FALSE(shipped().number(u"eligibility.adult.outcomes_needed", QDate(2015, 3, 31)));
}

TEST_CASE("Price guides follow each other without a gap or a shared day (R2)", "[policy]")
{
    CHECK(shipped().overlaps().isEmpty());
    CHECK(shipped().guideOn(QDate(2024, 4, 8))->id == u"PG-2024");
    CHECK(shipped().guideOn(QDate(2025, 4, 6))->id == u"PG-2024");
    CHECK(shipped().guideOn(QDate(2025, 4, 7))->id == u"PG-2025");
    CHECK(shipped().guideOn(QDate(2026, 11, 21))->id == u"PG-2026");
    CHECK(shipped().guideOn(QDate(2024, 4, 7)).error().code == ErrorCode::NoPolicyInForce);
    CHECK(shipped().guideOn(QDate(2027, 4, 5)).error().code == ErrorCode::NoPolicyInForce);
    const auto guide = shipped().guideOn(QDate(2024, 9, 17));
    CHECK(guide->find(u"PA"_s)->price == Money::pence(1430));
    CHECK(guide->find(u"PLANNING"_s)->earmarked);
    CHECK(guide->title.contains(u"Invented"));
    CHECK_FALSE(guide->find(u"GOLD"_s));
}

TEST_CASE("Providers are A to Z, as they were accredited on a day [S43] [S44] [S45] [S69]", "[policy]")
{
    QStringList names;
    for (const Provider& provider : shipped().providers()) names.append(provider.name);
    CHECK(names == QStringList{u"Beacon"_s, u"Kindling"_s, u"Open Road"_s, u"Westfold"_s});

    const auto kindling = [](QDate day) {
        for (const Provider& one : shipped().providersOn(day))
            if (one.id == u"kindling") return one;
        return Provider{};
    };
    const Provider then = kindling(QDate(2024, 9, 17));
    CHECK(then.specification == 2);
    CHECK(then.trainingUntil == QDate(2025, 6, 30));
    CHECK(then.miles == 9);
    CHECK(then.waitWeeks == 2);
    CHECK(then.planningPrice == Money::pence(45000));
    CHECK(then.invented);
    CHECK(kindling(QDate(2026, 11, 21)).specification == 3);
    CHECK(kindling(QDate(2020, 1, 1)).id.isEmpty());
    const Provider beacon = shipped().providers().first();
    CHECK(beacon.money);
    CHECK_FALSE(beacon.planning);
}

TEST_CASE("[S40] a team of the council is in no list of providers, whatever the directory says it is accredited for",
          "[policy]")
{
    const auto texts = policy::textsIn(policy::shippedDirectory());
    REQUIRE(texts);
    REQUIRE(texts->size() == 1);
    const auto namesIn = [](const QByteArray& bytes) {
        const auto json = policy::readJson(bytes);
        REQUIRE(json);
        const auto listed = policy::readProviderFile(*json, bytes);
        REQUIRE(listed);
        QSet<QString> names;
        for (const policy::ListedProvider& one : *listed) names.insert(one.provider.name);
        return names;
    };
    QByteArray bytes = texts->first().bytes;
    REQUIRE(namesIn(bytes).contains(u"Kindling"_s));
    bytes.replace(R"("id": "kindling")", R"("id": "kindling", "council_team": true)");
    CHECK(namesIn(bytes) == QSet<QString>{u"Beacon"_s, u"Open Road"_s, u"Westfold"_s});
}

TEST_CASE("A folder takes the place of what ships, and a part that is not there is only missed", "[policy]")
{
    QTemporaryDir folder;
    write(folder, u"price-guides/a.json"_s, guide("A", "2030-01-01", "2030-12-31"));
    write(folder, u"price-guides/b.json"_s, guide("B", "2030-12-31", "2031-12-31"));
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    CHECK(library->guideOn(QDate(2030, 6, 1))->id == u"A");
    CHECK_FALSE(library->guideOn(QDate(2030, 6, 1))->confirmed); // no source, no "confirmed"
    CHECK(library->guideOn(QDate(2030, 12, 31)).error().code == ErrorCode::PolicyFilesOverlap);
    CHECK(library->overlaps() == QStringList{u"A B"_s});
    CHECK_FALSE(library->guideOn(QDate(2024, 9, 17)));
    CHECK_FALSE(library->number(u"sufficiency.slack_pct", QDate(2030, 6, 1)));
    CHECK(library->providers().size() == 4);
}

TEST_CASE("A folder may be named from where one stands", "[policy]")
{
    QTemporaryDir folder;
    write(folder, u"price-guides/a.json"_s, guide("A", "2030-01-01", "2030-12-31"));
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    const auto here = policy::Library::fromFolder(u"."_s);
    QDir::setCurrent(before);
    REQUIRE(here);
    CHECK(here->guideOn(QDate(2030, 6, 1))->id == u"A");
}

TEST_CASE("A wrong file is named with its place", "[policy]")
{
    struct Story {
        const char* name;
        QByteArray bytes;
        const char* where;
    };
    const auto story = GENERATE(values<Story>({
        {"price-guides/a.json", guide("A", "2030-01-01", "2029-12-31"), "price-guides/a.json: /effective_to"},
        {"price-guides/a.json", guide("A", "2030-01-01", "2030-12-31").replace("1000", "10.5"),
         "price-guides/a.json: /items/PA/price_p"},
        {"price-guides/a.json", guide("A", "2030-01-01", "2030-12-31").replace("1000", "-1"),
         "price-guides/a.json: /items/PA/price_p"},
        {"x/y.json", "{", "x/y.json"},
        {"x/y.json", "{\"format\":2}", "x/y.json: format"},
        {"sources.json", R"({"sources":[{"id":"R1"}]})", "sources.json: sources"},
    }));
    QTemporaryDir folder;
    write(folder, QString::fromLatin1(story.name), story.bytes);
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE_FALSE(library);
    CHECK(library.error().code == ErrorCode::PolicyFileUnreadable);
    CHECK(library.error().where == QString::fromLatin1(story.where));
    CHECK(library.error().detail.startsWith(u"line 1, column "));
    CHECK(policy::Library::fromFolder(folder.filePath(u"nowhere"_s)).error().code == ErrorCode::InputUnreadable);
}

TEST_CASE("The hash covers the files used, in order of key", "[policy]")
{
    const QDate day(2026, 11, 21);
    const auto value = [&](QStringView key) { return policy::used(*shipped().number(key, day)); };
    const PolicyValue slack = value(u"sufficiency.slack_pct");
    const PolicyValue fee = value(u"planning.plan_fee");
    const auto guide = shipped().guideOn(day);
    const PolicyUse both = shipped().use(u"r"_s, day, {slack, fee}, &*guide);
    CHECK(both.hash == shipped().use(u"other"_s, {}, {fee, slack}, &*guide).hash);
    CHECK(both.hash != shipped().use(u"r"_s, day, {fee}, &*guide).hash);
    CHECK(both.hash != shipped().use(u"r"_s, day, {fee, slack}).hash);
    CHECK(both.values.first().key == u"planning.plan_fee");
    CHECK(both.priceGuide == u"PG-2026");
}

TEST_CASE("Lists of codes stand beside the numbers: by day, in the hash, no key twice", "[policy]")
{
    const QByteArray list =
        R"({"format":1,"key":"a.list","label":"A","jurisdiction":"England","set":"until changed","lists":[
        {"from":"2030-01-01","codes":[{"code":"x","label":"X","ref":"L1","confirmed":true}],
         "source":{"title":"T","ref":"L1","checked":"2026-11-21"}}]})";
    QTemporaryDir folder;
    write(folder, u"a/list.json"_s, list);
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    CHECK(library->listKeys() == QStringList{u"a.list"_s});
    CHECK_FALSE(library->number(u"a.list", QDate(2030, 1, 1)));
    CHECK(library->list(u"a.list", QDate(2029, 12, 31)).error()
          == Error{ErrorCode::NoPolicyInForce, u"a.list"_s, u"2029-12-31"_s});
    CHECK(library->list(u"b.list", QDate(2030, 1, 1)).error()
          == Error{ErrorCode::NoPolicyInForce, u"b.list"_s, u"2030-01-01"_s});
    const auto found = library->list(u"a.list", QDate(2030, 1, 1));
    REQUIRE(found);
    const PolicyUse use = library->use(u"r"_s, {}, {policy::used(*found, {u"x"_s})});
    CHECK(use.hash != library->use(u"r"_s, {}, {}).hash);
    QTemporaryDir changed;
    write(changed, u"a/list.json"_s, QByteArray(list).replace("\"X\"", "\"Y\""));
    CHECK(policy::Library::fromFolder(changed.path())->use(u"r"_s, {}, use.values).hash != use.hash);

    write(folder, u"b/list.json"_s, list);
    CHECK(policy::Library::fromFolder(folder.path()).error().where == u"b/list.json: key");
    QTemporaryDir wrong;
    write(wrong, u"a/list.json"_s, QByteArray(list).replace("\"x\"", "\"\""));
    CHECK(policy::Library::fromFolder(wrong.path()).error().where == u"a/list.json: lists[0].codes[0].code");
}

TEST_CASE("Real work has no guide and no provider of the invented council, and a council's own stay", "[policy]")
{
    auto library = policy::Library::builtIn();
    REQUIRE(library);
    const QDate day(2026, 11, 28);
    REQUIRE(library->guideOn(day));
    REQUIRE_FALSE(library->providersOn(day).isEmpty());
    library->leaveOutInvented();
    CHECK(library->guideOn(day).error().code == ErrorCode::NoPolicyInForce);
    CHECK(library->guides().isEmpty());
    for (const Provider& provider : library->providersOn(day)) CHECK_FALSE(provider.invented);
    CHECK(library->number(u"charging.capital_upper_limit", day)); // the law is the law
}

} // namespace library_test
