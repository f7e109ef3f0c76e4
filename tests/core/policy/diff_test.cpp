#include "core/policy/diff/diff.h"
#include "core/policy/held.h"
#include "tests/core/policy/policy_folder.h"

namespace diff_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using policy::ChangeKind;
using policy::PolicyChange;
using test::dated;
using test::numberFile;

namespace {

const QString kFee = u"planning/plan_fee.json"_s;

QList<PolicyChange> diffOf(const test::PolicyFolder& before, const test::PolicyFolder& after)
{
    const auto first = policy::Library::fromFolder(before.path());
    const auto second = policy::Library::fromFolder(after.path());
    REQUIRE(first);
    REQUIRE(second);
    return policy::diff(*first, *second);
}

/// "kind from to before after", with "-" where there is none.
QString briefly(const PolicyChange& change)
{
    const auto number = [](std::optional<qint64> value) { return value ? QString::number(*value) : u"-"_s; };
    const QString to = change.to == policy::kNoEnd ? u"open"_s : change.to.toString(Qt::ISODate);
    return u"%1 %2 %3 %4 %5"_s.arg(QString::number(int(change.kind)), change.from.toString(Qt::ISODate), to,
                                   number(change.before), number(change.after));
}

QString named(ChangeKind kind)
{
    return QString::number(int(kind));
}

QByteArray guide(const QByteArray& id, const QByteArray& from, const QByteArray& to, const QByteArray& items)
{
    return R"({"id":")" + id + R"(","effective_from":")" + from + R"(","effective_to":")" + to + R"(","items":{)"
           + items + "}}";
}

QByteArray item(const QByteArray& code, const QByteArray& price, const QByteArray& unit = "hour")
{
    return '"' + code + R"(":{"name":"Name of )" + code + R"(","unit":")" + unit + R"(","price_p":)" + price + '}';
}

} // namespace

TEST_CASE("Values that change are told with their days and what held before", "[policy][diff]")
{
    struct Story {
        QByteArray before;
        QByteArray after;
        QStringList changes;
    };
    const QByteArray years = dated("2025-04-06", "100", "2026-04-05") + ',' + dated("2026-04-06", "110", "2027-04-05");
    const auto story = GENERATE_COPY(values<Story>({
        {years, years, {}},
        {years,
         years + ',' + dated("2027-04-06", "120", "2028-04-05"),
         {named(ChangeKind::ValueSet) + u" 2027-04-06 2028-04-05 110 120"_s}},
        {years,
         years + ',' + dated("2027-04-06", "110", "2028-04-05"),
         {named(ChangeKind::ValueStays) + u" 2027-04-06 2028-04-05 110 110"_s}},
        {years,
         dated("2025-04-06", "100", "2026-04-05"),
         {named(ChangeKind::ValueEnded) + u" 2026-04-06 2027-04-05 110 -"_s}},
        {years,
         dated("2025-04-06", "100", "2026-04-05") + ',' + dated("2026-04-06", "111", "2027-04-05"),
         {named(ChangeKind::ValueChanged) + u" 2026-04-06 2027-04-05 110 111"_s}},
        {years,
         dated("2024-04-06", "90", "2025-04-05") + ',' + years,
         {named(ChangeKind::ValueFirst) + u" 2024-04-06 2025-04-05 - 90"_s}},
        {dated("2025-04-06", "100"),
         dated("2025-04-06", "100") + ',' + dated("2027-04-06", "101"),
         {named(ChangeKind::ValueChanged) + u" 2027-04-06 open 100 101"_s}},
        // The same value in two pieces is no change, and one change in two pieces is one.
        {dated("2025-04-06", "100"), dated("2025-04-06", "100") + ',' + dated("2026-04-06", "100"), {}},
        {dated("2025-04-06", "100"),
         dated("2025-04-06", "101") + ',' + dated("2026-04-06", "101"),
         {named(ChangeKind::ValueChanged) + u" 2025-04-06 open 100 101"_s}},
        {dated("2025-04-06", "100"),
         dated("2025-04-06", "100").replace("true", "false"),
         {named(ChangeKind::ConfirmedChanged) + u" 2025-04-06 open 100 100"_s}},
        {dated("2025-04-06", "100"),
         dated("2025-04-06", "100").replace("Minute 12", "Minute 13"),
         {named(ChangeKind::SourceChanged) + u" 2025-04-06 open 100 100"_s}},
        // A year left out and then set again: what held last is told.
        {years,
         years + ',' + dated("2028-04-06", "130", "2029-04-05"),
         {named(ChangeKind::ValueSet) + u" 2028-04-06 2029-04-05 110 130"_s}},
    }));
    test::PolicyFolder before;
    test::PolicyFolder after;
    before.write(kFee, numberFile("planning.plan_fee", "pence", story.before));
    after.write(kFee, numberFile("planning.plan_fee", "pence", story.after));
    QStringList found;
    for (const PolicyChange& change : diffOf(before, after)) found.append(briefly(change));
    INFO(found.join(u'\n').toStdString());
    CHECK(found == story.changes);
}

TEST_CASE("Heads, files and cited texts that change are told", "[policy][diff]")
{
    test::PolicyFolder before;
    test::PolicyFolder after;
    before.copyShipped();
    after.copyShipped();
    CHECK(diffOf(before, after).isEmpty());
    after.replace(kFee, "\"council_may\": \"set\"", "\"council_may\": \"raise\"");
    after.remove(u"sufficiency/slack_pct.json"_s);
    after.replace(u"sources.json"_s, "\"id\": \"S2\"", "\"id\": \"S2x\"");
    after.replace(u"charging/income_counted.json"_s, "\"code\": \"rental\"", "\"code\": \"rent\"");
    const auto changes = diffOf(before, after);
    REQUIRE(changes.size() == 6);
    CHECK(changes[0].kind == ChangeKind::HeaderChanged);
    CHECK(changes[0].item == u"council_may");
    CHECK(changes[0].beforeText == u"set");
    CHECK(changes[0].afterText == u"raise");
    CHECK(changes[1].kind == ChangeKind::FileGone);
    CHECK(changes[1].key == u"sufficiency.slack_pct");
    CHECK(changes[2].kind == ChangeKind::CodeRemoved);
    CHECK(changes[2].item == u"rental");
    CHECK(changes[3].kind == ChangeKind::CodeAdded);
    CHECK(changes[4].kind == ChangeKind::TextRemoved);
    CHECK(changes[4].key == u"S2");
    CHECK(changes[5].kind == ChangeKind::TextAdded);
}

TEST_CASE("Price guides are compared item by item", "[policy][diff]")
{
    const QByteArray both =
        item("PA", "1500") + ',' + item("DAY", "5000", "day") + ',' + item("GONE", "100") + ',' + item("NONE", "null");
    test::PolicyFolder before;
    test::PolicyFolder after;
    before.write(u"price-guides/a.json"_s, guide("A", "2026-04-06", "2027-04-04", both));
    after.write(u"price-guides/a.json"_s, guide("A", "2026-04-06", "2027-04-04", both));
    after.write(u"price-guides/b.json"_s, guide("B", "2027-04-05", "2028-04-02",
                                                item("PA", "1560") + ',' + item("DAY", "5000", "half day") + ','
                                                    + item("NONE", "null") + ',' + item("NEW", "200")));
    const auto changes = diffOf(before, after);
    QStringList found;
    for (const PolicyChange& change : changes) found.append(change.item + u' ' + briefly(change));
    CHECK(found
          == QStringList{u" "_s + named(ChangeKind::GuideSet) + u" 2027-04-05 2028-04-02 - -"_s,
                         u"PA "_s + named(ChangeKind::PriceChanged) + u" 2027-04-05 2028-04-02 1500 1560"_s,
                         u"DAY "_s + named(ChangeKind::ItemChanged) + u" 2027-04-05 2028-04-02 5000 5000"_s,
                         u"GONE "_s + named(ChangeKind::PriceRemoved) + u" 2027-04-05 2028-04-02 100 -"_s,
                         u"NEW "_s + named(ChangeKind::PriceAdded) + u" 2027-04-05 2028-04-02 - 200"_s});
    CHECK(changes[0].beforeText == u"A");
    CHECK(changes[0].afterText == u"B");

    const auto back = diffOf(after, before);
    REQUIRE(back.size() == 1);
    CHECK(back[0].kind == ChangeKind::GuideEnded);
    CHECK(back[0].beforeText == u"B");
    CHECK(back[0].from == QDate(2027, 4, 5));
}

} // namespace diff_test
