// The page of a review against sentences and figures typed in by hand from the journey (section 10).
#include "core/documents/review/review_page.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_signed.h"

namespace review_page_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

StatementContext context(Variant variant = Variant::Normal)
{
    return {.councilName = u"Invented Council"_s, .variant = variant};
}

/// And what the other two sides say of the first outcome.
CaseFile reviewed()
{
    CaseFile file = test::journeyReviewed();
    const ReviewId review = file.reviews.first().id;
    const OutcomeId dinner = file.outcomes.first().id;
    const auto says = [&](Viewpoint viewpoint, const QString& working, ThenAndNow change) {
        file.reviewPoints.append({.id = reviewPointIdFor(review, dinner, viewpoint),
                                  .review = review,
                                  .outcome = dinner,
                                  .viewpoint = viewpoint,
                                  .working = working,
                                  .change = change});
    };
    says(Viewpoint::Circle, u"She laughs at the table"_s, ThenAndNow::Better);
    says(Viewpoint::Worker, u"Dawn can cook an onion"_s, ThenAndNow::NotSaid);
    return file;
}

const QStringList& said()
{
    static const QStringList all{
        u"Review with Josie Thackray"_s,
        u"Six weeks on, held on 4 November 2024. There: Josie, Bernie, Niamh Farrelly."_s,
        u"Onions. Stew. I've put four pounds on."_s,
        u"What is working: Onions. Stew. I've put four pounds on. What is not: Five o'clock is too early. What next: "
        u"Dinners move to six."_s,
        u"Family and friends What is working: She laughs at the table. Than before, it is: better."_s,
        u"Dawn can cook an onion."_s,
        u"What is not: Dawn late on Mondays: the bus."_s,
        u"What is not: Still holds the wall at night. What next: Ask the physiotherapist."_s,
        u"Looked at up to 3 November 2024."_s,
        u"The statement on her telephone."_s,
        u"Wages owed; holiday pay."_s,
        u"Still wanted? Yes."_s,
        u"Can it still be managed? Yes."_s,
        u"Still the right way? Yes."_s,
        u"On Monday 15 September 2025."_s,
        u"Why then Before winter and before the quiz season."_s,
        u"Keeping choice and control High. Her own account, her own assistant."_s,
        u"Risk to public money Low. Small and tidy."_s,
    };
    return all;
}

void holds(const QString& text, const QStringList& sentences)
{
    for (const QString& one : sentences) {
        INFO(one.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(one));
    }
}

} // namespace

TEST_CASE("[S107] [S108] [S109] [S110] what was said at the journey's review, in words and to the penny",
          "[documents][review]")
{
    const JudgedPdf pdf(reviewPage(reviewed(), context()));
    holds(pdf.text(), said());
    holds(pdf.text(),
          {u"No plan is signed off after it yet."_s, u"Pharmacy, the wrong card. For none of the outcomes. £18.60"_s,
           u"Altogether £1,292.15"_s, u"Paid in by the council £1,864.62"_s, u"Your share that was due £500.70"_s,
           u"Your share paid in £417.25"_s, u"Paid in by others £18.60"_s,
           u"What the statement says is there £1,003.32"_s, u"Of it owed or put by £343.02"_s});
    CHECK(test::bannedIn(pdf.text()).isEmpty());
    CHECK_FALSE(
        pdf.text().contains(u"what is Bernie carrying"_s)); // the talk with the manager is not the person's page
}

TEST_CASE("large print is the same review with nothing lost", "[documents][review]")
{
    const JudgedPdf pdf(reviewPage(reviewed(), context(Variant::LargePrint)));
    holds(pdf.text(), said());
    for (const QString& figure : {u"£951.00"_s, u"£1,292.15"_s, u"£1,003.32"_s, u"£343.02"_s})
        CHECK(pdf.text().contains(figure));
}

TEST_CASE("[S107] a review that both signed after says what was signed, whatever is written since",
          "[documents][review]")
{
    const CaseFile file = test::signedByBoth(reviewed());
    const Document printed = reviewPage(file, context());
    const QString text = textOf(printed);
    CHECK(text.contains(u"Version 1 of the plan was signed off after it, on 5 November 2024."_s));
    CHECK(text.contains(u"So it was considered, and this is the look at it that the law asks for."_s));
    CaseFile later = file;
    later.reviews.first().firstWords = u"Something else"_s;
    later.reviewPoints.clear();
    later.spendings.first().amount = Money::pence(1);
    CHECK(reviewPage(later, context()) == printed);
}

TEST_CASE("what nobody said at a review is not told as nought", "[documents][review]")
{
    CaseFile file = reviewed();
    file.spendings.first().amount.reset();
    file.reviews.first().statement.reset();
    QString text = textOf(reviewPage(file, context()));
    CHECK(text.contains(u"dreading the steps home.: £153.00"_s));
    CHECK(text.contains(u"Altogether: not yet known"_s));
    CHECK_FALSE(text.contains(u"£1,292.15"_s));
    CHECK_FALSE(text.contains(u"What the statement says is there"_s));
    file.spendings.clear();
    file.reviewPoints.clear();
    file.reviews = {{.id = file.reviews.first().id, .on = QDate(2024, 11, 4)}};
    CHECK(textOf(reviewPage(file, context())).contains(u"No review has been held yet."_s)); // opened alone
    text = textOf(reviewPageOf(file, file.reviews.first().id, context()));
    for (const QString& one :
         {u"Nothing is written down yet."_s, u"Nothing was said about this."_s, u"It was not looked over."_s,
          u"Nobody asked about it at this review."_s, u"Not set yet."_s})
        CHECK(text.contains(one));
    CHECK_FALSE(text.contains(u"£"_s));
    CHECK(textOf(reviewPage(CaseFile{}, {})).contains(u"No review has been held yet."_s));
}

TEST_CASE("[S98] a direct payment that was offered again, and what was said to it, is on the page",
          "[documents][review]")
{
    CaseFile file = reviewed();
    Review& review = file.reviews.first();
    review.stillWanted = review.stillManageable = review.stillRightWay = Tri::NotYetKnown;
    review.directPaymentWords.clear();
    review.offeredAgain = OfferedAgain::NotNow;
    review.offeredAgainWords = u"Not now, ta"_s;
    const QString text = textOf(reviewPage(file, context()));
    INFO(text.toStdString());
    CHECK(text.contains(u"Asked again?: Offered: not now."_s));
    CHECK(text.contains(u"What was said of it: Not now, ta."_s));
    CHECK_FALSE(text.contains(u"Nobody asked about it at this review."_s));
}

TEST_CASE("the page of a review is listed once one has been held", "[documents][review]")
{
    const PageKind* page = pageKind(u"review_page");
    REQUIRE(page);
    CHECK_FALSE(page->ready(test::journeyPlanned()));
    CHECK(page->ready(test::journeyReviewed()));
}

TEST_CASE("a review that finds changed needs, or a direct payment that cannot go on, says what is owed",
          "[documents][review]")
{
    CaseFile file = reviewed();
    const QString again = u"so the council assesses again, as far as is appropriate."_s;
    const QString another = u"the council still has to meet these needs, and arranges with you how they are met"_s;
    CHECK_FALSE(textOf(reviewPage(file, context())).contains(again));
    CHECK_FALSE(textOf(reviewPage(file, context())).contains(another));
    Review& review = file.reviews.first();
    review.needsChanged = review.affectsPlan = Tri::Yes;
    review.stillWanted = Tri::No;
    const QString updated = u"Has the paid planner brought the plan up to date?"_s;
    CHECK_FALSE(textOf(reviewPage(file, context())).contains(updated));
    review.planUpdated = Tri::Yes;
    CHECK(textOf(reviewPage(file, context())).contains(updated)); // what releases the yearly sum (S50)
    CHECK(textOf(reviewPage(file, context())).contains(again));
    CHECK(textOf(reviewPage(file, context())).contains(another));
}

} // namespace review_page_test
