// What comes next is told from the record in one place: six weeks, an open review, the signed plan's own day.

#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/record/projections.h"
#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::coming_review_test {

namespace {

const QDate kReviewDay(2024, 11, 4), kNext(2025, 9, 15);

QDate dueOn(const CaseFile& file, DueKind kind)
{
    const QList<DueDate> due = record::dueDates(file);
    const auto found = std::ranges::find(due, kind, &DueDate::kind);
    return found == due.end() ? QDate() : found->on;
}

CaseFile signedOff(CaseFile file, bool considered, ushort number = 1)
{
    const DecisionId version{QUuid(number, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    const DecisionId yes{QUuid(number, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    file.signedPlans.append({.id = version,
                             .on = kReviewDay,
                             .by = u"Niamh Farrelly"_s,
                             .review = file.reviews.last().id,
                             .nextReview = kNext,
                             .directPaymentConsidered = considered});
    file.signOffs.append({.id = yes, .on = kReviewDay.addDays(1), .by = u"Ruth Amadi"_s, .version = version});
    return file;
}

} // namespace

TEST_CASE("[R18] before the review six weeks count, and it is late from the day after the last", "[casework][review]")
{
    const CaseFile planned = test::journeyPlanned();
    REQUIRE(comingReview(planned));
    CHECK(comingReview(planned)->kind == ReviewKind::SixWeek);
    CHECK(dueOn(planned, DueKind::SixWeekReview) == kReviewDay);
    const QDate last = planned.instructions.last().schedule.overdueAfter;
    CHECK(dueOn(planned, DueKind::ReviewOverdue) == last.addDays(1));
    CHECK(record::stageOf(planned) == Stage::MoneyStarted);
}

TEST_CASE("[S54] while a review is open its signing is due, and no other review", "[casework][review]")
{
    const CaseFile held = test::journeyReviewed();
    CHECK_FALSE(comingReview(held));
    CHECK(record::stageOf(held) == Stage::Reviewed);
    CHECK_FALSE(dueOn(held, DueKind::SixWeekReview).isValid());
    CHECK_FALSE(dueOn(held, DueKind::ReviewOverdue).isValid());
    CHECK(dueOn(held, DueKind::PlanUnsigned) == held.instructions.last().schedule.overdueAfter);
}

TEST_CASE("[S107] a review at which nothing was said yet counts as held nowhere, and what was to come stays told",
          "[casework][review]")
{
    CaseFile opened = signedOff(test::journeyReviewed(), true);
    const QDate talked = record::caseloadRow(opened, false).lastSitting;
    const QDate later(2025, 1, 15);
    const ReviewId id{QUuid(8, 8, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)};
    opened.reviews.append({.id = id, .kind = ReviewKind::Unplanned, .on = later});
    opened.reviewPoints.append({.id = reviewPointIdFor(id, opened.outcomes.first().id, Viewpoint::Person),
                                .review = id,
                                .outcome = opened.outcomes.first().id}); // a letter typed, and taken away again
    CHECK_FALSE(isBegun(opened.reviews.last(), opened));
    CHECK(record::stageOf(opened) == Stage::PlanSigned);
    CHECK(dueOn(opened, DueKind::NextReview) == kNext);
    CHECK(record::caseloadRow(opened, false).lastSitting == talked);
    CHECK(lastOpened(opened) == &opened.reviews.last());
    CHECK(lastReview(opened) == &opened.reviews.first());

    const auto isHeldWith = [&](auto say) {
        CaseFile said = opened;
        say(said);
        return isBegun(said.reviews.last(), said) && record::stageOf(said) == Stage::Reviewed && !comingReview(said)
               && record::caseloadRow(said, false).lastSitting == later;
    };
    CHECK(isHeldWith([](CaseFile& file) { file.reviews.last().firstWords = u"Onions"_s; }));
    CHECK(isHeldWith([](CaseFile& file) { file.reviews.last().needsChanged = Tri::No; }));
    CHECK(isHeldWith([](CaseFile& file) { file.reviews.last().opening = Money(); }));
    CHECK(isHeldWith([](CaseFile& file) { file.reviewPoints.last().next = u"The bus"_s; }));
    CHECK(isHeldWith([&](CaseFile& file) { file.spendings.append({.review = id}); }));
}

TEST_CASE("[S107] once both have signed, the plan's own day is the next", "[casework][review]")
{
    const CaseFile both = signedOff(test::journeyReviewed(), true);
    CHECK(record::stageOf(both) == Stage::PlanSigned);
    CaseFile waits = both;
    waits.signOffs.clear();
    CHECK(record::stageOf(waits) == Stage::ToConfirm);
    CHECK_FALSE(comingReview(waits));
    CHECK(dueOn(both, DueKind::NextReview) == kNext);
    CHECK(dueOn(both, DueKind::ReviewOverdue) == kNext.addDays(1));
    CHECK_FALSE(dueOn(both, DueKind::StatutoryReview).isValid());
    CHECK_FALSE(dueOn(both, DueKind::PlanUnsigned).isValid());
    CHECK_FALSE(dueOn(both, DueKind::SixWeekReview).isValid());
    CHECK(record::caseloadRow(both, false).nextDue >= both.instructions.last().schedule.first);

    const CaseFile owed = signedOff(test::journeyReviewed(), false); // Decision 10: still owed within six months
    CHECK(dueOn(owed, DueKind::StatutoryReview) == owed.instructions.last().schedule.statutoryReviewBy);
}

TEST_CASE("[S35] a direct payment that was considered once is considered again within twelve months, until it stops",
          "[casework][review]")
{
    CaseFile twice = signedOff(test::journeyReviewed(), true);
    twice = signedOff(twice, false, 2);
    twice.signedPlans.last().supersedes = {twice.signedPlans.first().id};
    CHECK(dueOn(twice, DueKind::StatutoryReview) == kReviewDay.addMonths(12));
    twice.stops.append({.id = {QUuid(5, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                        .instruction = twice.instructions.last().id,
                        .reason = StopReason::Asked,
                        .lastDay = kReviewDay.addDays(27)});
    CHECK_FALSE(dueOn(twice, DueKind::StatutoryReview).isValid());
    CHECK(record::stageOf(twice) == Stage::Stopped);

    PaymentInstruction again = twice.instructions.last(); // paid again: counted from there
    again.id = {QUuid(5, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    again.supersedes = {twice.instructions.last().id};
    again.schedule.first = kReviewDay.addDays(196);
    again.schedule.statutoryReviewBy = again.schedule.first.addMonths(6);
    twice.instructions.append(again);
    CHECK(dueOn(twice, DueKind::StatutoryReview) == again.schedule.statutoryReviewBy);
    CHECK(record::stageOf(twice) == Stage::PlanSigned);
}

TEST_CASE("Of two plans signed apart neither says when the next review is", "[casework][review]")
{
    CaseFile apart = signedOff(test::journeyReviewed(), true);
    const CaseFile other = signedOff(test::journeyReviewed(), true, 2);
    apart.signedPlans += other.signedPlans;
    apart.signOffs += other.signOffs;
    CHECK_FALSE(standingPlan(apart));
    CHECK_FALSE(comingReview(apart));
}

} // namespace alongside::coming_review_test
