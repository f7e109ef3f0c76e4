// A review may be opened any day. A plan is signed once something has started, and what it waits for is said.

#include "tests/ui/case/page_test.h"
#include "ui/screens/review/review_page.h"
#include "ui/shell/places/link.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

class TooEarlyTest final : public QObject {
    Q_OBJECT

private:
    /// On a review opened that day, what the signing waits for; signing it leads nowhere near a question.
    static QString waitsFor(PracticeTable& table, QString* ledTo = nullptr)
    {
        Sitting sitting(new ui::ReviewPage(table.opened()));
        sitting.press(u"open_review"_s);
        const QString why = sitting.whyNot(u"sign_plan"_s);
        QSignalSpy led(sitting.page, &ui::Page::followed);
        sitting.run(u"sign_plan"_s);
        if (sitting.window->findChild<QWidget*>(u"confirm"_s)) return u"asked whether to sign"_s;
        if (ledTo && !led.isEmpty()) *ledTo = ui::Link::read(led.first().first().toString())->screen;
        return why;
    }

private slots:
    void beforeTheFirstDayTheSigningWaitsForIt()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 9, 18));
        QCOMPARE(waitsFor(table),
                 u"Still to say: The plan is signed once something has started: that is on 23 September 2024"_s);
        QVERIFY(table.now().signedPlans.isEmpty());
    }

    /// It is started, and six weeks are not over: that is another thing, and said as it is.
    void onceItHasStartedTheSigningWaitsForTheSixWeeks()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 9, 23));
        const QString why = waitsFor(table);
        QVERIFY2(!why.contains(u"once something has started"_s) && why.contains(u"six weeks"_s, Qt::CaseInsensitive),
                 qPrintable(why));
    }

    void withNothingStartedAtAllItLeadsToWhereItIsStarted()
    {
        PracticeTable table(Until::Agreed); // with days for its lines, which start nothing by themselves
        QString led;
        const QString why = waitsFor(table, &led);
        QVERIFY2(why.contains(u"The money is not started yet"_s), qPrintable(why));
        QCOMPARE(led, u"choices"_s);
        QVERIFY(table.now().signedPlans.isEmpty());
    }
};

std::unique_ptr<QObject> tooEarlyTest()
{
    return std::make_unique<TooEarlyTest>();
}

} // namespace alongside::test

#include "too_early_test.moc"
