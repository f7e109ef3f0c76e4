#include "core/casework/rulebook.h"
#include "core/casework/still_to_say.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::direct_payments_test {

namespace {

const QDate kDay(2027, 6, 10);

DirectPayments ruled()
{
    return Rulebook(*policy::Library::builtIn()).directPayments();
}

/// Agreed at £81.25 a week, and the person has said yes to an account of their own.
CaseFile chosen()
{
    CaseFile file;
    file.determinations.append({.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)}, .on = kDay, .eligible = true});
    AllocationAgreement agreed{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = kDay};
    agreed.allocation.weekly = Money::pence(8125);
    file.agreements.append(agreed);
    file.choices = {.way = Deploy::DpSelf,
                    .personSaidYes = Tri::Yes,
                    .capacityToAsk = Tri::Yes,
                    .excludedBySchedule1 = Tri::No,
                    .canManage = Tri::Yes,
                    .rightWay = Tri::Yes};
    return file;
}

rules::DirectPaymentDecision decided(const CaseFile& file)
{
    const auto found = ruled().decision(file, kDay);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("A direct payment is decided from what the table said", "[casework][directpayment]")
{
    CaseFile file = chosen();
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    file.choices.excludedBySchedule1 = Tri::Yes;
    CHECK(decided(file).deciding == QStringList{u"2_not_prohibited"_s});
    file.choices.excludedBySchedule1 = Tri::No;
    file.choices.canManage = Tri::NotYetKnown;
    CHECK(decided(file).deciding == QStringList{u"3_capable"_s});
    file.choices.rightWay = Tri::No;
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustNotPay);
    file = chosen();
    file.choices.capacityToAsk = Tri::No;
    CHECK(decided(file).deciding == QStringList{u"1a_capacity"_s});
}

TEST_CASE("It is asked for by choosing it, once somebody has said yes", "[casework][directpayment]")
{
    CaseFile file = chosen();
    file.choices.personSaidYes = Tri::NotYetKnown;
    CHECK(decided(file).deciding == QStringList{u"requested"_s});
    file = chosen();
    file.choices.way = Deploy::NotChosen;
    CHECK(decided(file).deciding == QStringList{u"requested"_s});
    file.choices.way = Deploy::CouncilManaged;
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::NotEngaged);
}

TEST_CASE("The budget names an amount once it is agreed: the council's part of it", "[casework][directpayment]")
{
    CaseFile file = chosen();
    file.agreements.clear();
    CHECK(decided(file).deciding == QStringList{u"budget_amount"_s});
    file = chosen();
    Allocation& budget = file.agreements.first().allocation;
    budget.assessedWeekly = Money::pence(9000);
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::NotEngaged);
    budget.councilWeekly = Money::pence(1);
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    budget.councilWeekly = {};
    budget.oneOff = Money::pence(1);
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    budget.oneOff = {};
    budget.annualLump = Money::pence(1);
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
}

TEST_CASE("[S99] What is not said of other recipients is not guessed", "[casework][directpayment]")
{
    CaseFile file = chosen();
    file.choices.way = Deploy::DpNominated;
    CHECK(decided(file).deciding == QStringList{u"1b_nominee_agrees"_s});
    file.choices.way = Deploy::DpAuthorised;
    file.choices.capacityToAsk = Tri::NotYetKnown;
    CHECK(decided(file).policy.rule == u"care_act_s32");
    CHECK(decided(file).deciding == QStringList{u"lacks_capacity"_s, u"authorised_s32_4"_s, u"3_best_interests"_s});
    file.choices.capacityToAsk = Tri::Yes;
    for (const Deploy way : {Deploy::DpManagedAccount, Deploy::DpTrust, Deploy::DpPrepaid}) {
        file.choices.way = way;
        CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    }
}

TEST_CASE("A nominated person agrees, an authorised one meets section 32", "[casework][directpayment][S99]")
{
    CaseFile file = chosen();
    file.choices.way = Deploy::DpNominated;
    file.holder.agrees = Tri::Yes;
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    file.holder.agrees = Tri::No;
    CHECK(decided(file).deciding == QStringList{u"1b_nominee_agrees"_s});

    file.choices.way = Deploy::DpAuthorised;
    file.choices.capacityToAsk = Tri::No;
    file.holder = {.authority = CareAuthority::AnotherExists,
                   .authorityAgreesSuitable = Tri::Yes,
                   .authoritySupportsRequest = Tri::NotYetKnown,
                   .actsInBestInterests = Tri::Yes};
    CHECK(decided(file).deciding == QStringList{u"1_mca_support"_s});
    file.holder.authoritySupportsRequest = Tri::Yes;
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::MustPay);
    // Who can ask for themselves is not spoken for by anybody.
    file.choices.capacityToAsk = Tri::Yes;
    CHECK(decided(file).answer == rules::DirectPaymentAnswer::NotEngaged);
    REQUIRE(failedConditions(decided(file)).size() == 1);
    CHECK(failedConditions(decided(file)).first().key == u"dp_lacks_capacity_not_met");
}

TEST_CASE("The start waits for what is asked of whoever holds the money, and leads there",
          "[casework][directpayment][S99]")
{
    const auto asked = [](const CaseFile& file) {
        QStringList fields;
        for (const StillToSay& gap : stillToStart(file, *ruled().asPaid(file, kDay))) fields.append(gap.field);
        return fields;
    };
    CaseFile file = chosen();
    file.choices.chosenBy = u"Josie"_s;
    CHECK(asked(file).isEmpty());
    file.choices.way = Deploy::DpNominated;
    CHECK(asked(file) == QStringList{u"holder_agrees"_s, u"holder_name"_s});
    file.holder = {.name = u"Bernie"_s, .agrees = Tri::Yes};
    CHECK(asked(file).isEmpty());

    file.choices.way = Deploy::DpAuthorised;
    CHECK(asked(file) == QStringList{u"capacity_to_ask"_s}); // she can: nobody asks in her place
    file.choices.capacityToAsk = Tri::NotYetKnown;
    CHECK(asked(file) == QStringList{u"capacity_to_ask"_s, u"authority"_s, u"acts_in_best_interests"_s});
    file.choices.capacityToAsk = Tri::No;
    file.holder.authority = CareAuthority::None;
    file.holder.actsInBestInterests = Tri::Yes;
    CHECK(asked(file) == QStringList{u"council_considers_suitable"_s, u"capacity_because"_s});
    file.holder.councilConsidersSuitable = Tri::Yes;
    file.choices.capacityBecause = u"She could not keep it in mind, asked three times over two days"_s;
    CHECK(asked(file).isEmpty());
    file.holder.authority = CareAuthority::AnotherExists;
    CHECK(asked(file) == QStringList{u"authority_agrees_suitable"_s, u"authority_supports_request"_s});

    file.choices.way = Deploy::DpManagedAccount;
    file.choices.capacityToAsk = Tri::Yes;
    file.holder = {};
    CHECK(asked(file) == QStringList{u"holder_name"_s});
    file.choices.moneyManager = u"one_of_the_directory"_s;
    CHECK(asked(file).isEmpty());
}

TEST_CASE("Where no direct payment can be made, what the council arranges waits for nobody's yes",
          "[casework][directpayment][S38]")
{
    const auto waits = [](const CaseFile& file) {
        const auto gaps = stillToStart(file, *ruled().asPaid(file, kDay));
        const auto stands = [&](Gap gap) { return std::ranges::find(gaps, gap, &StillToSay::gap) != gaps.end(); };
        CHECK(stands(Gap::PersonHasNotSaidYes) == stands(Gap::DeclineNeedsReason)); // nor is it declined
        return stands(Gap::PersonHasNotSaidYes);
    };
    CaseFile file = chosen();
    file.choices.way = Deploy::CouncilManaged;
    file.choices.personSaidYes = Tri::NotYetKnown;
    CHECK(waits(file)); // it could be a direct payment
    CaseFile barred = file;
    barred.choices.excludedBySchedule1 = Tri::Yes;
    CHECK_FALSE(waits(barred));
    file.choices.capacityToAsk = Tri::No; // and nobody suitable asks in their place
    CHECK_FALSE(waits(file));
}

TEST_CASE("A way that is only looked at is asked as if somebody had said yes", "[casework][directpayment]")
{
    const auto looked = [](const CaseFile& file, Deploy way) {
        const auto found = ruled().ifAsked(file, way, kDay);
        REQUIRE(found);
        return *found;
    };
    CaseFile file = chosen();
    file.choices.personSaidYes = Tri::NotYetKnown;
    for (const Deploy way : {Deploy::NotChosen, Deploy::DpSelf, Deploy::CouncilManaged, Deploy::Isf})
        CHECK(looked(file, way).answer == rules::DirectPaymentAnswer::MustPay);
    CHECK(looked(file, Deploy::DpNominated).deciding == QStringList{u"1b_nominee_agrees"_s});
    CHECK(looked(file, Deploy::DpAuthorised).policy.rule == u"care_act_s32");
    CHECK(canBeDeclined(looked(file, Deploy::CouncilManaged)));
    CHECK(ruled().ifAsked(file, Deploy::DpSelf, QDate(2014, 1, 1)).error().code == ErrorCode::NoPolicyInForce);

    file.choices.excludedBySchedule1 = Tri::Yes;
    file.choices.canManage = Tri::NotYetKnown;
    const auto barred = looked(file, Deploy::DpNominated);
    REQUIRE(failedConditions(barred).size() == 1);
    CHECK(failedConditions(barred).first().key == u"dp_not_prohibited_not_met");
    CHECK_FALSE(canBeDeclined(barred));
    file.agreements.first().allocation.weekly = {};
    file.choices.excludedBySchedule1 = Tri::No;
    CHECK_FALSE(canBeDeclined(looked(file, Deploy::DpSelf)));
    CHECK(failedConditions(looked(file, Deploy::DpSelf)).isEmpty());
}

TEST_CASE("The review of the direct payment is counted from the payment that was started", "[casework][directpayment]")
{
    CaseFile file = chosen();
    CHECK(ruled().reviewDue(file, {}, kDay).error().code == ErrorCode::AnswerMissing);
    PaymentInstruction started{.id = {QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = kDay};
    started.schedule = *Rulebook(*policy::Library::builtIn()).schedule(file.agreements.first().allocation, kDay);
    file.instructions.append(started);
    const auto first = ruled().reviewDue(file, {}, kDay);
    REQUIRE(first);
    CHECK(first->by == started.schedule.statutoryReviewBy);
    CHECK(ruled().reviewDue(file, {{QDate(2027, 7, 26), Tri::Yes}}, kDay)->by == QDate(2028, 7, 26));
}

TEST_CASE("Whom it may pay is asked of the same rule", "[casework][directpayment]")
{
    const auto found = [](const Payee& payee) { return *ruled().payee(payee, kDay); };
    CHECK_FALSE(found({.name = u"Bernie"_s}));
    CHECK(found({.kin = Kin::Uncle, .sameHousehold = Tri::Yes, .necessary = Tri::No})->allowed == Tri::No);
    CHECK(found({.kin = Kin::Uncle, .sameHousehold = Tri::Yes, .necessary = Tri::Yes})->allowed == Tri::Yes);
    CHECK(found({.kin = Kin::Spouse})->allowed == Tri::NotYetKnown);
    CHECK(found({.kin = Kin::FriendOrLodger})->allowed == Tri::Yes);
    for (const Choice& kin : kKinChoices) // each is one the rule knows
        if (kin.number != quint8(Kin::NotSaid)) CHECK(ruled().payee({.kin = static_cast<Kin>(kin.number)}, kDay));
}

} // namespace alongside::casework::direct_payments_test
