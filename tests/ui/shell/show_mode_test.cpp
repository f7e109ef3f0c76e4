// The laptop turned round. A marked word stands in everything that is for our side of the table; then every key of the
// table is pressed, the Tab key goes all the way round, every button and link is tried: it is never in the window again.

#include "tests/ui/shell/still_clock.h"
#include "tests/ui/support/heard.h"
#include "tests/ui/support/look.h"
#include "ui/shell/action_table.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/fields/text_field.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const CaseId kJosie{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
const QString kMarked = u"Quillfeather"_s;

/// The talk may be turned round, and knows what of it is ours; every other page is ours altogether.
class TurningPage final : public ui::Page {
public:
    explicit TurningPage(const QString& screen)
        : Page(screen, u"What was said?"_s), m_ours(new ui::TextField(u"ours"_s, u"Our own notes"_s))
    {
        content()->addWidget(new ui::TextField(u"theirs"_s, u"In their own words"_s));
        content()->addWidget(m_ours);
        m_ours->setWords(kMarked);
        auto* away = ui::makeButton(ui::ButtonKind::Plain, u"away"_s, u"The law"_s);
        connect(away, &QPushButton::clicked, this, [this] { emit followed(ui::personLink(kJosie, u"eligibility"_s)); });
        content()->addWidget(away);
    }
    ~TurningPage() override { setShown(false); }
    QString title() const override { return u"Page"_s; }
    QList<ui::PageAction> actions() override
    {
        return {{u"to_law"_s,
                 u"Show "_s + kMarked,
                 ui::ButtonKind::Primary,
                 [this] { emit followed(ui::personLink(kJosie, u"eligibility"_s)); },
                 {},
                 {}},
                {u"back_to_talk"_s,
                 u"Back to the talk"_s,
                 ui::ButtonKind::Plain,
                 [this] { emit followed(ui::personLink(kJosie, u"outcomes"_s)); },
                 kMarked,
                 {}}};
    }
    bool canBeShown() const override { return screen() == u"talk"_s || screen() == u"outcomes"_s; }
    void setShown(bool on) override
    {
        m_ours->setParent(on ? nullptr : this);
        if (!on) content()->addWidget(m_ours);
        m_ours->setVisible(!on);
    }

private:
    ui::TextField* m_ours;
};

struct Table {
    StillClock clock{};
    ui::MainWindow window{clock};

    Table()
    {
        window.setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            ready([link] { return new TurningPage(link.screen); });
            if (!link.person.isNull())
                window.setPerson(link.person, u"Josie, with "_s + kMarked, {{u"talk"_s, u"Talk"_s, kMarked, false}});
        });
        window.setPaletteSource([] {
            return QList<ui::PaletteItem>{{ui::personLink(kJosie, u"talk"_s), kMarked, u"person"_s, {}}};
        });
        window.setPractice(u"Practice with "_s + kMarked);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        window.showWork({u"people"_s, {}, {}});
        window.go({u"eligibility"_s, kJosie, {}});
        window.go({u"talk"_s, kJosie, {}});
    }
    [[nodiscard]] bool tells() { return everyWordIn(&window).contains(kMarked); }
    void press(QKeySequence keys)
    {
        const QKeyCombination key = keys[0];
        QTest::keyClick(&window, key.key(), key.keyboardModifiers());
    }
};

} // namespace

class ShowModeTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOfOursIsReachedByAnyKeyOrButton()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.window));
        table.press(Qt::CTRL | Qt::Key_K); // the palette has been open and knows everybody
        QVERIFY(table.tells());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        table.window.say(ui::Message{ui::Message::Kind::Information, u"About "_s + kMarked, {}, {}, {}, {}, {}});
        QVERIFY(table.tells());
        table.press(Qt::Key_F11);
        QVERIFY2(!table.tells(), "at once");
        for (const ui::ActionRow& row : ui::actionTable()) {
            if (row.act == ui::Act::Show) continue;
            for (const QKeySequence& keys : row.keys) table.press(keys);
            QVERIFY2(!table.tells(), qPrintable(row.key));
            QVERIFY2(!QApplication::activePopupWidget(), qPrintable(row.key));
        }
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(!table.tells(), qPrintable(QApplication::focusWidget()->objectName()));
        }
        for (QPushButton* button : table.window.findChildren<QPushButton*>()) {
            if (button->objectName() == u"show_end"_s || !button->isVisible()) continue;
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY2(!table.tells(), qPrintable(button->objectName()));
        }
        table.window.say(ui::Message{ui::Message::Kind::Information, u"About "_s + kMarked, {}, {}, {}, {}, {}});
        table.window.setSaved(table.clock.nowMs());
        table.window.setOffice({});
        table.window.resize(700, 400);
        QVERIFY2(!table.tells(), "said meanwhile");
        for (QWidget* top : QApplication::topLevelWidgets())
            QVERIFY2(top == &table.window || !top->isVisible(), top->metaObject()->className());
        QCOMPARE(table.window.page()->screen(), u"talk"_s);
    }

    void turnedBackEverythingIsThereAgain()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.window));
        QSignalSpy changed(&table.window, &ui::MainWindow::showModeChanged);
        table.press(Qt::Key_F11);
        table.window.say(ui::Message{ui::Message::Kind::Information, u"Said meanwhile"_s, {}, {}, {}, {}, {}});
        QTest::mouseClick(table.window.findChild<QPushButton*>(u"show_end"_s), Qt::LeftButton);
        QCOMPARE(changed.size(), 2);
        for (const QString& ours : {u"rail"_s, u"header"_s, u"steps"_s, u"footer"_s, u"to_law"_s, u"message_bar"_s})
            QVERIFY2(table.window.findChild<QWidget*>(ours) && table.window.findChild<QWidget*>(ours)->isVisible(),
                     qPrintable(ours));
        QVERIFY(!table.window.findChild<QWidget*>(u"shown_bar"_s));
        QVERIFY(table.tells());
        table.press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(table.window.page()->screen(), u"eligibility"_s);
    }

    void aLinkToOurSideSaysSoAndStays()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.window));
        table.press(Qt::Key_F11);
        QTest::mouseClick(table.window.findChild<QPushButton*>(u"away"_s), Qt::LeftButton);
        QCOMPARE(table.window.findChild<QLabel*>(u"shown_words"_s)->text(),
                 u"That page stays on your side of the table."_s);
        QCOMPARE(table.window.page()->screen(), u"talk"_s);
    }

    void whatCannotWaitIsSaidUnderThePage()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.window));
        table.press(Qt::Key_F11);
        table.window.say(Error{ErrorCode::StoreFull, {}, {}});
        QVERIFY(table.window.findChild<QLabel*>(u"shown_words"_s)->isVisible());
        table.window.showCover(new QLabel(u"Locked"_s));
        QVERIFY(!table.window.findChild<QWidget*>(u"shown_bar"_s));
        QVERIFY(!table.tells());
    }
};

std::unique_ptr<QObject> showModeTest()
{
    return std::make_unique<ShowModeTest>();
}

} // namespace alongside::test

#include "show_mode_test.moc"
