// What stands under the caret does not move on the screen while somebody types: in each field of the pages where what is
// typed makes rows above it come and go.

#include "tests/ui/case/room.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// Whatever can be typed into there, in order of reading, by name.
QStringList editorsOf(const ui::Page& page)
{
    QStringList names;
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<const QLineEdit*>(part);
        const auto* text = qobject_cast<const QPlainTextEdit*>(part);
        const bool takesWords = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
        if (takesWords && part->isVisible() && part->isEnabled() && !part->objectName().startsWith(u"qt_"_s))
            names += part->objectName();
    }
    return names;
}

int placeOf(const QWidget* part)
{
    return part->mapToGlobal(QPoint()).y();
}

void settle()
{
    for (int turn = 0; turn < 5; ++turn) QTest::qWait(0);
}

/// Empty, or the key after which it stood elsewhere.
QString movedBy(QWidget* part, const QString& keys)
{
    const int before = placeOf(part);
    for (const QChar key : keys) {
        if (key == u'<') QTest::keyClick(part, Qt::Key_Backspace);
        else QTest::keyClick(part, key.toLatin1());
        settle();
        if (!QTest::qWaitFor([&] { return placeOf(part) == before; }, 1'000)) // once the layouts have come to rest
            return u"%1: by \"%2\" from %3 to %4"_s.arg(part->objectName(), QString(key))
                .arg(before)
                .arg(placeOf(part));
    }
    return {};
}

class Sheet final : public ui::Page {
public:
    explicit Sheet(bool tall) : Page(u"sheet"_s, u"How much?"_s)
    {
        above->setFixedHeight(90);
        below->setFixedHeight(tall ? 900 : 90);
        for (QWidget* part : QList<QWidget*>{above, field, below}) content()->addWidget(part);
    }
    QString title() const override { return u"Sheet"_s; }
    QWidget* above = new QWidget;
    ui::TextField* field = new ui::TextField(u"words"_s, u"Words"_s);
    QWidget* below = new QWidget;
};

/// The sheet in the window, as any page is.
struct SheetWindow {
    explicit SheetWindow(bool tall) : window(table.clock)
    {
        window.setOpenPage([this, tall](const ui::Link&, const ui::MainWindow::Ready& ready) {
            ready([this, tall] { return sheet = new Sheet(tall); });
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
        window.showWork({u"people"_s, {}, {}});
    }
    [[nodiscard]] QScrollArea* area() const
    {
        return qobject_cast<QScrollArea*>(sheet->parentWidget()->parentWidget());
    }

    PracticeTable table;
    ui::MainWindow window;
    Sheet* sheet = nullptr;
};

} // namespace

class SteadyTypingTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("until");
        QTest::newRow("money") << u"money"_s << int(Until::Priced);
        QTest::newRow("money, agreed") << u"money"_s << int(Until::Agreed);
        QTest::newRow("choices") << u"choices"_s << int(Until::Agreed);
        QTest::newRow("eligibility") << u"eligibility"_s << int(Until::Talked);
        QTest::newRow("eligibility, signed") << u"eligibility"_s << int(Until::Determined);
    }

    void everyFieldStaysWhereItIs()
    {
        QFETCH(const QString, screen);
        QFETCH(const int, until);
        Room room{Until(until)};
        ui::Page* page = room.goTo(screen);
        if (screen == u"money"_s) QVERIFY(page->focusField(u"line_1_quantity"_s)); // opens the line
        settle();
        QStringList moved;
        const QStringList names = editorsOf(*page);
        QVERIFY(names.size() > 3);
        for (const QString& name : names) {
            if (!page->focusField(name)) continue;
            settle();
            QWidget* part = QApplication::focusWidget();
            if (!part || part->objectName() != name) continue;
            moved += movedBy(part, u"x<1<12,5<<.50 word"_s);
        }
        moved.removeAll(QString());
        QVERIFY2(moved.isEmpty(), qPrintable(moved.join(u'\n')));
    }

    /// What was held at the top leaves an empty strip there: the wheel goes past it like past anything else.
    void theWheelTurnsAPageThatHasAnEmptyStrip()
    {
        const SheetWindow shown(true);
        Sheet* sheet = shown.sheet;
        sheet->field->setFocus();
        settle();
        QWidget* part = QApplication::focusWidget();
        QTest::keyClick(part, Qt::Key_A);
        settle();
        sheet->above->hide();
        settle();
        auto* seen = shown.area()->viewport();
        const QPointF middle = QRectF(seen->rect()).center();
        for (int turn = 0; turn < 4; ++turn) {
            const int before = placeOf(part);
            QWheelEvent wheel(middle, seen->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(seen, &wheel);
            settle();
            QVERIFY2(placeOf(part) < before, qPrintable(u"turn %1: at %2"_s.arg(turn).arg(before)));
        }
    }

    /// At the top of a page, where it cannot be scrolled any further, and at its foot.
    void alsoWhereThePageCannotBeScrolled_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("a page that fits") << false;
        QTest::newRow("a page that scrolls") << true;
    }

    void alsoWhereThePageCannotBeScrolled()
    {
        QFETCH(const bool, isLong);
        const SheetWindow shown(isLong);
        Sheet* sheet = shown.sheet;
        auto* bar = shown.area()->verticalScrollBar();
        for (const bool atFoot : {false, true}) {
            sheet->field->setFocus();
            settle();
            if (atFoot) bar->setValue(bar->maximum());
            settle();
            QWidget* part = QApplication::focusWidget();
            QTest::keyClick(part, Qt::Key_A);
            settle();
            const int place = placeOf(part);
            const auto stands = [&](const char* when) {
                settle();
                const bool same = placeOf(part) == place;
                if (!same) qWarning("%s: from %d to %d", when, place, placeOf(part));
                return same;
            };
            sheet->above->hide();
            QVERIFY(stands("what is above goes"));
            QTest::keyClick(part, Qt::Key_A);
            QVERIFY(stands("a key"));
            sheet->below->hide();
            QVERIFY(stands("what is below goes"));
            sheet->above->show();
            QVERIFY(stands("what is above comes"));
            sheet->below->show();
            QVERIFY(stands("what is below comes"));
            sheet->above->hide();
            QVERIFY(stands("it goes again"));
            part->clearFocus();
            settle();
            QCOMPARE(sheet->contentsMargins().top(), 0); // nothing of it is left
            QCOMPARE(sheet->contentsMargins().bottom(), 0);
            sheet->above->show();
            settle();
        }
    }
};

std::unique_ptr<QObject> steadyTypingTest()
{
    return std::make_unique<SteadyTypingTest>();
}

} // namespace alongside::test

#include "steady_typing_test.moc"
