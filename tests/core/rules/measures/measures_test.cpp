#include "core/rules/measures/count.h"
#include "core/rules/measures/measures.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace measures_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::Cohort;
using rules::Exact;
using rules::Journey;
using rules::Share;
using rules::Spread;
using rules::Step;

namespace {

Spread of(const QList<qint64>& settled, const QList<qint64>& open = {})
{
    Spread spread;
    for (const qint64 one : settled) spread.add(one, false);
    for (const qint64 one : open) spread.add(one, true);
    return spread;
}

std::string middle(const Spread& spread)
{
    const auto median = spread.median();
    return median ? median->value.fraction().toStdString() + (median->atLeast ? " at least" : "") : "none";
}

std::string ninetieth(const Spread& spread)
{
    const auto found = spread.ninetieth();
    return found ? std::to_string(found->value) + (found->atLeast ? " at least" : "") : "none";
}

Cohort cohort(qsizetype people)
{
    Cohort out{QDate(2024, 4, 1), QDate(2025, 3, 31), {}};
    for (qsizetype i = 0; i < people; ++i) {
        Journey journey;
        journey.person = QString::number(i);
        journey.steps = {{Step::Contact, QDate(2025, 1, 1), u"n"_s, rules::Employer::Council}};
        journey.support = {{rules::Delivery::DirectPayment, QDate(2025, 1, 1), {}}};
        out.journeys.append(journey);
    }
    return out;
}

rules::MeasuresFinding looked(const rules::MeasuresFacts& facts)
{
    const auto found = rules::measures(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("The middle of none, one, two and three, and who may still raise it", "[rules][measures]")
{
    CHECK(middle(of({})) == "none");
    CHECK(middle(of({7})) == "7");
    CHECK(middle(of({7, 2})) == "9/2");
    CHECK(middle(of({7, 2, 3})) == "3");
    CHECK(middle(of({7, 2, 3, 11})) == "5");
    CHECK(middle(of({}, {7})) == "7 at least");
    CHECK(middle(of({1, 2}, {9})) == "2");
    CHECK(middle(of({1, 9}, {2})) == "2 at least");
    CHECK(middle(of({1, 2, 3}, {9})) == "5/2");
    CHECK(middle(of({1, 9, 10}, {2})) == "11/2 at least");
    CHECK(middle(of({1, 2, 9}, {5})) == "7/2 at least");  // only the upper of the two may rise
    CHECK(middle(of({1, 9, 9}, {2})) == "11/2 at least"); // only the lower
}

TEST_CASE("The ninetieth of a hundred is at the nearest rank", "[rules][measures]")
{
    QList<qint64> values;
    CHECK(ninetieth(of(values)) == "none");
    struct Row {
        qint64 n;
        qint64 rank;
    };
    for (const Row& row :
         {Row{1, 1}, Row{9, 9}, Row{10, 9}, Row{11, 10}, Row{19, 18}, Row{20, 18}, Row{21, 19}, Row{100, 90}}) {
        values.clear();
        for (qint64 i = row.n; i >= 1; --i) values.append(i);
        CHECK(ninetieth(of(values)) == std::to_string(row.rank));
    }
    CHECK(ninetieth(of({1}, {2})) == "2 at least");
    CHECK(ninetieth(of({1, 2, 3, 4, 5, 6, 7, 8, 9}, {10})) == "9");
}

TEST_CASE("A limit is kept at it, missed past it, and open until it", "[rules][measures]")
{
    CHECK(of({27, 28, 29}).within(28) == Share{2, 3, 0});
    CHECK(of({}, {27, 28, 29}).within(28) == Share{0, 1, 2});
    CHECK(of({}).within(28) == Share{});
    CHECK_FALSE(Share{}.part());
    CHECK_FALSE(Share{}.percent());
    CHECK(Share{1, 3, 0}.percent()->fraction() == u"100/3");
    CHECK_FALSE(of({1}).longestOpen());
    CHECK(of({99}, {3, 5, 4}).longestOpen() == 5);
}

TEST_CASE("A net is better less worse, of those who answered", "[rules][measures]")
{
    CHECK_FALSE(rules::FeltMeasure{}.net());
    CHECK(rules::FeltMeasure{3, 2, 1}.net()->fraction() == u"1/3");
    CHECK(rules::FeltMeasure{0, 0, 2}.net()->fraction() == u"-1");
}

TEST_CASE("People, those still open, small numbers, uptake and what it stands beside are told", "[rules][measures]")
{
    CHECK(test::inLine(looked({cohort(0), {}, {}}).reasons) == "measures_nobody- measures_small+");
    CHECK(test::inLine(looked({cohort(19), {}, {}}).reasons)
          == "measures_people+ measures_still_open+ measures_small+ measures_uptake+");
    rules::MeasuresFacts facts{cohort(20), cohort(1), {}};
    CHECK(test::inLine(looked(facts).reasons)
          == "measures_people+ measures_still_open+ measures_uptake+ measures_beside_cohort+");
    facts.baseline.reset();
    facts.typed[7] = Exact(qint64(3));
    CHECK(test::inLine(looked(facts).reasons)
          == "measures_people+ measures_still_open+ measures_uptake+ measures_beside_figures+");
    CHECK(looked(facts).reasons[1].inputs == QStringList{u"count=20"_s});
    CHECK(looked(facts).policy.values.size() == 4);
}

TEST_CASE("A cohort without its first or its last day is refused, a baseline too", "[rules][measures]")
{
    const auto refused = [](const rules::MeasuresFacts& facts) {
        const auto found = rules::measures(facts, test::shipped());
        return found ? "none" : (found.error().detail + u' ' + found.error().where).toStdString();
    };
    const Cohort whole = cohort(1);
    CHECK(refused({{{}, whole.asAt, {}}, {}, {}}) == "FIELD_MISSING /from");
    CHECK(refused({{whole.from, {}, {}}, {}, {}}) == "DATE_MISSING /as_at");
    CHECK(refused({whole, Cohort{{}, whole.asAt, {}}, {}}) == "FIELD_MISSING /baseline/from");
    CHECK(refused({whole, Cohort{whole.from, {}, {}}, {}}) == "DATE_MISSING /baseline/as_at");
}

TEST_CASE("A journey of which nothing was recorded counts nowhere", "[rules][measures]")
{
    const auto found = looked({{QDate(2024, 4, 1), QDate(2025, 3, 31), {Journey{}}}, {}, {}});
    CHECK(found.cohort.managerEarly == Share{});
    CHECK(found.cohort.adults.directPayment == Share{});
    CHECK(found.cohort.carers.directPayment == Share{});
    for (const Share& one : found.cohort.process) CHECK(one == Share{});
    CHECK_FALSE(found.cohort.journeys.front().open);
}

TEST_CASE("Nobody who waits is lost, and the order of people changes nothing", "[rules][measures][property]")
{
    CHECK(rc::check([] {
        Cohort people = cohort(*rc::gen::inRange<qsizetype>(0, 12));
        for (Journey& journey : people.journeys) {
            const QDate contact = people.asAt.addDays(-*rc::gen::inRange(0, 60));
            journey.steps.front().on = contact;
            const int after = *rc::gen::inRange(0, 60);
            if (contact.addDays(after) <= people.asAt)
                journey.steps.append(
                    {Step::EligibilityDecided, contact.addDays(after), u"m"_s, rules::Employer::Council});
        }
        const auto before = looked({people, {}, {}});
        std::ranges::reverse(people.journeys);
        const auto after = looked({people, {}, {}});
        const Spread& days = before.cohort.times[0].days;
        RC_ASSERT(days.settled() + days.open() == people.journeys.size());
        RC_ASSERT(middle(days) == middle(after.cohort.times[0].days));
        RC_ASSERT(ninetieth(days) == ninetieth(after.cohort.times[0].days));
        const Share within = days.within(28);
        RC_ASSERT(within.of + within.undecided == people.journeys.size());
        RC_ASSERT(within.count <= within.of);
    }));
}

} // namespace measures_test
