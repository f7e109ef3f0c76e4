// Money: the share worked out at the table from what comes in, what is saved and what has to be paid.

#include "tests/ui/case/page_test.h"
#include "ui/case/taken_words.h"
#include "ui/screens/money/money_page.h"
#include "ui/widgets/why.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// The visit with its lines, and nobody has asked about money coming in.
void notAsked(CaseFile& file)
{
    file.means = {};
    file.meansAmounts.clear();
    file.money.contributionWeekly.reset();
    file.money.contributionWorked = {};
    file.money.contributionLetterOn = {};
}

void choose(const Sitting& sitting, const QString& name, const QString& words)
{
    auto* combo = qobject_cast<QComboBox*>(sitting.at(name));
    if (!combo) qFatal("no list %s", qPrintable(name));
    combo->setFocus();
    QTest::keyClicks(combo, words);
    if (!combo->currentText().startsWith(words)) qFatal("no %s in %s", qPrintable(words), qPrintable(name));
}

/// One more of a list, typed from its first field to the amount.
void addAmount(const Sitting& sitting, const QString& of, int number, const QString& what, const QString& amount)
{
    const QString row = u"%1_%2"_s.arg(of).arg(number);
    sitting.press(u"add_"_s + of);
    if (of == u"income"_s) choose(sitting, row + u"_type"_s, what);
    else sitting.type(row + u"_label"_s, what);
    sitting.type(row + u"_amount"_s, amount);
}

QString shownFigure(const Sitting& sitting)
{
    return static_cast<ui::WhyNumber*>(sitting.at(u"figure_means"_s))->text();
}

} // namespace

class MeansTest final : public QObject {
    Q_OBJECT

private slots:
    void theShareIsWorkedOutAtTheTableAndTaken()
    {
        PracticeTable table(Until::Priced);
        table.change(notAsked);
        {
            Sitting sitting(new ui::MoneyPage(table.opened()));
            QVERIFY(!sitting.at(u"means_on"_s)->isVisible()); // nothing is asked before somebody wants it
            sitting.press(u"means_open"_s);
            QCOMPARE(sitting.text(u"means_missing"_s),
                     u"It cannot be worked out yet. Not yet known: the day these figures are of."_s);
            sitting.type(u"means_on"_s, u"10/9/2024\t"_s);
            QTRY_VERIFY(sitting.text(u"means_missing"_s).contains(u"what is saved"_s));
            QVERIFY(!sitting.at(u"means_take"_s)->isVisible());
            QVERIFY(!sitting.at(u"figure_means"_s)->isVisible());
            sitting.type(u"means_savings"_s, u"15120"_s);
            addAmount(sitting, u"income"_s, 1, u"Employment and Support Allowance"_s, u"138.20"_s);
            addAmount(sitting, u"income"_s, 2, u"Pension from work"_s, u"62.40"_s);
            addAmount(sitting, u"income"_s, 3, u"Personal Independence Payment, daily"_s, u"72.65"_s);
            sitting.press(u"all_income_yes"_s);
            for (int down = 0; down < 2; ++down) sitting.press(u"means_keeps"_s, Qt::Key_Down);
            QTRY_COMPARE(table.now().means.keeps, Keeps::Single25ToPension);
            // What is open now can only lower it: no more than that, and not to be taken.
            QTRY_VERIFY(sitting.at(u"figure_means"_s)->isVisible());
            QVERIFY2(sitting.text(u"means_missing"_s).endsWith(u"Whatever the answers, it is not more than this."_s),
                     qPrintable(sitting.text(u"means_missing"_s)));
            QVERIFY(!sitting.at(u"means_take"_s)->isVisible());
            addAmount(sitting, u"housing"_s, 1, u"Service charge"_s, u"9.80"_s);
            sitting.press(u"all_housing_yes"_s);
            addAmount(sitting, u"disability"_s, 1, u"Heating, laundry, taxis"_s, u"24.60"_s);
            sitting.press(u"all_disability_yes"_s);
            sitting.type(u"means_children"_s, u"0"_s);
            for (const auto& name : {u"means_is_free_no"_s, u"means_disability_premium_yes"_s,
                                     u"means_enhanced_premium_no"_s, u"means_carer_premium_no"_s})
                sitting.press(name);
            QTRY_VERIFY(sitting.at(u"means_take"_s)->isVisible());
            QVERIFY(!sitting.at(u"means_missing"_s)->isVisible());
            QVERIFY2(shownFigure(sitting).contains(u"£83.45"_s), qPrintable(shownFigure(sitting)));
            const QString steps = sitting.text(u"means_steps"_s);
            for (const auto& step :
                 {u"Pension from work: £62.40"_s, u"Savings above the lower limit, as income: £4.00"_s,
                  u"Kept: disability premium: -£48.80"_s, u"Comes to: £83.45 a week"_s})
                QVERIFY2(steps.contains(step), qPrintable(steps));
            const ui::Why why = static_cast<ui::WhyNumber*>(sitting.at(u"figure_means"_s))->why();
            QVERIFY2(why.sentence.contains(u"£83.45"_s), qPrintable(why.sentence));
            QVERIFY2(why.rule.contains(u"2014/2672"_s), qPrintable(why.rule));
            sitting.press(u"means_take"_s);
            QTRY_COMPARE(table.now().money.contributionWeekly, Money::pence(8345));
            QCOMPARE(table.now().money.contributionWorked.steps.size(), 8);
            QVERIFY(!sitting.at(u"means_take"_s)->isVisible());
        }
        Sitting again(new ui::MoneyPage(table.opened()));
        QCOMPARE(again.text(u"means_taken"_s), u"Worked out for 10 September 2024: £83.45 a week."_s);
        again.press(u"means_open"_s);
        again.press(u"income_1_remove"_s);
        QTRY_COMPARE(table.now().meansAmounts.size(), 4);
        QCOMPARE(table.now().money.contributionWeekly, Money::pence(8345)); // until it is taken anew
    }

    void aShareThatIsTakenHasAWayBack()
    {
        PracticeTable table(Until::Priced);
        table.change([](CaseFile& file) {
            file.money.contributionWeekly = Money::pence(7000);
            file.money.contributionWorked = {};
        });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.session().file();
        sitting.press(u"means_open"_s);
        sitting.press(u"means_take"_s);
        QCOMPARE(table.session().file().money.contributionWeekly, Money::pence(8345));
        QVERIFY(table.session().taken());
        QCOMPARE(ui::takenMessage(*table.session().taken()).happened, u"Changed: their share of the cost."_s);
        QVERIFY(table.session().putBack());
        QCOMPARE(table.session().file(), before);
    }

    void theLetterSaysAnother()
    {
        PracticeTable table(Until::Priced);
        table.change([](CaseFile& file) { file.money.contributionWeekly = Money::pence(7000); });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QCOMPARE(sitting.text(u"means_taken"_s),
                 u"Worked out for 10 September 2024: £83.45 a week. The share that is noted is another."_s);
    }

    /// Care Act 2014 s14(3).
    void aCarerIsToldWhatACarerCanBeChargedFor()
    {
        PracticeTable carer(Until::Priced, u"pauline-sarr"_s);
        Sitting hers(new ui::MoneyPage(carer.opened()));
        QVERIFY(hers.at(u"carer_charging"_s)->isVisible());
        QVERIFY(hers.text(u"carer_charging"_s).contains(u"never charged to the carer"_s));
        PracticeTable adult(Until::Priced);
        Sitting theirs(new ui::MoneyPage(adult.opened()));
        QVERIFY(!theirs.at(u"carer_charging"_s)->isVisible());
    }

    void whyItIsFreeIsAskedOnlyWhereItIs()
    {
        PracticeTable table(Until::Priced);
        table.change(notAsked);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        sitting.press(u"means_open"_s);
        QVERIFY(!sitting.at(u"means_free_reason"_s)->isVisible());
        sitting.type(u"means_on"_s, u"10/9/2024\t"_s);
        sitting.press(u"means_is_free_yes"_s);
        QTRY_VERIFY(sitting.at(u"means_free_reason"_s)->isVisible());
        QVERIFY(sitting.text(u"means_missing"_s).contains(u"why it is free"_s));
        choose(sitting, u"means_free_reason"_s, u"Aftercare"_s);
        QTRY_VERIFY(sitting.at(u"means_take"_s)->isVisible());
        QVERIFY2(shownFigure(sitting).contains(u"£0.00"_s), qPrintable(shownFigure(sitting)));
    }
};

std::unique_ptr<QObject> meansTest()
{
    return std::make_unique<MeansTest>();
}

} // namespace alongside::test

#include "means_test.moc"
