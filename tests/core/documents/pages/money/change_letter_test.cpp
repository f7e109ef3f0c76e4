// What was agreed anew, in writing: what it was, what it is, line by line with the reason, and from when.
#include "core/casework/payments/coming.h"
#include "core/casework/versions/made_from.h"
#include "core/documents/catalogue.h"
#include "core/documents/letters/change_letter.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::change_letter_test {

namespace {

DecisionId decision(uchar number)
{
    return {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)};
}

AllocatedLine& lineOf(Allocation& allocation, const CaseFile& file, const char* label)
{
    for (AllocatedLine& line : allocation.lines)
        for (const SupportLine& asked : file.lines)
            if (QUuid(line.id) == asked.id.value && asked.label.startsWith(QLatin1StringView(label))) return line;
    FAIL("no such line");
    return allocation.lines.first();
}

/// Agreed anew on 7 April 2025, and paid from that day: a dearer price, more of another, one gone and one new, a higher share.
CaseFile agreedAnew()
{
    CaseFile file = test::journeyCase();
    AllocatedLine& morning = lineOf(file.agreements.last().allocation, file, "Getting up");
    morning.price = Money::pence(1495);
    morning.unit = u"hour"_s;
    file.agreements.last().inputs = casework::madeFrom(file, casework::kAgreedFrom);
    AllocationAgreement anew = file.agreements.last();
    anew.supersedes = {anew.id};
    anew.id = decision(1);
    anew.on = {2025, 4, 7};
    Allocation& it = anew.allocation;
    AllocatedLine& dearer = lineOf(it, file, "Getting up");
    dearer.price = Money::pence(1550);
    dearer.amount = Money::pence(11625);
    const auto at = [&](const AllocatedLine& line) { return &line - it.lines.data(); };
    anew.said[at(dearer)].words.replace(u"£14.95"_s, u"£15.50"_s);
    AllocatedLine& more = lineOf(it, file, "Cooking dinner");
    more.net = u"7"_s;
    more.natural = u"0"_s;
    more.amount = Money::pence(10010);
    anew.said[at(more)].words = u"Cooking dinner together: an hour, seven days; £14.30 an hour"_s;
    const qsizetype gone = at(lineOf(it, file, "Payroll"));
    it.lines.removeAt(gone);
    anew.said.removeAt(gone);
    SupportLine swim{.id = {QUuid(8, 8, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)}, .label = u"Swimming"_s};
    file.lines.append(swim);
    it.lines.append({.id = swim.id.value.toString(QUuid::WithoutBraces),
                     .funded = true,
                     .why = u"eligible_unmet"_s,
                     .stream = Stream::Weekly,
                     .amount = Money::pence(700)});
    anew.said.append({u"Swimming: once a week; £7.00 each time"_s, u"£7.00 a week"_s});
    it.weekly = Money::pence(29999);
    it.assessedWeekly = it.adultWeekly = Money::pence(9120);
    it.councilWeekly = Money::pence(20879);
    file.money.contributionLetterOn = {2025, 4, 1};
    anew.inputs = casework::madeFrom(file, casework::kAgreedFrom);
    file.agreements.append(anew);
    file.changes = {{.id = decision(2),
                     .on = {2025, 4, 7},
                     .instruction = file.instructions.last().id,
                     .agreement = anew.id,
                     .from = {2025, 4, 7},
                     .way = Deploy::DpSelf,
                     .netWeekly = Money::pence(20405)}};
    return file;
}

Document letterOf(const CaseFile& file, Variant variant = Variant::Normal)
{
    StatementContext context{.variant = variant, .today = {2025, 4, 7}};
    context.payments = *casework::comingPayments(file, context.today);
    return changeLetter(file, context);
}

} // namespace

TEST_CASE("what was agreed anew is told beside what it was, line by line with the reason that the record holds")
{
    const test::JudgedPdf pdf(letterOf(agreedAnew()));
    const QString text = pdf.text().simplified();
    for (const QString& said :
         {u"What changes for Josie Thackray"_s,
          u"Agreed on 7 April 2025. It takes the place of what was agreed on 17 September 2024. It counts from "
          u"Monday 7 April 2025."_s,
          u"Your next payment £816.20 It is due on Monday 7 April 2025."_s, u"A week £276.59 £299.99"_s,
          u"Your share, a week £83.45 £91.20"_s, u"The council's share, a week £193.14 £208.79"_s,
          u"the price in the guide is now £15.50 an hour; it was £14.95 an hour. £112.13 a week £116.25 a week"_s,
          u"Cooking dinner together: now an hour, seven days; £14.30 an hour. Before: an hour, seven days; Bernie does "
          u"Sunday, so six; £14.30 an hour. £85.80 a week £100.10 a week"_s,
          u"Swimming: new; once a week; £7.00 each time nothing £7.00 a week"_s,
          u"it is no longer part of it. £2.45 a week nothing"_s,
          u"You are asked to pay £91.20 a week; it was £83.45 a week. The council's letter of 1 April 2025 says so."_s,
          u"£816.20 every four weeks from Monday 7 April 2025, into your own bank account"_s, u"If you disagree"_s}) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK_FALSE(text.contains(u"Petrol"_s)); // as it was
    CHECK(pdf.pages() == 1);
}

TEST_CASE("large print is the same letter about the change with nothing lost")
{
    const QString normal = test::JudgedPdf(letterOf(agreedAnew())).text();
    const QString large = test::JudgedPdf(letterOf(agreedAnew(), Variant::LargePrint)).text();
    for (const QString& sum : {u"£816.20"_s, u"£299.99"_s, u"£116.25"_s, u"£91.20"_s, u"£7.00"_s}) {
        CHECK(normal.contains(sum));
        CHECK(large.contains(sum));
    }
}

TEST_CASE("agreed twice in a day, the later letter tells what is otherwise than before that day, and names the earlier")
{
    CaseFile file = agreedAnew();
    AllocationAgreement later = file.agreements.last();
    later.supersedes = {later.id};
    later.id = decision(3);
    later.allocation.weekly = Money::pence(28999);
    lineOf(later.allocation, file, "Swimming").amount = Money::pence(600);
    file.agreements.append(later);
    file.changes.first().way = Deploy::CouncilManaged; // and so it was paid for an hour
    PaymentChange paid = file.changes.first();
    paid.supersedes = {paid.id};
    paid.id = decision(4);
    paid.agreement = later.id;
    file.changes.append(paid);
    const QString text = test::JudgedPdf(letterOf(file)).text().simplified();
    for (const QString& said :
         {u"Agreed on 7 April 2025. It takes the place of what was agreed on 17 September 2024, and of what was agreed "
          u"earlier on 7 April 2025."_s,
          u"A week £276.59 £289.99"_s, u"£7.00 each time nothing £6.00 a week"_s,
          u"It counts from Monday 7 April 2025. Until then it came as a direct payment."_s}) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
}

TEST_CASE("money that comes another way from a day on says how it came until then")
{
    CaseFile file = agreedAnew();
    file.changes.last().way = Deploy::CouncilManaged;
    file.changes.last().netWeekly = {};
    const QString text = test::JudgedPdf(letterOf(file)).text().simplified();
    INFO(text.toStdString());
    CHECK(text.contains(u"It counts from Monday 7 April 2025. Until then it came as a direct payment."_s));
    CHECK(text.contains(u"The council arranges your support and pays for it."_s));
    CHECK_FALSE(text.contains(u"Your next payment"_s));
}

TEST_CASE("what is agreed anew and not in the payments yet promises no payment")
{
    CaseFile file = agreedAnew();
    file.changes.clear();
    const QString text = test::JudgedPdf(letterOf(file)).text().simplified();
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"Your next payment"_s));
    CHECK(text.contains(u"What was agreed on 7 April 2025 is not in them yet."_s));
}

TEST_CASE("the letter about a change is there once something was agreed anew")
{
    const PageKind* kind = pageKind(u"change_letter");
    REQUIRE(kind);
    CHECK_FALSE(kind->ready(test::journeyCase()));
    CHECK(kind->ready(agreedAnew()));
    const QString none = test::JudgedPdf(letterOf(test::journeyCase())).text();
    CHECK(none.contains(u"Nothing was agreed anew."_s));
}

} // namespace alongside::documents::change_letter_test
