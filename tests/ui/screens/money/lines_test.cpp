// One line of money: every way it can come by itself, and what was said that it rests on.

#include "tests/ui/screens/money/money_words.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/outcomes/outcomes_page.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

class LinesTest final : public QObject {
    Q_OBJECT

private slots:
    /// [S99] Each way to hold the money can be chosen for one line, and mixed with the others.
    void everyWayCanBeChosenForALine()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        sitting.press(u"line_1_open"_s);
        auto* way = static_cast<QComboBox*>(sitting.at(u"line_1_way"_s));
        QCOMPARE(way->count(), int(std::size(kDeployChoices)));
        QCOMPARE(way->currentText(), u"As the rest of the money"_s);
        for (const Choice& one : kDeployChoices) {
            if (one.number == int(Deploy::NotChosen)) continue;
            sitting.press(u"line_1_way"_s, Qt::Key_Down);
            QTRY_COMPARE(int(table.now().lines.first().deploy), int(one.number));
        }
        sitting.press(u"line_1_way"_s, Qt::Key_Home);
        QTRY_COMPARE(table.now().lines.first().deploy, Deploy::NotChosen);
    }

    /// [S67] Money that nothing said is linked to is said before it is agreed, leads to where it can be, and stops nobody.
    void whatNothingSaidIsLinkedToIsSaidAndStopsNobody()
    {
        PracticeTable table(Until::Priced);
        const auto unlink = [](CaseFile& file) {
            for (Outcome& one : file.outcomes) one.because.clear();
            for (SupportLine& one : file.lines) one.because.clear();
        };
        table.change(unlink);
        const QString id = table.now().outcomes.first().id.value.toString(QUuid::WithoutBraces);
        {
            Sitting sitting(new ui::MoneyPage(table.opened()));
            QVERIFY(sitting.at(u"unlinked_1"_s)->isVisible());
            QVERIFY2(sitting.text(u"nothing_linked"_s).contains(u"Agreeing does not wait for it."_s),
                     qPrintable(sitting.text(u"nothing_linked"_s)));
            QVERIFY(!sitting.whyNot(u"agree"_s).contains(u"linked"_s));
            QSignalSpy followed(sitting.page, &ui::Page::followed);
            sitting.press(u"link_words_1"_s);
            const QString to = followed.takeLast().first().toString();
            QVERIFY2(to.contains(u"/outcomes#"_s) && to.endsWith(u"_words"_s), qPrintable(to));
        }
        Sitting outcomes(new ui::OutcomesPage(table.opened()));
        QVERIFY(outcomes.page->focusField(id + u"_words"_s));
        QCOMPARE(QApplication::focusWidget(), outcomes.at(u"outcome_1_because_1"_s));
        outcomes.type(u"outcome_1_why_no_words"_s, u"Shown, not said"_s);
        outcomes.page->flush();
        QTRY_COMPARE(table.now().outcomes.first().whyNoWords, u"Shown, not said"_s);

        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY(!sitting.at(u"unlinked_1"_s)->isVisible());
        const QList<SupportLine> lines = table.now().lines;
        const OutcomeId first = table.now().outcomes.first().id;
        const auto pays =
            std::ranges::find_if(lines, [&](const SupportLine& one) { return one.outcomes.contains(first); });
        QVERIFY(pays != lines.end());
        const QString name = u"line_%1_amount"_s.arg(pays - lines.begin() + 1);
        const auto* amount = static_cast<ui::WhyNumber*>(sitting.at(name));
        QVERIFY2(amount->why().inputs.contains(u"Nothing said is linked, because: Shown, not said"_s),
                 qPrintable(amount->why().inputs.join(u'\n')));
    }
};

std::unique_ptr<QObject> linesTest()
{
    return std::make_unique<LinesTest>();
}

} // namespace alongside::test

#include "lines_test.moc"
