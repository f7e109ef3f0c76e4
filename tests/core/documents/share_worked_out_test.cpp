// The steps of a share that was worked out, on the pages that say what the share is.
#include "core/documents/catalogue.h"
#include "core/documents/easy/easy_read.h"
#include "core/documents/letters/payment_letter.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/statement/starting_statement.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::share_worked_out_test {

namespace {

CaseFile worked()
{
    CaseFile file = test::journeyCase();
    const auto income = [](const QString& name, int pence) {
        return ContributionStep{u"income"_s, name, Money::pence(pence)};
    };
    const auto step = [](const QString& key, int pence) { return ContributionStep{key, {}, Money::pence(pence)}; };
    file.money.contributionWorked = {.on = QDate(2024, 9, 10),
                                     .weekly = Money::pence(8345),
                                     .steps = {income(u"Employment and Support Allowance"_s, 13820),
                                               income(u"Pension from work"_s, 6240),
                                               income(u"Personal Independence Payment, daily living part"_s, 7265),
                                               step(u"tariff"_s, 400), step(u"housing"_s, -980), step(u"dre"_s, -2460),
                                               step(u"mig.s25_pc"_s, -11060), step(u"premium.dp_s"_s, -4880)}};
    return file;
}

QString wordsIn(const Document& page)
{
    return test::JudgedPdf(page).text().simplified();
}

const QString kUntil =
    u"Your share is worked out from what you told us, as it was on 10 September 2024. The council's letter "
    u"decides. If something changes, ask us to look at it again."_s;

} // namespace

TEST_CASE("The statement keeps its two pages and says where each step is", "[documents]")
{
    const test::JudgedPdf pdf(startingStatement(worked(), {}));
    const QString text = pdf.text().simplified();
    INFO(text.toStdString());
    CHECK(text.contains(u"as it was on 10 September 2024: the letter about your payments has each step. The council's "
                        u"letter decides."_s));
    CHECK(pdf.pages() == 2);
    CHECK_FALSE(wordsIn(carePlan(worked(), {})).contains(u"Your share is worked out"_s)); // it has two pages to keep
    const QString large = wordsIn(startingStatement(worked(), {.variant = Variant::LargePrint}));
    CHECK(large.contains(u"Pension from work £62.40"_s)); // which may have as many as it likes
}

TEST_CASE("Where no payment is made, and so no letter tells it, the statement has the steps on one line", "[documents]")
{
    CaseFile file = worked();
    file.instructions.first().way = Deploy::CouncilManaged;
    const QString text = wordsIn(startingStatement(file, {}));
    INFO(text.toStdString());
    CHECK(
        text.contains(u"How your share was worked out, a week: Employment and Support Allowance: £138.20; Pension from "
                      u"work: £62.40;"_s));
    CHECK(text.contains(u"Kept: disability premium: -£48.80. It comes to £83.45."_s));
    CHECK(text.contains(kUntil));
}

TEST_CASE("The letter about the payments has every step in a table", "[documents]")
{
    const QString text = wordsIn(paymentLetter(worked(), {.today = {2024, 11, 5}}));
    INFO(text.toStdString());
    for (const auto& row : {u"How your share was worked out"_s, u"Pension from work £62.40"_s,
                            u"Savings above the lower limit, as income £4.00"_s, u"Housing costs -£9.80"_s,
                            u"Kept: guarantee, single, 25 to pension age -£110.60"_s, u"Your share £83.45"_s})
        CHECK(text.contains(row));
    CHECK(text.contains(kUntil));
}

TEST_CASE("Where the letter said another share, the steps of the first are not told for it", "[documents]")
{
    CaseFile file = worked();
    file.money.contributionWorked.weekly = Money::pence(8000);
    CHECK_FALSE(wordsIn(startingStatement(file, {})).contains(u"worked out from what you told us"_s));
    CHECK_FALSE(wordsIn(paymentLetter(file, {.today = {2024, 11, 5}})).contains(u"How your share"_s));
    file = worked();
    file.money.contributionWorked.steps.clear();
    CHECK(wordsIn(startingStatement(file, {})).contains(u"Nobody is charged for this care."_s));
}

TEST_CASE("A rate that is not confirmed is flagged where the share is told", "[documents]")
{
    CaseFile file = worked();
    const auto flags = [&] {
        return wordsIn(startingStatement(file, {})).count(u"a rate your share is worked out from"_s);
    };
    CHECK(flags() == 0);
    file.money.contributionWorked.reasons.append(
        {u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"charging.premium.dp_c"_s});
    CHECK(flags() == 1);
}

} // namespace alongside::documents::share_worked_out_test
