#include "tests/ui/visit/year_test.h"

#include "core/casework/payments/coming.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

namespace alongside::test {

/// From opening a review to both signatures, beyond what a person says (fewer people, and less work: the council's own aim).
constexpr int kActsToSignOff = 40;

/// Who writes here is somebody else now, as on a laptop that two people share in practice; then she is opened again.
bool YearTest::sits(const QString& name, const QString& role)
{
    return hands().click(u"rail_settings"_s) && hands().isOn(u"settings"_s) && hands().retype(u"worker_name"_s, name)
           && hands().type(u"worker_role"_s, role.section(u' ', 0, 0)) && m_way.openAda() && m_way.step(u"review"_s);
}

/// What signing asks for: the talk with the manager, and the next review with both halves of the judgement.
bool YearTest::talk(const QString& day, const QString& nextOn)
{
    return hands().type(u"next_on"_s, nextOn + u'\t') && hands().type(u"next_reason"_s, u"It is steady"_s)
           && hands().type(u"choice_and_control"_s, u"High"_s) && hands().type(u"risk_to_public_purse"_s, u"Low"_s)
           && hands().type(u"keeping_choice"_s, u"She chooses who comes, and when"_s)
           && hands().type(u"looking_after_money"_s, u"The bank's statement was seen"_s)
           && hands().type(u"talked_with"_s, u"Ruth Amadi"_s) && hands().type(u"talked_on"_s, day + u'\t')
           && hands().type(u"talked_how"_s, u"By telephone"_s) && hands().type(u"gist"_s, u"It works, it is enough"_s);
}

bool YearTest::sign(const QString& act)
{
    for (const ui::PageAction& one : m_way.window().page()->actions())
        if (one.key == act && !one.whyNot.isEmpty()) return qWarning("%s", qPrintable(one.whyNot)), false;
    return hands().click(act) && m_way.sure();
}

/// Washing has no outcome of its own yet: the one that is there is tied to it, and one line answers both needs.
void YearTest::thePlanIsWrittenWhileTheMoneyIsPaid()
{
    QVERIFY(m_way.laterOn(QDate(2024, 11, 11)));
    QVERIFY(m_way.step(u"outcomes"_s));
    if (!hands().isThere(u"outcome_1_areas_2"_s)) QVERIFY(hands().click(u"outcome_1_more"_s));
    QVERIFY(hands().click(u"outcome_1_areas_2"_s));
    QTRY_COMPARE(ada().outcomes.first().areas, (QList{CareArea::Nutrition, CareArea::Hygiene}));
    QVERIFY(m_way.step(u"choices"_s)); // no plan is signed without advice (Care Act 2014 s25(1)(f))
    QVERIFY(hands().click(u"add_advice"_s));
    QVERIFY(hands().type(u"advice_1"_s, u"The lunch club, Mondays, free"_s));
    QVERIFY(m_way.step(u"plan"_s));
    QVERIFY(hands().click(u"part_summary"_s));
    QVERIFY(hands().type(u"plan_what_matters"_s, u"Tea at my own table"_s));
    QVERIFY(hands().type(u"plan_best_support"_s, u"Let me hold the pan"_s));
    QVERIFY(hands().click(u"add_plan_line_1"_s));
    QVERIFY(hands().type(u"plan_line_1_what"_s, u"Tea, cooked together"_s));
    QVERIFY(hands().type(u"plan_line_1_met_by"_s, u"My"_s));
    QVERIFY(hands().type(u"plan_line_1_who"_s, u"Kim, whom I employ"_s));
    QVERIFY(hands().type(u"plan_line_1_when"_s, u"Mondays to Thursdays"_s));
    QTRY_COMPARE(ada().planLines.value(0).when, u"Mondays to Thursdays"_s);
    pictured(u"plan-written"_s);
}

void YearTest::sixWeeksOnAReviewIsOpened()
{
    QVERIFY(m_way.laterOn(QDate(2024, 12, 9)));
    QVERIFY(m_way.step(u"review"_s));
    m_actsBefore = hands().acts();
    QVERIFY2(m_way.words(u"review_due"_s).contains(u"9 December 2024"_s), qPrintable(m_way.words(u"review_due"_s)));
    QVERIFY(hands().click(u"open_review"_s));
    QTRY_COMPARE(ada().reviews.size(), 1);
    QCOMPARE(ada().reviews.first().kind, ReviewKind::SixWeek);
    QCOMPARE(ada().reviews.first().on, QDate(2024, 12, 9));
}

void YearTest::itIsTalkedThroughAndTheMoneyLookedOver()
{
    QVERIFY(hands().says(u"first_words"_s, u"Soup on Mondays, and I made it"_s));
    QVERIFY(hands().says(u"reviewed_1_person_working"_s, u"Monday and Thursday teas"_s));
    QVERIFY(hands().type(u"reviewed_1_person_change"_s, u"Better"_s));
    for (const QString& answer : {u"needs_changed_no"_s, u"circumstances_changed_no"_s,
                                  u"review_person_says_enough_yes"_s, u"review_worker_says_enough_yes"_s,
                                  u"still_wanted_yes"_s, u"still_manageable_yes"_s, u"still_right_way_yes"_s})
        QVERIFY(hands().click(answer));
    QVERIFY(hands().click(u"payments_in_take"_s)); // 28 October and 25 November
    QVERIFY(hands().click(u"add_spend"_s));
    QVERIFY(hands().type(u"spend_1_words"_s, u"Wages, six weeks"_s));
    QVERIFY(hands().type(u"spend_1_amount"_s, u"600"_s));
    QVERIFY(hands().click(u"spend_1_outcomes_1"_s));
    QVERIFY(hands().type(u"statement"_s, u"86.40\t"_s));
    QVERIFY(hands().click(u"rest_is_nothing"_s)); // unless it is said, it is not known
    QTRY_COMPARE_WITH_TIMEOUT(m_way.words(u"audit_open"_s), QString(), 2000);
    QTRY_COMPARE(m_way.figure(u"audit_expected"_s), u"£86.40"_s); // 2 x 343.20 - 600
    QCOMPARE(m_way.figure(u"audit_unexplained"_s), u"£0.00"_s);
    QCOMPARE(ada().reviews.first().paymentsIn, Money::pence(68'640));
    pictured(u"review"_s);
}

void YearTest::howItWasIsAnsweredOnHerOwnPage()
{
    QVERIFY(hands().click(u"how_ask"_s));
    QVERIFY(hands().isOn(u"how_was_it"_s));
    QVERIFY(!hands().isThere(u"rail_people"_s)); // nothing of ours
    QVERIFY(hands().click(u"how_views_2"_s));
    QVERIFY(hands().click(u"how_control_1"_s));
    pictured(u"how-was-it"_s);
    QVERIFY(hands().click(u"how_done"_s));
    QVERIFY(hands().click(u"show_end"_s));
    QVERIFY(hands().isOn(u"review"_s));
    QTRY_COMPARE(ada().reviews.first().experienceOn, QDate(2024, 12, 9));
    QVERIFY(!ada().reviews.first().experience.isEmpty());
    QVERIFY(m_way.words(u"how_words"_s).startsWith(u"Answered on 9 December 2024."_s));
}

void YearTest::twoPeopleSignThePlan()
{
    const desk::Author worker = m_way.program->laptop().author();
    QVERIFY(talk(u"9 December 2024"_s, u"1 September 2025"_s));
    QVERIFY(sign(u"sign_plan"_s));
    const int byTheWorker = hands().acts() - m_actsBefore;
    QTRY_COMPARE(ada().signedPlans.size(), 1);
    QVERIFY(plansThatStand(ada()).isEmpty()); // one person's yes is not two's
    QVERIFY(sits(u"Ruth Amadi"_s, u"Team manager"_s));
    const int before = hands().acts();
    QVERIFY(sign(u"confirm_plan"_s));
    const int acts = byTheWorker + hands().acts() - before;
    QVERIFY2(acts < kActsToSignOff, qPrintable(u"%1 acts from opening the review to its sign-off"_s.arg(acts)));
    qInfo("%d acts from opening the review to its sign-off, beyond a person's own words", acts);
    QTRY_COMPARE(ada().signOffs.size(), 1);
    QCOMPARE(plansThatStand(ada()).size(), 1);
    QTRY_VERIFY(!hands().isThere(u"confirm_plan"_s)); // it is done
    QCOMPARE(ada().signedPlans.first().by, worker.name);
    QCOMPARE(ada().signOffs.first().by, u"Ruth Amadi"_s);
    QVERIFY(ada().signedPlans.first().directPaymentConsidered);
    pictured(u"review-signed"_s);
    QVERIFY(sits(worker.name, worker.role));
    QVERIFY(m_way.step(u"plan"_s));
    pictured(u"plan-signed"_s);
}

/// The guide of the new year: 6 hours at 15.10 is 90.60 a week. The week from 7 to 13 April had 85.80 in it already, and
/// the next payment puts it right.
void YearTest::whatIsAgreedInAprilIsPaidFromItsDay()
{
    QVERIFY(m_way.laterOn(QDate(2025, 4, 8)));
    QVERIFY(m_way.step(u"money"_s));
    QTRY_COMPARE(m_way.figure(u"figure_weekly"_s), u"£90.60"_s);
    QVERIFY(m_way.saysEnough(u"Ada"_s));
    QVERIFY(sign(u"agree"_s));
    QTRY_COMPARE(ada().agreements.size(), 2);
    QVERIFY(m_way.step(u"choices"_s));
    QVERIFY(hands().retype(u"change_from"_s, u"7 April 2025\t"_s));
    pictured(u"choices-changing"_s);
    QVERIFY(sign(u"change_the_payments"_s));
    QTRY_COMPARE(ada().changes.size(), 1);
    QList<Payment> coming = casework::comingPayments(ada(), QDate(2025, 4, 8))->list;
    coming.removeIf([](const Payment& one) { return one.on < QDate(2025, 4, 8); });
    QVERIFY(coming.size() >= 2);
    QCOMPARE(coming.at(0).on, QDate(2025, 4, 14));
    QCOMPARE(coming.at(0).amount, Money::pence(36'720)); // 4 x 90.60 and 4.80 for the week before
    QCOMPARE(coming.at(1).amount, Money::pence(36'240));
    pictured(u"choices-changed"_s);
}

void YearTest::aYearOnItIsLookedAtAgain()
{
    const desk::Author worker = m_way.program->laptop().author();
    QVERIFY(m_way.laterOn(QDate(2025, 9, 1)));
    QVERIFY(m_way.step(u"review"_s));
    QVERIFY(hands().click(u"open_review"_s));
    QTRY_COMPARE(ada().reviews.size(), 2);
    QCOMPARE(ada().reviews.last().kind, ReviewKind::Annual);
    QVERIFY(hands().type(u"first_words"_s, u"A year of teas"_s));
    for (const QString& answer : {u"needs_changed_no"_s, u"circumstances_changed_no"_s, u"still_wanted_yes"_s,
                                  u"still_manageable_yes"_s, u"still_right_way_yes"_s})
        QVERIFY(hands().click(answer));
    QVERIFY(talk(u"1 September 2025"_s, u"31 August 2026"_s));
    pictured(u"review-a-year-on"_s);
    QVERIFY(sign(u"sign_plan"_s));
    QTRY_COMPARE(ada().signedPlans.size(), 2);
    QVERIFY(sits(u"Ruth Amadi"_s, u"Team manager"_s));
    QVERIFY(sign(u"confirm_plan"_s));
    QTRY_COMPARE(ada().signOffs.size(), 2);
    QCOMPARE(standing(ada().signedPlans)->nextReview, QDate(2026, 8, 31));
    QVERIFY(sits(worker.name, worker.role));
    QVERIFY(m_way.step(u"person"_s));
    pictured(u"person-a-year-on"_s);
}

void YearTest::allOfItGoesToTheOffice()
{
    QVERIFY(m_way.sent());
}

} // namespace alongside::test
