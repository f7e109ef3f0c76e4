#include "core/casework/review/by_the_record.h"

#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

namespace by_the_record_test {

using namespace alongside;
using namespace alongside::casework;

TEST_CASE("[S109] the record says what was paid in and what was due, to the penny of the journey", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    const ByTheRecord said = byTheRecord(file, file.reviews.first());
    CHECK(said.from == QDate(2024, 9, 23));
    CHECK(said.to == QDate(2024, 11, 3));
    CHECK(said.paymentsIn == Money::pence(186462));
    CHECK(said.contributionDue == Money::pence(50070));
    CHECK_FALSE(said.opening); // nobody has looked before: that is not nought

    file.reviews.first().lookedTo = {};
    CHECK(byTheRecord(file, file.reviews.first()).to == QDate(2024, 11, 3)); // the day before the review
}

TEST_CASE("The next look begins where the last one ended, with what was short then", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    Review next = file.reviews.first();
    next.id = {};
    next.on = QDate(2024, 12, 16);
    next.lookedTo = {};
    file.reviews.append(next);
    const ByTheRecord said = byTheRecord(file, file.reviews.last());
    CHECK(said.from == QDate(2024, 11, 4));
    CHECK(said.opening == Money::pence(100332));
    CHECK(said.paymentsIn == Money::pence(75356)); // 18 November; that of 16 December is not yet
    CHECK(said.contributionDue == Money::pence(6 * 8345 + 8345));
}

TEST_CASE("Nothing is guessed where the payments were changed, or nobody was paid", "[casework][review]")
{
    CaseFile file = test::journeyReviewed();
    file.instructions.append(file.instructions.first());
    file.instructions.last().id = {QUuid(3, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    file.instructions.last().supersedes = {file.instructions.first().id};
    CHECK_FALSE(byTheRecord(file, file.reviews.first()).paymentsIn);
    file.instructions.clear();
    CHECK_FALSE(byTheRecord(file, file.reviews.first()).to.isValid());
}

} // namespace by_the_record_test
