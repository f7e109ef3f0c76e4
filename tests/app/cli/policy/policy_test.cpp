#include "tests/app/cli/policy/ran.h"
#include "tests/core/policy/policy_folder.h"

#include <QJsonArray>

namespace policy_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::dated;
using test::numberFile;
using test::Ran;
using test::ran;

namespace {

Ran asked(const QStringList& words)
{
    return ran(QStringList{u"policy"_s} + words);
}

} // namespace

TEST_CASE("A check names file, line and column of every fault, and its status tells", "[cli][policy]")
{
    const QStringList on{u"--on"_s, u"2022-10-01"_s};
    CHECK(asked(QStringList{u"check"_s} + on).status == 0);
    CHECK(asked(QStringList{u"check"_s} + on).out.contains(u": all well."));
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.replace(u"planning/plan_fee.json"_s, "45000", "450.5");
    folder.replace(u"planning/plan_fee.json"_s, "\"S47\"", "\"S470\"");
    const Ran checked = asked(QStringList{u"check"_s, folder.path()} + on);
    CHECK(checked.status == 1);
    REQUIRE(checked.lines().size() == 3);
    CHECK(checked.lines()[0].startsWith(folder.path()
                                        + u"/planning/plan_fee.json:13:16: values[0].value: \"value\" must be"_s));
    CHECK(checked.lines()[1].endsWith(
        u"/planning/plan_fee.json:17:16: values[0].source.ref: the source S470 is not listed in sources.json"));
    CHECK(checked.lines()[2].endsWith(u": 2 faults."));

    const QJsonObject told = asked({u"check"_s, folder.path(), u"--json"_s}).json();
    const QJsonArray faults = told[u"faults"_s].toArray();
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].toObject()[u"code"_s].toString() == u"NOT_WHOLE");
    CHECK(faults[0].toObject()[u"line"_s].toInt() == 13);
    CHECK(faults[1].toObject()[u"column"_s].toInt() == 16);
    CHECK(faults[1].toObject()[u"part"_s].toString() == u"values[0].source.ref");
}

TEST_CASE("A check lists what nobody has entered for the present year, and that is no fault", "[cli][policy]")
{
    const Ran checked = asked({u"check"_s, u"--on"_s, u"2026-11-28"_s});
    CHECK(checked.status == 0);
    INFO(checked.out.toStdString());
    CHECK(checked.out.contains(u"charging.premium.edp_s: no figure for 2026-11-28; the newest ended on 2026-04-05 ("));
    CHECK_FALSE(checked.out.contains(u"charging.mig.pc:"));
    CHECK(checked.lines().last().contains(u": no fault, "));
    CHECK(checked.lines().last().endsWith(u" figures missing."));
    const QJsonObject told = asked({u"check"_s, u"--on"_s, u"2026-11-28"_s, u"--json"_s}).json();
    CHECK(told[u"faults"_s].toArray().isEmpty());
    CHECK(told[u"missing"_s].toArray().size() == checked.lines().size() - 1);
    CHECK(told[u"missing"_s].toArray().first().toObject()[u"ended"_s].toString() == u"2026-04-05");
    CHECK(asked({u"check"_s}).out.contains(u" dated values: ")); // today
}

TEST_CASE("Every kind of fault has a sentence of its own with nothing left open", "[cli][policy]")
{
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.write(u"x/broken.json"_s, "{");
    folder.write(u"x/list.json"_s, "[]");
    folder.write(u"x/odd.json"_s,
                 numberFile("no.such", "moons", dated("2020-01-02", "-1", "2020-01-01"), "", R"("colour":"red",)"));
    folder.write(u"price-guides/x.json"_s,
                 R"({"id":"PG-2026","effective_from":"2027-01-01","effective_to":"2027-12-31","items":{"PA":7}})");
    const Ran checked = asked({u"check"_s, folder.path()});
    CHECK(checked.status == 1);
    CHECK(checked.lines().size() > 12);
    for (const QString& line : checked.lines()) {
        INFO(line.toStdString());
        CHECK_FALSE(line.contains(u"%"));
        CHECK_FALSE(line.contains(u"\"\""));
    }
}

TEST_CASE("A difference says from when, for whom and by how much", "[cli][policy]")
{
    test::PolicyFolder folder;
    folder.copyShipped();
    CHECK(asked({u"diff"_s, u"built-in"_s, folder.path()}).out == u"Nothing changes.\n");
    folder.replace(u"charging/mig_pc.json"_s, "\n  ]", ",\n" + dated("2027-04-06", "24555", "2028-04-05") + "\n  ]");
    folder.replace(u"price-guides/pg-2026.json"_s, "\"price_p\": 1585", "\"price_p\": 1600");
    folder.replace(u"price-guides/pg-2026.json"_s, "\"price_p\": 5290", "\"price_p\": 5200");
    const Ran said = asked({u"diff"_s, u"built-in"_s, folder.path()});
    CHECK(said.status == 0);
    INFO(said.out.toStdString());
    REQUIRE(said.lines().size() == 3);
    CHECK(said.lines()[0]
          == u"From 6 April 2027 to 5 April 2028 a single person of pension credit age keeps £4.10 a week more: "
             "£245.55 a week instead of £241.45 a week.");
    CHECK(said.lines()[1]
          == u"From 6 April 2026 to 4 April 2027, for each person with \"Personal assistant, employed, with on-costs\" "
             u"in "
             "the plan: one hour costs £16.00 instead of £15.85, which is £0.15 more.");
    CHECK(said.lines()[2].endsWith(u"one day costs £52.00 instead of £52.90, which is £0.90 less."));

    const QJsonArray changes =
        asked({u"diff"_s, u"built-in"_s, folder.path(), u"--json"_s}).json()[u"changes"_s].toArray();
    REQUIRE(changes.size() == 3);
    const QJsonObject first = changes[0].toObject();
    CHECK(first[u"code"_s].toString() == u"VALUE_SET");
    CHECK(first[u"key"_s].toString() == u"charging.mig.pc");
    CHECK(first[u"from"_s].toString() == u"2027-04-06");
    CHECK(first[u"until"_s].toString() == u"2028-04-05");
    CHECK(first[u"before"_s].toInt() == 24145);
    CHECK(first[u"after"_s].toInt() == 24555);

    const Ran back = asked({u"diff"_s, folder.path(), u"built-in"_s});
    CHECK(back.lines()[0].contains(u"is not set any more. It was £245.55 a week."));
    CHECK(asked({u"diff"_s, u"built-in"_s, u"/nowhere/at/all"_s}).status == 1);
}

TEST_CASE("An explanation says what holds, why, what came before and after, and who reads it", "[cli][policy]")
{
    const Ran told = asked({u"explain"_s, u"charging.mig.pc"_s, u"2025-04-06"_s});
    CHECK(told.status == 0);
    INFO(told.out.toStdString());
    for (const QStringView words :
         {u"From 6 April 2025 to 5 April 2026: £232.60 a week", u"The national value answers: England.", u"Source: ",
          u"SI 2014/2672 reg 7", u"Before: £228.70 a week, from 6 April 2024 to 5 April 2025.",
          u"After: £241.45 a week", u"A council may raise it, never go below.", u"Used by contribution"})
        CHECK(told.out.contains(words));
    const Ran nothing = asked({u"explain"_s, u"charging.mig.pc"_s, u"2027-04-06"_s});
    CHECK(nothing.status == 1);
    CHECK(nothing.out.contains(u"Nothing holds on 6 April 2027. It is not guessed."));

    test::PolicyFolder council;
    council.write(u"fee.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000"),
                                            "Northmoor Council (invented)"));
    const QJsonObject over =
        asked({u"explain"_s, u"planning.plan_fee"_s, u"2027-05-01"_s, u"--council"_s, council.path(), u"--json"_s})
            .json();
    CHECK(over[u"holds"_s].toObject()[u"by_council"_s].toBool());
    CHECK(over[u"holds"_s].toObject()[u"value"_s].toInt() == 48000);
    CHECK(over[u"holds"_s].toObject()[u"jurisdiction"_s].toString() == u"Northmoor Council (invented)");
    CHECK(over[u"holds"_s].toObject()[u"until"_s].isNull());
    CHECK(over[u"national"_s].toObject()[u"value"_s].toInt() == 45000);
    CHECK(asked({u"explain"_s, u"no.such"_s, u"2027-05-01"_s}).status == 1);
    CHECK(asked({u"explain"_s, u"price_guide.PA"_s, u"2025-04-07"_s}).out.contains(u"£15.10 for each hour"));
}

TEST_CASE("What ships is written out to be changed, and never over anything", "[cli][policy]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rates"_s);
    CHECK(asked({u"export"_s, path}).status == 0);
    CHECK(asked({u"check"_s, path}).status == 0);
    CHECK(asked({u"diff"_s, u"built-in"_s, path}).out == u"Nothing changes.\n");
    CHECK(asked({u"export"_s, path}).status == 1);
}

TEST_CASE("What cannot be asked is refused in a sentence", "[cli][policy]")
{
    const auto words = GENERATE(values<QStringList>({
        {},
        {u"burn"_s},
        {u"check"_s, u"a"_s, u"b"_s},
        {u"diff"_s, u"a"_s},
        {u"explain"_s, u"planning.plan_fee"_s},
        {u"explain"_s, u"planning.plan_fee"_s, u"2027-02-29"_s},
        {u"check"_s, u"--loud"_s},
        {u"check"_s, u"--council"_s},
        {u"check"_s, u"--on"_s},
        {u"check"_s, u"--on"_s, u"2026-02-30"_s},
        {u"check"_s, u"/nowhere/at/all"_s},
        {u"export"_s},
    }));
    const Ran refused = asked(words);
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK_FALSE(refused.err.isEmpty());
    CHECK(asked({u"--help"_s}).status == 0);
    CHECK(asked({u"check"_s, u"--help"_s}).out.contains(u"policy diff A B"));
}

} // namespace policy_test
