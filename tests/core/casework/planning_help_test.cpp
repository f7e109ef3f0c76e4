#include "core/casework/plan/planning_help.h"

#include "core/casework/decide.h"
#include "core/casework/rulebook.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::planning_help_test {

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

namespace {

const QDate kChosen(2024, 9, 17);

CaseFile choosing(const QString& planner, const QString& manager = {})
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    file.choices = {
        .author = PlanAuthor::PaidPlanner, .authorSaidYes = Tri::Yes, .planner = planner, .moneyManager = manager};
    return file;
}

PlanningCommitment chosenIn(const CaseFile& file, QDate on = kChosen)
{
    Result<PlanningCommitment> chosen = planningChosen(file, on, library());
    REQUIRE(chosen);
    chosen->id = {QUuid(9, 9, 9, 0x40, 0, 0, 0, 0, 0, 0, uchar(file.commitments.size()))};
    chosen->on = on;
    chosen->by = u"Niamh"_s;
    return *chosen;
}

CaseFile setAside(const CaseFile& file, QDate on = kChosen)
{
    const auto after = carriedOut(SetPlanningAside{file, chosenIn(file, on), {}});
    REQUIRE(after);
    return *after;
}

} // namespace

TEST_CASE("What is chosen is set aside once, at the price of the policy, and the budget is untouched", "[casework]")
{
    const CaseFile file = setAside(choosing(u"kindling"_s, u"beacon"_s));
    const PlanningCommitment& made = *standing(file.commitments);
    CHECK(made.once == Money::pence(45000));
    CHECK(made.plannerName == u"Kindling"_s);
    CHECK(made.weekly > Money());
    CHECK(made.moneyManagerName == u"Beacon"_s);
    REQUIRE(made.policy.values.size() == 1);
    CHECK(made.policy.values.first().key == u"planning.plan_fee"_s);
    CHECK(file.agreements.isEmpty());
    const auto again = carriedOut(SetPlanningAside{file, chosenIn(file), {}});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AnswerMissing);
}

TEST_CASE("Nothing is set aside before a yes, for nobody, or for one who may not be newly chosen", "[casework]")
{
    CaseFile file = choosing(u"kindling"_s);
    file.choices.authorSaidYes = Tri::NotYetKnown;
    CHECK(isSetAside(chosenIn(file), file));
    CHECK(isSetAside(chosenIn(choosing({})), {}));
    CHECK(isSetAside(chosenIn(choosing(u"beacon"_s)), {}));                      // helps with money alone
    CHECK(isSetAside(chosenIn(choosing(u"kindling"_s), QDate(2027, 7, 1)), {})); // training ended the day before
    CHECK(isSetAside(chosenIn(choosing(u"nobody-in-the-directory"_s)), {}));
    const CaseFile begun = setAside(choosing(u"kindling"_s));
    CHECK(isSetAside(chosenIn(begun, QDate(2027, 7, 1)), begun)); // work that has begun goes on
}

TEST_CASE("What is chosen no more is taken back by a later commitment, and the first is never rewritten", "[casework]")
{
    CaseFile file = setAside(choosing(u"kindling"_s));
    const PlanningCommitment first = file.commitments.first();
    file.choices.author = PlanAuthor::Person;
    file.choices.planner.clear();
    CHECK_FALSE(isSetAside(chosenIn(file), file));
    file = setAside(file);
    CHECK(file.commitments.first() == first);
    CHECK(standing(file.commitments)->once == Money());
    CHECK(isSetAside(chosenIn(file), file));
}

TEST_CASE("What is set aside when the money is agreed is in the agreement, apart from the budget", "[casework]")
{
    const Rulebook rules(library());
    const CaseFile file = choosing(u"kindling"_s, u"beacon"_s);
    const auto plain = rules.allocation({}, kChosen);
    const auto with = rules.allocation(file, kChosen);
    REQUIRE((plain && with));
    CHECK(with->planningOneOff == Money::pence(45000));
    CHECK(with->planningWeekly == chosenIn(file).weekly);
    CHECK(with->year == plain->year);
    CHECK(with->oneOff == plain->oneOff);
    CHECK(with->policy.values == chosenIn(file).policy.values);
    CHECK(std::ranges::find(with->reasons, u"planning_kept_apart"_s, &Reason::key) != with->reasons.end());
    CHECK(plain->planningOneOff == Money());
}

} // namespace alongside::casework::planning_help_test
