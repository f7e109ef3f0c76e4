// What money rests on, and every way that a line of it really takes: nothing is paid that the law would not have paid.
#include "core/casework/choices/held.h"
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/rulebook.h"
#include "core/domain/payments/paying.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework::what_may_start_test {

namespace {

const QDate kDay(2024, 9, 18);

const Rulebook& rules()
{
    static const Rulebook shipped(*policy::Library::builtIn());
    return shipped;
}

/// Agreed and not started; the council arranges all of it but the first line, which has a way of its own.
CaseFile oneLineBy(Deploy way)
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    file.choices.way = Deploy::CouncilManaged;
    file.choices.declinedReason = u"She would rather not have the paper"_s;
    for (SupportLine& line : file.lines) line.deploy = Deploy::NotChosen;
    file.lines.first().deploy = way;
    file.lines.first().startOn = QDate(2024, 9, 23);
    return file;
}

QStringList stillTo(const CaseFile& file, Gap gap)
{
    QStringList fields;
    for (const StillToSay& one : stillToStart(file, *rules().directPayments().asPaid(file, kDay)))
        if (one.gap == gap) fields.append(one.field);
    return fields;
}

Result<CaseFile> started(const CaseFile& file)
{
    return carriedOut(StartTheMoney{.seen = file,
                                    .id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)},
                                    .on = kDay,
                                    .schedule = *rules().schedule(agreedAsHeld(file), kDay),
                                    .payable = *rules().directPayments().asPaid(file, kDay)});
}

} // namespace

TEST_CASE("One line by direct payment meets every condition, whatever way the rest is held",
          "[casework][directpayment]")
{
    for (const Deploy rest : {Deploy::CouncilManaged, Deploy::Isf}) {
        CaseFile file = oneLineBy(Deploy::DpSelf);
        file.choices.way = rest;
        REQUIRE(directWays(file) == QList{Deploy::DpSelf});
        REQUIRE(started(file));
        CHECK(payingOf(*started(file))->paysOut());
        file.choices.excludedBySchedule1 = Tri::Yes;
        CHECK(stillTo(file, Gap::DirectPaymentBarred) == QStringList{u"excluded_by_schedule_1"_s});
        CHECK(started(file).error().where == u"excluded_by_schedule_1");
        file.choices.excludedBySchedule1 = Tri::NotYetKnown;
        CHECK(stillTo(file, Gap::DirectPaymentOpen) == QStringList{u"excluded_by_schedule_1"_s});
        file.choices.excludedBySchedule1 = Tri::No;
        file.choices.capacityToAsk = Tri::No; // and nobody is authorised to ask in her place
        CHECK(stillTo(file, Gap::DirectPaymentBarred) == QStringList{u"capacity_to_ask"_s});
    }
    const CaseFile none = oneLineBy(Deploy::CouncilManaged);
    CHECK(directWays(none).isEmpty());
    CHECK_FALSE(payingOf(*started(none))->paysOut());
}

TEST_CASE("A line that is not paid for makes no direct payment", "[casework][directpayment]")
{
    CaseFile file = oneLineBy(Deploy::DpSelf);
    file.agreements.first().allocation.lines.first().funded = false;
    CHECK(directWays(file).isEmpty());
}

TEST_CASE("A direct payment starts only where the rule was asked of each way it takes", "[casework][directpayment]")
{
    const CaseFile file = oneLineBy(Deploy::DpSelf);
    StartTheMoney start{.seen = file, .id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)}, .on = kDay};
    start.payable = {{file.choices.way, *rules().directPayments().ifAsked(file, file.choices.way, kDay)}};
    CHECK(carriedOut(start).error().where == u"payable");
}

TEST_CASE("A line in somebody else's hands waits for their name and their yes", "[casework][directpayment][S99]")
{
    CaseFile file = oneLineBy(Deploy::DpNominated);
    file.choices.way = Deploy::DpSelf;
    CHECK(handedToAnother(directWays(file)) == Deploy::DpNominated);
    CHECK(stillTo(file, Gap::HolderMissing) == QStringList{u"holder_name"_s});
    CHECK(stillTo(file, Gap::DirectPaymentOpen) == QStringList{u"holder_agrees"_s});
    file.holder = {.name = u"Bernie Thackray"_s, .agrees = Tri::Yes};
    CHECK(started(file));

    file = oneLineBy(Deploy::DpAuthorised); // she can ask for herself: nobody asks in her place
    CHECK(stillTo(file, Gap::DirectPaymentBarred) == QStringList{u"capacity_to_ask"_s});
    CHECK(stillTo(file, Gap::HolderMissing) == QStringList{u"holder_name"_s});

    file = oneLineBy(Deploy::DpTrust);
    CHECK(stillTo(file, Gap::HolderMissing) == QStringList{u"holder_name"_s});
    file.holder.name = u"Josie's circle"_s;
    CHECK(started(file));
    CHECK(started(oneLineBy(Deploy::DpPrepaid))); // her own card
}

TEST_CASE("A change and a new start meet the conditions of each line too", "[casework][directpayment][payments]")
{
    CaseFile file = *started(oneLineBy(Deploy::DpSelf));
    file.choices.excludedBySchedule1 = Tri::Yes;
    const Payable payable = *rules().directPayments().asPaid(file, kDay);
    const auto isBarred = [](const QList<StillToSay>& gaps) {
        return std::ranges::find(gaps, Gap::DirectPaymentBarred, &StillToSay::gap) != gaps.end();
    };
    CHECK(isBarred(stillToChange(file, payable, kDay.addDays(60))));
    CHECK(isBarred(stillToStartAgain(file, payable, kDay.addDays(60))));
}

TEST_CASE("Money rests on needs that are decided to be eligible, or on a power with its reason [S31] [R3]",
          "[casework]")
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 23);
    REQUIRE(started(file));
    CaseFile open = file;
    open.determinations.clear();
    CHECK(stillTo(open, Gap::NothingDecided) == QStringList{u"determined_eligible"_s});
    CHECK_FALSE(started(open));
    file.determinations.first().eligible = false;
    CHECK(stillTo(file, Gap::NotEligible) == QStringList{u"determined_eligible"_s});
    CHECK_FALSE(started(file));
    for (AllocatedLine& line : file.agreements.first().allocation.lines) line.why = u"discretionary_power"_s;
    CHECK(started(file));              // the council chose to, and said why
    open.agreements = file.agreements; // what is urgent waits for no decision (CA14 s19(3))
    CHECK(started(open));
}

TEST_CASE("No sum is agreed that nobody knows: the outcome is named [R3]", "[casework]")
{
    CaseFile file = test::journeyCase();
    file.agreements.clear();
    file.money.personSaysEnough = file.money.workerSaysEnough = Tri::Yes;
    file.money.agreedBy = u"Josie"_s;
    file.money.agreedOn = kDay;
    file.money.agreedHow = Agreed::Spoken;
    for (SupportLine& line : file.lines) { // prices of her own council
        line.item.clear();
        line.priceByHand = Money::pence(1495);
        line.priceReason = u"as quoted"_s;
    }
    const auto gaps = [&] { return stillToAgree(file, *rules().allocation(file, kDay)); };
    REQUIRE(gaps().isEmpty());
    Outcome& outcome = file.outcomes.first();
    const QString id = outcome.id.value.toString(QUuid::WithoutBraces);
    outcome.areas.clear();
    REQUIRE(gaps().size() == 1);
    CHECK(gaps().first().gap == Gap::OutcomeNotJudged);
    CHECK(gaps().first().page == u"outcomes");
    CHECK(gaps().first().field == id + u"_areas"_s);
    CHECK(gaps().first().item == outcome.id.value);
    const auto made = carriedOut(AgreeAllocation{.seen = file, .allocation = *rules().allocation(file, kDay)});
    CHECK(made.error().where == id + u"_areas"_s);
    outcome.powerReason = u"She would be alone with it"_s;
    CHECK(gaps().isEmpty());
}

TEST_CASE("Family in the same home is paid only where the council says that it is necessary, and why",
          "[casework][directpayment]")
{
    CaseFile file = oneLineBy(Deploy::DpSelf);
    file.payees.append({.name = u"Ken"_s, .kin = Kin::Spouse, .necessary = Tri::No});
    CHECK(stillTo(file, Gap::PayeeNotNecessary) == QStringList{u"payee_1_necessary"_s});
    CHECK(stillToPay(file).first().called == u"Ken");
    CHECK_FALSE(started(file));
    Payee& one = file.payees.first();
    one.necessary = Tri::Yes;
    CHECK(stillTo(file, Gap::PayeeNotNecessary) == QStringList{u"payee_1_because"_s});
    one.because = u"Nobody else can be had at night"_s;
    CHECK(started(file));
    one = {.name = u"Errol"_s, .kin = Kin::Brother, .sameHousehold = Tri::No};
    CHECK(stillToPay(file).isEmpty());
    one.sameHousehold = Tri::NotYetKnown; // asked on the screen, and holds nobody up
    CHECK(stillToPay(file).isEmpty());
    one.sameHousehold = Tri::Yes;
    CHECK(stillToPay(file).size() == 1);
    file.lines.first().deploy = Deploy::CouncilManaged; // nobody is paid by direct payment
    CHECK(stillToPay(file).isEmpty());
}

} // namespace alongside::casework::what_may_start_test
