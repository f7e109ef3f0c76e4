// [S59] [R19] What a case commits of the team's budget: from the agreement on, with each change, until it stops. Every figure
// by hand.
#include "core/casework/measures/commitment.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/committed.h"
#include "core/casework/rulebook.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::committed_test {

namespace {

// What comes beside the weekly money in the first year: the insurance, once, and planning.
constexpr qint64 kBeside = 5800 + 29950 + 45000;

DecisionId decision(int number)
{
    return {QUuid(0xc, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

/// £193.14 a week is the council's, paid from Monday 23 September 2024: 190 days to 31 March.
CaseFile started()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 23);
    return file;
}

CaseFile agreedOnly()
{
    CaseFile file = started();
    file.instructions.clear();
    return file;
}

/// Her share is ten pounds less, and so £203.14 a week the council's.
CaseFile agreedAgain(CaseFile file, QDate on)
{
    AllocationAgreement again = *standing(file.agreements);
    again.supersedes = {again.id};
    again.id = decision(1);
    again.on = on;
    again.allocation.assessedWeekly = again.allocation.adultWeekly = Money::pence(7345);
    again.allocation.councilWeekly = Money::pence(20314);
    file.agreements.append(again);
    return file;
}

CommittedYear firstYear(const CaseFile& file)
{
    const auto years = committedByYear(file, QDate(2025, 3, 31), library());
    REQUIRE(years);
    REQUIRE(years->size() == 1);
    return years->first();
}

CaseFile stopped(QDate lastDay)
{
    const auto done = carriedOut(
        StopMoney{started(), decision(3), lastDay, u"Niamh"_s, {StopReason::DutyEnded, lastDay, u"So it is"_s}, {}});
    REQUIRE(done);
    return *done;
}

} // namespace

TEST_CASE("What is agreed is committed before anybody starts it, by the day it is to be paid from", "[casework][S59]")
{
    // 193.14 x 190 / 7 = 5,242.37; 193.14 x 52 + 58.00 = 10,101.28 (the journey, 8)
    const CommittedYear agreed{2024, Money::pence(524237 + kBeside), Money::pence(1010128)};
    CHECK(firstYear(agreedOnly()) == agreed);
    CHECK(commitmentOf(agreedOnly()) == Commitment::Indicative);
    CHECK(firstYear(started()) == agreed); // the start commits nothing a second time
    CHECK(commitmentOf(started()) == Commitment::Started);
    CaseFile none = agreedOnly();
    none.agreements.clear();
    CHECK_FALSE(committedByYear(none, QDate(2025, 3, 31), library()));
    CHECK_FALSE(commitmentOf(none));
}

TEST_CASE("Agreed anew before it was started, the newer one is committed, and not the one before", "[casework][S59]")
{
    // From Monday 7 October 176 days: 203.14 x 176 / 7 = 5,107.52; 203.14 x 52 + 58.00 = 10,621.28
    CHECK(firstYear(agreedAgain(agreedOnly(), QDate(2024, 10, 1)))
          == CommittedYear{2024, Money::pence(510752 + kBeside), Money::pence(1062128)});
}

TEST_CASE("Agreed anew while it is paid, it is committed from that day, and then from the day it is paid",
          "[casework][S59]")
{
    const CaseFile file = agreedAgain(started(), QDate(2024, 11, 5));
    // From Tuesday 5 November 147 days, 21 weeks at ten pounds more.
    CHECK(firstYear(file) == CommittedYear{2024, Money::pence(524237 + 21000 + kBeside), Money::pence(1062128)});
    CHECK(commitmentOf(file) == Commitment::Indicative);
    const Payable payable = *Rulebook(library()).directPayments().asPaid(file, QDate(2024, 11, 5));
    const auto paid =
        carriedOut(ChangeMoney{file, decision(2), QDate(2024, 11, 5), u"Niamh"_s, QDate(2024, 11, 11), payable, {}});
    REQUIRE(paid);
    // From Monday 11 November 141 days: 203.14 x 141 / 7 = 4,091.82, where 193.14 x 141 / 7 = 3,890.39 was held
    CHECK(firstYear(*paid)
          == CommittedYear{2024, Money::pence(524237 - 389039 + 409182 + kBeside), Money::pence(1062128)});
    CHECK(commitmentOf(*paid) == Commitment::Started);
}

TEST_CASE("The plan that both signed makes it firm, at the same sum, until something else is agreed", "[casework][S59]")
{
    CaseFile file = started();
    file.signedPlans = {
        {.id = decision(4), .on = QDate(2024, 11, 4), .by = u"Niamh"_s, .agreement = file.agreements.first().id}};
    CHECK(commitmentOf(file) == Commitment::Started); // the manager has not said yes yet
    file.signOffs = {{.id = decision(5), .on = QDate(2024, 11, 5), .by = u"Ruth"_s, .version = decision(4)}};
    CHECK(commitmentOf(file) == Commitment::SignedOff);
    CHECK(firstYear(file) == firstYear(started()));
    CHECK(commitmentOf(agreedAgain(file, QDate(2024, 12, 2))) == Commitment::Indicative);
}

TEST_CASE("Stopped before the first payment, what would have come once is committed no more", "[casework][S59]")
{
    CHECK(firstYear(stopped(QDate(2024, 9, 20))) == CommittedYear{2024, Money::pence(45000), Money()}); // planning
}

TEST_CASE("A stop gives back the days after it, and what is agreed after it is committed from its own day",
          "[casework][S59]")
{
    const CaseFile file = stopped(QDate(2024, 11, 3)); // six weeks
    CHECK(firstYear(file) == CommittedYear{2024, Money::pence(6 * 19314 + kBeside), Money()});
    CHECK(commitmentOf(file) == Commitment::Stopped);
    const CaseFile anew = agreedAgain(file, QDate(2025, 2, 26));
    // From Monday 3 March 29 days: 203.14 x 29 / 7 = 841.58; what came once and for the year came already
    CHECK(firstYear(anew).inYear == Money::pence(6 * 19314 + 84158 + kBeside));
    CHECK(commitmentOf(anew) == Commitment::Indicative);
}

} // namespace alongside::casework::committed_test
