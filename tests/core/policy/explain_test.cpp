#include "core/policy/explain.h"
#include "core/policy/held.h"
#include "core/policy/text/units.h"
#include "tests/core/policy/policy_folder.h"

namespace explain_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::dated;
using test::numberFile;

namespace {

policy::Library over(const test::PolicyFolder& council)
{
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE(library);
    return *library;
}

} // namespace

TEST_CASE("A value on a day is told with what held before and after", "[policy][explain]")
{
    const auto library = policy::Library::builtIn();
    REQUIRE(library);
    const auto told = policy::explain(*library, u"charging.mig.pc"_s, QDate(2025, 4, 6));
    REQUIRE(told);
    REQUIRE(told->holds);
    CHECK(told->holds->number == 23260);
    CHECK(told->holds->words == u"£232.60 a week");
    CHECK(told->holds->from == QDate(2025, 4, 6));
    CHECK(told->holds->to == QDate(2026, 4, 5));
    CHECK(told->holds->jurisdiction == u"England");
    CHECK_FALSE(told->holds->byCouncil);
    CHECK_FALSE(told->holds->sourceText.isEmpty());
    CHECK(told->before->number == 22870);
    CHECK(told->before->to == QDate(2025, 4, 5));
    CHECK(told->after->number == 24145);
    CHECK_FALSE(told->national);
    CHECK(told->councilMay == policy::CouncilMay::Raise);
    CHECK(told->uses == QStringList{u"contribution: what a person keeps, by age and household (mig_key)"_s});

    CHECK(policy::explain(*library, u"charging.mig.pc"_s, QDate(2026, 4, 5))->holds->number == 23260);
    CHECK(policy::explain(*library, u"charging.mig.pc"_s, QDate(2026, 4, 6))->before->number == 23260);

    const auto later = policy::explain(*library, u"charging.mig.pc"_s, QDate(2027, 4, 6));
    REQUIRE(later);
    CHECK_FALSE(later->holds);
    CHECK(later->before->number == 24145);
    CHECK_FALSE(later->after);
    const auto earlier = policy::explain(*library, u"planning.plan_fee"_s, QDate(2013, 9, 30));
    CHECK_FALSE(earlier->holds);
    CHECK_FALSE(earlier->before);
    CHECK(earlier->after->to == policy::kNoEnd);
    CHECK_FALSE(policy::explain(*library, u"planning.gold"_s, QDate(2026, 1, 1)));
}

TEST_CASE("Where a council answers, both values are told", "[policy][explain][council]")
{
    test::PolicyFolder council;
    council.write(u"fee.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000", "2028-04-05"),
                                            "Northmoor Council (invented)"));
    const auto library = over(council);
    const auto told = policy::explain(library, u"planning.plan_fee"_s, QDate(2027, 12, 24));
    REQUIRE(told->holds);
    CHECK(told->holds->byCouncil);
    CHECK(told->holds->words == u"£480.00");
    CHECK(told->holds->jurisdiction == u"Northmoor Council (invented)");
    CHECK(told->national->words == u"£450.00");
    CHECK(told->national->jurisdiction == u"England");
    CHECK(told->before->words == u"£450.00");
    CHECK(told->before->to == QDate(2027, 4, 5));
    CHECK(told->after->from == QDate(2028, 4, 6));
    CHECK_FALSE(told->after->byCouncil);
    const auto day = policy::explain(library, u"planning.plan_fee"_s, QDate(2028, 4, 6));
    CHECK_FALSE(day->holds->byCouncil);
    CHECK_FALSE(day->national);
    CHECK(day->before->byCouncil);
}

TEST_CASE("Lists and price guides are told too", "[policy][explain]")
{
    const auto library = policy::Library::builtIn();
    const auto list = policy::explain(*library, u"charging.income_counted"_s, QDate(2026, 4, 6));
    REQUIRE(list->holds);
    CHECK(list->holds->codes.contains(u"state_pension"_s));
    CHECK(list->holds->words.contains(u"State Pension"));
    const auto guide = policy::explain(*library, u"price_guide"_s, QDate(2025, 4, 7));
    CHECK(guide->holds->words == u"PG-2025, with 12 prices");
    CHECK(guide->before->words == u"PG-2024, with 12 prices");
    CHECK(guide->holds->codes.contains(u"PA"_s));
    const auto item = policy::explain(*library, u"price_guide.PA"_s, QDate(2025, 4, 7));
    CHECK(item->holds->number == 1510);
    CHECK(item->holds->words == u"£15.10 for each hour");
    CHECK(item->before->number == 1430);
    CHECK(item->label == u"Personal assistant, employed, with on-costs");
    CHECK_FALSE(policy::explain(*library, u"price_guide.GOLD"_s, QDate(2025, 4, 7)));
}

TEST_CASE("A unit is read aloud", "[policy]")
{
    struct Story {
        qint64 value;
        QStringView unit;
        QStringView words;
    };
    const auto story = GENERATE(values<Story>({
        {1, u"days", u"1 day"},
        {2, u"days", u"2 days"},
        {0, u"weeks", u"0 weeks"},
        {1250, u"pence", u"£12.50"},
        {410, u"pence a week", u"£4.10 a week"},
        {7500, u"thousandths of one per cent", u"7.5 per cent"},
        {10000, u"thousandths of one per cent", u"10 per cent"},
        {-5, u"thousandths of one per cent", u"-0.005 per cent"},
        {10, u"per cent", u"10 per cent"},
        {3, u"FACS band", u"substantial"},
        {4, u"FACS band", u"critical"},
        {5, u"FACS band", u"5"},
        {0, u"FACS band", u"0"},
        {20, u"people", u"20 people"},
        {7, u"moons", u"7"},
    }));
    CHECK(policy::inWords(story.value, story.unit) == story.words);
}

} // namespace explain_test
