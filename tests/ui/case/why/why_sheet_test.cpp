// The sheet that answers "why?", of every figure of every page of a person: opened by the keyboard, whole on the window at
// every size, closed by Escape with the keyboard back where it was, and in words that a person can read.

#include "tests/ui/case/room.h"
#include "tests/ui/support/run.h"
#include "ui/widgets/why.h"

#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QList<ui::WhyNumber*> figuresOn(ui::Page* page)
{
    QList<ui::WhyNumber*> figures;
    for (ui::WhyNumber* one : page->findChildren<ui::WhyNumber*>())
        if (one->isVisible()) figures += one;
    return figures;
}

QRect placeOf(const QWidget* part)
{
    return {part->mapToGlobal(QPoint()), part->size()};
}

/// By Enter, as somebody at the keys opens it.
ui::WhyPopover* opened(ui::WhyNumber* figure)
{
    figure->setFocus(Qt::TabFocusReason);
    QTest::keyClick(figure, Qt::Key_Return);
    return figure->findChild<ui::WhyPopover*>();
}

/// What of it cannot be seen or reached; empty: nothing.
QString hidden(const ui::WhyPopover* sheet, const QWidget& window)
{
    const QRect whole = placeOf(sheet);
    if (!window.screen()->availableGeometry().contains(whole)) return u"off the screen"_s;
    if (!placeOf(&window).contains(whole)) return u"off the window"_s;
    if (!whole.contains(placeOf(sheet->findChild<QPushButton*>(u"why_close"_s)))) return u"its button"_s;
    const auto* area = sheet->findChild<QScrollArea*>();
    if (area->widget()->width() > area->viewport()->width()) return u"the ends of its lines"_s;
    const int line = QFontMetrics(area->font()).height();
    return area->viewport()->height() < 2 * line ? u"its words"_s : QString();
}

} // namespace

class WhySheetTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { theme()->setTextSize(100); }

    void isOpenedByKeysWholeAndLeftAgain_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QSize size : {QSize(1366, 768), QSize(683, 384)})
            for (const int percent : {100, 200})
                QTest::addRow("%dx%d at %d", size.width(), size.height(), percent) << size << percent;
    }

    void isOpenedByKeysWholeAndLeftAgain()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        theme()->setTextSize(percent);
        Room room(Until::Agreed);
        room.window.resize(size);
        int asked = 0;
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            if (!screen.make) continue;
            for (ui::WhyNumber* figure : figuresOn(room.goTo(screen.key))) {
                const QString which = screen.key + u' ' + figure->objectName();
                const QPointer<ui::WhyPopover> sheet = opened(figure);
                QVERIFY2(sheet && sheet->isVisible(), qPrintable(which));
                QCoreApplication::processEvents();
                QVERIFY2(hidden(sheet, room.window).isEmpty(),
                         qPrintable(which + u": "_s + hidden(sheet, room.window)));
                QVERIFY2(!sheet->accessibleName().isEmpty(), qPrintable(which));
                QTest::keyClick(sheet, Qt::Key_Escape);
                QTRY_VERIFY2(!sheet, qPrintable(which));
                QVERIFY2(QApplication::focusWidget() == figure, qPrintable(which));
                ++asked;
            }
        }
        QVERIFY2(asked >= 3, qPrintable(QString::number(asked)));
    }

    /// A rule of the program's own has a number that nobody at the table can look up.
    void quotesNothingByANumberOfOurOwn_data()
    {
        QTest::addColumn<QString>("visit");
        for (const QString& visit : {u"josie-thackray"_s, u"gwen-pardoe"_s, u"idris-vaughan"_s})
            QTest::addRow("%s", qPrintable(visit)) << visit;
    }

    void quotesNothingByANumberOfOurOwn()
    {
        static const QRegularExpression ours(uR"(\b[RS]\d{1,3}\b)"_s);
        QFETCH(const QString, visit);
        Room room(Until::Started, visit);
        int told = 0;
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            if (!screen.make) continue;
            for (const ui::WhyNumber* figure : room.goTo(screen.key)->findChildren<ui::WhyNumber*>()) {
                const ui::Why& why = figure->why();
                for (const QString& words : QStringList{why.title, why.sentence, why.rule, why.source} + why.inputs) {
                    QVERIFY2(!ours.match(words).hasMatch(), qPrintable(screen.key + u": "_s + words));
                    told += words.isEmpty() ? 0 : 1;
                }
                QVERIFY2(!why.sentence.isEmpty() || why.title.isEmpty(), qPrintable(figure->objectName()));
            }
        }
        QVERIFY(told > 0 || visit == u"idris-vaughan"_s); // who is not eligible has no figure
    }
};

std::unique_ptr<QObject> whySheetTest()
{
    return std::make_unique<WhySheetTest>();
}

} // namespace alongside::test

#include "why_sheet_test.moc"
