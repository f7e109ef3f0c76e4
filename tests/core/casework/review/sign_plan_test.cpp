#include "core/casework/review/sign_plan.h"
#include "core/casework/versions/made_from.h"

#include "core/domain/plan/standing_plan.h"
#include "core/record/schema.h"
#include "core/record/fold/frozen.h"
#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

namespace sign_plan_test {

using namespace alongside;
using namespace alongside::casework;
using namespace Qt::StringLiterals;

namespace {

const QDate kReviewDay(2024, 11, 4);
const rules::Signer kNiamh{u"Niamh Farrelly"_s, rules::SignerRole::SocialWorker, Tri::Yes};
const rules::Signer kRuth{u"Ruth Amadi"_s, rules::SignerRole::TeamManager, Tri::Yes};

DecisionId numbered(int n)
{
    return {QUuid(uint(n), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

Reviewing asked()
{
    return Reviewing(*policy::Library::builtIn());
}

Signing ready(const CaseFile& file, const rules::Signer& worker = kNiamh, QDate on = kReviewDay)
{
    const auto found = stillToSignPlan(file, file.reviews.last().id, worker, on, asked());
    REQUIRE(found);
    return *found;
}

/// Reason keys and areas of what is still to say, in order.
QStringList open(const Signing& signing)
{
    QStringList told;
    for (const StillToSay& one : signing.still) told.append(one.gap == Gap::PlanSigningOpen ? one.why.key : one.field);
    return told;
}

Result<CaseFile> signedBy(const CaseFile& file, int id, QDate on = kReviewDay)
{
    return carriedOut(
        SignPlan{file, numbered(id), on, kNiamh.who, file.reviews.last().id, ready(file, kNiamh, on), {}});
}

Result<CaseFile> confirmedBy(const CaseFile& file, int id, const rules::Signer& manager = kRuth,
                             QDate on = kReviewDay.addDays(1))
{
    const auto found = stillToConfirm(file, manager, on, asked());
    if (!found) return found.error();
    return carriedOut(ConfirmPlan{file, numbered(id), on, manager.who, u"Write down who Dawn rings."_s, *found, {}});
}

} // namespace

TEST_CASE("[S54] [S56] [S57] [S106] worker and manager sign the journey's plan, and it stands once both have",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    CHECK(ready(file).still.isEmpty());
    CHECK(plansThatStand(file).isEmpty());

    const auto byWorker = signedBy(file, 1);
    REQUIRE(byWorker);
    const SignedPlan& version = byWorker->signedPlans.first();
    CHECK(version.by == u"Niamh Farrelly");
    CHECK(version.nextReview == QDate(2025, 9, 15));
    CHECK(version.directPaymentConsidered);
    CHECK(version.agreement == standing(file.agreements)->id);
    CHECK(record::thawed(version.inputs)->planLines == file.planLines);
    CHECK(plansThatStand(*byWorker).isEmpty()); // the starting statement stands until Ruth has said yes
    CHECK(planToConfirm(*byWorker)->id == version.id);

    const auto both = confirmedBy(*byWorker, 2);
    REQUIRE(both);
    REQUIRE(plansThatStand(*both).size() == 1);
    CHECK(confirmationOf(version, *both)->adds == u"Write down who Dawn rings.");
    CHECK(versionNumber(version, *both) == 1);
    CHECK_FALSE(planToConfirm(*both));
}

TEST_CASE("[S36] [S54] each thing that stands in the way of signing is named, and nothing is half done",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    Review& review = file.reviews.first();
    review.gist.clear();
    review.talkedOn = {};
    review.nextOn = {};
    CHECK(open(ready(file)) == QStringList{u"sign_off_discussion_not_yet"_s, u"interval_not_judged"_s});
    review.talkedOn = kReviewDay;
    CHECK(open(ready(file)) == QStringList{u"sign_off_no_gist"_s, u"interval_not_judged"_s});
    const auto refused = signedBy(file, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AnswerMissing);
    CHECK(refused.error().where == u"gist");

    file = test::journeyReviewed();
    file.reviews.first().on = QDate(2024, 11, 3); // a day early
    file.reviews.first().talkedOn = QDate(2024, 11, 3);
    CHECK(open(ready(file, kNiamh, QDate(2024, 11, 3))) == QStringList{u"sign_off_six_weeks_not_over"_s});
    file = test::journeyReviewed();
    file.reviews.first().nextOn = QDate(2025, 12, 8);
    CHECK(open(ready(file)) == QStringList{u"interval_past_cap"_s, u"interval_past_direct_payment_review"_s});
    file = test::journeyReviewed();
    file.advice.clear(); // Care Act 2014 s25(1)(f)
    CHECK(open(ready(file)) == QStringList{u"add_advice"_s});
    CHECK(open(ready(test::journeyReviewed(), {u"Pat Lisle"_s, rules::SignerRole::Other, Tri::Yes}))
              .contains(u"sign_off_no_worker"_s));
    CHECK_FALSE(stillToSignPlan(test::journeyPlanned(), {}, kNiamh, kReviewDay, asked()));
}

TEST_CASE("[S54] before anything has started, or on no day that was said, that alone is still to say",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const QDate before = file.instructions.first().schedule.first.addDays(-1);
    const Signing early = ready(file, kNiamh, before);
    REQUIRE(early.still.size() == 1);
    CHECK(early.still.first().gap == Gap::DayTooEarly);
    CHECK(early.still.first().why.key == u"sign_before_start");
    CHECK(signedBy(file, 1, before).error().code == ErrorCode::AnswerMissing);
    file.reviews.first().on = {};
    CHECK(open(ready(file)) == QStringList{u"review_on"_s});
    file.instructions.clear(); // the days that were said for its lines start nothing
    CHECK(open(ready(file)) == QStringList{u"start_the_money"_s, u"review_on"_s});
}

TEST_CASE("[S4] the plan is not signed while it says that nobody meets what money is agreed for", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const OutcomeId cooking = file.planLines.first().outcomes.first();
    for (PlanLine& line : file.planLines)
        if (line.outcomes.contains(cooking)) line.metBy = WhoMeets::NotMet;
    const QList<StillToSay> still = ready(file).still;
    REQUIRE_FALSE(still.isEmpty());
    CHECK(still.first().gap == Gap::PaidYetNotMet);
    CHECK(still.first().page == u"plan");
    CHECK(still.first().item == cooking.value);
    CHECK(still.first().field == file.planLines.first().id.value.toString(QUuid::WithoutBraces));
    CHECK_FALSE(signedBy(file, 1));
    file.planLines.append({.id = {QUuid(0xf, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)},
                           .outcomes = {cooking},
                           .what = u"Dinners on Mondays"_s,
                           .metBy = WhoMeets::Circle});
    CHECK(ready(file).still.isEmpty()); // part of it is met: the money is for that
}

TEST_CASE("[S4] signing is refused while an eligible need has no answer, and the need is named", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    for (Determination& made : file.determinations) made.inputs.clear();
    for (AllocationAgreement& made : file.agreements) made.inputs.clear();
    file.outcomes[5].after = AfterStrengths::Unmet;
    file.outcomes[5].metBy.clear();
    file.planLines.removeLast();
    CHECK(open(ready(file)) == QStringList{QString::fromLatin1(keyOf(CareArea::HomeHabitable))});
    CHECK(ready(file).still.first().gap == Gap::NeedWithoutAnswer);
    CHECK(ready(file).still.first().page == u"plan");
    CHECK_FALSE(signedBy(file, 1));
}

TEST_CASE(
    "[S4] [S53] a plan with no word in it and no tool filled is signed: what is agreed answers every eligible need",
    "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    file.plan = {};
    file.planLines.clear();
    file.entries.clear();
    file.circle.clear();
    file.week.clear();
    file.strengths.clear();
    CHECK(open(ready(file)).isEmpty());
    const auto made = signedBy(file, 1);
    REQUIRE(made);
    const auto both = confirmedBy(*made, 2);
    REQUIRE(both);
    CHECK(standingPlan(*both)->id == made->signedPlans.first().id);

    // The floors are not paid for: of them nothing is agreed, and nobody has said who does them.
    for (Determination& one : file.determinations) one.inputs.clear();
    for (AllocationAgreement& one : file.agreements) one.inputs.clear();
    file.outcomes[5].after = AfterStrengths::Unmet;
    file.outcomes[5].metBy.clear();
    CHECK(open(ready(file)) == QStringList{QString::fromLatin1(keyOf(CareArea::HomeHabitable))});
    CHECK_FALSE(signedBy(file, 1));
    file.outcomes.clear(); // nothing at all is wanted, planned or said: each need asks for its outcome
    CHECK_FALSE(ready(file).still.isEmpty());
    for (const StillToSay& one : ready(file).still) CHECK(one.gap == Gap::NeedWithoutOutcome);
}

TEST_CASE(
    "[S4] [S36] the plan is signed with the outcomes as they are written now: no new agreement is asked for a tie",
    "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const QByteArray agreedFrom = madeFrom(file, kAgreedFrom);
    for (AllocationAgreement& made : file.agreements) made.inputs = agreedFrom;
    const QList<CareArea> tied = file.outcomes[5].areas;
    file.outcomes[5].areas.clear();
    REQUIRE_FALSE(ready(file).still.isEmpty());
    CHECK(ready(file).still.first().gap == Gap::NeedWithoutOutcome);
    CHECK(ready(file).still.first().page == u"outcomes");
    file.outcomes[5].areas = tied;
    CHECK(ready(file).still.isEmpty());
    file.outcomes[5].metBy.clear();
    file.outcomes[5].after = AfterStrengths::Unmet;
    file.outcomes[5].strengths.clear();
    file.planLines.removeIf([&](const PlanLine& line) { return line.outcomes.contains(file.outcomes[5].id); });
    CHECK(open(ready(file)) == QStringList{QString::fromLatin1(keyOf(CareArea::HomeHabitable))});
}

TEST_CASE("[S57] only the manager who was in the talk confirms", "[casework][review]")
{
    const CaseFile file = *signedBy(test::journeyReviewed(), 1);
    CHECK_FALSE(confirmedBy(file, 2, {u"Somebody Else"_s, rules::SignerRole::TeamManager, Tri::Yes}));
    CHECK_FALSE(confirmedBy(file, 2, {u"Ruth Amadi"_s, rules::SignerRole::Other, Tri::Yes}));
    CHECK(confirmedBy(file, 2, {u"ruth amadi "_s, rules::SignerRole::TeamManager, Tri::Yes}));
    CHECK_FALSE(stillToConfirm(test::journeyReviewed(), kRuth, kReviewDay, asked())); // nothing waits
}

TEST_CASE("A later version takes the place of the first once it is confirmed too, and not before", "[casework][review]")
{
    CaseFile file = *confirmedBy(*signedBy(test::journeyReviewed(), 1), 2);
    const DecisionId first = file.signedPlans.first().id;
    Review annual = file.reviews.first();
    annual.id = {QUuid(77, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    annual.kind = ReviewKind::Annual;
    annual.on = annual.talkedOn = QDate(2025, 9, 15);
    annual.nextOn = QDate(2026, 9, 14);
    file.reviews.append(annual);
    const auto again = signedBy(file, 3, annual.on);
    REQUIRE(again);
    CHECK(again->signedPlans.last().supersedes == QList{first});
    CHECK(plansThatStand(*again).first()->id == first);
    const auto both = confirmedBy(*again, 4, kRuth, annual.on.addDays(1));
    REQUIRE(both);
    REQUIRE(plansThatStand(*both).size() == 1);
    CHECK(versionNumber(*plansThatStand(*both).first(), *both) == 2);
    CHECK(both->signedPlans.first() == file.signedPlans.first()); // never rewritten
    CHECK_FALSE(record::isDisputed(*both));
}

TEST_CASE("Two managers who say yes to one version agree, and nothing is left to decide", "[casework][review]")
{
    const CaseFile byWorker = *signedBy(test::journeyReviewed(), 1);
    CaseFile both = *confirmedBy(byWorker, 2);
    both.signOffs += confirmedBy(byWorker, 3)->signOffs;
    REQUIRE(both.signOffs.size() == 2);
    CHECK_FALSE(record::isDisputed(both));
    CHECK(standingPlan(both)->id == byWorker.signedPlans.first().id);
    CHECK(versionNumber(*standingPlan(both), both) == 1);
}

TEST_CASE("Of two plans signed apart neither is confirmed, and signing once more settles which holds",
          "[casework][review]")
{
    CaseFile apart = *signedBy(test::journeyReviewed(), 1);
    apart.signedPlans += signedBy(test::journeyReviewed(), 2)->signedPlans;
    CHECK(record::isDisputed(apart));
    CHECK_FALSE(planToConfirm(apart));
    CHECK_FALSE(confirmedBy(apart, 3));
    const auto once = signedBy(apart, 4);
    REQUIRE(once);
    CHECK_FALSE(record::isDisputed(*once));
    const auto both = confirmedBy(*once, 5);
    REQUIRE(both);
    CHECK(standingPlan(*both)->id == once->signedPlans.last().id);
}

TEST_CASE("A plan that only a newer program can read does not stand and is not signed over", "[casework][review]")
{
    CaseFile file = *confirmedBy(*signedBy(test::journeyReviewed(), 1), 2);
    file.signedPlans.first().unread = true;
    CHECK(plansThatStand(file).isEmpty());
    CHECK_FALSE(planToConfirm(file));
    file = test::journeyReviewed();
    file.unread = {{u"review"_s, file.reviews.first().id.value, u"kind"_s}};
    const auto refused = signedBy(file, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WrittenByNewer);
}

TEST_CASE("[S98] a direct payment that nobody has taken is offered again before the plan is signed",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    REQUIRE(open(ready(file)).isEmpty());
    PaymentInstruction& started = file.instructions.first();
    started.way = Deploy::CouncilManaged;
    started.grossWeekly = started.netWeekly = started.schedule.firstAmount = {};
    CHECK(open(ready(file)) == QStringList{u"offered_again"_s});
    file.choices.excludedBySchedule1 = Tri::Yes; // not available, and never offered
    CHECK(open(ready(file)).isEmpty());
    file.choices.excludedBySchedule1 = Tri::No;
    file.reviews.last().offeredAgain = OfferedAgain::NotNow;
    CHECK(open(ready(file)).isEmpty());
}

TEST_CASE(
    "Where the review finds that the direct payment cannot go on, it is changed or stopped before the plan is signed",
    "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    REQUIRE(ready(file).still.isEmpty());
    for (auto found : {&Review::stillWanted, &Review::stillManageable, &Review::stillRightWay}) {
        CaseFile ends = file;
        ends.reviews.last().*found = Tri::No;
        CHECK(open(ready(ends)) == QStringList{u"direct_payment_ends_first"_s});
        // On a day that is named, be it to come.
        ends.stops.append({.id = numbered(70),
                           .on = kReviewDay,
                           .instruction = ends.instructions.last().id,
                           .reason = StopReason::CannotManage,
                           .lastDay = QDate(2024, 12, 1)});
        CHECK_FALSE(open(ready(ends)).contains(u"direct_payment_ends_first"_s));
    }
}

TEST_CASE("The plan is not signed while a direct payment would pay family in the same home for no reason said",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    file.payees.append({.name = u"Bernie"_s, .kin = Kin::Sister, .sameHousehold = Tri::Yes, .necessary = Tri::No});
    CHECK(open(ready(file)) == QStringList{u"payee_1_necessary"_s});
    CHECK_FALSE(signedBy(file, 1));
}

} // namespace sign_plan_test
