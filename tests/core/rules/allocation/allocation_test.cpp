#include "core/rules/allocation/allocation.h"
#include "tests/core/rules/allocation/example.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace allocation_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::asking;
using test::example;
using test::line;
using test::pa;

namespace {

Allocation worked(const AllocationFacts& facts)
{
    const auto result = rules::allocation(facts, test::shipped());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("The example of the contract, to the penny", "[rules][allocation]")
{
    LineFacts l1 = pa(Quantity{1250});
    l1.times = Quantity::whole(6);
    l1.natural = {{u"Ann"_s, Quantity{1500}, Tri::Yes}, {u"Bo"_s, Quantity::whole(2), Tri::NotYetKnown}};
    AllocationFacts facts = asking({l1, line("L2", "CLUB", {u"O1"_s}, Period::Month, Quantity::whole(1)),
                                    line("L3", "KIT", {u"O1"_s}, Period::OneOff, Quantity::whole(1))});
    facts.contingencyPct = Quantity::whole(4);
    facts.contributionWeekly = Money::pence(2310);
    const Allocation a = worked(facts);
    CHECK(a.lines[0].amount == Money::pence(8940));
    CHECK(a.lines[0].exact == u"8940");
    CHECK(a.lines[1].exact == u"5550/13");
    CHECK(a.lines[1].amount == Money::pence(427));
    CHECK(a.weeklySubtotal == Money::pence(9367));
    CHECK(a.contingencyWeekly == Money::pence(375));
    CHECK(a.weekly == Money::pence(9742));
    CHECK(a.fourWeekly == Money::pence(38968));
    CHECK(a.year == Money::pence(506584));
    CHECK(a.firstYear == Money::pence(513034));
    CHECK(a.councilWeekly == Money::pence(7432));
    CHECK(a.dpNetFourWeekly == Money::pence(29728));
    CHECK(a.policy.priceGuide == u"EX-2031");
}

TEST_CASE("[S94] An outcome is funded when it is eligible and not met, or by a power with its reason (R3)",
          "[rules][allocation]")
{
    using enum AfterStrengths;
    struct Story {
        Tri eligible;
        AfterStrengths after;
        const char* reason;
        bool funded;
        const char* why;
    };
    const auto story = GENERATE(values<Story>({
        {Tri::Yes, Unmet, "", true, "eligible_unmet"},
        {Tri::Yes, Partly, "", true, "eligible_unmet"},
        {Tri::Yes, NotYetSaid, "", true, "eligible_unmet"},
        {Tri::Yes, Met, "", false, "met_by_strengths"},
        {Tri::No, Unmet, "", false, "not_eligible"},
        {Tri::No, Met, "", false, "not_eligible"},
        {Tri::NotYetKnown, Unmet, "", false, "eligibility_undetermined"},
        {Tri::No, Unmet, "s19: she would lose her job", true, "discretionary_power"},
        {Tri::Yes, Met, "s19: it would break", true, "discretionary_power"},
        {Tri::NotYetKnown, Unmet, "urgent", true, "discretionary_power"},
        {Tri::No, Unmet, "   ", false, "not_eligible"},
    }));
    const OutcomeFacts outcome{u"O1"_s, story.eligible, story.after, QString::fromLatin1(story.reason)};
    INFO(story.why);
    CHECK(rules::isFunded(outcome) == story.funded);
    CHECK(rules::whyOf(outcome) == std::string(story.why));
}

TEST_CASE("A line is funded by any of its outcomes and counted once (R4)", "[rules][allocation]")
{
    AllocationFacts facts = asking({pa(Quantity::whole(2))});
    facts.outcomes = {{u"O1"_s, Tri::No, AfterStrengths::Unmet, {}},
                      {u"O2"_s, Tri::Yes, AfterStrengths::Unmet, {}},
                      {u"O3"_s, Tri::Yes, AfterStrengths::Partly, {}}};
    facts.lines[0].outcomes = {u"O1"_s, u"O2"_s, u"O3"_s};
    CHECK(worked(facts).weekly == Money::pence(2980));
    CHECK(worked(facts).lines[0].why == u"eligible_unmet");
    facts.lines[0].outcomes = {u"O1"_s};
    CHECK(worked(facts).weekly == Money());
    CHECK(worked(facts).lines[0].why == u"not_eligible");
    CHECK(worked(facts).lines[0].exact == u"2980");
    CHECK(worked(facts).reasons.first().key == u"nothing_to_fund");
}

TEST_CASE("Help subtracts units, only where somebody said yes, and never below nought (R5)", "[rules][allocation]")
{
    struct Story {
        const char* told;
        Tri willing;
        qint64 units;
        const char* applied;
        qint64 amount;
    };
    const auto story = GENERATE(values<Story>({
        {"yes", Tri::Yes, 1500, "1.5", 2235},
        {"no", Tri::No, 1500, "0", 4470},
        {"not asked, or maybe", Tri::NotYetKnown, 1500, "0", 4470},
        {"more than there is", Tri::Yes, 9000, "3", 0},
        {"all of it", Tri::Yes, 3000, "3", 0},
    }));
    INFO(story.told);
    LineFacts facts = pa(Quantity::whole(3));
    facts.natural = {{u"Ann"_s, Quantity{story.units}, story.willing}};
    const Allocation a = worked(asking({facts}));
    CHECK(a.lines[0].natural == QString::fromLatin1(story.applied));
    CHECK(a.weekly == Money::pence(story.amount));
}

TEST_CASE("Each period comes to a week, or stays a lump (R6-R8)", "[rules][allocation]")
{
    struct Story {
        const char* told;
        Period period;
        std::optional<qint64> weeks;
        std::optional<qint64> forWeeks;
        qint64 staff;
        qint64 sharers;
        Stream stream;
        qint64 amount;
    };
    using P = Period;
    const std::optional<qint64> none;
    const auto story = GENERATE_COPY(values<Story>({
        {"a week", P::Week, none, none, 1, 1, Stream::Weekly, 1490},
        {"in term time", P::Week, 39, none, 1, 1, Stream::Weekly, 1118}, // 1117.5
        {"all 52 weeks said", P::Week, 52, none, 1, 1, Stream::Weekly, 1490},
        {"one week a year", P::Week, 1, none, 1, 1, Stream::Weekly, 29}, // 28.65
        {"a fortnight", P::Fortnight, none, none, 1, 1, Stream::Weekly, 745},
        {"four weeks", P::FourWeek, none, none, 1, 1, Stream::Weekly, 373}, // 372.5
        {"a month", P::Month, none, none, 1, 1, Stream::Weekly, 344},       // 343.846
        {"a quarter", P::Quarter, none, none, 1, 1, Stream::Weekly, 115},   // 114.615
        {"a year", P::Year, none, none, 1, 1, Stream::Annual, 1490},
        {"once", P::OneOff, none, none, 1, 1, Stream::OneOff, 1490},
        {"for six weeks", P::Week, none, 6, 1, 1, Stream::OneOff, 8940},
        {"two workers", P::Week, none, none, 2, 1, Stream::Weekly, 2980},
        {"one worker for four people", P::Week, none, none, 1, 4, Stream::Weekly, 373}, // 372.5
        {"two workers for three", P::Week, none, none, 2, 3, Stream::Weekly, 993},      // 993.33
    }));
    INFO(story.told);
    LineFacts facts = pa(Quantity::whole(1), story.period);
    facts.weeksAYear = story.weeks;
    facts.forWeeks = story.forWeeks;
    facts.staff = story.staff;
    facts.sharers = story.sharers;
    const AllocatedLine result = worked(asking({facts})).lines.first();
    CHECK(result.stream == story.stream);
    CHECK(result.amount == Money::pence(story.amount));
}

TEST_CASE("The contribution comes off the direct payment first (R13, Decision 3)", "[rules][allocation]")
{
    struct Story {
        const char* told;
        std::optional<qint64> assessed;
        qint64 adult, council, net, invoice;
    };
    const auto story = GENERATE(values<Story>({
        {"not yet assessed: gross", std::nullopt, 0, 0, 2980, 0},
        {"assessed as nothing", 0, 0, 4470, 2980, 0},
        {"less than the direct payment", 1000, 1000, 3470, 1980, 0},
        {"all of the direct payment", 2980, 2980, 1490, 0, 0},
        {"more: the rest is invoiced", 3500, 3500, 970, 0, 520},
        {"everything", 4470, 4470, 0, 0, 1490},
        {"more than everything: no more", 9000, 4470, 0, 0, 1490},
    }));
    INFO(story.told);
    LineFacts other = pa(Quantity::whole(1));
    other.id = u"L2"_s;
    other.deploy = Deploy::Isf;
    AllocationFacts facts = asking({pa(Quantity::whole(2)), other});
    if (story.assessed) facts.contributionWeekly = Money::pence(*story.assessed);
    const Allocation a = worked(facts);
    CHECK(a.adultWeekly == Money::pence(story.adult));
    CHECK(a.councilWeekly == Money::pence(story.council));
    CHECK(a.dpNetWeekly == Money::pence(story.net));
    CHECK(a.invoiceWeekly == Money::pence(story.invoice));
    CHECK(a.otherWeekly == Money::pence(1490));
}

TEST_CASE("What is set aside for bad days sits with the direct payment if there is one (R10, R14)",
          "[rules][allocation]")
{
    AllocationFacts facts = asking({pa(Quantity::whole(1))});
    facts.contingencyPct = Quantity{2500}; // 37.25
    CHECK(worked(facts).dpGrossWeekly == Money::pence(1527));
    facts.deploy = Deploy::NotChosen; // counts as a direct payment until it is
    CHECK(worked(facts).dpGrossWeekly == Money::pence(1527));
    facts.deploy = Deploy::CouncilManaged;
    CHECK(worked(facts).dpGrossWeekly == Money());
    CHECK(worked(facts).otherWeekly == Money::pence(1527));
    facts.contingencyPct = Quantity::whole(5); // 74.5, half a penny up
    CHECK(worked(facts).contingencyWeekly == Money::pence(75));
}

TEST_CASE("Planning money is funded, shown and kept out of every total (R12, Decision 1)", "[rules][allocation]")
{
    AllocationFacts facts = asking({line("P", "PLAN", {u"O1"_s}, Period::OneOff, Quantity::whole(1)),
                                    line("Q", "PLAN", {u"O1"_s}, Period::Year, Quantity::whole(1))},
                                   AfterStrengths::Met);
    facts.contingencyPct = Quantity::whole(10);
    const Allocation a = worked(facts);
    CHECK(a.planningOneOff == Money::pence(45000));
    CHECK(a.planningAnnual == Money::pence(45000));
    CHECK(a.firstYear == Money());
    CHECK(a.lines[0].funded);
    CHECK(a.lines[0].stream == Stream::PlanningOneOff);
    CHECK_FALSE(a.lines[0].directPayment);
    CHECK(a.reasons.first().key == u"nothing_to_fund");
}

TEST_CASE("A price agreed by hand needs no item of the guide, and then has none of its words (R17)",
          "[rules][allocation]")
{
    LineFacts facts = pa(Quantity::whole(2));
    CHECK(worked(asking({facts})).lines.first().item == u"Assistant");
    CHECK(worked(asking({facts})).lines.first().unit == u"hour");
    facts.item.clear();
    facts.priceByHand = Money::pence(1200);
    facts.priceReason = u"A neighbour's quote"_s;
    const AllocatedLine result = worked(asking({facts})).lines.first();
    CHECK(result.amount == Money::pence(2400));
    CHECK(result.item.isEmpty());
    CHECK(result.unit.isEmpty());
}

TEST_CASE("A quantity times a quantity keeps all its digits (R1)", "[rules][allocation]")
{
    LineFacts facts = pa(Quantity{1125});
    facts.times = Quantity{333};
    const AllocatedLine result = worked(asking({facts})).lines.first();
    CHECK(result.gross == u"0.374625");
    CHECK(result.exact == u"446553/800");
}

TEST_CASE("Printed lines add up, and help never raises a budget", "[rules][allocation][property]")
{
    CHECK(rc::check([](const std::vector<quint16>& quantities, quint8 pct, quint16 assessed) {
        AllocationFacts facts = asking();
        for (const quint16 quantity : quantities) {
            LineFacts one = pa(Quantity{quantity}, static_cast<Period>(quantity % 7));
            one.id = QString::number(facts.lines.size());
            one.sharers = 1 + quantity % 3;
            facts.lines.append(one);
        }
        facts.contingencyPct = Quantity::whole(pct);
        facts.contributionWeekly = Money::pence(assessed);
        const Allocation plain = *rules::allocation(facts, test::shipped());
        Money weekly;
        for (const AllocatedLine& one : plain.lines)
            if (one.stream == Stream::Weekly) weekly += one.amount;
        RC_ASSERT(plain.weeklySubtotal == weekly);
        RC_ASSERT(plain.weekly == weekly + plain.contingencyWeekly);
        RC_ASSERT(plain.adultWeekly + plain.councilWeekly == plain.weekly);
        RC_ASSERT(plain.dpNetWeekly + plain.otherWeekly - plain.invoiceWeekly == plain.councilWeekly);

        for (LineFacts& one : facts.lines)
            one.natural = {
                {u"Ann"_s, Quantity{*rc::gen::inRange<qint64>(0, 70000)}, *rc::gen::element(Tri::Yes, Tri::No)}};
        const Allocation helped = *rules::allocation(facts, test::shipped());
        RC_ASSERT(helped.year <= plain.year);
        RC_ASSERT(helped.oneOff <= plain.oneOff);
    }));
}

} // namespace allocation_test
