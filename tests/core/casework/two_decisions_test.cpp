// Two decisions of one kind, made apart: what is made upon them waits, and the same act once more settles them.
#include "core/casework/plan/plan_contents.h"
#include "core/casework/plan/planning_help.h"
#include "core/casework/rulebook.h"
#include "core/casework/still_to_say.h"
#include "core/domain/settled.h"
#include "core/casework/decide.h"
#include "core/record/projections.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework::two_decisions_test {

namespace {

template <class Decision>
void twice(QList<Decision>& decisions)
{
    Decision second = decisions.first();
    second.id = {QUuid(0xd, 0xd, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)};
    decisions.append(second);
}

QStringList waitsFor(const QList<StillToSay>& gaps)
{
    QStringList parts;
    for (const StillToSay& gap : gaps)
        if (gap.gap == Gap::TwoStand) parts.append(gap.called);
    return parts;
}

} // namespace

TEST_CASE("Of one decision nothing waits to be settled", "[casework]")
{
    const CaseFile file = test::journeyCase();
    CHECK(waitsFor(stillToAgree(file, {}) + stillToStart(file, {})).isEmpty());
    CHECK(settled(file.agreements) == standing(file.agreements));
}

TEST_CASE("Two determinations hold the agreement and the start of the money, never a new signature", "[casework]")
{
    CaseFile file = test::journeyCase();
    twice(file.determinations);
    CHECK(waitsFor(stillToAgree(file, {})) == QStringList{u"determination"_s});
    CHECK(waitsFor(stillToStart(file, {})) == QStringList{u"determination"_s});
    CHECK(waitsFor(stillToSign(file, file.determinations.first())).isEmpty());
    CHECK_FALSE(settled(file.determinations));
}

TEST_CASE("Of two made apart none stands: not for the stage, an outcome, the plan or a direct payment", "[casework]")
{
    const QDate day(2024, 9, 17);
    CaseFile file = test::journeyCase();
    const auto atNow = [&] { return record::stageOf(file); };
    CHECK(atNow() == Stage::MoneyStarted);
    CHECK(DirectPayments::facts(file, day).budgetNamesAmount == Tri::Yes);
    twice(file.instructions);
    CHECK(atNow() == Stage::Agreed);
    CHECK_FALSE(PlanContents::facts(file, day).payment->amount);
    twice(file.agreements);
    CHECK(atNow() == Stage::Determined);
    CHECK_FALSE(DirectPayments::facts(file, day).budgetNamesAmount == Tri::Yes);
    CHECK_FALSE(PlanContents::facts(file, day).budget);
    const Outcome none{.areas = {CareArea::Nutrition}};
    file.determinations.first().eligible = false;
    CHECK(isEligible(none, file, {}) == Tri::No);
    twice(file.determinations);
    CHECK(isEligible(none, file, {}) == Tri::NotYetKnown);
    CHECK(atNow() == Stage::Talking);
    CHECK(PlanContents::facts(file, day).needs.isEmpty());
}

TEST_CASE("Two agreements hold the start of the money, and the one agreed next takes the place of both", "[casework]")
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    twice(file.agreements);
    const QList<StillToSay> gaps = stillToStart(file, {});
    REQUIRE(waitsFor(gaps) == QStringList{u"allocation_agreement"_s});
    CHECK(std::ranges::find(gaps, Gap::TwoStand, &StillToSay::gap)->page == u"money"_s);
    CHECK(waitsFor(stillToAgree(file, {})).isEmpty());

    file.money.askedAfter = standing(file.agreements)->id;
    file.money.personSaysEnough = file.money.workerSaysEnough = Tri::Yes;
    file.money.agreedBy = u"Josie"_s;
    file.money.agreedOn = QDate(2024, 9, 18);
    file.money.agreedHow = Agreed::Spoken;
    const auto after =
        carriedOut(AgreeAllocation{file, {QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3)}, u"Niamh"_s, {}, {}, {}});
    REQUIRE(after);
    CHECK(allStanding(after->agreements).size() == 1);
    CHECK(waitsFor(stillToStart(*after, {})).isEmpty());
}

TEST_CASE("Two sums set aside are no answer to what is set aside: setting aside once more is open", "[casework]")
{
    CaseFile file = test::journeyCase();
    file.commitments = {{.id = {QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, .once = Money::pence(10000)}};
    const PlanningCommitment same = file.commitments.first();
    CHECK(isSetAside(same, file));
    twice(file.commitments);
    CHECK_FALSE(isSetAside(same, file));
    CHECK(stillToSetAside(file, same).isEmpty());
}

} // namespace alongside::casework::two_decisions_test
