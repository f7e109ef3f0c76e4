// Where somebody left off, kept and read again; and words typed into a field of no record, through the cover and back.

#include "tests/ui/shell/still_clock.h"
#include "tests/ui/support/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/keeping/typed.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// A page with one field in sight and one put away until it is asked for.
class AskPage final : public ui::Page {
public:
    AskPage() : Page(u"people"_s, u"Who?"_s), m_name(new ui::LineField(u"new_name"_s, u"&Name"_s))
    {
        auto* find = new ui::LineField(u"find_here"_s, u"&Find"_s);
        ui::keepTyped(find->edit());
        ui::keepTyped(m_name->edit());
        content()->addWidget(find);
        content()->addWidget(m_name);
        m_name->hide();
        born = new ui::DatePhraseEdit(u"born"_s, u"&Born on"_s);
        born->setValue(QDate(1950, 11, 4)); // as a record has it
        content()->addWidget(born);
    }
    ui::DatePhraseEdit* born;
    QString title() const override { return u"People"_s; }
    bool focusField(const QString& field) override
    {
        if (field == u"new_name"_s) m_name->show();
        return Page::focusField(field);
    }
    void empty()
    {
        m_name->setWords({});
        ui::tellTyped(this);
    }

private:
    ui::LineField* m_name;
};

} // namespace

class LeftOffTest : public QObject {
    Q_OBJECT

private slots:
    void itIsReadAsItWasWrittenAndAnythingElseIsNowhere()
    {
        ui::LeftOff left{{{u"talk"_s, {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, {}}, u"jot"_s, 7, 120},
                         {{u"alongside:people#new_name"_s, u"Arth"_s}, {u"alongside:people#find_here"_s, u"Jo"_s}}};
        QCOMPARE(ui::leftOffFrom(ui::bytesOf(left)), left);
        QCOMPARE(ui::leftOffFrom(ui::bytesOf({})), ui::LeftOff());
        QCOMPARE(ui::leftOffFrom("something else"), ui::LeftOff());
        const ui::LeftOff anew = ui::begunAnew(left);
        QCOMPARE(anew.spot, left.spot);
        QCOMPARE(anew.typed.keys(), QStringList{u"alongside:people#new_name"_s});
    }

    void wordsOfNoRecordComeBackAfterTheCoverAndAreGoneOnceEmptied()
    {
        const StillClock clock;
        ui::MainWindow window(clock);
        AskPage* page = nullptr;
        window.setOpenPage([&page](const ui::Link&, const ui::MainWindow::Ready& ready) {
            ready([&page] { return page = new AskPage; });
        });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy changed(&window, &ui::MainWindow::leftOffChanged);
        window.showWork({u"people"_s, {}, {}});
        QVERIFY(page && !changed.isEmpty());
        QVERIFY(page->focusField(u"new_name"_s));
        changed.clear();
        QTest::keyClicks(QApplication::focusWidget(), u"Arth"_s);
        QCOMPARE(changed.size(), 4);
        window.showCover(new QWidget);
        const ui::LeftOff left = window.leftOff();
        QCOMPARE(left.typed.values(), QStringList{u"Arth"_s});
        window.setLeftOff({}); // kept elsewhere meanwhile
        QVERIFY(window.leftOff().typed.isEmpty());

        window.setLeftOff(ui::leftOffFrom(ui::bytesOf(left)));
        window.showWork({u"sync"_s, {}, {}});
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"new_name"_s);
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QCOMPARE(name->text(), u"Arth"_s);
        QTRY_COMPARE(name->cursorPosition(), 4);
        QTest::keyClicks(name, u"ur"_s);
        QCOMPARE(window.leftOff().typed.values(), QStringList{u"Arthur"_s});
        page->empty();
        QVERIFY(window.leftOff().typed.isEmpty());
    }

    void whereAPageIsThatThisProgramDoesNotHaveTheirPeopleAreShown()
    {
        const StillClock clock;
        ui::MainWindow window(clock);
        window.setOpenPage([](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            ready([screen = link.screen]() -> ui::Page* { return screen == u"people" ? new AskPage : nullptr; });
        });
        window.show();
        window.setLeftOff({{{u"of_another_version"_s, {}, {}}, u"jot"_s, 7, 120}, {}});
        window.showWork({u"people"_s, {}, {}});
        QVERIFY(window.page());
        QCOMPARE(window.page()->screen(), u"people"_s);
        QCOMPARE(window.leftOff().spot.link.screen, u"people"_s);
    }

    void halfADayOfARecordStandsThereAgainAndTheWholeOneStaysMeanwhile()
    {
        const StillClock clock;
        ui::MainWindow window(clock);
        AskPage* page = nullptr;
        window.setOpenPage([&page](const ui::Link&, const ui::MainWindow::Ready& ready) {
            ready([&page] { return page = new AskPage; });
        });
        window.show();
        window.showWork({u"people"_s, {}, {}});
        const auto line = [&page](const QString& name) { return page->findChild<QLineEdit*>(name); };
        line(u"born"_s)->setText(u"5"_s);
        line(u"born_year"_s)->setText(u"195"_s);
        emit page->born->left();
        QVERIFY(!page->born->isReadable());
        const QDate saved = page->born->value();
        window.showCover(new QWidget);
        const ui::LeftOff left = ui::leftOffFrom(ui::bytesOf(window.leftOff()));
        window.setLeftOff(left);
        window.showWork({u"people"_s, {}, {}});
        QTRY_COMPARE(line(u"born_year"_s)->text(), u"195"_s);
        QCOMPARE(line(u"born"_s)->text(), u"5"_s);
        QVERIFY(!page->born->problem().isEmpty());
        QCOMPARE(page->born->value(), QDate(1950, 11, 4));
        QVERIFY(saved.isValid());
        line(u"born_year"_s)->setText(u"1951"_s);
        QCOMPARE(page->born->value(), QDate(1951, 11, 5));
        QVERIFY(window.leftOff().typed.isEmpty());
    }
};

std::unique_ptr<QObject> leftOffTest()
{
    return std::make_unique<LeftOffTest>();
}

} // namespace alongside::test

#include "left_off_test.moc"
