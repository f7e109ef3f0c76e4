// A budget of lumps alone, as a carer's may be: nothing is said of weeks in which nothing comes.

#include "core/documents/statement/starting_statement.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace lumps_only_test {

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// The pool for a year, and two nights away once; all by direct payment.
CaseFile lumpsOnly()
{
    CaseFile file = test::journeyCase();
    file.commitments.clear();
    Allocation& it = file.agreements.first().allocation;
    AllocatedLine pool = it.lines.at(0), away = it.lines.at(1);
    pool.stream = Stream::Annual;
    pool.amount = Money::pence(28600);
    away.stream = Stream::OneOff;
    away.amount = Money::pence(14250);
    it = Allocation{.year = Money::pence(28600), .oneOff = Money::pence(14250)};
    it.assessedWeekly = Money();
    it.dpAnnualLump = Money::pence(28600);
    it.dpOneOff = Money::pence(14250);
    it.lines = {pool, away};
    it.reasons = {{u"agreed"_s, Tri::Yes, {}, u"R11"_s}};
    PaymentInstruction& paying = file.instructions.first();
    paying.netWeekly = paying.grossWeekly = Money();
    paying.schedule.firstAmount = Money::pence(28600 + 14250);
    paying.schedule.everyFourWeeks = Money();
    paying.schedule.second = {};
    return file;
}

} // namespace

TEST_CASE("A budget of lumps alone speaks of no week and of no payment every four weeks")
{
    const QString text = test::JudgedPdf(documents::startingStatement(lumpsOnly(), {})).text().simplified();
    INFO(text.toStdString());
    for (const QString& said : {u"£286.00 a year, and £142.50 once"_s,
                                u"£428.50 on Monday 23 September 2024, into your own bank account. It brings "
                                u"£286.00 for the year and £142.50 once."_s,
                                u"Your share £0.00 £0.00"_s, u"Total £286.00 £142.50"_s})
        CHECK(text.contains(said));
    for (const QString& untrue : {u"£0.00 a week"_s, u"every four weeks from"_s, u"Every week, altogether"_s})
        CHECK_FALSE(text.contains(untrue));
}

TEST_CASE("One sum that comes once is told once")
{
    CaseFile file = lumpsOnly();
    Allocation& it = file.agreements.first().allocation;
    it.lines.removeFirst();
    it.year = it.dpAnnualLump = Money();
    file.instructions.first().schedule.firstAmount = Money::pence(14250);
    const QString text = test::JudgedPdf(documents::startingStatement(file, {})).text().simplified();
    INFO(text.toStdString());
    CHECK(text.contains(u"£142.50 once, on Monday 23 September 2024, into your own bank account."_s));
    CHECK_FALSE(text.contains(u"It brings"_s));
}

} // namespace lumps_only_test
