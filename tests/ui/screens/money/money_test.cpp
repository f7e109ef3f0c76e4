// The money: no pound before the first outcome, the journey's figures, live in the same turn, agreed only when whole.

#include "tests/ui/screens/person/page_test.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/talk/talk_page.h"
#include "ui/widgets/why.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class MoneyTest final : public QObject {
    Q_OBJECT

private:
    static QString figure(const Sitting& sitting, const QString& key)
    {
        return static_cast<ui::WhyNumber*>(sitting.at(u"figure_"_s + key))->text();
    }

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Agreed);
        looksRight(new ui::MoneyPage(table.services(), table.view()), u"money"_s);
        auto* page = new ui::MoneyPage(table.services(), table.view());
        page->findChild<QPushButton*>(u"line_1_open"_s)->setChecked(true);
        looksRight(page, u"money-line-open"_s);
    }

    void noPoundSignAnywhereBeforeTheFirstOutcome()
    {
        PracticeTable table(Until::Determined);
        const auto services = table.services();
        const QList<ui::CasePage*> pages{
            new ui::MoneyPage(services, table.view()), new ui::ChoicesPage(services, table.view()),
            new ui::PersonPage(services, table.view()), new ui::TalkPage(services, table.view()),
            new ui::EligibilityPage(services, table.view())};
        for (ui::CasePage* page : pages) {
            Sitting sitting(page);
            QVERIFY2(!sitting.everything().contains(u'£'), qPrintable(page->screen()));
        }
        Sitting sitting(new ui::MoneyPage(services, table.view()));
        QVERIFY(sitting.everything().contains(u"Money follows outcomes. There are none yet."_s));
    }

    void theJourneysFiguresAreShownAndEachIsOpenToWhy()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.services(), table.view()));
        QCOMPARE(figure(sitting, u"subtotal"_s), u"£256.10"_s);
        QCOMPARE(figure(sitting, u"contingency"_s), u"£20.49"_s);
        QCOMPARE(figure(sitting, u"weekly"_s), u"£276.59"_s);
        QCOMPARE(figure(sitting, u"four_weekly"_s), u"£1,106.36"_s);
        QCOMPARE(figure(sitting, u"year"_s), u"£14,440.68"_s);
        QCOMPARE(figure(sitting, u"one_off"_s), u"£299.50"_s);
        QCOMPARE(figure(sitting, u"first_year"_s), u"£14,740.18"_s);
        QCOMPARE(figure(sitting, u"contribution"_s), u"£83.45"_s);
        QCOMPARE(figure(sitting, u"council"_s), u"£193.14"_s);
        QCOMPARE(figure(sitting, u"dp_four_weekly"_s), u"£753.56"_s);
        QCOMPARE(figure(sitting, u"arranged"_s), u"£4.75"_s);
        for (ui::WhyNumber* number : sitting.page->findChildren<ui::WhyNumber*>()) {
            if (!number->isVisible()) continue;
            QVERIFY2(!number->why().sentence.isEmpty(), qPrintable(number->objectName()));
            QVERIFY2(!number->why().rule.isEmpty(), qPrintable(number->objectName()));
        }
        QVERIFY(sitting.text(u"line_1_sentence"_s).contains(u"£112.13"_s));
        sitting.press(u"line_1_amount"_s, Qt::Key_Return);
        auto* sheet = sitting.page->findChild<ui::WhyPopover*>();
        QVERIFY(sheet && sheet->isVisible());
        sheet->close();
    }

    void aLineTypedFromTheKeyboardIsWorkedOutInTheSameTurn()
    {
        PracticeTable table(Until::Wanted);
        Sitting sitting(new ui::MoneyPage(table.services(), table.view()));
        sitting.press(u"add_line_1"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Cooking together"_s);
        sitting.type(u"line_1_item"_s, u"Personal"_s);
        sitting.into(u"line_1_times"_s);
        static_cast<QLineEdit*>(sitting.at(u"line_1_times"_s))->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
        const QString before = figure(sitting, u"weekly"_s);
        sitting.into(u"line_1_quantity"_s);
        static_cast<QLineEdit*>(sitting.at(u"line_1_quantity"_s))->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
        QVERIFY(figure(sitting, u"weekly"_s) != before); // no event loop between the key and the figure
        QTRY_COMPARE(table.now().lines.value(0).quantity, Quantity::whole(2));
        QCOMPARE(table.now().lines.first().label, u"Cooking together"_s);
    }

    void agreeingWaitsForBothAnswersAndKeepsWhatWasReadAloud()
    {
        PracticeTable table(Until::Priced);
        Sitting sitting(new ui::MoneyPage(table.services(), table.view()));
        QVERIFY(!sitting.whyNot(u"agree"_s).isEmpty());
        sitting.run(u"agree"_s);
        sitting.press(u"person_says_enough_yes"_s);
        sitting.press(u"worker_says_enough_yes"_s);
        sitting.type(u"agreed_by"_s, u"Josie"_s);
        sitting.type(u"agreed_how"_s, u"Spoken"_s);
        sitting.into(u"agreed_on"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"today"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sitting.whyNot(u"agree"_s), QString());
        QVERIFY(table.now().agreements.isEmpty());
        sitting.run(u"agree"_s);
        QTRY_COMPARE(table.now().agreements.size(), 1);
        const AllocationAgreement made = table.now().agreements.first();
        QCOMPARE(made.on, QDate(2024, 9, 17));
        QCOMPARE(made.sentences.size(), made.allocation.lines.size());
        QVERIFY(!made.sentences.first().isEmpty());
    }
};

std::unique_ptr<QObject> moneyTest()
{
    return std::make_unique<MoneyTest>();
}

} // namespace alongside::test

#include "money_test.moc"
