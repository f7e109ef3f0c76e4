#include "core/casework/choices/held.h"

#include "core/casework/decide.h"
#include "core/casework/rulebook.h"
#include "core/domain/money/held.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace alongside::casework::held_test {

namespace {

const QDate kDay(2024, 9, 17);

auto inHands(const Allocation& a)
{
    return std::tuple(a.weekly, a.annualLump, a.oneOff, a.adultWeekly, a.councilWeekly, a.dpGrossWeekly, a.dpNetWeekly,
                      a.dpNetFourWeekly, a.otherWeekly, a.invoiceWeekly, a.dpAnnualLump, a.dpOneOff, a.lines);
}

/// Agreed at *Money*, before anybody was asked who should hold it; then the council was asked to arrange all of it.
CaseFile arrangedByTheCouncil()
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    file.choices.way = Deploy::CouncilManaged;
    file.choices.declinedReason = u"I've no puff for paperwork."_s;
    return file;
}

} // namespace

TEST_CASE("[S99] Money agreed before the way was chosen is held as the rule has it for that way [R13] [R14]")
{
    const Rulebook rules(*policy::Library::builtIn());
    for (const bool assessed : {true, false}) {
        CaseFile file = assessed ? test::journeyCase() : test::journeyNotAssessed();
        file.choices.way = Deploy::NotChosen;
        for (SupportLine& line : file.lines) { // prices of her own council
            line.item.clear();
            line.priceByHand = Money::pence(1495);
        }
        const Result<Allocation> worked = rules.allocation(file, kDay);
        REQUIRE(worked);
        const Allocation& agreed = *worked;
        for (const Choice& way : choicesOf(Deploy{})) {
            CAPTURE(way.key, assessed);
            file.choices.way = static_cast<Deploy>(way.number);
            CHECK(inHands(heldAs(agreed, file.lines, file.choices.way)) == inHands(*rules.allocation(file, kDay)));
        }
    }
}

TEST_CASE("What the council arranges is never paid out, and its share is billed [R13] [S38]")
{
    const CaseFile file = arrangedByTheCouncil();
    const Rulebook rules(*policy::Library::builtIn());
    const Result<PaymentSchedule> schedule = rules.schedule(agreedAsHeld(file), kDay);
    REQUIRE(schedule);
    CHECK(schedule->firstAmount == Money());
    CHECK(schedule->everyFourWeeks == Money());

    const Result<CaseFile> started =
        carriedOut(StartTheMoney{file, {QUuid::createUuid()}, kDay, u"Niamh Farrelly"_s, *schedule, {}, {}, {}});
    REQUIRE(started);
    const PaymentInstruction& made = started->instructions.last();
    CHECK(made.way == Deploy::CouncilManaged);
    CHECK(made.grossWeekly == Money());
    CHECK(made.netWeekly == Money());
    CHECK(made.councilArrangedWeekly == Money::pence(27659));
    CHECK(made.invoiceWeekly == Money::pence(8345));
}

} // namespace alongside::casework::held_test
