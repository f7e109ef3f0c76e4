// What a council may choose for everybody, as files of its own that hold on their days.

#include "tests/core/policy/policy_folder.h"
#include "tests/core/rules/charging/asked.h"
#include "tests/core/rules/told.h"

namespace council_rules_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::ContributionFacts;
using rules::CostBand;

namespace {

policy::Library with(const QByteArray& key, const QByteArray& unit, const QByteArray& value)
{
    test::PolicyFolder council;
    council.write(u"rule.json"_s,
                  test::numberFile(key, unit, test::dated("2024-04-06", value, "2025-04-05"), "An invented council"));
    const auto library = policy::Library::fromFolders({}, council.path());
    if (!library) FAIL(library.error().where.toStdString());
    return *library;
}

bool says(const rules::Contribution& found, QStringView key)
{
    return std::ranges::any_of(found.reasons, [key](const Reason& reason) { return reason.key == key; });
}

} // namespace

TEST_CASE("The share a council charges is its policy, where the facts say none", "[rules][charging][council]")
{
    const policy::Library library = with("charging.share_charged", "thousandths of one per cent", "80000");
    ContributionFacts facts = test::pensioner();
    CHECK(test::askedOf(facts, library).weekly == Money::pence(5704)); // 71.30 x 80 per cent
    CHECK(says(test::askedOf(facts, library), u"share_charged"));
    CHECK(test::askedOf(facts).weekly == Money::pence(7130));
    facts.percent = Quantity::whole(50);
    CHECK(test::askedOf(facts, library).weekly == Money::pence(3565));
    facts.percent.reset();
    facts.on = QDate(2025, 4, 6);
    CHECK_FALSE(says(test::askedOf(facts, library), u"share_charged"));
}

TEST_CASE("A council's standard for what a disability costs stands where the evidence is less",
          "[rules][charging][council]")
{
    struct Story {
        const char* key;
        CostBand band;
    };
    const auto story = GENERATE(values<Story>({
        {"charging.dre_standard_low", CostBand::Low},
        {"charging.dre_standard_middle", CostBand::Middle},
        {"charging.dre_standard_high", CostBand::High},
    }));
    const policy::Library library = with(story.key, "pence a week", "1500");
    ContributionFacts facts = test::pensioner();
    CHECK(test::askedOf(facts, library).weekly == Money::pence(7130));
    facts.costBand = story.band;
    CHECK(test::askedOf(facts, library).weekly == Money::pence(5630));
    CHECK(says(test::askedOf(facts, library), u"disability_costs_by_standard"));
    facts.disabilityCosts = Money::pence(1500);
    CHECK_FALSE(says(test::askedOf(facts, library), u"disability_costs_by_standard"));
    facts.disabilityCosts = Money::pence(1600);
    CHECK(test::askedOf(facts, library).weekly == Money::pence(5530));
    facts.disabilityCosts.reset();
    CHECK_FALSE(says(test::askedOf(facts, library), u"disability_costs_not_said"));
    CHECK(test::askedOf(facts, library).policy.values.last().value == u"22870");
}

TEST_CASE("The part of a benefit for the night is left out by a council's policy", "[rules][charging][council]")
{
    const policy::Library library = with("charging.night_element", "pence a week", "3590");
    ContributionFacts facts = test::pensioner();
    CHECK(test::askedOf(facts, library).weekly == Money::pence(7130));
    facts.nightElement = true;
    const rules::Contribution found = test::askedOf(facts, library);
    CHECK(found.weekly == Money::pence(3540));
    CHECK(test::sumOf(found.steps) == found.weekly);
    CHECK(says(found, u"night_element_left_out"));
}

TEST_CASE("A council's guarantee for everything is kept where it is the higher, and said where it is not",
          "[rules][charging][council]")
{
    const policy::Library library = with("charging.mig_all_in.pc", "pence a week", "25000");
    ContributionFacts facts = test::pensioner();
    const rules::Contribution higher = test::askedOf(facts, library);
    CHECK(higher.guarantee == Money::pence(25000));
    CHECK(higher.weekly == Money::pence(5000));
    CHECK(test::sumOf(higher.steps) == higher.weekly);
    CHECK(says(higher, u"council_guarantee_kept"));
    facts.premiums = {rules::Premium::Disability}; // 228.70 + 48.80
    const rules::Contribution lower = test::askedOf(facts, library);
    CHECK(lower.guarantee == Money::pence(27750));
    CHECK(says(lower, u"council_guarantee_not_higher"));
    CHECK(test::sumOf(lower.steps) == lower.weekly);
    facts.localGuarantee = Money::pence(27750);
    CHECK_FALSE(says(test::askedOf(facts, library), u"council_guarantee_not_higher"));
    facts = test::pensioner();
    CHECK(test::askedOf(facts, with("charging.mig_all_in.pc", "pence a week", "22870")).weekly == Money::pence(7130));
}

TEST_CASE("A council may count whole steps of savings only", "[rules][charging][council]")
{
    const policy::Library library = with("charging.tariff_whole_steps", "count", "1");
    ContributionFacts facts = test::pensioner();
    const auto tariffOf = [&](qint64 pence) {
        facts.capital = Money::pence(pence);
        return test::askedOf(facts, library).tariff;
    };
    CHECK(tariffOf(1449999) == Money());
    CHECK(says(test::askedOf(facts, library), u"tariff_on_whole_steps"));
    CHECK_FALSE(says(test::askedOf(facts, library), u"savings_add_nothing"));
    CHECK(tariffOf(1450000) == Money::pence(100));
    CHECK(tariffOf(1450001) == Money::pence(100));
    CHECK(tariffOf(1475000) == Money::pence(200));
    CHECK(tariffOf(1425000) == Money());
    CHECK_FALSE(says(test::askedOf(facts, library), u"tariff_on_whole_steps"));
}

TEST_CASE("A saving below nothing is refused with its place", "[rules][charging]")
{
    ContributionFacts facts = test::pensioner();
    facts.capitalItems = {{u"savings"_s, Money::pence(-1)}};
    CHECK(test::refusalOf(facts) == u"NEGATIVE_AMOUNT /capital_items/0/value");
}

} // namespace council_rules_test
