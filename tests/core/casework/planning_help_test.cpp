#include "core/casework/planning_help.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

PlanningHelp helpOn(QDate day, const CaseFile& file = {}, PlanAuthor author = PlanAuthor::PaidPlanner)
{
    const auto found = planningHelp(file, author, day, library());
    REQUIRE(found);
    return *found;
}

QStringList idsOf(const QList<Provider>& providers)
{
    QStringList ids;
    for (const Provider& one : providers) ids.append(one.id);
    return ids;
}

bool tells(const PlanningHelp& help, QStringView key)
{
    return std::ranges::find(help.reasons, key, &Reason::key) != help.reasons.end();
}

} // namespace

TEST_CASE("Who is open to a new choice follows the rule of plan and money help, on the day", "[casework]")
{
    for (const QDate day : {QDate(2024, 9, 17), QDate(2026, 11, 22), QDate(2027, 7, 1), QDate(2029, 1, 1)}) {
        QStringList planners, planned, helpers, helped;
        for (const Provider& one : library().providersOn(day)) {
            if (one.planning) (day > one.trainingUntil ? planned : planners).append(one.id);
            if (one.money) (day > one.trainingUntil ? helped : helpers).append(one.id);
        }
        const PlanningHelp help = helpOn(day);
        CHECK(idsOf(help.planners.open) == planners);
        CHECK(idsOf(help.planners.lapsed) == planned);
        CHECK(idsOf(help.moneyHelpers.open) == helpers);
        CHECK(idsOf(help.moneyHelpers.lapsed) == helped);
        CHECK(tells(help, u"provider_training_lapsed") == !(planned + helped).isEmpty());
    }
    CHECK(idsOf(helpOn(QDate(2024, 9, 17)).planners.open) == QStringList{u"kindling"_s, u"open-road"_s, u"westfold"_s});
    CHECK(idsOf(helpOn(QDate(2024, 9, 17)).moneyHelpers.open).contains(u"beacon"_s));
}

TEST_CASE("The last day of training is still one on which they may be chosen", "[casework]")
{
    const QDate last(2027, 6, 30); // Kindling's
    CHECK(idsOf(helpOn(last).planners.open).contains(u"kindling"_s));
    CHECK(idsOf(helpOn(last.addDays(1)).planners.lapsed) == QStringList{u"kindling"_s});
    CHECK_FALSE(idsOf(helpOn(last.addDays(1)).planners.open).contains(u"kindling"_s));
    CHECK(planningHelp({}, PlanAuthor::PaidPlanner, QDate(2013, 9, 30), library()).error().code
          == ErrorCode::NoPolicyInForce);
}

TEST_CASE("Only a paid planner has a fee", "[casework]")
{
    const QDate day(2024, 9, 17);
    CHECK(helpOn(day).planFee == Money::pence(45000));
    for (const PlanAuthor author : {PlanAuthor::NotChosen, PlanAuthor::Person, PlanAuthor::Family, PlanAuthor::Peer})
        CHECK(helpOn(day, {}, author).planFee == Money());
    CHECK(tells(helpOn(day, {}, PlanAuthor::Peer), u"plan_costs_nothing"));
    CHECK(tells(helpOn(day), u"provider_not_chosen"));
}

TEST_CASE("Those that were chosen are judged, and one the directory no longer names is nobody to judge", "[casework]")
{
    CaseFile file;
    file.choices.planner = u"kindling"_s;
    CHECK(tells(helpOn(QDate(2027, 6, 30), file), u"provider_accredited"));
    CHECK(tells(helpOn(QDate(2027, 7, 1), file), u"provider_not_accredited"));
    file.choices.planner = u"nobody-we-know"_s;
    CHECK(tells(helpOn(QDate(2027, 7, 1), file), u"provider_not_chosen"));
    file.choices.moneyManager = u"westfold"_s;
    CHECK(tells(helpOn(QDate(2027, 7, 1), file, PlanAuthor::Person), u"money_help_price"));
}

} // namespace alongside::casework
