// A share that is as much as the support costs: nothing is paid out, and no page calls that a payment of nought.
#include "core/casework/payments/coming.h"
#include "core/documents/letters/payment_letter.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/statement/starting_statement.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::share_covers_test {

namespace {

/// Her share is all of it; what is paid for the year and once is the council's, or there is none of it.
CaseFile shareCovers(bool withLumps)
{
    CaseFile file = test::journeyReviewed();
    AllocationAgreement& agreed = file.agreements.last();
    Allocation& it = agreed.allocation;
    it.assessedWeekly = it.adultWeekly = it.weekly;
    it.councilWeekly = {};
    if (!withLumps) {
        it.lines.removeIf([](const AllocatedLine& one) { return one.stream != Stream::Weekly; });
        agreed.said.resize(it.lines.size());
    }
    it = heldAs(it, file.lines, decidedWay(file));
    REQUIRE(it.dpNetWeekly == Money());
    PaymentInstruction& start = file.instructions.last();
    start.netWeekly = {};
    start.schedule.everyFourWeeks = {};
    start.schedule.firstAmount = it.dpAnnualLump + it.dpOneOff;
    if (withLumps) REQUIRE(start.schedule.firstAmount == Money::pence(35750));
    return file;
}

QStringList pagesOf(const CaseFile& file)
{
    StatementContext context{.today = {2024, 9, 17}};
    context.payments = *casework::comingPayments(file, context.today);
    return {test::JudgedPdf(startingStatement(file, context)).text().simplified(),
            test::JudgedPdf(carePlan(file, context)).text().simplified(),
            test::JudgedPdf(paymentLetter(file, context)).text().simplified()};
}

} // namespace

TEST_CASE("where the share covers the direct payment every page says that nothing is paid out")
{
    const QStringList pages = pagesOf(shareCovers(false));
    for (const QString& text : pages) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"£0.00 every four weeks"_s));
        CHECK_FALSE(text.contains(u"By the council, through your direct payment"_s));
        CHECK(text.contains(u"your share covers what the direct payment is for."_s));
    }
    CHECK(pages[0].contains(u"The council pays nothing out every four weeks"_s));
    CHECK(pages[0].contains(u"a week for it yourself."_s));
    CHECK(pages[0].contains(u"From your budget, which your share covers."_s));
    CHECK(pages[2].contains(u"No payment is to come: your share covers"_s));
}

TEST_CASE("where the share covers the weeks, what comes once and for the year is told as the one payment it is")
{
    const QString text = pagesOf(shareCovers(true)).first();
    INFO(text.toStdString());
    CHECK(text.contains(
        u"The council pays nothing out every four weeks: your share covers what the direct payment is for. "
        u"£357.50 on Monday 23 September 2024, into your own bank account. It brings £58.00 for the year "
        u"and £299.50 once."_s));
    CHECK_FALSE(text.contains(u"£0.00 every four weeks"_s));
}

} // namespace alongside::documents::share_covers_test
