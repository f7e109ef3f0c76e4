#include "core/rules/directpayment/amount.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <limits>

namespace amount_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::DirectPaymentAmount;
using rules::DirectPaymentAmountFacts;
using rules::PaidHow;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

DirectPaymentAmountFacts facts(qint64 budget, qint64 contribution, PaidHow method, qint64 weeks)
{
    return {{}, Money::pence(budget), Money::pence(contribution), method, weeks};
}

DirectPaymentAmount worked(const DirectPaymentAmountFacts& asked)
{
    const auto found = rules::directPaymentAmount(asked, test::shipped());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Net and gross pay for the same support (R13)", "[rules][directpayment]")
{
    const DirectPaymentAmount net = worked(facts(14370, 3125, PaidHow::Net, 4));
    CHECK(net.councilWeekly == Money::pence(11245));
    CHECK(net.payment == Money::pence(44980));
    CHECK(net.paysIn == Money::pence(12500));
    CHECK(net.invoice == Money());
    CHECK(test::keysOf(net.reasons) == QStringList{u"dp_paid_net"_s, u"dp_weekly_shares"_s});
    CHECK(net.reasons.first().inputs == QStringList{u"payment=44980"_s, u"in=12500"_s, u"invoice=0"_s, u"weeks=4"_s});
    CHECK(net.reasons.last().inputs
          == QStringList{u"budget=14370"_s, u"share=3125"_s, u"council=11245"_s, u"assessed=3125"_s});
    const DirectPaymentAmount gross = worked(facts(14370, 3125, PaidHow::Gross, 4));
    CHECK(gross.payment == Money::pence(57480));
    CHECK(gross.paysIn == Money());
    CHECK(gross.invoice == Money::pence(12500));
    CHECK(test::keysOf(gross.reasons) == QStringList{u"dp_paid_gross"_s, u"dp_weekly_shares"_s});
    CHECK(gross.policy.rule == u"dp_net_or_gross");
    for (const Reason& reason : net.reasons + gross.reasons) CHECK(reason.met == Tri::Yes);
}

TEST_CASE("Where the person pays it all there is no direct payment by either way", "[rules][directpayment]")
{
    for (const PaidHow method : {PaidHow::Net, PaidHow::Gross}) {
        const DirectPaymentAmount over = worked(facts(10000, 10001, method, 2));
        CHECK(over.payment == Money());
        CHECK(over.invoice == Money());
        CHECK(over.paysIn == Money::pence(20000));
        CHECK(test::keysOf(over.reasons)
              == QStringList{u"dp_nothing_for_council_to_pay"_s, u"dp_weekly_shares"_s, u"dp_share_stops_at_budget"_s});
        CHECK(over.reasons.first().met == Tri::No);
        CHECK(over.reasons.last().met == Tri::Yes);
        CHECK(worked(facts(10000, 10000, method, 2)).reasons.size() == 2);
    }
}

TEST_CASE("A payment is of one week where nothing else is said", "[rules][directpayment]")
{
    CHECK(worked({.budgetWeekly = Money::pence(100)}).payment == Money::pence(100));
}

TEST_CASE("An amount that cannot be is refused at its field", "[rules][directpayment]")
{
    const auto refused = [](const DirectPaymentAmountFacts& asked) {
        const auto found = rules::directPaymentAmount(asked, test::shipped());
        return found ? QString() : found.error().detail + u' ' + found.error().where;
    };
    CHECK(refused(facts(-1, 0, PaidHow::Net, 1)) == u"NEGATIVE_AMOUNT /budget_weekly");
    CHECK(refused(facts(0, -1, PaidHow::Net, 1)) == u"NEGATIVE_AMOUNT /contribution_weekly");
    CHECK(refused(facts(0, 0, PaidHow::Net, 0)) == u"BAD_PERIOD /weeks_per_payment");
    CHECK(refused(facts(0, 0, PaidHow::Net, 1)).isEmpty());
    CHECK(refused(facts(kMost, 0, PaidHow::Gross, 2)) == u"TOO_LARGE /budget_weekly");
    CHECK(refused(facts(kMost, kMost, PaidHow::Gross, 1)).isEmpty());
    CHECK(refused({QDate(2015, 3, 31), {}, {}, PaidHow::Net, 1}) == u"NO_RULE_FOR_DATE /date");
}

TEST_CASE("The council's part and the person's part are the budget, whatever is paid how",
          "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        const qint64 budget = *rc::gen::inRange<qint64>(0, 300000);
        const qint64 contribution = *rc::gen::inRange<qint64>(0, 300000);
        const qint64 weeks = *rc::gen::inRange<qint64>(1, 60);
        const PaidHow method = *rc::gen::element(PaidHow::Net, PaidHow::Gross);
        const DirectPaymentAmount out =
            *rules::directPaymentAmount(facts(budget, contribution, method, weeks), test::shipped());
        RC_ASSERT(out.councilWeekly + out.shareWeekly == Money::pence(budget));
        RC_ASSERT(out.shareWeekly <= Money::pence(contribution));
        RC_ASSERT(out.councilWeekly >= Money());
        // What the account receives, and what it costs the council.
        RC_ASSERT(out.payment + out.paysIn == Money::pence(budget * weeks));
        RC_ASSERT(out.payment - out.invoice == out.councilWeekly * weeks);
        for (const Reason& reason : out.reasons) RC_ASSERT(test::shipped().sources().contains(reason.source));
    }));
}

} // namespace amount_test
