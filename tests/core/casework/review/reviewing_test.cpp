#include "core/casework/review/reviewing.h"

#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

namespace reviewing_test {

using namespace alongside;
using namespace alongside::casework;
using namespace Qt::StringLiterals;

namespace {

const QDate kReviewDay(2024, 11, 4);

Reviewing asked()
{
    return Reviewing(*policy::Library::builtIn());
}

Review& only(CaseFile& file)
{
    return file.reviews.first();
}

} // namespace

TEST_CASE("[S109] the journey's money is looked over to the penny, and a bus fare explains it", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const auto first = asked().lookOver(file, only(file));
    REQUIRE(first);
    CHECK(first->expected == Money::pence(100832));
    CHECK(first->unexplained == Money::pence(500));
    CHECK(first->surplus == Money());
    CHECK(first->arrears == Money::pence(8345));
    CHECK(first->outside == Money::pence(1860));
    CHECK(first->flags == QStringList{u"does_not_reconcile"_s, u"contribution_arrears"_s, u"spend_outside_outcomes"_s});

    file.spendings.append({.id = {QUuid::createUuidV5(QUuid(), u"bus"_s)},
                           .review = only(file).id,
                           .amount = Money::pence(500),
                           .outcomes = {file.outcomes[3].id}});
    CHECK(asked().lookOver(file, only(file))->unexplained == Money());
}

TEST_CASE("[S109] what may lie in the account is eight weeks of what is paid on the day looked to",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed(); // 1,003.32 lies there, 343.02 of it owed, up to 3 November
    REQUIRE(only(file).lookedTo == QDate(2024, 11, 3));
    file.changes = {{.id = {QUuid::createUuidV5(QUuid(), u"less"_s)},
                     .on = {2024, 10, 30},
                     .instruction = file.instructions.first().id,
                     .agreement = file.agreements.first().id,
                     .from = {2024, 11, 18},
                     .way = Deploy::DpSelf,
                     .netWeekly = Money::pence(1000),
                     .grossWeekly = Money::pence(1000)}};
    CHECK(asked().lookOver(file, only(file))->surplus == Money()); // it comes later
    file.changes.first().from = {2024, 10, 21};
    CHECK(asked().lookOver(file, only(file))->surplus == Money::pence(100332 - 34302 - 8 * 1000));
}

TEST_CASE("[S109] an amount that nobody has said is asked for by name, and is not nought", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    only(file).otherIn.reset();
    CHECK(asked().lookOver(file, only(file)).error().where == u"review.other_in");
    only(file).otherIn = Money();
    only(file).statement.reset();
    const auto found = asked().lookOver(file, only(file));
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::AnswerMissing);
    CHECK(found.error().where == u"review.statement");
    only(file).statement = Money();
    file.spendings[2].amount.reset();
    CHECK(asked().lookOver(file, only(file)).error().where == u"spend.amount");
    file.spendings[2].review = {}; // of another review
    CHECK(asked().lookOver(file, only(file)));
}

TEST_CASE("[S109] an account below nothing is a talk, whether or not the sums add up", "[casework][review]")
{
    CaseFile file = test::journeyReviewed(); // 1,008.32 should be there
    Review& review = only(file);
    review.statement = Money::pence(-1250);
    const auto found = asked().lookOver(file, review);
    REQUIRE(found);
    CHECK(found->expected == Money::pence(100832));
    CHECK(found->unexplained == Money::pence(100832 + 1250));
    CHECK(found->surplus == Money());
    CHECK(found->flags.last() == u"overdrawn"_s);
    CHECK(found->reasons.first() == Reason{u"overdrawn"_s, Tri::Yes, {u"below=1250"_s}, u"S109"_s});

    // 10.00 was there, 100.00 came in, 122.50 was spent, all for an outcome: 12.50 below nothing, to the penny
    review.opening = Money::pence(1000);
    review.paymentsIn = Money::pence(10000);
    review.otherIn = review.contributionIn = review.contributionDue = review.liabilities = Money();
    file.spendings = {{.id = {QUuid(5, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                       .review = review.id,
                       .amount = Money::pence(12250),
                       .outcomes = {file.outcomes.first().id}}};
    const auto even = asked().lookOver(file, review);
    REQUIRE(even);
    CHECK(even->unexplained == Money());
    CHECK(even->flags == QStringList{u"overdrawn"_s});
    CHECK_FALSE(even->isClear());
    const auto says = [&](QStringView key) {
        return std::ranges::find(even->reasons, key, &Reason::key) != even->reasons.end();
    };
    CHECK(says(u"a_flag_starts_a_talk"));
    CHECK_FALSE(says(u"audit_clear"));

    // And what was owed then is what the next review begins with: 20.00 comes in, and 7.50 is left
    review.opening = review.statement;
    review.paymentsIn = Money::pence(2000);
    review.statement = Money::pence(750);
    file.spendings.clear();
    const auto next = asked().lookOver(file, review);
    REQUIRE(next);
    CHECK(next->expected == Money::pence(750));
    CHECK(next->isClear());
}

TEST_CASE("[S107] [S108] forty-five weeks are set with both halves, thirteen months are refused", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const auto set = asked().next(file, only(file));
    REQUIRE(set);
    CHECK(set->answer == rules::Interval::Set);
    CHECK(set->next == QDate(2025, 9, 15));
    CHECK(set->statutory == QDate(2025, 11, 4)); // the direct payment was considered at this review

    only(file).nextOn = QDate(2025, 12, 8);
    CHECK(asked().next(file, only(file))->answer == rules::Interval::TooLate);
    only(file).nextOn = QDate(2024, 12, 30);
    CHECK(asked().next(file, only(file))->answer == rules::Interval::Set); // eight weeks
    only(file).riskToThePurse = Level::NotSaid;
    CHECK(asked().next(file, only(file))->answer == rules::Interval::JudgementMissing);
}

TEST_CASE("Where nobody asked about the direct payment itself the six months stand", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    CHECK(asked().gate(file, only(file))->countsForDirectPayment == Tri::Yes);
    only(file).stillRightWay = Tri::NotYetKnown;
    CHECK(asked().gate(file, only(file))->countsForDirectPayment != Tri::Yes);
    const auto next = asked().next(file, only(file));
    CHECK(next->statutory == QDate(2025, 3, 23));
    CHECK(next->answer == rules::Interval::TooLate);
}

TEST_CASE("[R15] the plan at real quotes is about right, to the penny of the journey", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    const auto found = asked().sufficiency(file, kReviewDay);
    REQUIRE(found);
    CHECK(found->verdict == Verdict::AboutRight);
    CHECK(found->planWeekly == Money::pence(27222));
    CHECK(found->planYear == Money::pence(1421644));
    CHECK(found->planOneOff == Money::pence(29350));
    CHECK(found->gapYear == Money::pence(-22424));
    CHECK(found->uncovered.isEmpty());
    CHECK_FALSE(found->managerNeeded());

    file.planLines[2].quote.reset(); // nobody knows what the quiz costs: that is not nought
    CHECK(asked().sufficiency(file, kReviewDay).error().where == u"plan_line.quote");
    file.planLines.removeAt(2);
    CHECK(asked().sufficiency(file, kReviewDay)->uncovered.size() == 1);
    file.agreements.clear();
    CHECK(asked().sufficiency(file, kReviewDay).error().where == u"agreement");
}

TEST_CASE("[R15] what is not met neither costs nor covers anything, at whatever price it was quoted",
          "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    file.planLines[2].metBy = WhoMeets::NotMet; // the quiz, at 23.54 a week
    const auto found = asked().sufficiency(file, kReviewDay);
    REQUIRE(found);
    CHECK(found->planWeekly == Money::pence(27222 - 2354));
    CHECK(found->uncovered == QStringList{file.outcomes[2].id.value.toString(QUuid::WithoutBraces)});
    CHECK(found->verdict == Verdict::TooLow);
    CHECK(found->managerNeeded());
    file.planLines[2].quantity = {}; // nor does anybody ask how much of it there is
    CHECK(asked().sufficiency(file, kReviewDay));
}

TEST_CASE("[R16] [S58] who says at a review that it is not enough is heard, and a new agreement asks anew",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const auto needed = [&](QDate on = kReviewDay) { return asked().sufficiency(file, on)->managerNeeded(); };
    only(file).personSaysEnough = only(file).workerSaysEnough = Tri::Yes;
    CHECK_FALSE(needed());
    only(file).personSaysEnough = Tri::No;
    CHECK(needed());
    CHECK_FALSE(needed(kReviewDay.addDays(-1)));    // nobody had said so then
    only(file).personSaysEnough = Tri::NotYetKnown; // not asked there: what was said to the agreement stands
    CHECK_FALSE(needed());
    only(file).workerSaysEnough = Tri::No;
    CHECK(needed());
    Review later = only(file);
    later.on = QDate(2024, 12, 2);
    later.workerSaysEnough = Tri::Yes;
    file.reviews.prepend(later);
    CHECK_FALSE(needed(later.on));
    later.workerSaysEnough = Tri::No;
    file.reviews.first() = later;
    file.agreements.first().on = later.on; // agreed since the one and with the other, where both said yes
    CHECK_FALSE(needed(later.on));
}

TEST_CASE("[S58] the manager comes in where somebody says it is not enough or the sums say so, and for nothing else",
          "[casework][plan]")
{
    const auto brought = [](const std::function<void(CaseFile&)>& edit) {
        CaseFile file = test::journeyReviewed();
        only(file).personSaysEnough = only(file).workerSaysEnough = Tri::NotYetKnown;
        edit(file);
        const auto found = asked().sufficiency(file, kReviewDay);
        REQUIRE(found);
        CHECK(found->managerNeeded() == !found->managerReasons.isEmpty());
        return found->managerReasons.join(u',');
    };
    const auto dearer = [](CaseFile& file, bool once, qint64 pence) {
        const auto line = std::ranges::find_if(file.planLines, [once](const PlanLine& one) {
            return one.quote && (one.period == Period::OneOff) == once;
        });
        REQUIRE(line != file.planLines.end());
        *line->quote += Money::pence(pence);
    };
    CHECK(brought([](CaseFile&) {}) == u"");
    CHECK(brought([](CaseFile& file) { file.money.notEnoughNote = u"Ask about the bus"_s; }) == u"");
    CHECK(brought([](CaseFile& file) { file.plan = {}; }) == u"");
    CHECK(brought([](CaseFile& file) { only(file).needsChanged = only(file).affectsPlan = Tri::Yes; }) == u"");
    CHECK(brought([&](CaseFile& file) { dearer(file, false, -100); }) == u"");

    CHECK(brought([](CaseFile& file) { file.agreements.first().personSaysEnough = Tri::No; })
          == u"person_says_not_enough");
    CHECK(brought([](CaseFile& file) { file.agreements.first().workerSaysEnough = Tri::No; })
          == u"worker_says_not_enough");
    CHECK(brought([](CaseFile& file) { only(file).personSaysEnough = Tri::No; }) == u"person_says_not_enough");
    CHECK(brought([](CaseFile& file) { only(file).workerSaysEnough = Tri::No; }) == u"worker_says_not_enough");
    CHECK(brought([&](CaseFile& file) { dearer(file, false, 1000); }) == u"plan_over_budget");
    CHECK(brought([&](CaseFile& file) { dearer(file, true, 5000); }) == u"one_off_over");
    CHECK(brought([](CaseFile& file) { file.planLines.removeAt(2); }) == u"outcome_uncovered");
}

TEST_CASE("[S4] a need that nobody has said who meets is named", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    CHECK(needsWithoutAnswer(file).isEmpty());
    for (Determination& made : file.determinations) made.inputs.clear();
    for (AllocationAgreement& made : file.agreements) made.inputs.clear();
    file.outcomes[5].after = AfterStrengths::Unmet; // the floors: Bernie no more, and no money
    file.outcomes[5].metBy.clear();
    CHECK(needsWithoutAnswer(file).isEmpty()); // the plan's own line still says Bernie
    file.planLines.removeLast();
    CHECK(needsWithoutAnswer(file) == QList{CareArea::HomeHabitable});
    PlanLine open{.outcomes = {file.outcomes[5].id}, .metBy = WhoMeets::NotMet};
    file.planLines.append(open);
    CHECK(needsWithoutAnswer(file) == QList{CareArea::HomeHabitable}); // not met, and not why
    file.planLines.last().what = u"She lives with dust for now, and says so"_s;
    CHECK(needsWithoutAnswer(file).isEmpty());
}

TEST_CASE("Who signs is told by what people are called", "[casework][review]")
{
    CHECK(roleNamed(u"Senior social worker"_s) == rules::SignerRole::SocialWorker);
    CHECK(roleNamed(u"Assessment Officer"_s) == rules::SignerRole::AssessmentOfficer);
    CHECK(roleNamed(u"Team manager"_s) == rules::SignerRole::TeamManager);
    for (const QString& assesses : {u"Occupational therapist"_s, u"Senior practitioner (adults)"_s, u"Care manager"_s,
                                    u"Case manager, hospital team"_s, u"Reviewing officer"_s})
        CHECK(roleNamed(assesses) == rules::SignerRole::AssessmentOfficer);
    CHECK(roleNamed(u"Social work team manager"_s) == rules::SignerRole::TeamManager);
    CHECK(roleNamed(u"District Manager"_s) == rules::SignerRole::TeamManager);
    for (const QString& other :
         {u"Business support"_s, u"Finance manager"_s, u"Finance officer"_s, u"Managerial"_s, u""_s})
        CHECK(roleNamed(other) == rules::SignerRole::Other);
}

TEST_CASE("[S35] where it is paid again after a stop, the direct payment is looked at within six months of that",
          "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    only(file).stillWanted = only(file).stillManageable = only(file).stillRightWay = Tri::Yes;
    const PaymentInstruction first = file.instructions.first();
    file.stops = {{.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 6)},
                   .on = QDate(2024, 12, 1),
                   .instruction = first.id,
                   .reason = StopReason::Asked,
                   .lastDay = QDate(2024, 12, 1)}};
    PaymentInstruction again = first;
    again.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 7)};
    again.supersedes = {first.id};
    again.schedule.first = QDate(2025, 3, 5);
    file.instructions.append(again);
    Review later = only(file);
    later.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8)};
    later.on = QDate(2025, 4, 1);
    later.stillWanted = Tri::NotYetKnown; // not asked at this one
    later.nextOn = QDate(2025, 8, 1);
    file.reviews.append(later);
    const auto next = asked().next(file, later);
    REQUIRE(next);
    CHECK(next->statutory == QDate(2025, 9, 5));
}

} // namespace reviewing_test
