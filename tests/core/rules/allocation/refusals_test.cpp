#include "core/rules/allocation/allocation.h"
#include "tests/core/rules/allocation/example.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <limits>

namespace refusals_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::asking;
using test::example;
using test::line;
using test::pa;

namespace {

QString refusedFor(const AllocationFacts& facts)
{
    const auto result = rules::allocation(facts, test::shipped());
    return result ? u"nothing"_s : result.error().detail + u' ' + result.error().where;
}

} // namespace

TEST_CASE("A line is refused by the first thing wrong with it (R17)", "[rules][allocation]")
{
    struct Story {
        const char* refusal;
        void (*spoil)(LineFacts&);
    };
    const auto story = GENERATE(values<Story>({
        {"UNKNOWN_ITEM /lines/0/item", [](LineFacts& l) { l.item = u"GOLD"_s; }},
        {"UNKNOWN_ITEM /lines/0/item",
         [](LineFacts& l) {
             l.item = u"GOLD"_s;
             l.priceByHand = Money::pence(1);
             l.sharers = 0;
         }},
        {"OVERRIDE_NEEDS_REASON /lines/0/override_reason", [](LineFacts& l) { l.priceByHand = Money::pence(1); }},
        {"OVERRIDE_NEEDS_REASON /lines/0/override_reason",
         [](LineFacts& l) {
             l.priceByHand = Money::pence(1);
             l.priceReason = u" "_s;
         }},
        {"NO_PRICE /lines/0/item", [](LineFacts& l) { l.item.clear(); }},
        {"NO_PRICE /lines/0/item", [](LineFacts& l) { l.item = u"ODD"_s; }},
        {"NEGATIVE_AMOUNT /lines/0/price_override_p",
         [](LineFacts& l) {
             l.priceByHand = Money::pence(-1);
             l.priceReason = u"x"_s;
         }},
        {"NEGATIVE_QUANTITY /lines/0/qty",
         [](LineFacts& l) {
             l.quantity = Quantity{-1};
             l.sharers = 0;
         }},
        {"NEGATIVE_QUANTITY /lines/0/times", [](LineFacts& l) { l.times = Quantity{-1}; }},
        {"BAD_SHARERS /lines/0/sharers",
         [](LineFacts& l) {
             l.sharers = 0;
             l.staff = 0;
         }},
        {"BAD_STAFF /lines/0/staff", [](LineFacts& l) { l.staff = 0; }},
        {"BAD_PERIOD /lines/0/weeks_per_year", [](LineFacts& l) { l.weeksAYear = 53; }},
        {"BAD_PERIOD /lines/0/weeks_per_year", [](LineFacts& l) { l.weeksAYear = 0; }},
        {"BAD_PERIOD /lines/0/weeks_per_year",
         [](LineFacts& l) {
             l.weeksAYear = 39;
             l.period = Period::Month;
         }},
        {"BAD_PERIOD /lines/0/for_weeks", [](LineFacts& l) { l.forWeeks = 0; }},
        {"BAD_PERIOD /lines/0/for_weeks",
         [](LineFacts& l) {
             l.forWeeks = 6;
             l.weeksAYear = 39;
         }},
        {"BAD_PERIOD /lines/0/for_weeks",
         [](LineFacts& l) {
             l.forWeeks = 6;
             l.period = Period::OneOff;
         }},
        {"NO_OUTCOME /lines/0/outcomes", [](LineFacts& l) { l.outcomes.clear(); }},
        {"UNKNOWN_OUTCOME /lines/0/outcomes/1",
         [](LineFacts& l) {
             l.outcomes = {u"O1"_s, u"O9"_s};
         }},
        {"NEGATIVE_NATURAL /lines/0/natural/0/units",
         [](LineFacts& l) {
             l.natural = {{{}, Quantity{-1}, Tri::No}};
         }},
        {"TOO_LARGE /lines/0",
         [](LineFacts& l) { l.quantity = l.times = Quantity{std::numeric_limits<qint64>::max()}; }},
    }));
    INFO(story.refusal);
    LineFacts facts = pa(Quantity::whole(1));
    story.spoil(facts);
    CHECK(refusedFor(asking({facts})) == QString::fromLatin1(story.refusal));
    CHECK(refusedFor(asking({facts}, AfterStrengths::Met)) == QString::fromLatin1(story.refusal)); // unfunded, too
}

TEST_CASE("A question is refused for its guide, its ids and its own figures", "[rules][allocation]")
{
    AllocationFacts facts = asking({pa(Quantity::whole(1))});
    facts.on = QDate(2032, 3, 31);
    CHECK(refusedFor(facts) == u"nothing");
    facts.on = QDate(2032, 4, 1);
    CHECK(refusedFor(facts) == u"NO_GUIDE_FOR_DATE /allocation_date");
    facts.on = {};
    CHECK(refusedFor(facts) == u"DATE_MISSING /allocation_date");
    facts = asking();
    facts.guides = {example(), example()};
    CHECK(refusedFor(facts) == u"GUIDES_OVERLAP /allocation_date");
    facts.guides = QList<PriceGuide>();
    facts.on = QDate(2024, 9, 17); // the guide that ships is replaced, too
    CHECK(refusedFor(facts) == u"NO_GUIDE_FOR_DATE /allocation_date");
    CHECK(refusedFor(asking({pa(Quantity::whole(1)), pa(Quantity::whole(1))})) == u"DUPLICATE_ID /lines/1/id");
    facts = asking();
    facts.outcomes.append(facts.outcomes.first());
    CHECK(refusedFor(facts) == u"DUPLICATE_ID /outcomes/1/id");
    facts = asking();
    facts.contingencyPct = Quantity{-1};
    CHECK(refusedFor(facts) == u"NEGATIVE_QUANTITY /contingency_pct");
    facts.contingencyPct = {};
    facts.contributionWeekly = Money::pence(-1);
    CHECK(refusedFor(facts) == u"NEGATIVE_AMOUNT /contribution_weekly_p");
    facts = asking({pa(Quantity::whole(100000000000))});
    facts.lines[0].times = Quantity::whole(1000);
    CHECK(refusedFor(facts) == u"nothing"); // a year of 7,748,000,000,000,000,000p fits
    facts.lines[0].times = Quantity::whole(1000);
    facts.lines[0].staff = 10;
    CHECK(refusedFor(facts) == u"TOO_LARGE /lines"); // the week fits, the year does not
}

} // namespace refusals_test
