// What the council arranges is ordered by the worker who agreed it.
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/rulebook.h"
#include "core/domain/payments/ordered.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::ordering_test {

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
    const auto ended = stopped(StopReason::DutyEnded);
    REQUIRE(ended);
    CHECK(isOrdered(toOrder(*ended), *ended)); // and is not offered anew
    CHECK(gapsIn(stillToOrder(*ended, toOrder(*ended))) == QList{Gap::NothingToOrder});
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

TEST_CASE("An order says from which day a line is as it is now, and the last day of one that ends", "[casework][S38]")
{
    const QDate monday(2024, 11, 11);
    CaseFile file = *carriedOut(PlaceOrder{started(), decision(1), kLater, u"Niamh"_s, {}});
    CHECK(orderedLines(file.orders.first(), file) == QList<OrderedLine>{{toOrder(file).first(), {}, {}}});

    // Dearer by a change of the payments, from its day on.
    AllocationAgreement again = file.agreements.first();
    again.id = decision(2);
    again.on = QDate(2024, 11, 5);
    again.supersedes = {file.agreements.first().id};
    const QString arranged = file.orders.first().lines.first().line;
    std::ranges::find(again.allocation.lines, arranged, &AllocatedLine::id)->amount = Money::pence(520);
    file.agreements.append(again);
    static const Rulebook rules(*policy::Library::builtIn());
    const Payable payable = *rules.directPayments().asPaid(file, again.on);
    const auto changed = carriedOut(ChangeMoney{file, decision(3), again.on, u"Niamh"_s, monday, payable, {}});
    REQUIRE(changed);
    const auto told = [](const CaseFile& of) { return orderedLines(*standing(of.orders), of); };
    REQUIRE(told(*changed).size() == 1);
    CHECK(told(*changed).first().line.amount == Money::pence(520));
    CHECK(told(*changed).first().line.startOn == kStart);
    CHECK(told(*changed).first().since == monday);

    // Who gives it is found later: what it is it has been since that Monday.
    CaseFile found = *changed;
    std::ranges::find(found.lines, Deploy::CouncilManaged, &SupportLine::deploy)->provider = u"Ferry Lane"_s;
    const auto given = carriedOut(PlaceOrder{found, decision(4), QDate(2024, 11, 20), u"Niamh"_s, {}});
    REQUIRE(given);
    CHECK(told(*given).first().line.provider == u"Ferry Lane"_s);
    CHECK(told(*given).first().since == monday);
    std::ranges::find(found.lines, Deploy::CouncilManaged, &SupportLine::deploy)->provider = u"Another"_s;
    found.orders = given->orders;
    const auto moved = carriedOut(PlaceOrder{found, decision(5), QDate(2024, 12, 2), u"Niamh"_s, {}});
    CHECK(told(*moved).first().since == QDate(2024, 12, 2)); // another gives it from then on

    const QDate last(2024, 12, 29);
    const auto ended = carriedOut(
        StopMoney{*given, decision(6), QDate(2024, 12, 20), u"Niamh"_s, {StopReason::DutyEnded, last, u"So"_s}, {}});
    REQUIRE(ended);
    REQUIRE(told(*ended).size() == 1);
    CHECK(told(*ended).first().lastDay == last);
    CHECK(told(*ended).first().line.provider == u"Ferry Lane"_s);
}

} // namespace alongside::casework::ordering_test
