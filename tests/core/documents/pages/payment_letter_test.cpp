#include "core/documents/catalogue.h"
#include "core/documents/letters/payment_letter.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/statement/starting_statement.h"
#include "core/documents/statement/statement_parts.h"
#include "core/record/fold/frozen.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::payment_letter_test {

namespace {

Reason weeks(const char* from, int pence)
{
    return {u"payment_for_weeks"_s,
            Tri::Yes,
            {u"from="_s + QLatin1StringView(from), u"to=2025-01-01"_s, u"weeks=4"_s, u"weekly=%1"_s.arg(pence)},
            u"R18"_s};
}

Payment four(QDate on, const char* from, int weekly)
{
    return {on, Money::pence(weekly * 4), {{weeks(from, weekly), Money::pence(weekly * 4)}}};
}

/// The next payment brings what was paid too little before; then they go on.
StatementContext changed()
{
    Payment next = four({2024, 11, 18}, "2024-11-18", 19839);
    next.amount += Money::pence(2000);
    next.parts.prepend({{u"payment_puts_right_more"_s,
                         Tri::Yes,
                         {u"from=2024-11-04"_s, u"to=2024-11-17"_s, u"was=18839"_s, u"is=19839"_s},
                         u"R18"_s},
                        Money::pence(2000)});
    StatementContext context{.today = {2024, 11, 5}};
    context.payments.list = {four({2024, 10, 21}, "2024-10-21", 18839), next,
                             four({2024, 12, 16}, "2024-12-16", 19839)};
    return context;
}

QString wordsIn(const Document& page)
{
    return test::JudgedPdf(page).text().simplified();
}

/// Stopped on 1 November 2024, agreed anew, and paid again from Wednesday 5 March 2025.
CaseFile paidAgain()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = {2024, 9, 23};
    file.stops = {{.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 6)},
                   .on = {2024, 11, 1},
                   .instruction = file.instructions.first().id,
                   .reason = StopReason::Asked,
                   .lastDay = {2024, 11, 3}}};
    AllocationAgreement anew = file.agreements.first();
    anew.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 7)};
    anew.on = {2025, 2, 26};
    anew.supersedes = {file.agreements.first().id};
    file.agreements.append(anew);
    PaymentInstruction start = file.instructions.first();
    start.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8)};
    start.on = {2025, 2, 26};
    start.agreement = anew.id;
    start.supersedes = {file.instructions.first().id};
    start.schedule.first = {2025, 3, 5};
    start.schedule.second = {2025, 3, 31};
    start.schedule.firstAmount = Money::pence(69973);
    file.instructions.append(start);
    return file;
}

} // namespace

TEST_CASE("what is paid again after a stop is told as it is now, with nothing that was paid before it")
{
    const CaseFile file = paidAgain();
    StatementContext context{.today = {2025, 3, 1}};
    context.payments.list = {four({2024, 10, 21}, "2024-10-21", 18839), four({2025, 3, 5}, "2025-03-05", 17493)};
    context.payments.list.last().amount = Money::pence(69973);
    context.payments.reasons = {
        {u"payments_between_starts"_s, Tri::No, {u"from=2024-11-04"_s, u"to=2025-03-04"_s}, u"R18"_s}};
    const QString letter = wordsIn(paymentLetter(file, context)), said = wordsIn(startingStatement(file, context));
    for (const QString& text : {letter, said}) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"stopp"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"payments end"_s));
        CHECK_FALSE(text.contains(u"3 November 2024"_s));
    }
    CHECK(letter.contains(u"Your payments start again with this one. Nothing is paid for the days from 4 November 2024 "
                          "to 4 March 2025."_s));
    CHECK_FALSE(letter.contains(u"is not the same"_s));
    INFO(said.toStdString());
    CHECK(said.contains(u"Again from Wednesday 5 March 2025."_s));
    QList<AllocatedLine> lines = file.agreements.last().allocation.lines;
    lines.removeIf([](const AllocatedLine& one) { return !one.funded; });
    const auto again = std::ranges::count_if(lines, [&](const AllocatedLine& one) {
        return one.stream == Stream::Weekly && isDirectPayment(wayOf(file, one));
    });
    CHECK(said.count(u"Again from Wednesday 5 March 2025."_s) == again); // what is paid once or for a year does not
    CHECK(said.count(u"From Monday 23 September 2024."_s) == lines.size() - again);
    CHECK(said.contains(u"every four weeks from Wednesday 5 March 2025"_s));
    CHECK(said.contains(u"The first payment since they started again is £699.73."_s));
    CHECK_FALSE(said.contains(u"it brings"_s));

    CaseFile before = file; // agreed anew, and not started yet
    before.instructions.removeLast();
    const QString open = wordsIn(startingStatement(before, context));
    INFO(open.toStdString());
    CHECK(open.contains(u"These payments end: nothing is paid for days after Sunday 3 November 2024."_s));
    CHECK(open.contains(u"What was agreed on 26 February 2025 is not paid yet."_s));
    CHECK_FALSE(open.contains(u"as they were started"_s));
    CHECK_FALSE(open.contains(u"Again from"_s)); // no day is known
    CHECK(open.count(u"From Monday 23 September 2024."_s) == 1);
}

TEST_CASE(
    "what still comes of the start before is told until the money starts again, and the plan tells the first payment")
{
    CaseFile file = paidAgain();
    file.stops.first().lastDay = {2024, 12, 1};
    file.instructions.last().on = {2024, 11, 4}; // a payment of the first start is still to come then
    StatementContext context{.today = {2024, 11, 4}};
    context.payments.list = {four({2024, 10, 21}, "2024-10-21", 18839), four({2024, 11, 18}, "2024-11-18", 18839),
                             four({2025, 3, 5}, "2025-03-05", 17493)};
    context.payments.list[1].amount = Money::pence(37678);
    const QString said = wordsIn(startingStatement(file, context)), plan = wordsIn(carePlan(file, context));
    for (const QString& text : {said, plan}) {
        INFO(text.toStdString());
        CHECK(text.contains(u"Before that comes, as it was started before: £376.78 on Monday 18 November 2024."_s));
        CHECK(text.contains(u"The first payment since they started again is £699.72."_s));
    }
}

TEST_CASE("where the payments end within the four weeks of the first, that one is told as it comes and no series")
{
    CaseFile file = paidAgain();
    file.instructions.removeLast();
    file.agreements.removeLast();
    file.stops.first().lastDay = {2024, 10, 6};
    file.stops.first().on = {2024, 9, 18};
    StatementContext context{.today = {2024, 9, 18}};
    context.payments.list = {four({2024, 9, 23}, "2024-09-23", 18839)};
    context.payments.list.first().amount = Money::pence(37678);
    const QString said = wordsIn(startingStatement(file, context));
    INFO(said.toStdString());
    CHECK(said.contains(u"£376.78 on Monday 23 September 2024, into your own bank account"_s));
    CHECK_FALSE(said.contains(u"every four weeks from"_s));
    CHECK_FALSE(said.contains(u"£1,111.06"_s));
    CHECK(said.contains(u"nothing is paid for days after Sunday 6 October 2024"_s));
}

TEST_CASE("a payment that differs is told before it comes, with what it is made of")
{
    const QString text = wordsIn(paymentLetter(test::journeyCase(), changed()));
    for (const QString& said :
         {u"The payments for Josie Thackray"_s, u"Your next payment"_s, u"£813.56"_s,
          u"It is due on Monday 18 November 2024."_s,
          u"The payment of 21 October 2024 was £753.56: 4 weeks from 21 October 2024, at £188.39 a week. This one is "
          u"not "
          "the same, and the table says what is in it."_s,
          u"From 4 November 2024 to 17 November 2024: £198.39 a week, where £188.39 was paid. The rest comes now."_s,
          u"£20.00"_s, u"4 weeks from 18 November 2024, at £198.39 a week."_s, u"Monday 16 December 2024"_s,
          u"If you disagree"_s}) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(test::JudgedPdf(paymentLetter(test::journeyCase(), changed())).pages() == 1);
}

TEST_CASE("a payment like the one before says nothing of a difference")
{
    StatementContext context = changed();
    context.payments.list = {four({2024, 10, 21}, "2024-10-21", 18839), four({2024, 11, 18}, "2024-11-18", 18839)};
    const QString text = wordsIn(paymentLetter(test::journeyCase(), context));
    CHECK(text.contains(u"£753.56"_s));
    CHECK_FALSE(text.contains(u"is not the same"_s));
    CHECK(text.contains(u"No payment comes after that one."_s));
}

TEST_CASE("a sum for a year says when it comes again, also where nothing is paid between, and not once payments end")
{
    const Payment lump{
        {2024, 10, 21},
        Money::pence(28600),
        {{{u"payment_of_the_year_for"_s, Tri::Yes, {u"what=A break"_s}, u"R18"_s}, Money::pence(28600)}}};
    StatementContext context{.today = {2024, 10, 14}};
    context.payments.list = {lump};
    const auto text = [&] { return wordsIn(paymentLetter(test::journeyCase(), context)); };
    const QString again = u"What is paid once a year comes again on Monday 20 October 2025, as long as it is agreed."_s;
    CHECK(text().contains(again));
    CHECK_FALSE(text().contains(u"No payment comes after that one."_s));
    context.today = {2024, 11, 5}; // it was paid
    CHECK(text().contains(again));
    CHECK_FALSE(text().contains(u"No payment is to come."_s));
    context.payments.reasons = {{u"payments_end"_s, Tri::Yes, {u"last=2024-11-03"_s}, u"SI 2014/2871 reg 7"_s}};
    CHECK(text().contains(u"No payment is to come."_s));
    context.payments.reasons.clear();
    context.payments.list.first().parts.first().why.key = u"payment_made_once"_s; // what is paid once never comes again
    CHECK(text().contains(u"No payment is to come."_s));
}

TEST_CASE("payments that end say their last day, and what was paid beyond it, quietly")
{
    StatementContext context = changed();
    context.payments.list = {four({2024, 10, 21}, "2024-10-21", 18839)};
    context.payments.reasons = {{u"payments_end"_s, Tri::Yes, {u"last=2024-11-03"_s}, u"SI 2014/2871 reg 7"_s},
                                {u"payments_are_ahead"_s, Tri::Yes, {u"ahead=37678"_s}, u"R18"_s}};
    const QString text = wordsIn(paymentLetter(test::journeyCase(), context));
    CHECK(text.contains(u"No payment is to come."_s));
    CHECK(text.contains(u"Nothing is paid for days after 3 November 2024."_s));
    CHECK(text.contains(u"£376.78 more was paid than is due. Nobody is asked for it back without a talk first."_s));
}

TEST_CASE("a payment of nothing is called none, and says what is put right first")
{
    StatementContext context = changed();
    context.payments.list[1].amount = {};
    context.payments.list[1].parts = {{{u"payment_for_days_not_needed"_s,
                                        Tri::Yes,
                                        {u"from=2024-11-17"_s, u"to=2024-11-17"_s, u"was=18839"_s, u"is=0"_s},
                                        u"R18"_s},
                                       Money()}};
    const QString text = wordsIn(paymentLetter(test::journeyCase(), context));
    INFO(text.toStdString());
    CHECK(text.contains(u"It is due on Monday 16 December 2024."_s));
    CHECK(text.contains(u"Nothing is paid from Monday 18 November 2024 until Monday 16 December 2024: more was paid "
                        u"before than is due, and that is put right first."_s));
    CHECK(text.contains(u"17 November 2024: nothing, where £188.39 a week was paid. This payment is less by it."_s));
    CHECK_FALSE(text.contains(u"From 17 November 2024 to 17 November 2024"_s));
    CHECK_FALSE(text.contains(u"The payment £0.00"_s));

    context.payments.list.removeLast();
    const QString none = wordsIn(paymentLetter(test::journeyCase(), context));
    INFO(none.toStdString());
    CHECK(
        none.contains(u"Nothing is paid from Monday 18 November 2024 until more that was paid before is put right."_s));
    CHECK_FALSE(none.contains(u"Your next payment"_s));
}

TEST_CASE("a payment that is due on a bank holiday is not promised for that day")
{
    StatementContext context{.today = {2025, 4, 20}};
    context.payments.list = {four({2025, 5, 5}, "2025-05-05", 18839), four({2025, 6, 2}, "2025-06-02", 18839),
                             four({2025, 8, 25}, "2025-08-25", 18839)};
    const QString text = wordsIn(paymentLetter(test::journeyCase(), context));
    for (const QString& day : {u"Monday 5 May 2025"_s, u"Monday 25 August 2025"_s})
        CHECK(text.contains(day + u" is a bank holiday: it may reach the account on a working day before or after."_s));
    CHECK(text.count(u"bank holiday"_s) == 2);
}

TEST_CASE("a change between two payments promises no payment on its day, nor a new sum for a line before it")
{
    CaseFile file = test::journeyCase();
    AllocationAgreement anew = file.agreements.last();
    AllocatedLine& line = anew.allocation.lines.first();
    line.amount += Money::pence(1000);
    anew.supersedes = {anew.id};
    anew.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    anew.on = {2024, 9, 18};
    PaymentChange change{.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)},
                         .on = anew.on,
                         .instruction = file.instructions.last().id,
                         .agreement = anew.id,
                         .from = {2024, 10, 7},
                         .way = Deploy::DpSelf,
                         .netWeekly = Money::pence(19839)};
    file.lines.first().startOn = {2024, 9, 23};
    file.agreements.append(anew);
    file.changes = {change};
    QString text = wordsIn(startingStatement(file, {}));
    INFO(text.toStdString());
    CHECK(text.contains(u"£793.56 every four weeks from Monday 21 October 2024, into your own bank account"_s));
    CHECK(text.contains(
        u"It counts from Monday 7 October 2024: the payment of Monday 23 September 2024 has that in it."_s));
    CHECK(text.contains(u"From Monday 23 September 2024; this sum from Monday 7 October 2024."_s));
    CHECK(text.count(u"this sum from"_s) == 1);
    file.changes.first().from = {2024, 10, 21};
    text = wordsIn(startingStatement(file, {}));
    CHECK(text.contains(u"£793.56 every four weeks from Monday 21 October 2024, into your own bank account"_s));
    CHECK_FALSE(text.contains(u"It counts from"_s));
}

TEST_CASE("the letter about the payments is there once somebody is paid")
{
    const PageKind& kind = *pageKind(u"payment_letter");
    CHECK(kind.ready(test::journeyCase()));
    CHECK_FALSE(kind.ready(test::councilManagedCase()));
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    CHECK_FALSE(kind.ready(file));
}

TEST_CASE("the letter about the payments says to ring who keeps the case today, and the statement who decided")
{
    CaseFile file = test::journeyCase();
    using enum record::RecordKind;
    file.instructions.first().inputs =
        record::frozenInputs(file, {Person, Choices, SupportLine, record::RecordKind::MoneyHolder});
    file.person.workerName = u"Sam Okafor"_s;
    file.person.workerPhone = u"01632 960999"_s;
    const QString letter = wordsIn(paymentLetter(file, changed()));
    INFO(letter.toStdString());
    CHECK(letter.contains(u"01632 960999"_s));
    CHECK_FALSE(wordsIn(startingStatement(file, changed())).contains(u"01632 960999"_s));
}

} // namespace alongside::documents::payment_letter_test
