// After somebody died no page speaks to them, and none asks anything of anybody.
#include "core/casework/payments/coming.h"
#include "core/documents/catalogue.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_signed.h"

using namespace Qt::StringLiterals;

namespace alongside::documents::after_death_test {

namespace {

/// Her last day is 3 November 2024; four weeks from 21 October were paid by then.
CaseFile afterwards()
{
    CaseFile file = test::signedByBoth(test::journeyReviewed());
    AllocationAgreement anew = file.agreements.last();
    anew.supersedes = {anew.id};
    anew.id = {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    file.agreements.append(anew);
    file.stops = {{.id = {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)},
                   .on = {2024, 11, 7},
                   .instruction = file.instructions.last().id,
                   .reason = StopReason::Died,
                   .lastDay = {2024, 11, 3}}};
    return file;
}

Document made(const PageKind& kind, const CaseFile& file, Variant variant = Variant::Normal)
{
    StatementContext context{.workerName = u"Niamh Farrelly"_s, .variant = variant, .today = {2024, 11, 8}};
    context.payments = *casework::comingPayments(file, context.today);
    return kind.make(file, context);
}

} // namespace

TEST_CASE("after a death no page that can be made speaks to the person of what is to come, or asks anything")
{
    const CaseFile file = afterwards();
    for (const PageKind& kind : pageKinds()) {
        if (!kind.ready(file)) continue;
        for (const Variant variant : variantsOf(kind)) {
            const QString text = test::JudgedPdf(made(kind, file, variant)).text().simplified();
            INFO(kind.key << "\n" << text.toStdString());
            CHECK(text.contains(u"has died"_s));
            for (const QString& said : {u"If you disagree"_s, u"Your next payment"_s, u"Ombudsman"_s, u"Next review"_s})
                CHECK_FALSE(text.contains(said));
        }
    }
    CHECK_FALSE(pageKind(u"change_letter")->ready(file));
    CHECK_FALSE(test::JudgedPdf(made(*pageKind(u"care_plan"), test::signedByBoth(test::journeyReviewed())))
                    .text()
                    .contains(u"has died"_s));
}

TEST_CASE("the letter about the payments after a death is to whoever looks after it, in quiet words")
{
    const test::JudgedPdf pdf(made(*pageKind(u"payment_letter"), afterwards()));
    const QString text = pdf.text().simplified();
    INFO(text.toStdString());
    for (const QString& said :
         {u"To the family or representative of Josie Thackray"_s, u"We are sorry that Josie has died."_s,
          u"Nothing is paid for days after 3 November 2024."_s, u"Nobody is asked for it back without a talk first."_s,
          u"No payment is to come."_s, u"whenever it suits you."_s})
        CHECK(text.contains(said));
    CHECK_FALSE(text.contains(u"Your"_s));
    CHECK(text.startsWith(u"Josie: The payments, 8 November 2024"_s));
    CHECK(pdf.pages() == 1);
}

TEST_CASE("said where nothing was stopped, a death is on every page, and none says that the payments end")
{
    CaseFile file = afterwards();
    file.stops.clear();
    file.choices.stopReason = StopReason::Died;
    const QString letter = test::JudgedPdf(made(*pageKind(u"payment_letter"), file)).text().simplified();
    INFO(letter.toStdString());
    CHECK(letter.contains(u"We are sorry that Josie has died. The payments are not stopped yet."_s));
    CHECK_FALSE(letter.contains(u"how the payments end"_s));

    CaseFile unpaid = test::journeyCase(); // no money was ever agreed
    unpaid.agreements.clear();
    unpaid.instructions.clear();
    unpaid.choices.stopReason = StopReason::Died;
    const QString text = test::JudgedPdf(made(*pageKind(u"eligibility_letter"), unpaid)).text().simplified();
    INFO(text.toStdString());
    CHECK(text.contains(u"Josie Thackray has died."_s));
    CHECK_FALSE(text.contains(u"If you disagree"_s));
}

TEST_CASE("payments that stop for another reason are still told to the person")
{
    CaseFile file = afterwards();
    file.stops.last().reason = StopReason::Asked;
    const QString text = test::JudgedPdf(made(*pageKind(u"payment_letter"), file)).text();
    CHECK(text.startsWith(u"Josie: Your payments, 8 November 2024"_s));
    CHECK(text.contains(u"The payments for Josie Thackray"_s));
    CHECK(text.contains(u"If you disagree"_s));
}

} // namespace alongside::documents::after_death_test
