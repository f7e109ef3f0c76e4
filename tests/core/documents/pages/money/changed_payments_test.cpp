// The statement about a change beside the list of payments that comes of it: what it promises is what is paid.
#include "core/casework/payments/coming.h"
#include "core/documents/statement/starting_statement.h"
#include "core/domain/plan/standing_plan.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"
#include "tests/support/journey_signed.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::changed_payments_test {

namespace {

DecisionId decision(uchar number)
{
    return {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)};
}

void agreeAnew(CaseFile& file, QDate on)
{
    AllocationAgreement anew = file.agreements.last();
    anew.supersedes = {anew.id};
    anew.id = decision(uchar(20 + file.agreements.size()));
    anew.on = on;
    file.agreements.append(anew);
}

void change(CaseFile& file, QDate on, QDate from, int weekly, const QList<PaidSum>& once = {})
{
    agreeAnew(file, on);
    file.changes.append(
        {.id = decision(uchar(10 + file.changes.size())),
         .on = on,
         .instruction = file.instructions.last().id,
         .agreement = file.agreements.last().id,
         .from = from,
         .way = Deploy::DpSelf,
         .netWeekly = Money::pence(weekly),
         .once = once,
         .supersedes = file.changes.isEmpty() ? QList<DecisionId>{} : QList<DecisionId>{file.changes.last().id}});
}

QString statementOf(const CaseFile& file, QDate today)
{
    StatementContext context{.today = today};
    context.payments = *casework::comingPayments(file, today);
    return test::JudgedPdf(startingStatement(file, context)).text().simplified();
}

} // namespace

TEST_CASE("a change from a day to come says the payment that has its first days, with its sum, and the first whole one")
{
    CaseFile file = test::journeyCase();
    change(file, {2024, 10, 1}, {2024, 12, 25}, 19839);
    const QString text = statementOf(file, {2024, 10, 1});
    INFO(text.toStdString());
    CHECK(text.contains(u"£793.56 every four weeks from Monday 13 January 2025, into your own bank account"_s));
    // By hand: 9 days at £188.39 a week are £242.22, 19 days at £198.39 are £538.49.
    CHECK(
        text.contains(u"It counts from Wednesday 25 December 2024: the payment of Monday 16 December 2024 has that in "
                      "it, and is £780.71."_s));
}

TEST_CASE("a change from a day gone by promises its sum from the payment after the one that puts it right")
{
    CaseFile file = test::journeyCase();
    change(file, {2024, 11, 5}, {2024, 10, 21}, 17839);
    const QString text = statementOf(file, {2024, 11, 5});
    INFO(text.toStdString());
    CHECK(text.contains(u"£713.56 every four weeks from Monday 16 December 2024, into your own bank account"_s));
    CHECK(text.contains(u"the payment of Monday 18 November 2024 has that in it, and is £673.56."_s));
    CHECK_FALSE(text.contains(u"every four weeks from Monday 21 October 2024"_s));
}

TEST_CASE("payments that are nought until more that was paid is put right are told as nought")
{
    CaseFile file = test::journeyCase();
    change(file, {2024, 12, 1}, {2024, 9, 23}, 1000);
    QString text = statementOf(file, {2024, 12, 1});
    INFO(text.toStdString());
    CHECK(text.contains(u"£40.00 every four weeks, into your own bank account"_s));
    CHECK(text.contains(
        u"It counts from Monday 23 September 2024. More than that was paid already, for days from then on. So nothing "
        u"is paid from Monday 16 December 2024 until that is put right."_s));
    CHECK(text == statementOf(file, {2025, 12, 1})); // and the same on every later day

    file = test::journeyCase();
    change(file, {2024, 12, 1}, {2024, 9, 23}, 10000);
    text = statementOf(file, {2024, 12, 1}); // £1,060.68 too much: two payments and a part of the third
    INFO(text.toStdString());
    CHECK(text.contains(u"£400.00 every four weeks from Monday 10 March 2025, into your own bank account"_s));
    CHECK(text.contains(u"So nothing is paid from Monday 16 December 2024 until Monday 10 February 2025."_s));
}

TEST_CASE("where a change brings no weekly difference nothing is said of one")
{
    CaseFile file = test::journeyCase();
    change(file, {2024, 11, 5}, {2024, 11, 13}, 18839, {{u"rail"_s, u"Rail"_s, Money::pence(12345), {}}});
    const QString text = statementOf(file, {2024, 11, 5});
    INFO(text.toStdString());
    CHECK(text.contains(u"£753.56 every four weeks from Monday 23 September 2024, into your own bank account"_s));
    CHECK_FALSE(text.contains(u"It counts from"_s));
}

TEST_CASE(
    "a statement of a budget agreed after the signed plan stands beside it, and says of no past day that it is to come")
{
    CaseFile file = test::signedByBoth(test::journeyReviewed());
    const QString signedOn = u"The plan signed off on"_s, taken = u"has taken its place"_s;
    CHECK(statementOf(file, {2024, 11, 6}).contains(signedOn));
    CHECK(statementOf(file, {2024, 11, 6}).contains(u"Interim, until the six-week review, due on 4 November 2024."_s));
    change(file, {2025, 4, 7}, {2025, 4, 7}, 20505);
    const QString text = statementOf(file, {2025, 4, 7});
    INFO(text.toStdString());
    CHECK(text.contains(u"7 April 2025. It stands beside the plan signed off on "_s));
    CHECK(text.contains(u"the budget here was agreed after that."_s));
    CHECK_FALSE(text.contains(taken));
    CHECK_FALSE(text.contains(u"Interim"_s));

    CaseFile unsignedYet = test::journeyCase();
    change(unsignedYet, {2025, 4, 7}, {2025, 4, 7}, 20505);
    const QString open = statementOf(unsignedYet, {2025, 4, 7});
    INFO(open.toStdString());
    CHECK(open.contains(u"Interim: to be signed off at a review. The six-week review was due on 4 November 2024."_s));
}

} // namespace alongside::documents::changed_payments_test
