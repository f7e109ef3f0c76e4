// Choices: whoever else holds the money, whom it would pay, and what the council arranges.

#include "core/domain/settled.h"
#include "tests/ui/case/page_test.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/review/review_page.h"

#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

void pressAll(const Sitting& sitting, const QStringList& names)
{
    for (const QString& name : names) sitting.press(name);
}

QComboBox* combo(const Sitting& sitting, const QString& name)
{
    auto* found = qobject_cast<QComboBox*>(sitting.at(name));
    if (!found) qFatal("no list %s", qPrintable(name));
    return found;
}

} // namespace

class HandsTest final : public QObject {
    Q_OBJECT

private slots:
    /// [S99] Who is chosen to look after it is named and agrees before the money starts.
    void aNominatedPersonIsNamedAndAgrees()
    {
        PracticeTable table(Until::Agreed);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QVERIFY(!sitting.at(u"holder"_s)->isVisible());
            sitting.press(u"way_2"_s); // looked at
            QVERIFY(sitting.at(u"holder"_s)->isVisible());
            QVERIFY(!sitting.at(u"authority"_s)->isVisible()); // section 32 is of another way
            sitting.press(u"way_yes"_s);
            pressAll(sitting, {u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s,
                               u"right_way_yes"_s});
            QVERIFY2(sitting.whyNot(u"start_the_money"_s).endsWith(u"and 1 more"_s),
                     qPrintable(sitting.whyNot(u"start_the_money"_s)));
            sitting.press(u"holder_agrees_yes"_s);
            QCOMPARE(sitting.whyNot(u"start_the_money"_s), u"Still to say: Who looks after the money: a name"_s);
            sitting.run(u"start_the_money"_s); // leads to what is missing
            QVERIFY(sitting.at(u"holder_name"_s)->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClicks(QApplication::focusWidget(), u"Bernie Thackray"_s);
            QTRY_COMPARE(table.now().holder.name, u"Bernie Thackray"_s);
            QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
            sitting.run(u"start_the_money"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().instructions.size(), 1);
        }
        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY(again.at(u"holder"_s)->isVisible());
        QCOMPARE(table.now().holder.agrees, Tri::Yes);
    }

    /// [S99] Who cannot ask: the four reasons are asked, and section 32 of whoever asks for them.
    void whoCannotAskIsSpokenForBySectionThirtyTwo()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        sitting.press(u"way_more"_s);
        sitting.press(u"way_3"_s);
        sitting.press(u"way_yes"_s);
        QVERIFY(!sitting.at(u"capacity_because"_s)->isVisible());
        pressAll(sitting, {u"capacity_to_ask_no"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s,
                           u"right_way_yes"_s, u"acts_in_best_interests_yes"_s});
        QVERIFY(sitting.at(u"capacity_because"_s)->isVisible());
        sitting.type(u"capacity_because"_s, u"Asked on two mornings, with pictures; she could not weigh it"_s);
        sitting.type(u"holder_name"_s, u"Bernie"_s);
        QVERIFY(!sitting.at(u"council_considers_suitable"_s)->isVisible());
        auto* authority = combo(sitting, u"authority"_s);
        authority->setFocus();
        QTest::keyClick(authority, Qt::Key_End); // nobody
        QTRY_COMPARE(table.now().holder.authority, CareAuthority::None);
        QTRY_VERIFY(sitting.at(u"council_considers_suitable"_s)->isVisible());
        QTRY_VERIFY2(sitting.whyNot(u"start_the_money"_s).contains(u"authorised"_s),
                     qPrintable(sitting.whyNot(u"start_the_money"_s)));
        sitting.press(u"council_considers_suitable_yes"_s);
        QTRY_COMPARE(sitting.whyNot(u"start_the_money"_s), QString());
        sitting.press(u"capacity_to_ask_yes"_s);
        QVERIFY2(sitting.whyNot(u"start_the_money"_s).contains(u"capacity"_s),
                 qPrintable(sitting.whyNot(u"start_the_money"_s)));
    }

    void whomItWouldPayIsFoundByTheRule()
    {
        PracticeTable table(Until::Chosen);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        sitting.press(u"add_payee"_s);
        QTRY_COMPARE(table.now().payees.size(), 1);
        sitting.type(u"payee_1_name"_s, u"Bernie"_s);
        QVERIFY(!sitting.at(u"payee_1_found"_s)->isVisible()); // nothing is known yet
        QVERIFY(!sitting.at(u"payee_1_necessary"_s)->isVisible());
        auto* kin = combo(sitting, u"payee_1_kin"_s);
        kin->setFocus();
        QTest::keyClicks(kin, u"Daughter"_s);
        QTRY_COMPARE(table.now().payees.first().kin, Kin::Daughter);
        QTRY_VERIFY(sitting.at(u"payee_1_same_household"_s)->isVisible());
        sitting.press(u"payee_1_same_household_yes"_s);
        QTRY_VERIFY(sitting.at(u"payee_1_necessary"_s)->isVisible());
        sitting.press(u"payee_1_necessary_no"_s);
        QTRY_VERIFY2(sitting.text(u"payee_1_found"_s).startsWith(u"It may not pay them."_s),
                     qPrintable(sitting.text(u"payee_1_found"_s)));
        sitting.press(u"payee_1_necessary_yes"_s);
        QTRY_VERIFY2(sitting.text(u"payee_1_found"_s).startsWith(u"It may pay them."_s),
                     qPrintable(sitting.text(u"payee_1_found"_s)));
        sitting.press(u"payee_1_remove"_s);
        QTRY_VERIFY(table.now().payees.isEmpty());
    }

    /// [S38] The same worker orders it: with the start, and once more when who gives it is found.
    void whatTheCouncilArrangesIsOrderedByWhoSitsHere()
    {
        PracticeTable table(Until::Chosen);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(sitting.at(u"orders"_s)->isVisible());
        QCOMPARE(sitting.text(u"orders_state"_s), u"It is ordered when the money is started."_s);
        QVERIFY(!sitting.at(u"place_order"_s)->isVisible());
        sitting.run(u"start_the_money"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().orders.size(), 1);
        QTRY_VERIFY(sitting.text(u"orders_state"_s).startsWith(u"Ordered on "_s));
        sitting.type(u"order_provider_1"_s, u"Ferry Lane Day Centre"_s);
        QTRY_VERIFY(sitting.at(u"place_order"_s)->isVisible());
        sitting.press(u"place_order"_s);
        QTRY_COMPARE(table.now().orders.size(), 2);
        QCOMPARE(settled(table.now().orders)->lines.first().provider, u"Ferry Lane Day Centre"_s);
        QCOMPARE(settled(table.now().orders)->by, u"Niamh Farrelly"_s);
        QTRY_VERIFY(!sitting.at(u"place_order"_s)->isVisible());
    }

    /// [S98] Who has no direct payment is offered one again at each review; what there is not is not asked about.
    void aDirectPaymentIsOfferedAgainAtAReview()
    {
        PracticeTable table(Until::Reviewed);
        Sitting paid(new ui::ReviewPage(table.opened()));
        QVERIFY(!paid.at(u"offered_again"_s)->isVisible());
        QVERIFY(paid.at(u"still_wanted"_s)->isVisible());
        CaseFile arranged = table.now();
        arranged.instructions.first().way = Deploy::CouncilManaged;
        arranged.instructions.first().grossWeekly = arranged.instructions.first().schedule.firstAmount = {};
        Review& review = arranged.reviews.first();
        review.stillWanted = review.stillManageable = review.stillRightWay = Tri::NotYetKnown;
        review.directPaymentWords.clear();
        PracticeTable other(Until::Nothing);
        arranged.id = other.id;
        other.putDown({.id = other.id}, arranged);
        Sitting sitting(new ui::ReviewPage(other.opened()));
        QVERIFY(!sitting.at(u"still_wanted"_s)->isVisible());
        QVERIFY(sitting.at(u"offered_again"_s)->isVisible());
        auto* answer = combo(sitting, u"offered_again"_s);
        answer->setFocus();
        for (int down = 0; down < 2; ++down) QTest::keyClick(answer, Qt::Key_Down);
        sitting.type(u"offered_again_words"_s, u"Perhaps in the spring"_s);
        QTRY_COMPARE(other.now().reviews.first().offeredAgainWords, u"Perhaps in the spring"_s);
        QCOMPARE(other.now().reviews.first().offeredAgain, OfferedAgain::NotNow);
    }

    void aDoubtAboutOneDecisionIsWrittenDownByItself()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::PersonPage(table.opened()));
        QVERIFY(!sitting.at(u"capacities"_s)->isVisible());
        sitting.press(u"person_details"_s);
        sitting.press(u"add_capacity"_s);
        QTRY_COMPARE(table.now().capacities.size(), 1);
        QTest::keyClicks(QApplication::focusWidget(), u"Whether to move nearer to Bernie"_s);
        sitting.press(u"capacity_1_able_no"_s);
        sitting.type(u"capacity_1_because"_s, u"She lost the thread each time"_s);
        QTRY_COMPARE(table.now().capacities.first().because, u"She lost the thread each time"_s);
        QCOMPARE(table.now().capacities.first().decision, u"Whether to move nearer to Bernie"_s);
        QCOMPARE(table.now().capacities.first().able, Tri::No);
        QCOMPARE(table.now().choices.capacityToAsk, Tri::NotYetKnown); // it says nothing of any other decision
        sitting.press(u"capacity_1_remove"_s);
        QTRY_VERIFY(table.now().capacities.isEmpty());
        QVERIFY(table.session().putBack());
        QTRY_COMPARE(table.now().capacities.size(), 1);
    }

    void looksRightWithSomebodyAuthorised()
    {
        PracticeTable table(Until::Chosen);
        table.change([](CaseFile& file) {
            file.choices.way = Deploy::DpAuthorised;
            file.choices.capacityToAsk = Tri::No;
            file.choices.capacityBecause = u"Asked on two mornings, with pictures; she could not weigh it"_s;
            file.holder = {.name = u"Bernie Thackray"_s, .relation = u"Daughter"_s};
            file.holder.authority = CareAuthority::AnotherExists;
            file.payees.append({.id = {QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                                .name = u"Bernie Thackray"_s,
                                .kin = Kin::Daughter,
                                .sameHousehold = Tri::Yes});
        });
        looksRight(new ui::ChoicesPage(table.opened()), u"choices_authorised"_s);
    }
};

std::unique_ptr<QObject> handsTest()
{
    return std::make_unique<HandsTest>();
}

} // namespace alongside::test

#include "hands_test.moc"
