#include "core/rules/allocation/allocation.h"
#include "core/rules/directpayment/schedule.h"
#include "tests/core/rules/allocation/journey.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace journey_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::josie;

namespace {

Allocation worked(const AllocationFacts& facts)
{
    const auto result = rules::allocation(facts, test::shipped());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("Every line of Josie's allocation, as printed (the journey, 6.2)", "[rules][allocation][journey]")
{
    struct Row {
        const char* id;
        qint64 amount;
        Stream stream;
        const char* working;
        const char* net;
    };
    static const Row rows[] = {
        {"L1", 11213, Stream::Weekly, "(8.75 - 1.25) x 14.95 = 112.125", "7.5"},
        {"L2", 8580, Stream::Weekly, "(7 - 1) x 14.30 = 85.80", "6"},
        {"L3", 2262, Stream::Weekly, "3 x 19.60 / 2 = 29.40; x 40 / 52 = 22.6154", "3"},
        {"L4", 2503, Stream::Weekly, "3.5 x 14.30 = 50.05; x 26 / 52 = 25.025", "3.5"},
        {"L5", 332, Stream::Weekly, "32 x 0.45 = 14.40; x 12 / 52 = 3.3231", "32"},
        {"L6", 245, Stream::Weekly, "1 x 9.80 = 9.80; x 13 / 52 = 2.45", "1"},
        {"L7", 475, Stream::Weekly, "1 x 4.75 = 4.75", "1"},
        {"L8", 5800, Stream::Annual, "1 x 58.00 = 58.00", "1"},
        {"L9", 21450, Stream::OneOff, "2.5 x 14.30 = 35.75; x 6 = 214.50", "2.5"},
        {"L10", 8500, Stream::OneOff, "1 x 85.00 = 85.00", "1"},
        {"L11", 0, Stream::Weekly, "2 x 16.50 = 33.00", "2"},
        {"PL", 45000, Stream::PlanningOneOff, "1 x 450.00 = 450.00", "1"},
    };
    const Allocation result = worked(josie());
    REQUIRE(result.lines.size() == std::ssize(rows));
    for (qsizetype at = 0; at < result.lines.size(); ++at) {
        const Row& row = rows[at];
        const AllocatedLine& line = result.lines[at];
        INFO(row.id);
        CHECK(line.id == QString::fromLatin1(row.id));
        CHECK(line.amount == Money::pence(row.amount));
        CHECK(line.stream == row.stream);
        CHECK(line.working == QString::fromLatin1(row.working));
        CHECK(line.net == QString::fromLatin1(row.net));
    }
    CHECK(result.lines[0].exact == u"22425/2");
    CHECK_FALSE(result.lines[10].funded);
    CHECK(result.lines[10].why == u"met_by_strengths");
    CHECK(result.lines[10].exact == u"3300");
    CHECK(result.lines[11].why == u"earmarked");
    CHECK(result.guide == u"PG-2024");
    CHECK(result.funded == QStringList{u"O1"_s, u"O2"_s, u"O3"_s, u"O4"_s, u"O5"_s});
    CHECK(result.unfunded == QList<UnfundedOutcome>{{u"O6"_s, u"met_by_strengths"_s}});
}

TEST_CASE("Josie's totals and who pays what (the journey, 6.2 and 6.3)", "[rules][allocation][journey]")
{
    const Allocation a = worked(josie());
    CHECK(a.weeklySubtotal == Money::pence(25610));
    CHECK(a.contingencyWeekly == Money::pence(2049));
    CHECK(a.weekly == Money::pence(27659));
    CHECK(a.fourWeekly == Money::pence(110636));
    CHECK(a.annualLump == Money::pence(5800));
    CHECK(a.year == Money::pence(1444068));
    CHECK(a.oneOff == Money::pence(29950));
    CHECK(a.firstYear == Money::pence(1474018));
    CHECK(a.planningOneOff == Money::pence(45000));
    CHECK(a.adultWeekly == Money::pence(8345));
    CHECK(a.councilWeekly == Money::pence(19314));
    CHECK(a.dpGrossWeekly == Money::pence(27184));
    CHECK(a.dpNetWeekly == Money::pence(18839));
    CHECK(a.dpNetFourWeekly == Money::pence(75356));
    CHECK(a.otherWeekly == Money::pence(475));
    CHECK(a.invoiceWeekly == Money::pence(0));
    CHECK(a.dpAnnualLump == Money::pence(5800));
    CHECK(a.dpOneOff == Money::pence(29950));

    AllocationFacts unassessed = josie();
    unassessed.contributionWeekly.reset();
    const Allocation gross = worked(unassessed);
    CHECK_FALSE(gross.assessedWeekly);
    CHECK(gross.dpNetFourWeekly == Money::pence(108736));
}

TEST_CASE("Josie's money, priced again in April 2025 (the journey, 11)", "[rules][allocation][journey]")
{
    AllocationFacts facts = josie();
    facts.on = QDate(2025, 4, 7);
    facts.lines[0].priceByHand = Money::pence(1575);
    facts.contributionWeekly = Money::pence(8145);
    const Allocation a = worked(facts);
    const qint64 printed[] = {11813, 9060, 2388, 2643, 332, 255, 495};
    for (qsizetype at = 0; at < std::ssize(printed); ++at) CHECK(a.lines[at].amount == Money::pence(printed[at]));
    CHECK(a.weeklySubtotal == Money::pence(26986));
    CHECK(a.contingencyWeekly == Money::pence(2159));
    CHECK(a.weekly == Money::pence(29145));
    CHECK(a.councilWeekly == Money::pence(21000));
    CHECK(a.dpGrossWeekly == Money::pence(28650));
    CHECK(a.dpNetFourWeekly == Money::pence(82020));
    CHECK(a.year == Money::pence(1521640));
}

TEST_CASE("Josie's payments (the journey, 1 and 7)", "[rules][directpayment][journey]")
{
    const Allocation a = worked(josie());
    const auto made =
        rules::paymentSchedule({QDate(2024, 9, 17), a.dpNetWeekly, a.dpAnnualLump, a.dpOneOff}, test::shipped());
    REQUIRE(made);
    CHECK(made->first == QDate(2024, 9, 23));
    CHECK(made->firstAmount == Money::pence(111106));
    CHECK(made->second == QDate(2024, 10, 21));
    CHECK(made->everyFourWeeks == Money::pence(75356));
    CHECK(made->sixWeekReview == QDate(2024, 11, 4));
    CHECK(made->overdueAfter == QDate(2024, 11, 18));
    CHECK(made->statutoryReviewBy == QDate(2025, 3, 23));
}

TEST_CASE("Femi's plan is about right for Josie's budget (the journey, 9)", "[rules][allocation][journey]")
{
    const AllocationFacts facts = josie();
    const auto quoted = [](LineFacts line, qint64 price) {
        line.natural.clear();
        line.priceByHand = Money::pence(price);
        line.priceReason = u"quote"_s;
        return line;
    };
    using test::line;
    PlanFacts plan;
    LineFacts quiz = quoted(line("P3", "OUTING", {u"O3"_s}, Period::Week, Quantity::whole(3)), 2040);
    quiz.sharers = 2;
    quiz.weeksAYear = 40;
    LineFacts practice = quoted(line("P9", "PA", {u"O5"_s}, Period::Week, Quantity{2500}), 1390);
    practice.forWeeks = 6;
    plan.lines = {
        quoted(line("P1", "PA", {u"O2"_s}, Period::Week, Quantity{7500}), 1480),
        quoted(line("P2", "PA", {u"O1"_s}, Period::Week, Quantity::whole(6)), 1390),
        quiz,
        quoted(line("P4", "PA", {u"O4"_s}, Period::Fortnight, Quantity{3500}), 1390),
        quoted(line("P5", "PA", {u"O1"_s}, Period::Month, Quantity::whole(6)), 1390),
        line("P6", "MILEAGE", {u"O4"_s}, Period::Month, Quantity::whole(32)),
        quoted(line("P7", "PAYROLL", {u"O1"_s}, Period::FourWeek, Quantity::whole(1)), 1050),
        line("P8", "PENDANT", {u"O5"_s}, Period::Week, Quantity::whole(1)),
        quoted(line("P10", "INSURANCE", {u"O1"_s}, Period::Year, Quantity::whole(1)), 6100),
        practice,
        line("P11", "PA_TRAINING", {u"O1"_s}, Period::OneOff, Quantity::whole(1)),
        line("P12", "PLANNING", {u"O1"_s}, Period::OneOff, Quantity::whole(1)),
    };
    plan.personSaysEnough = Tri::Yes;
    plan.workerSaysEnough = Tri::Yes;

    const auto s = rules::sufficiency(facts, worked(facts), plan, test::shipped());
    REQUIRE(s);
    CHECK(s->verdict == Verdict::AboutRight);
    CHECK(s->planWeekly == Money::pence(27222));
    CHECK(s->planAnnualLump == Money::pence(6100));
    CHECK(s->planYear == Money::pence(1421644));
    CHECK(s->gapYear == Money::pence(-22424));
    CHECK(s->planOneOff == Money::pence(29350));
    CHECK(s->gapOneOff == Money::pence(-600));
    CHECK(s->uncovered.isEmpty());
    CHECK_FALSE(s->managerNeeded());
}

} // namespace journey_test
