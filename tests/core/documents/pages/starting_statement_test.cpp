// The starting statement of the journey against sentences and figures typed in by hand from it.
#include "core/documents/statement/starting_statement.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"

namespace starting_statement_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

StatementContext context(Variant variant = Variant::Normal)
{
    StatementContext made;
    made.councilName = u"Invented Council"_s;
    made.workerName = u"Niamh Farrelly"_s;
    made.workerPhone = u"01632 960112"_s;
    made.variant = variant;
    return made;
}

QByteArray bytesOf(const Document& document)
{
    const Result<QByteArray> made = pdfOf(document);
    REQUIRE(made);
    return *made;
}

const QStringList& journeySays()
{
    static const QStringList said{
        u"Starting statement for Josie Thackray"_s,
        u"17 September 2024. Interim: to be signed off at the six-week review, due on 4 November 2024."_s,
        u"Decided under the Care Act by Niamh Farrelly on 17 September 2024: your needs are eligible."_s,
        u"Cannot lift or drain a pan; no hot meal on bad days."_s,
        u"1 h 50 against twenty minutes; spasm and tears."_s,
        u"Two falls since June, once forty minutes on the floor."_s,
        u"I eat a proper hot dinner and I'm safe making it"_s,
        u"I'm washed, dry and dressed by half past nine, with some day left"_s,
        u"Eligible, and met for now by Bernie, who said yes on 17 September. No money is needed while that lasts. If "
        u"it "
        u"changes, ring us."_s,
        u"What it is for: dignity and respect; health, in body and mind; control over day-to-day life"_s,
        u"£276.59 a week"_s,
        u"£14,440.68 a year, and £299.50 once"_s,
        u"Your share £83.45 £4,339.40 £0.00"_s,
        u"The council's share £193.14 £10,101.28 £299.50"_s,
        u"Total £276.59 £14,440.68 £299.50"_s,
        u"seven mornings; Bernie does Sunday, so six; £14.95 an hour £112.13 a week"_s,
        u"Cooking dinner together: an hour, seven days; Bernie does Sunday, so six; £14.30 an hour £85.80 a week"_s,
        u"Payroll, so that wages and tax come out right £2.45 a week"_s,
        u"Petrol for that: 32 miles a month at 45p £3.32 a week"_s,
        u"For bad days: 8 per cent."_s,
        u"£20.49 a week"_s,
        u"Insurance for an employer £58.00 a year"_s,
        u"Training for the PA £85.00 once"_s,
        u"£753.56 every four weeks from Monday 23 September 2024, into your own bank account, after your share."_s,
        u"The first payment is £1,111.06: it brings £58.00 for the year and £299.50 once too."_s,
        u"You pay £83.45 a week into the same account."_s,
        u"Arranged by the council: Pendant with falls sensor, £4.75 a week."_s,
        u"Asking for a fresh look at PIP."_s,
        u"The falls class (free, Mondays)."_s,
        u"£450.00 once is set aside for it, apart from the budget."_s,
        u"Talk to Niamh Farrelly first, on 01632 960112."_s,
        u"Josie; Bernie, because Josie asked."_s,
    };
    return said;
}

/// The same visit with everything written out at length, as a worker with time types it.
CaseFile wordyJourney()
{
    CaseFile file = test::journeyCase();
    const QStringList strengths{u"Cooks sitting down; Bernie on Sundays"_s,
                                u"Walk-in shower; Bernie on Sundays"_s,
                                u"Lorraine keeps her chair"_s,
                                u"Cooks for sixty without a list"_s,
                                u"Rails; the physiotherapist's exercises"_s,
                                u"Bernie"_s};
    for (qsizetype i = 0; i < file.outcomes.size(); ++i) file.outcomes[i].strengths = strengths[i];
    file.outcomes[3].serves = {Wellbeing::Contribution};
    file.outcomes[4].serves = {Wellbeing::Protection};
    file.outcomes[5].serves = {Wellbeing::Accommodation};
    for (Offer& offer : file.offers)
        if (offer.what.startsWith(u"Sunday"_s))
            offer.what = u"Sunday shower (an hour and a quarter) and Sunday dinner (an hour)"_s;
    file.needs[0].words = u"Cannot lift or drain a pan; no hot meal on bad days. Scar seen."_s;
    file.needs[1].words = u"An hour and fifty minutes against twenty; spasm and tears."_s;
    file.needs[3].words = u"Chooses clothes that pull on: \u201cbuttons are overrated.\u201d"_s;
    file.needs[4].words =
        u"Two falls since June, once forty minutes on the floor. Told by Bernie; hospital letter seen."_s;
    file.needs[6].words = u"Sees Bernie and Lorraine. Watch, it is shrinking."_s;
    file.money.contingencyReason =
        u"Nine bad days a month, forty minutes each, is six hours a month; eight per cent is near "
        u"enough."_s;
    file.agreements[0].said = {
        {u"Getting up, tea first, washed and dressed: an hour and a quarter, seven times a week; Bernie does one of them, so six; £14.95 an hour"_s,
         u"£112.13 a week"_s},
        {u"Cooking dinner together: an hour, seven times a week; Bernie does one of them, so six; £14.30 an hour"_s,
         u"£85.80 a week"_s},
        {u"Thursday quiz: three hours a week, forty weeks a year, one worker shared by two people; £19.60 an hour"_s,
         u"£22.62 a week"_s},
        {u"Teaching at the family centre: three and a half hours a fortnight; £14.30 an hour"_s, u"£25.03 a week"_s},
        {u"Petrol for that: 32 miles a month; 45p a mile"_s, u"£3.32 a week"_s},
        {u"Payroll, so that wages and tax come out right: once every four weeks; £9.80 each time"_s, u"£2.45 a week"_s},
        {u"Pendant with falls sensor: every week"_s, u"£4.75 a week"_s},
        {u"Insurance for an employer: once a year"_s, u"£58.00 a year"_s},
        {u"Practising the physiotherapist's routine: half an hour, five times a week, for six weeks; £14.30 an hour"_s,
         u"£214.50 once"_s},
        {u"Training for the PA: once"_s, u"£85.00 once"_s},
        {u"Two hours' cleaning: two hours a week; £23.60 an hour"_s,
         u"no money from this budget (met for now without money)"_s},
    };
    return file;
}

} // namespace

TEST_CASE("a visit written out at length still fits two pages, in practice too")
{
    for (const bool practice : {false, true}) {
        StatementContext given = context();
        given.councilName = u"Westmarch Council (invented)"_s;
        given.practice = practice;
        const JudgedPdf pdf(bytesOf(startingStatement(wordyJourney(), given)));
        INFO(pdf.text().toStdString());
        CHECK(pdf.pages() == 2);
        CHECK(pdf.text().contains(u"so six; £14.95 an hour £112.13 a week"_s));
        CHECK(pdf.text().contains(u"Insurance for an employer: once a year £58.00 a year"_s));
    }
}

TEST_CASE("the starting statement says what the journey says, on two pages")
{
    const Document page = startingStatement(test::journeyCase(), context());
    const JudgedPdf pdf(bytesOf(page));
    const QString text = pdf.text();
    for (const QString& said : journeySays()) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(pdf.pages() == 2);
    CHECK(pdf.pageText(1).contains(u"Page 1 of 2"_s));
    CHECK(pdf.pageText(2).startsWith(u"Josie: Starting statement, 17 September 2024"_s));
    CHECK_FALSE(text.contains(u"Practice"_s));
}

TEST_CASE("words that hold an amount are printed whole, whatever they end with")
{
    CaseFile file = test::journeyCase();
    file.agreements[0].said[0] = {u"Taxi as before: £112.13 a week"_s, u"£112.13 a week"_s};
    CHECK(textOf(startingStatement(file, context())).contains(u"Taxi as before: £112.13 a week: £112.13 a week\n"_s));
}

TEST_CASE("an agreement made before the two parts were kept has its sentence as it was read aloud")
{
    CaseFile file = test::journeyCase();
    file.agreements[0].said.clear();
    file.agreements[0].sentences = {u"Getting up: six times; £14.95 an hour: £112.13 a week."_s};
    const QString text = textOf(startingStatement(file, context()));
    CHECK(text.contains(u"Getting up: six times; £14.95 an hour: £112.13 a week: £112.13 a week"_s));
    CHECK(text.contains(u"Cooking dinner together: £85.80 a week"_s)); // not kept at all: what the line is called
}

TEST_CASE("each line says from when, where it was decided")
{
    CaseFile file = test::journeyCase();
    CHECK_FALSE(textOf(startingStatement(file, context())).contains(u"From "_s));
    file.lines[2].startOn = QDate(2024, 9, 26);
    const QString text = textOf(startingStatement(file, context()));
    CHECK(text.contains(u"£19.60 an hour. From Thursday 26 September 2024.: £22.62 a week"_s));
    CHECK(text.count(u"From "_s) == 1);
}

TEST_CASE("what is set aside for planning is said where it is, and nothing where it is not")
{
    const auto plan = [](const CaseFile& file) {
        const QString text = textOf(startingStatement(file, context()));
        return text.section(u"Good to know"_s, 1).section(u"If you disagree"_s, 0, 0);
    };
    CaseFile file = test::journeyCase();
    CHECK(
        plan(file).contains(u"You write it with Kindling. £450.00 once is set aside for it, apart from the budget."_s));
    file.commitments[0].moneyManagerName = u"Beacon"_s;
    file.commitments[0].weekly = Money::pence(650);
    CHECK(plan(file).contains(
        u"Beacon helps you with the money: £6.50 a week is set aside for that, apart from the budget."_s));
    file.commitments.clear(); // chosen, and nothing set aside
    CHECK(plan(file).contains(u"You write it with a paid planner."_s));
    CHECK_FALSE(plan(file).contains(u"£"_s));
}

TEST_CASE("two helpers of one name are told apart by who they are, and counted as two")
{
    CaseFile file = test::journeyCase();
    file.circle[0] = {.id = file.circle[0].id, .name = u"Sam"_s, .relation = u"sister"_s};
    file.circle[2] = {.id = file.circle[2].id, .name = u"sam"_s, .relation = u"next door"_s};
    file.offers[3].willing = Willing::Yes;
    file.outcomes[5].metBy = {file.offers[2].id, file.offers[0].id, file.offers[3].id};
    const QString text = textOf(startingStatement(file, context()));
    CHECK(text.contains(u"met for now by Sam (sister) and sam (next door), who said yes"_s));
    file.circle[2].name = u"Lorraine"_s;
    CHECK(textOf(startingStatement(file, context())).contains(u"met for now by Sam and Lorraine, who said yes"_s));
}

TEST_CASE("nobody who has not said yes is promised on the statement")
{
    const QString text = textOf(startingStatement(test::journeyCase(), context()));
    CHECK_FALSE(text.contains(u"Lorraine does"_s));
    CHECK_FALSE(text.contains(u"Lift home"_s));
    CHECK_FALSE(text.contains(u"Olsen"_s));
    CHECK(text.contains(u"By Bernie: Sunday dinner, until 31 March 2025."_s));
}

TEST_CASE("needs met by direct payment are named, and those of which only a part is")
{
    const QString text = textOf(startingStatement(test::journeyCase(), context()));
    CHECK(text.contains(u"It meets these needs: eating and drinking; washing and keeping clean; work, learning and "
                        u"volunteering; getting out and about; part of being safe at home."_s));
}

TEST_CASE("large print is the same statement with nothing lost and no wide table")
{
    const Document page = startingStatement(test::journeyCase(), context(Variant::LargePrint));
    const JudgedPdf pdf(bytesOf(page));
    const QString text = pdf.text();
    for (QString said : journeySays()) {
        // The budget is labels and values there, and money stands beside wrapped words.
        if (said.startsWith(u"Your share"_s) || said.startsWith(u"Total"_s)
            || said.startsWith(u"The council's share"_s))
            continue;
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(text.contains(u"The council's share A week: £193.14 A year: £10,101.28 Once: £299.50"_s));
    CHECK(pdf.pages() > 2);
}

TEST_CASE("payments that were changed are told as they are now, and those that end with their last day")
{
    CaseFile file = test::journeyCase();
    AllocationAgreement anew = file.agreements.last();
    anew.id = decltype(anew.id){QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    anew.on = {2025, 4, 7};
    anew.supersedes = {file.agreements.last().id};
    file.agreements.append(anew);
    file.changes = {{.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8)},
                     .on = {2025, 4, 7},
                     .instruction = file.instructions.first().id,
                     .agreement = anew.id,
                     .from = {2025, 4, 7},
                     .way = Deploy::DpPrepaid,
                     .netWeekly = Money::pence(20505)}};
    QString said = textOf(startingStatement(file, context()));
    CHECK(said.contains(u"£820.20 every four weeks from Monday 7 April 2025, onto your card, after your share."_s));
    CHECK_FALSE(said.contains(u"£753.56"_s));
    CHECK_FALSE(said.contains(u"The first payment is"_s));
    CHECK_FALSE(said.contains(u"is not in them yet"_s));

    AllocationAgreement third = anew;
    third.id = decltype(anew.id){QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 7)};
    third.on = {2025, 5, 2};
    third.supersedes = {anew.id};
    file.agreements.append(third);
    said = textOf(startingStatement(file, context()));
    CHECK(said.contains(u"as they were changed on 7 April 2025. What was agreed on 2 May 2025 is not in them yet."_s));

    file.stops = {{.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 6)},
                   .on = {2025, 6, 3},
                   .instruction = file.instructions.first().id,
                   .reason = StopReason::Asked,
                   .lastDay = {2025, 6, 29}}};
    said = textOf(startingStatement(file, context()));
    CHECK(said.contains(u"These payments end: nothing is paid for days after Sunday 29 June 2025."_s));
}

TEST_CASE("without the letter the share is not yet assessed and the payment is gross")
{
    const QString text = JudgedPdf(bytesOf(startingStatement(test::journeyNotAssessed(), context()))).text();
    CHECK(text.contains(u"Your share not yet assessed not yet assessed not yet assessed"_s));
    CHECK(text.contains(u"£1,087.36 every four weeks from Monday 23 September 2024, into your own bank account, before "
                        u"your share, which is not yet assessed."_s));
    CHECK_FALSE(text.contains(u"83.45"_s));
    CHECK_FALSE(text.contains(u"193.14"_s));
}

TEST_CASE("a statement for support the council arranges has no direct payment and says what is billed")
{
    const CaseFile file = test::councilManagedCase();
    const QString text = JudgedPdf(bytesOf(startingStatement(file, context()))).text();
    CHECK(text.contains(u"The council arranges your support and pays for it."_s));
    CHECK(text.contains(u"Arranged by the council: A visit each morning, £123.90 a week."_s));
    CHECK(text.contains(u"three quarters of an hour, seven days; £23.60 an hour £123.90 a week"_s));
    CHECK(text.contains(u"We send you a bill for £21.50 a week towards what the council arranges."_s));
    CHECK_FALSE(text.contains(u"direct payment"_s));
    CHECK_FALSE(text.contains(u"every four weeks"_s));
}

TEST_CASE("a statement before anything is agreed says so and never falls over")
{
    CaseFile file = test::journeyCase();
    file.determinations.clear();
    file.agreements.clear();
    file.instructions.clear();
    file.commitments.clear();
    const QString text = JudgedPdf(bytesOf(startingStatement(file, context()))).text();
    CHECK(text.contains(u"A draft: nothing is agreed yet."_s));
    CHECK(text.contains(u"No budget is agreed yet."_s));
    CHECK_FALSE(text.contains(u"£"_s));
    CHECK(JudgedPdf(bytesOf(startingStatement(CaseFile{}, StatementContext{}))).pages() == 1);
}

TEST_CASE("nothing is met by people of whom none has said yes, and nothing is eligible that was decided not to be")
{
    CaseFile file = test::journeyCase();
    const auto text = [&] { return JudgedPdf(bytesOf(startingStatement(file, context()))).text().simplified(); };
    CHECK(text().contains(u"Eligible, and met for now by Bernie"_s));
    file.determinations.last().eligible = false;
    CHECK_FALSE(text().contains(u"Eligible, and met for now"_s));
    CHECK(text().contains(u"Met for now by Bernie"_s));
    for (Offer& offer : file.offers) offer.willing = Willing::Maybe;
    CHECK_FALSE(text().contains(u"et for now by"_s));
    for (Outcome& outcome : file.outcomes) outcome.metBy.clear();
    CHECK(text().contains(u"Met for now by what is already there."_s));
}

TEST_CASE("a practice statement says so on each page")
{
    StatementContext practising = context();
    practising.practice = true;
    const JudgedPdf pdf(bytesOf(startingStatement(test::journeyCase(), practising)));
    REQUIRE(pdf.pages() == 2);
    for (int page = 1; page <= 2; ++page) CHECK(pdf.pageText(page).contains(u"Practice: nobody here is real"_s));
}

TEST_CASE("every page of the catalogue is found by its key and made for the journey")
{
    CaseFile anew = test::journeyReviewed(); // agreed once more
    AllocationAgreement again = anew.agreements.last();
    again.supersedes = {again.id};
    again.id = DecisionId{QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    anew.agreements.append(again);
    for (const PageKind& kind : pageKinds()) {
        INFO(kind.key);
        CHECK(pageKind(QString::fromLatin1(kind.key)) == &kind);
        CHECK(kind.ready(anew));
        CHECK_FALSE(kind.ready(CaseFile{}));
        CHECK_FALSE(kind.make(test::journeyCase(), context()).blocks.isEmpty());
    }
    CHECK(pageKind(u"nothing_of_the_kind"_s) == nullptr);
}

TEST_CASE("What a newer program decided is said to be decided, and no figure is made up for it", "[documents]")
{
    CaseFile file = test::journeyCase();
    file.agreements.last().unread = true;
    file.agreements.last().allocation = {};
    const QString words = textOf(startingStatement(file, context()));
    CHECK(words.contains(u"This was decided with a newer version of Alongside, and this one cannot show it."_s));
    CHECK_FALSE(words.contains(u"No budget is agreed yet"_s));
    CHECK_FALSE(words.contains(u"£0.00"_s));
    const PageKind* statement = pageKind(u"starting_statement");
    REQUIRE(statement);
    CHECK_FALSE(statement->ready(file));
}

TEST_CASE("[S68] how the person would like it stands with what they want, and nothing stands where nothing was said")
{
    CaseFile file = test::journeyCase();
    CHECK_FALSE(textOf(startingStatement(file, context())).contains(u"Your way"_s));
    file.outcomes.first().theirWay = u"With Bernie, at the big table"_s;
    CHECK(textOf(startingStatement(file, context())).contains(u"Your way: With Bernie, at the big table. "_s));
}

} // namespace starting_statement_test
