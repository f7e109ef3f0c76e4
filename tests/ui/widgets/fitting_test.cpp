// Words fit where they stand: on as many lines as they need, or cut with the whole in the tip.

#include "tests/ui/support/look.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/words_buttons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class FittingTest : public QObject {
    Q_OBJECT

private slots:
    /// In a column narrower than they are, words have the lines they need, and push nothing out of it.
    void longWordsGoOnInTheNextLine()
    {
        const QString words = u"Bernie: Sunday shower, an hour and a quarter (willing and able, every other week)"_s;
        QWidget column;
        auto* rows = new QVBoxLayout(&column);
        auto* box = new ui::WordsBox(words);
        auto* circle = new ui::WordsCircle(words);
        QPushButton* link = ui::makeButton(ui::ButtonKind::Quiet, u"link"_s, words);
        QPushButton* loud = ui::makeButton(ui::ButtonKind::Primary, u"loud"_s, words);
        auto* title = new ui::TextLabel(u"How would you like it?"_s, ui::Type::Title);
        const QList<QWidget*> all{box, circle, link, loud, title};
        for (QWidget* one : all) rows->addWidget(one);
        rows->addStretch();
        column.resize(260, 700);
        column.show();
        QVERIFY(QTest::qWaitForWindowExposed(&column));
        QCOMPARE(column.width(), 260);
        for (QWidget* one : all) {
            QTRY_COMPARE(one->height(), one->heightForWidth(one->width()));
            QVERIFY(one->height() > 2 * one->fontMetrics().height());
            QVERIFY(one->geometry().right() < column.width());
        }
        test::keep(&column, u"long_words"_s);
        column.resize(1200, 700); // and one line, where there is room
        for (QWidget* one : all) QTRY_VERIFY(one->height() < 2 * one->fontMetrics().height() + 16);
    }

    void whatIsCutIsWholeInItsTip()
    {
        QWidget row;
        auto* cells = new QHBoxLayout(&row);
        auto* name = (new ui::TextLabel(u"Josephine Thackray-Featherstonehaugh"_s))->cut();
        cells->addWidget(name);
        cells->addStretch();
        row.resize(120, 60);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QCOMPARE(row.width(), 120);
        QCOMPARE(name->toolTip(), name->text());
        row.resize(800, 60);
        QTRY_COMPARE(name->toolTip(), QString());
    }
};

std::unique_ptr<QObject> fittingTest()
{
    return std::make_unique<FittingTest>();
}

} // namespace alongside::test

#include "fitting_test.moc"
