#include "tests/ui/visit/carer_test.h"

#include "core/casework/payments/coming.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QMenu>

namespace alongside::test {

void CarerTest::heIsAddedAsACarer()
{
    QVERIFY(hands().click(u"rail_people"_s));
    QVERIFY(hands().isOn(u"people"_s));
    QVERIFY(hands().click(u"people_add"_s));
    QVERIFY(hands().type(u"new_name"_s, u"Tom Finch"_s));
    QVERIFY(hands().click(u"new_subject_carer"_s));
    QVERIFY(hands().click(u"add_person_now"_s));
    QVERIFY(hands().isOn(u"talk"_s));
    QCOMPARE(tom().person.subject, CaseSubject::Carer);
    QVERIFY(hands().type(u"jot"_s, u"I have not swum since spring"_s));
    hands().key(Qt::Key_Return);
    QTRY_COMPARE(tom().entries.size(), 1);
    pictured(u"carer-talk"_s);
}

void CarerTest::whatHeWantsIsAnOutcome()
{
    QVERIFY(m_way.step(u"outcomes"_s));
    QVERIFY(hands().click(u"add_outcome"_s));
    QVERIFY(hands().type(u"outcome_1_statement"_s, u"I swim on a Thursday"_s));
    const QString last = u"outcome_1_areas_%1"_s.arg(kCarerAreas.size()); // time for himself
    if (!hands().isThere(last)) QVERIFY(hands().click(u"outcome_1_more"_s));
    const QString more = u"outcome_1_areas_%1"_s.arg(kCarerAreas.size() + 1);
    QVERIFY(!hands().isThere(more)); // the adults' ten are not his
    QVERIFY(hands().click(last));
    QVERIFY(hands().click(u"outcome_1_serves_1"_s));
    QTRY_COMPARE(tom().outcomes.value(0).areas, QList{CareArea::Recreation});
}

void CarerTest::theCarersCheckAsksTheCarersEight()
{
    QVERIFY(hands().click(u"to_eligibility"_s));
    QVERIFY(hands().isOn(u"eligibility"_s));
    QVERIFY(!hands().isThere(u"area_toilet"_s));
    QVERIFY(!hands().isThere(u"arises_from_impairment"_s));
    QVERIFY(hands().type(u"caring_cared_for"_s, u"Ada, his wife"_s));
    QVERIFY(hands().type(u"caring_does"_s, u"nights and lifting"_s));
    QVERIFY(hands().click(u"caring_able_yes"_s));
    QVERIFY(hands().click(u"caring_willing_yes"_s));
    QVERIFY(hands().click(u"necessary_care_yes"_s));
    QVERIFY(hands().type(u"necessary_care_basis"_s, u"Said"_s));
    QVERIFY(hands().click(u"health_at_risk_no"_s));
    for (const CareArea area : kCarerAreas) {
        QWidget* row = hands().find(u"area_"_s + QLatin1StringView(keyOf(area)));
        QVERIFY(row);
        row->setFocus();
        const bool cannot = area == CareArea::Recreation;
        const bool neverIs = area == CareArea::ChildCaring || area == CareArea::CareOtherPersons;
        hands().key(cannot ? Qt::Key_H : neverIs ? Qt::Key_X : Qt::Key_N);
        if (!cannot) continue;
        hands().key(Qt::Key_D);
        QVERIFY(hands().type(row->objectName() + u"_words"_s, u"No swim since spring"_s));
        QVERIFY(hands().type(row->objectName() + u"_basis"_s, u"Said"_s));
    }
    QVERIFY(hands().click(u"fluctuates_no"_s));
    QVERIFY(hands().click(u"significant_impact_yes"_s));
    QVERIFY(hands().click(u"matters_1"_s));
    QVERIFY(hands().click(u"determined_eligible"_s));
    pictured(u"carer-eligibility"_s);
    QVERIFY(hands().click(u"sign"_s));
    QVERIFY(m_way.sure());
    QTRY_COMPARE(tom().determinations.size(), 1);
    QCOMPARE(subjectOf(tom().determinations.first().finding), CaseSubject::Carer);
    QCOMPARE(tom().determinations.first().finding.answer, Eligibility::Eligible);
}

void CarerTest::oneSumIsAgreedAndNoWeeklyMoney()
{
    QVERIFY(hands().click(u"to_money"_s));
    QVERIFY(hands().isOn(u"money"_s));
    QVERIFY(hands().click(u"add_line_1"_s));
    QVERIFY(hands().type(u"line_1_label"_s, u"The pool, twenty swims"_s));
    if (!hands().isThere(u"line_1_price"_s)) QVERIFY(hands().click(u"line_1_open"_s));
    QVERIFY(hands().retype(u"line_1_quantity"_s, u"1"_s));
    QVERIFY(hands().retype(u"line_1_times"_s, u"1"_s));
    QVERIFY(hands().type(u"line_1_period"_s, u"Once"_s));
    QVERIFY(hands().retype(u"line_1_price"_s, u"142.50\t"_s));
    QVERIFY(hands().type(u"line_1_price_reason"_s, u"The pool's own card"_s));
    QTRY_COMPARE(m_way.figure(u"figure_weekly"_s), u"£0.00"_s);
    QVERIFY(m_way.saysEnough(u"Tom"_s));
    pictured(u"carer-money"_s);
    QVERIFY(hands().click(u"agree"_s));
    QTRY_COMPARE(tom().agreements.size(), 1);
    QCOMPARE(tom().agreements.first().allocation.oneOff, Money::pence(14'250));
    QCOMPARE(tom().agreements.first().allocation.weekly, Money());
}

void CarerTest::itIsPaidOnce()
{
    QVERIFY(hands().click(u"to_choices"_s));
    QVERIFY(hands().isOn(u"choices"_s));
    QVERIFY(m_way.choosesThePayment(u"Tom"_s));
    QTRY_COMPARE(tom().choices.way, Deploy::DpSelf);
    QVERIFY(hands().click(u"start_the_money"_s));
    QVERIFY(m_way.sure());
    QTRY_COMPARE(tom().instructions.size(), 1);
    const QList<Payment> paid = casework::comingPayments(tom(), tom().instructions.first().on)->list;
    QCOMPARE(paid.size(), 1); // once, and never again
    QCOMPARE(paid.first().amount, Money::pence(14'250));
    pictured(u"carer-started"_s);
}

void CarerTest::hisLetterIsACarers()
{
    QVERIFY(m_way.step(u"plan"_s));
    QVERIFY(hands().click(u"part_pages"_s));
    QVERIFY(hands().type(u"paper"_s, u"Letter"_s));
    const auto words = [this] {
        QString all;
        if (auto* preview = m_way.window().page()->findChild<ui::PdfPreview*>())
            for (int i = 0; i < preview->pageCount(); ++i) all += preview->wordsOf(i);
        return all;
    };
    QTRY_VERIFY2(words().contains(u"giving necessary care to an adult"_s)
                     && words().contains(u"Out of your reach: time for yourself"_s),
                 qPrintable(words()));
    QVERIFY(!words().contains(u"illness or impairment"_s)); // an adult's question
    pictured(u"carer-letter"_s);
}

void CarerTest::twoRecordsKnowEachOther()
{
    QVERIFY(m_way.step(u"person"_s));
    if (!hands().isThere(u"add_link"_s)) QVERIFY(hands().click(u"person_details"_s));
    QVERIFY(hands().click(u"add_link"_s));
    auto* menu = qobject_cast<QMenu*>(hands().find(u"add_link_menu"_s));
    QVERIFY(menu);
    for (QAction* one : menu->actions())
        if (one->text().contains(u"Ada Finch"_s)) one->trigger();
    menu->close();
    QTRY_COMPARE(tom().links.size(), 1);
    QCOMPARE(tom().links.first().as, LinkedAs::CaredFor);
    QTRY_COMPARE(m_way.ada().links.size(), 1);
    QCOMPARE(m_way.ada().links.first().name, u"Tom Finch"_s);
    QVERIFY(hands().click(u"link_1_agreed_yes"_s));
    QTRY_COMPARE(tom().links.first().agreed, Tri::Yes);
    QCOMPARE(m_way.ada().links.first().agreed, Tri::NotYetKnown); // she is asked herself
    pictured(u"carer-links"_s);
}

void CarerTest::allOfItGoesToTheOffice()
{
    QVERIFY(m_way.sent());
}

} // namespace alongside::test
