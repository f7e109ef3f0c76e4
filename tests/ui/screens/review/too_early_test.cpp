// A review may be opened any day. A plan is signed once something has started, and what it waits for is said.

#include "tests/ui/case/page_test.h"
#include "ui/screens/person/person_page.h"
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

    static bool canBeTakenAway(const Sitting& sitting)
    {
        const QList<ui::PageAction> acts = sitting.page->actions();
        return std::ranges::find(acts, u"take_review_away"_s, &ui::PageAction::key) != acts.end();
    }

private slots:
    /// Opened by mistake, it counts as held nowhere, and is taken away again; once anything is said, it stays.
    void anEmptyReviewIsNotHeldAndIsTakenAwayAgain()
    {
        PracticeTable table(Until::Reviewed);
        table.change([&](CaseFile& file) {
            const DecisionId version{table.ids.next()}, yes{table.ids.next()};
            file.signedPlans.append({.id = version,
                                     .on = {2024, 11, 4},
                                     .by = u"Niamh Farrelly"_s,
                                     .review = file.reviews.first().id,
                                     .nextReview = {2025, 9, 15}});
            file.signOffs.append({.id = yes, .on = {2024, 11, 5}, .by = u"Ruth Amadi"_s, .version = version});
        });
        table.clock.setDay(QDate(2025, 1, 15));
        const auto overview = [&] { return Sitting(new ui::PersonPage(table.opened())).text(u"person_agreed"_s); };
        const QString before = overview();
        QVERIFY2(before.contains(u"We look again on 15 September 2025"_s), qPrintable(before));
        Sitting sitting(new ui::ReviewPage(table.opened()));
        ui::CaseSession& session = table.session();
        QVERIFY(!canBeTakenAway(sitting));
        sitting.press(u"open_review"_s);
        QTRY_COMPARE(table.now().reviews.size(), 2);
        QCOMPARE(table.now().reviews.last().kind, ReviewKind::Unplanned);
        QCOMPARE(overview(), before);
        QVERIFY(canBeTakenAway(sitting));
        sitting.run(u"take_review_away"_s);
        QTRY_COMPARE(table.now().reviews.size(), 1);
        QVERIFY(sitting.at(u"open_review"_s)->isVisible());
        QVERIFY(session.putBack());
        QTRY_COMPARE(table.now().reviews.size(), 2);
        sitting.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(sitting.window.get()));
        sitting.type(u"review_present"_s, u"J"_s);
        QVERIFY(!canBeTakenAway(sitting));
        sitting.page->flush();
        QTRY_VERIFY(overview().contains(u"Looked at again on 15 January 2025; the plan is not signed off yet"_s));
        const QList<QLabel*> labels = sitting.page->findChildren<QLabel*>();
        QCOMPARE(int(std::ranges::count(labels, u"Which review"_s, &QLabel::text)), 1);
    }

    void whereNothingIsStartedAReviewIsAnUnplannedOne()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        sitting.press(u"open_review"_s);
        QTRY_COMPARE(table.now().reviews.size(), 1);
        QCOMPARE(table.now().reviews.first().kind, ReviewKind::Unplanned);
    }

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
