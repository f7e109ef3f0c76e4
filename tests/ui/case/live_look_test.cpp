// Text size and look are followed live by every page of a person: to the last point of the picture, it looks as one that
// was opened after.

#include "tests/ui/case/practice_table.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/run.h"
#include "ui/case/case_page.h"
#include "ui/shell/places/screen_catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class LiveLookTest final : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<QWidget> opened(PracticeTable& table, const QString& screen)
    {
        return std::unique_ptr<QWidget>(
            inWindow(static_cast<ui::CasePage*>(ui::screenOf(screen)->make(table.opened())), {1158, 768}));
    }
    static void wear(ui::Look look, int percent)
    {
        theme()->setLook(look);
        theme()->setTextSize(percent);
    }

private slots:
    void cleanup() { wear(ui::Look::Light, 100); }

    void everyPageFollowsAtOnce_data()
    {
        QTest::addColumn<QString>("screen");
        for (const ui::Screen& screen : ui::screenCatalogue())
            if (screen.make) QTest::newRow(qPrintable(screen.key)) << screen.key;
    }

    void everyPageFollowsAtOnce()
    {
        QFETCH(QString, screen);
        PracticeTable table(Until::Started);
        const auto live = opened(table, screen);
        const QImage before = pictureOf(live.get());
        wear(ui::Look::Dim, 140);
        const auto fresh = opened(table, screen);
        const QString large = restingDifference(live.get(), [&] { return pictureOf(fresh.get()); });
        keep(live.get(), u"live_"_s + screen);
        keep(fresh.get(), u"live_fresh_"_s + screen);
        QVERIFY2(large.isEmpty(), qPrintable(u"dim and large "_s + large));
        QVERIFY(pictureOf(live.get()) != before);
        wear(ui::Look::Light, 100);
        const auto again = opened(table, screen);
        const QString back = restingDifference(live.get(), [&] { return pictureOf(again.get()); });
        QVERIFY2(back.isEmpty(), qPrintable(u"and back "_s + back));
    }
};

std::unique_ptr<QObject> liveLookTest()
{
    return std::make_unique<LiveLookTest>();
}

} // namespace alongside::test

#include "live_look_test.moc"
