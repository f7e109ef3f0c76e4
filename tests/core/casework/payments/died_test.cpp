// Somebody has died, whether or not money runs: nothing waits, nobody is reminded, and what is still paid is said.
#include "core/casework/measures/pathway.h"
#include "core/casework/payments/changing.h"
#include "core/domain/payments/died.h"
#include "core/domain/plan/coming_review.h"
#include "core/record/projections.h"
#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::died_test {

namespace {

const QDate kLast(2024, 10, 20), kAfter(2024, 11, 5);

} // namespace

TEST_CASE("A death where no money runs ends reminders and waiting, and can be taken back", "[casework][S81]")
{
    CaseFile file = test::journeyPlanned();
    file.instructions.clear();
    file.offers.first().willing = Willing::Yes;
    file.offers.first().until = QDate(2024, 12, 24);
    REQUIRE_FALSE(record::dueDates(file).isEmpty());
    const Stage before = record::stageOf(file);

    file.choices.stopReason = StopReason::Died; // the day is not known yet
    CHECK(hasDied(file));
    CHECK_FALSE(isPaidAfterDeath(file));
    CHECK_FALSE(diedOn(file).isValid());
    CHECK_FALSE(pathwayOf(file, kAfter).endedOn.isValid());
    CHECK(record::stageOf(file) == Stage::Died);
    CHECK(record::dueDates(file).isEmpty());

    file.choices.stopLastDay = kLast;
    CHECK(diedOn(file) == kLast);
    CHECK(pathwayOf(file, kAfter).endedOn == kLast);
    CHECK_FALSE(pathwayOf(file, kLast.addDays(-1)).endedOn.isValid());

    file.choices.stopReason = StopReason::NotSaid;
    CHECK_FALSE(hasDied(file));
    CHECK(record::stageOf(file) == before);
}

TEST_CASE("A death while money runs is said at once, and says that the payments go on", "[casework]")
{
    CaseFile file = test::journeyPlanned();
    REQUIRE(comingReview(file));
    file.choices.stopReason = StopReason::Died;
    file.choices.stopLastDay = kLast;
    CHECK(isPaidAfterDeath(file));
    CHECK(record::stageOf(file) == Stage::DiedAndPaid);
    const QList<DueDate> due = record::dueDates(file);
    CHECK(due == QList<DueDate>{{file.id, DueKind::PaidAfterDeath, kLast}}); // and nothing else
    CHECK_FALSE(comingReview(file));

    const auto stopped = carriedOut(StopMoney{.seen = file,
                                              .id = {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)},
                                              .on = kAfter,
                                              .worker = u"Niamh Farrelly"_s,
                                              .said = stopSaid(file.choices),
                                              .reason = {}});
    REQUIRE(stopped);
    CHECK(stopped->choices.stopReason == StopReason::NotSaid);
    CHECK(hasDied(*stopped));
    CHECK(diedOn(*stopped) == kLast);
    CHECK(record::stageOf(*stopped) == Stage::Died);
    CHECK(record::dueDates(*stopped).isEmpty());
}

} // namespace alongside::casework::died_test
