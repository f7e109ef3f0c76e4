#include "core/rules/directpayment/plan_content.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace plan_content_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("A plan says which needs, how much and how often, and what it leaves out is named in order",
          "[rules][directpayment]")
{
    for (int said = 0; said < 8; ++said) {
        INFO(said);
        rules::DirectPaymentPlanFacts facts;
        QStringList missing;
        if (said & 1) facts.needs = {u"hygiene"_s};
        else missing.append(u"needs_met_by_direct_payment"_s);
        if (said & 2) facts.amount = Money();
        else missing.append(u"amount"_s);
        facts.frequency = said & 4 ? u" weekly "_s : u"  "_s;
        if (!(said & 4)) missing.append(u"frequency"_s);
        const auto found = rules::directPaymentPlan(facts, test::shipped());
        REQUIRE(found);
        CHECK(found->missing == missing);
        CHECK(found->reasons.size() == (missing.isEmpty() ? 2 : missing.size()));
        for (const Reason& reason : found->reasons) CHECK(reason.met == (missing.isEmpty() ? Tri::Yes : Tri::No));
        CHECK(found->policy.rule == u"care_act_s25_2");
    }
}

TEST_CASE("The plan's reasons carry its figures", "[rules][directpayment]")
{
    const auto found = rules::directPaymentPlan({{}, {u"hygiene"_s, u"community"_s}, Money::pence(11245), u"weekly"_s},
                                                test::shipped());
    CHECK(found->reasons.first().inputs == QStringList{u"needs=2"_s});
    CHECK(found->reasons.last().inputs == QStringList{u"amount=11245"_s});
    CHECK(rules::directPaymentPlan({QDate(2015, 3, 31), {}, {}, {}}, test::shipped()).error()
          == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
}

} // namespace plan_content_test
