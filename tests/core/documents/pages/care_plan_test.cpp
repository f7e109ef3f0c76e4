// The care and support plan of the journey against sentences and figures typed in by hand from it (sections 9 and 10), as
// a draft and as both signed it.
#include "core/documents/plan/care_plan.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "core/documents/statement/starting_statement.h"
#include "core/domain/plan/standing_plan.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_signed.h"

namespace care_plan_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

/// As the planner wrote it down: by whom and when, beside what and for how much.
CaseFile reviewed()
{
    CaseFile file = test::journeyReviewed();
    const struct {
        const char* who;
        const char* when;
    } beside[] = {{"Dawn", "six mornings"},
                  {"Dawn", "six days"},
                  {"Kindling's quiz worker", "Thursdays, forty weeks"},
                  {"Dawn", "every other Tuesday"},
                  {"Dawn", "when she is rung, six hours a month"},
                  {"Dawn", "every other Tuesday"},
                  {"Kindling", "every four weeks"},
                  {"Arranged by the council", "always"},
                  {"The insurer", "once a year"},
                  {"Dawn", "five days, six weeks"},
                  {"The trainer", "once"},
                  {"Bernie", "while she can"}};
    for (qsizetype i = 0; i < file.planLines.size(); ++i) {
        file.planLines[i].who = QString::fromUtf8(beside[i].who);
        file.planLines[i].when = QString::fromUtf8(beside[i].when);
    }
    file.outcomes[0].serves = {Wellbeing::Dignity};
    file.outcomes[1].serves = {Wellbeing::Control};
    return file;
}

StatementContext context(Variant variant = Variant::Normal)
{
    return {.councilName = u"Invented Council"_s, .variant = variant};
}

QString wordsOf(const Document& page)
{
    return JudgedPdf(page).text();
}

const QStringList& journeySays()
{
    static const QStringList said{
        // 1 and 2
        u"Care and support plan for Josie Thackray"_s,
        u"Text first, never before ten."_s,
        u"You wrote it with a paid planner. Helped by Femi, of Kindling. Written down on 25 October 2024."_s,
        u"Tea before the shower; hot food she has chosen; being useful."_s,
        u"Outside the door, not inside, unless she shouts."_s,
        // 3
        u"Decided under the Care Act by Niamh Farrelly on 17 September 2024: your needs are eligible."_s,
        u"Cannot lift or drain a pan; no hot meal on bad days."_s,
        u"You manage these, and nothing is counted there now: using the toilet (Slow at night)"_s,
        u"Does not apply: looking after a child."_s,
        // 4 and 5
        u"I eat a proper hot dinner and I'm safe making it"_s,
        u"From your budget: Dinners, cooked together (Dawn, six days, £83.40 a week)."_s,
        u"For more than one of these From your budget: Bad days (Dawn, when she is rung, six hours a month, £19.25 a "
        u"week); Payroll (Kindling, every four weeks, £2.63 a week)"_s,
        u"For your wellbeing: dignity and respect."_s,
        u"Mornings (Dawn, six mornings, £111.00 a week)"_s,
        u"The quiz on Thursdays (Kindling's quiz worker, Thursdays, forty weeks, £23.54 a week)"_s,
        u"Teaching at the family centre (Dawn, every other Tuesday, £24.33 a week)"_s,
        u"Mileage (Dawn, every other Tuesday, £3.32 a week)"_s,
        u"Payroll (Kindling, every four weeks, £2.63 a week)"_s,
        u"The pendant (Arranged by the council, always, £4.75 a week)"_s,
        u"Insurance for an employer (The insurer, once a year, £61.00 a year)"_s,
        u"The physiotherapist's routine (Dawn, five days, six weeks, £208.50 once)"_s,
        u"Training for Dawn (The trainer, once, £85.00 once)"_s,
        u"My flat stays decent"_s,
        u"People you know: Floors, sheets and bins (Bernie, while she can)."_s,
        u"What it is for: health, in body and mind; work, learning and free time."_s,
        // 6 and 7
        u"Your share £83.45 £4,339.40 £0.00"_s,
        u"The council's share £193.14 £10,101.28 £299.50"_s,
        u"Total £276.59 £14,440.68 £299.50"_s,
        u"£753.56 every four weeks from Monday 23 September 2024, into your own bank account, after your share."_s,
        u"It meets these needs: eating and drinking; washing and keeping clean;"_s,
        u"Arranged by the council: Pendant with falls sensor, £4.75 a week."_s,
        // 8
        u"Asking for a fresh look at PIP."_s,
        // 9
        u"Dawn ill: the agency, two mornings, then Bernie, then Niamh."_s,
        u"Making her own tea on good days."_s,
        // 10
        u"The budget was agreed by Josie on 17 September 2024."_s,
        u"On 4 November 2024 Josie said that it is enough."_s,
        u"Josie; Bernie, because Josie asked."_s,
    };
    return said;
}

void holds(const QString& text, const QStringList& sentences)
{
    for (const QString& said : sentences) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
}

} // namespace

TEST_CASE("[S1] [S3] [S5] [S7] [S51] [S52] the ten parts of the journey's plan fit two pages", "[documents][plan]")
{
    for (const bool practice : {false, true}) {
        StatementContext given = context();
        given.practice = practice;
        const JudgedPdf pdf(carePlan(test::signedByBoth(reviewed()), given));
        INFO(pdf.text().toStdString());
        CHECK(pdf.pages() == 2);
        holds(pdf.text(), journeySays());
        CHECK(pdf.text().contains(u"On 15 September 2025. Before winter and before the quiz season."_s));
    }
}

TEST_CASE("a carer's is a support plan, and an adult's a care and support plan (s25(1))", "[documents][plan]")
{
    CaseFile file = test::journeyPlanned();
    CHECK(carePlan(file, {}).title == u"Care and support plan for Josie Thackray");
    CHECK(carePlanCalled(file) == u"Care and support plan");
    CHECK_FALSE(wordsOf(carePlan(file, context())).contains(u"Whom you care for"_s));
    file.caring.caredFor = u"Leon, her brother"_s;
    file.determinations.first().inputs.clear();
    file.determinations.first().finding.policy.rule = u"care_act_reg3"_s;
    const Document page = carePlan(file, {});
    CHECK(page.title == u"Support plan for Josie Thackray");
    CHECK(page.runningHead.startsWith(u"Josie: Support plan"));
    CHECK(carePlanCalled(file) == u"Support plan");
    for (const Document& one : {carePlan(file, context()), startingStatement(file, context())})
        CHECK(wordsOf(one).contains(u"Whom you care for: Leon, her brother."_s));
}

TEST_CASE("[S54] a plan is a draft until both have signed, and then says who did", "[documents][plan]")
{
    const QString draft = wordsOf(carePlan(reviewed(), context()));
    holds(draft, journeySays());
    CHECK(draft.contains(u"Draft: not signed off yet."_s));
    CHECK(draft.contains(u"Josie: Care and support plan, draft"_s));
    CHECK_FALSE(draft.contains(u"Version"_s));

    const CaseFile waiting = test::signedByWorker(reviewed());
    CHECK(wordsOf(carePlan(waiting, context()))
              .contains(u"Draft: not signed off yet. Niamh Farrelly signed a plan on 4 November 2024; the manager has "
                        u"not confirmed it yet."_s));

    const QString both = wordsOf(carePlan(test::signedByBoth(reviewed()), context()));
    CHECK(both.contains(u"Version 1, signed off on 5 November 2024 by Niamh Farrelly and Ruth Amadi."_s));
    CHECK(both.contains(u"Ruth Amadi added: Write down who Dawn rings if Josie can't talk."_s));
    CHECK(both.contains(u"Josie: Care and support plan, 5 November 2024"_s));
    CHECK_FALSE(both.contains(u"Draft"_s));
}

TEST_CASE("a signed version says what it froze, whatever is written or decided after it", "[documents][plan]")
{
    const CaseFile first = test::signedByBoth(reviewed());
    const Document printed = carePlan(first, context());
    CaseFile later = first;
    later.plan.whatMatters = u"Something else now"_s;
    later.planLines.removeFirst();
    later.outcomes.removeLast();
    later.advice.clear();
    later.reviews.first().nextReason = u"Another reason"_s;
    CHECK(carePlan(later, context()) == printed);
    CHECK(textOf(carePlanAsWritten(later, context())).contains(u"Something else now"_s));

    // The prices of April, agreed anew, and a determination of another day.
    AllocationAgreement anew = later.agreements.first();
    anew.id = {QUuid(8, 8, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)};
    anew.on = {2025, 4, 7};
    anew.allocation.weekly = Money::pence(29145);
    anew.supersedes = {later.agreements.first().id};
    later.agreements.append(anew);
    Determination other = later.determinations.first();
    other.id = {QUuid(8, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)};
    other.on = {2025, 4, 7};
    other.eligible = false;
    other.supersedes = {later.determinations.first().id};
    later.determinations.append(other);
    CHECK(carePlan(later, context()) == printed);
    CHECK(textOf(carePlanAsWritten(later, context())).contains(u"291.45"_s));
}

TEST_CASE("a second version takes its place, and the first prints as it was", "[documents][plan]")
{
    const CaseFile first = test::signedByBoth(reviewed());
    const Document printed = carePlan(first, context());
    CaseFile year = first;
    Review annual = year.reviews.first();
    annual.id = {QUuid(8, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)};
    annual.kind = ReviewKind::Annual;
    annual.on = annual.talkedOn = QDate(2025, 9, 15);
    annual.nextOn = QDate(2026, 9, 14);
    year.reviews.append(annual);
    year.plan.riskIChoose = u"Taking the bus alone."_s;
    year = test::signedByBoth(year, 2);
    const QString text = wordsOf(carePlan(year, context()));
    CHECK(text.contains(u"Version 2, signed off on 16 September 2025 by Niamh Farrelly and Ruth Amadi."_s));
    CHECK(text.contains(u"Taking the bus alone."_s));
    CHECK(carePlanSigned(year, year.signedPlans.first(), context()) == printed);
}

TEST_CASE("of two plans that were signed off apart neither is printed as the plan, and both are told apart",
          "[documents][plan]")
{
    CaseFile file = test::signedByBoth(reviewed());
    SignedPlan apart = file.signedPlans.first();
    apart.id = test::signingId(50);
    apart.by = u"Dee Marsh"_s;
    ManagerSignOff yes = file.signOffs.first();
    yes.id = test::signingId(51);
    yes.version = apart.id;
    file.signedPlans.append(apart);
    file.signOffs.append(yes);
    const QString text = textOf(carePlan(file, context())).simplified();
    CHECK(text.contains(u"Draft: not signed off yet."_s));
    CHECK(
        text.contains(u"Two signed plans stand: a plan signed by Niamh Farrelly on 4 November 2024; and a plan signed "
                      u"by Dee Marsh on 4 November 2024. They were made apart. Sign once more, together, which plan "
                      u"holds."_s));
    CHECK_FALSE(text.contains(u"set aside for planning stand"_s));
}

TEST_CASE("of a version that a newer program wrote nothing is told by halves", "[documents][plan]")
{
    CaseFile file = test::signedByBoth(reviewed());
    file.signedPlans.first().unread = true;
    const QString text = textOf(carePlan(file, context()));
    CHECK(text.contains(u"This was decided with a newer version of Alongside"_s));
    CHECK_FALSE(text.contains(u"276.59"_s));
}

TEST_CASE("large print is the same plan with nothing lost", "[documents][plan]")
{
    const JudgedPdf pdf(carePlan(test::signedByBoth(reviewed()), context(Variant::LargePrint)));
    QStringList said = journeySays();
    said.removeIf([](const QString& one) { // labels and values there
        return one.startsWith(u"Your share"_s) || one.startsWith(u"Total"_s) || one.startsWith(u"The council's"_s);
    });
    holds(pdf.text(), said);
    CHECK(pdf.pages() > 2);
}

TEST_CASE("[S4] [S79] a price not asked yet, no helper and nothing said are told, and never counted as nought",
          "[documents][plan]")
{
    CaseFile file = reviewed();
    file.planLines[0].quote.reset();
    file.planLines[11].who.clear();
    file.planLines[7].metBy = WhoMeets::NotSaid;
    file.planLines[7].quote.reset();
    file.planLines[2].outcomes.clear();
    QString text = textOf(carePlan(file, context()));
    CHECK(text.contains(u"Mornings (Dawn, six mornings, no price asked yet)"_s));
    CHECK(text.contains(u"Floors, sheets and bins (people you know, while she can)"_s));
    CHECK(text.contains(u"Who does it is not said yet: The pendant (Arranged by the council, always)."_s));
    CHECK(text.contains(u"For none of these yet"_s));
    CHECK(text.contains(u"By the council, through your direct payment."_s)); // the quiz, by what is decided
    file.planLines.clear();
    file.plan = {};
    file.reviews.clear();
    text = textOf(carePlan(file, context()));
    CHECK(text.contains(u"About Josie\n-----------\n\nNot written in the plan yet."_s));
    CHECK(text.contains(u"On 4 November 2024, six weeks after the money started."_s));
    StatementContext later = context();
    later.today = QDate(2024, 11, 6);
    CHECK(textOf(carePlan(file, later)).contains(u"It was due on 4 November 2024, six weeks after"_s));
    CHECK_FALSE(text.contains(u"£0.00 a week"_s));
    CHECK(test::bannedIn(text).isEmpty());
    CHECK(JudgedPdf(carePlan(CaseFile{}, {})).pages() == 1);
}

TEST_CASE("[S48] what a paid planner put in place is told, and costs nothing more", "[documents][plan]")
{
    CaseFile file = reviewed();
    file.choices.author = PlanAuthor::PaidPlanner;
    file.plan.peerLinked = file.plan.recruitingHelped = true;
    const QString told =
        u"The planner also helped with meeting somebody who has done it and finding people to employ, at "
        "no more cost."_s;
    CHECK(textOf(carePlan(file, context())).contains(told));
    file.choices.author = PlanAuthor::Family;
    CHECK_FALSE(textOf(carePlan(file, context())).contains(u"The planner also helped"_s));
}

TEST_CASE("[S79] a plan that costs more at its quotes than the budget says so, signed or not", "[documents][plan]")
{
    CaseFile file = reviewed();
    CHECK_FALSE(textOf(carePlan(file, context())).contains(u"not in the budget"_s));
    for (PlanLine& line : file.planLines)
        if (line.quote) *line.quote += *line.quote;
    const QString draft = textOf(carePlan(file, context()));
    INFO(draft.toStdString());
    CHECK(draft.contains(u"At these prices the plan costs £"_s));
    CHECK(draft.contains(u" a year and the budget is £14,440.68, so £"_s));
    CHECK(textOf(carePlan(test::signedByBoth(file), context())).contains(u" a year of it is not in the budget."_s));
}

TEST_CASE("[S47] [S49] [S50] what is set aside for planning and for help with the money is on the plan",
          "[documents][plan]")
{
    CaseFile file = reviewed();
    PlanningCommitment& aside = file.commitments.last();
    aside.moneyManagerName = u"Beacon"_s;
    aside.weekly = Money::pence(580);
    aside.reasons.append({u"update_fee_at_annual_review"_s, Tri::No, {u"amount=20000"_s, u"from="_s}, u"Decision 2"_s});
    const QString text = wordsOf(carePlan(file, context())).simplified();
    INFO(text.toStdString());
    CHECK(text.contains(u"£450.00 once is set aside for it, apart from the budget."_s));
    CHECK(text.contains(u"£200.00 more for each yearly update of it, once that is done."_s));
    CHECK(text.contains(
        u"Beacon helps you with the money: £5.80 a week is set aside for that, apart from the budget."_s));

    aside.planner.clear(); // their own plan: nobody is paid for it, this year or the next
    aside.plannerName.clear();
    aside.once = {};
    aside.reasons.clear();
    file.choices.author = PlanAuthor::Person;
    const QString own = wordsOf(carePlan(file, context())).simplified();
    INFO(own.toStdString());
    CHECK(own.contains(u"Beacon helps you with the money: £5.80 a week is set aside for that"_s));
    CHECK_FALSE(own.contains(u"£450.00"_s));
    CHECK_FALSE(own.contains(u"£200.00"_s));
}

TEST_CASE("the plan is listed once something of it is written", "[documents][plan]")
{
    const PageKind* plan = pageKind(u"care_plan");
    REQUIRE(plan);
    CHECK_FALSE(plan->ready(test::journeyCase()));
    CHECK(plan->ready(test::journeyPlanned()));
}

} // namespace care_plan_test
