// What the council arranges is ordered by the worker who agreed it.
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/rulebook.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const QDate kStart(2024, 9, 23);
const QDate kLater(2024, 10, 1);

DecisionId decision(int number)
{
    return {QUuid(0xe, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

/// Started already, from before there were orders.
CaseFile started()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = kStart;
    return file;
}

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

} // namespace

TEST_CASE("The line that the council arranges is ordered, with who gives it, from when, for how much",
          "[casework][S38]")
{
    CaseFile file = started();
    const QList<OrderLine> lines = toOrder(file);
    REQUIRE(lines.size() == 1); // the other six go by direct payment
    const auto arranged = std::ranges::find(file.lines, Deploy::CouncilManaged, &SupportLine::deploy);
    REQUIRE(arranged != file.lines.end());
    CHECK(lines.first().line == arranged->id.value.toString(QUuid::WithoutBraces));
    CHECK(lines.first().provider.isEmpty()); // still to be found, and ordered all the same
    CHECK(lines.first().startOn == kStart);
    CHECK(lines.first().amount > Money());
    arranged->provider = u"Ferry Lane Day Centre"_s;
    const auto placed = carriedOut(PlaceOrder{file, decision(1), kLater, u"Niamh"_s, {}});
    REQUIRE(placed);
    REQUIRE(placed->orders.size() == 1);
    const Order& made = placed->orders.first();
    CHECK(made.by == u"Niamh"_s);
    CHECK(made.agreement == file.agreements.first().id);
    CHECK(made.lines.first().provider == u"Ferry Lane Day Centre"_s);
    CHECK(isOrdered(toOrder(*placed), *placed));
    CHECK(gapsIn(stillToOrder(*placed, toOrder(*placed))) == QList{Gap::NothingToOrder});

    CaseFile other = *placed;
    std::ranges::find(other.lines, Deploy::CouncilManaged, &SupportLine::deploy)->provider = u"Another"_s;
    const auto again = carriedOut(PlaceOrder{other, decision(2), kLater, u"Niamh"_s, {}});
    REQUIRE(again);
    REQUIRE(standing(again->orders));
    CHECK(standing(again->orders)->id == decision(2));
    CHECK(standing(again->orders)->lines.first().provider == u"Another"_s);
}

TEST_CASE("Starting the money orders in the same breath what the council arranges", "[casework][S38]")
{
    CaseFile file = started();
    file.instructions.clear();
    static const Rulebook rules(*policy::Library::builtIn());
    const auto after = carriedOut(
        StartTheMoney{.seen = file,
                      .id = decision(3),
                      .on = kLater,
                      .worker = u"Niamh"_s,
                      .schedule = *rules.schedule(file.agreements.first().allocation, file.agreements.first().on),
                      .payable = *rules.directPayments().asPaid(file, kLater)});
    REQUIRE(after);
    REQUIRE(after->orders.size() == 1);
    CHECK(after->orders.first().lines.size() == 1);
    CHECK(after->orders.first().on == kLater);

    // It ends with the duty, and goes on where only the payments end.
    const auto stopped = [&](StopReason why) {
        return carriedOut(
            StopMoney{*after, decision(4), kLater, u"Niamh"_s, {why, QDate(2024, 11, 17), u"So it is"_s}, {}});
    };
    const auto died = stopped(StopReason::Died);
    REQUIRE(died);
    REQUIRE(standing(died->orders));
    CHECK(standing(died->orders)->lines.isEmpty());
    CHECK(stopped(StopReason::Asked)->orders.size() == 1);
}

TEST_CASE("What was paid by direct payment is ordered from the day the council arranges it", "[casework][S38]")
{
    CaseFile file = started();
    for (SupportLine& line : file.lines) line.startOn = kStart;
    const QDate from(2025, 1, 13);
    const auto dayOf = [&](const CaseFile& of, bool paid) {
        for (const OrderLine& one : toOrder(of, from)) {
            const auto& lines = of.agreements.first().allocation.lines;
            const auto agreed = std::ranges::find(lines, one.line, &AllocatedLine::id);
            if (agreed != lines.end() && agreed->directPayment == paid) return one.startOn;
        }
        return QDate();
    };
    CHECK(dayOf(file, false) == kStart); // arranged from the first
    file.choices.way = Deploy::CouncilManaged;
    CHECK(dayOf(file, true) == from);
    CHECK(dayOf(file, false) == kStart);
}

TEST_CASE("Before the money is started, and where all goes by direct payment, nothing is ordered", "[casework][S38]")
{
    CaseFile file = started();
    file.instructions.clear();
    CHECK(gapsIn(stillToOrder(file, toOrder(file))) == QList{Gap::MoneyNotStarted});
    file = started();
    for (SupportLine& line : file.lines) line.deploy = Deploy::NotChosen;
    file.agreements.first().inputs.clear();
    CHECK(toOrder(file, kStart).isEmpty());
    CHECK(gapsIn(stillToOrder(file, toOrder(file))) == QList{Gap::NothingToOrder});
    file.choices.way = Deploy::NotChosen; // nobody has said who arranges it
    CHECK(toOrder(file, kStart).isEmpty());
}

} // namespace alongside::casework
