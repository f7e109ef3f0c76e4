#include "core/rules/directpayment/days.h"
#include "core/rules/directpayment/amount.h"
#include "core/rules/directpayment/entitlement/decision.h"
#include "core/rules/directpayment/keeping/care_home_stays.h"
#include "core/rules/directpayment/keeping/continuing.h"
#include "core/rules/directpayment/keeping/review_due.h"
#include "core/rules/directpayment/keeping/use.h"
#include "core/rules/directpayment/payee.h"
#include "core/rules/directpayment/plan_content.h"
#include "tests/support/catch.h"

namespace days_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("Months are added by the number of the day, or end with a shorter month", "[rules][directpayment]")
{
    struct Story {
        const char* told;
        QDate day;
        qint64 months;
        QDate end;
    };
    const auto story = GENERATE(values<Story>({
        {"the same number", QDate(2027, 6, 14), 6, QDate(2027, 12, 14)},
        {"over the new year", QDate(2026, 7, 1), 6, QDate(2027, 1, 1)},
        {"31 to a month of 30", QDate(2027, 3, 31), 6, QDate(2027, 9, 30)},
        {"31 to an ordinary February", QDate(2026, 8, 31), 6, QDate(2027, 2, 28)},
        {"31 to a leap February", QDate(2027, 8, 31), 6, QDate(2028, 2, 29)},
        {"29 February and a year", QDate(2028, 2, 29), 12, QDate(2029, 2, 28)},
        {"the last day that can be written", QDate(9998, 12, 31), 12, QDate(9999, 12, 31)},
    }));
    INFO(story.told);
    const auto end = rules::monthsAfter(story.day, story.months);
    REQUIRE(end);
    CHECK(*end == story.end);
}

TEST_CASE("A day after the year 9999, or no day at all, cannot be written", "[rules][directpayment]")
{
    CHECK(rules::monthsAfter(QDate(9999, 1, 1), 12).error() == Error{ErrorCode::AnswerOutOfRange, {}, u"TOO_LARGE"_s});
    CHECK_FALSE(rules::monthsAfter(QDate(), 12));
}

TEST_CASE("Every law of direct payments begins on 1 April 2015 and is open", "[rules][directpayment]")
{
    int rows = 0;
    for (const auto laws :
         {rules::directPaymentRules(), rules::payeeRules(), rules::reviewDueRules(), rules::directPaymentAmountRules(),
          rules::careHomeRules(), rules::directPaymentPlanRules(), rules::continuingRules(), rules::useRules()})
        for (const rules::Law& law : laws) {
            ++rows;
            INFO(law.id);
            CHECK(law.from == QDate(2015, 4, 1));
            CHECK_FALSE(law.until.isValid());
            CHECK_FALSE(rules::notCovered(law, QDate(), u"/date"_s));
            CHECK_FALSE(rules::notCovered(law, QDate(2015, 4, 1), u"/date"_s));
            CHECK(rules::notCovered(law, QDate(2015, 3, 31), u"/date"_s)
                  == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
        }
    CHECK(rows == 9);
}

} // namespace days_test
