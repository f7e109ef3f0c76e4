// Every control of the screens outside a person, and every action of the menu, in practice and in real work without an
// office: it does something that can be seen or heard, or says why not and leads there.

#include "app/desktop/composition.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "tests/ui/visit/main_window_player.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace alongside::test {

namespace {

constexpr int kLong = 60'000, kSoon = 1'500;
const QStringList kPlaces{u"today"_s, u"people"_s, u"sync"_s, u"settings"_s, u"help"_s};

/// A window over a store with nobody in it yet.
struct Alone {
    explicit Alone(bool practice)
    {
        if (practice) desktop::Settings(folder.path()).setPractice(1'726'560'000'000); // played already
        program = std::make_unique<desktop::Composition>(desktop::Options{folder.path(), practice, {}, false},
                                                         *policy::Library::builtIn());
        QSignalSpy opened(program.get(), &desktop::Composition::opened);
        QObject::connect(program.get(), &desktop::Composition::otherWindowAsked, &folderAsked, [this] { ++asked; });
        program->start();
        if (!practice) {
            program->laptop().create(u"Niamh Farrelly"_s, u"Social worker"_s, u"four words are enough"_s);
            if (opened.isEmpty() && !opened.wait(kLong)) qFatal("not opened");
            program->window().showWork({u"people"_s, {}, {}});
        } else if (opened.isEmpty() && !opened.wait(kLong)) qFatal("not opened");
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window())) qFatal("no window");
    }
    [[nodiscard]] ui::MainWindow& window() const { return program->window(); }
    void goTo(const QString& place) const
    {
        if (auto* palette = window().findChild<ui::CommandPalette*>()) palette->close();
        window().go({place == u"help"_s ? u"today"_s : u"help"_s, {}, {}});
        window().go({place, {}, {}});
        if (!QTest::qWaitFor([&] { return window().page() && window().page()->screen() == place; }, kLong))
            qFatal("no page");
        window().findChild<ui::MessageBar*>()->clear();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Whatever an eye or a screen reader could tell apart.
    [[nodiscard]] QString seen() const
    {
        const QWidget* focus = QApplication::focusWidget();
        const QWidget* over = QApplication::activePopupWidget();
        QStringList all{focus ? focus->objectName() : QString(), over ? over->objectName() : QString(),
                        QString::number(asked), QString::number(qApp->font().pointSizeF()),
                        qApp->palette().window().color().name()};
        for (const QWidget* part : window().findChildren<QWidget*>()) {
            if (!part->isVisible()) continue;
            if (auto* label = qobject_cast<const QLabel*>(part)) all += label->text();
            if (auto* line = qobject_cast<const QLineEdit*>(part)) all += line->text();
            if (auto* button = qobject_cast<const QAbstractButton*>(part))
                all += button->text() + (button->isChecked() ? u"*"_s : u""_s);
        }
        return all.join(u'\n');
    }
    [[nodiscard]] bool changesFrom(const QString& before) const
    {
        return QTest::qWaitFor([&] { return seen() != before; }, kSoon);
    }

    QTemporaryDir folder;
    QObject folderAsked;
    int asked = 0;
    std::unique_ptr<desktop::Composition> program;
};

QStringList buttonsOf(const QWidget* part)
{
    QStringList names;
    for (const QAbstractButton* button : part->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && !button->objectName().isEmpty()
            && !button->objectName().contains(u"choose"_s)) // a dialog of the system's
            names += button->objectName();
    return names;
}

} // namespace

class ControlsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyControlActsOrSaysWhyNot_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addRow("practice") << true;
        QTest::addRow("real work without an office") << false;
    }

    void everyControlActsOrSaysWhyNot()
    {
        QFETCH(const bool, practice);
        const Alone alone(practice);
        auto* footer = alone.window().findChild<QWidget*>(u"footer"_s);
        QStringList dead;
        int pressed = 0;
        for (const QString& place : kPlaces) {
            alone.goTo(place);
            for (const QString& name : buttonsOf(alone.window().page()) + buttonsOf(footer)) {
                alone.goTo(place);
                auto* button = alone.window().findChild<QAbstractButton*>(name);
                const bool chosen = button && button->isCheckable() && button->isChecked();
                if (!button || !button->isVisible() || chosen) continue;
                const QString before = alone.seen();
                button->click();
                ++pressed;
                if (!alone.changesFrom(before)) dead += place + u' ' + name;
            }
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u", "_s)));
        QVERIFY2(pressed > 12, qPrintable(QString::number(pressed)));
    }

    void everyActionActsOrSaysWhyNot_data() { everyControlActsOrSaysWhyNot_data(); }

    void everyActionActsOrSaysWhyNot()
    {
        QFETCH(const bool, practice);
        const Alone alone(practice);
        QStringList dead;
        for (const QAction* known : alone.window().findChildren<QAction*>(QRegularExpression(u"^act_"_s))) {
            const QString name = known->objectName();
            if (name == u"act_cover"_s) continue;
            alone.goTo(u"today"_s);
            auto* action = alone.window().findChild<QAction*>(name);
            if (!action->isEnabled()) continue;
            const QString before = alone.seen();
            action->trigger();
            if (!alone.changesFrom(before)) dead += name;
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u", "_s)));
    }

    /// From the question when they are added to the list, its search and Ctrl+K.
    void aCarerWhoIsAddedIsFoundAsOne()
    {
        const Alone alone(false);
        const Player hands(alone.window(), {});
        const auto add = [&](const QString& name, const QString& subject) {
            alone.goTo(u"people"_s);
            hands.key(Qt::Key_N, Qt::ControlModifier);
            if (!hands.type(u"new_name"_s, name)) return false;
            if (QWidget* circle = hands.find(subject)) circle->setFocus();
            hands.key(Qt::Key_Space);
            return hands.click(u"add_person_now"_s) && hands.isOn(u"talk"_s)
                   && QTest::qWaitFor([&] { return alone.window().session() != nullptr; }, kLong);
        };
        QVERIFY(add(u"Ivy Lamb"_s, u"new_subject_carer"_s));
        const CaseId ivy = alone.window().session()->file().id;
        QVERIFY(add(u"Ada Moss"_s, u"new_subject_adult"_s));

        alone.goTo(u"people"_s);
        const auto* list = alone.window().findChild<QListView*>(u"people_list"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kLong);
        QVERIFY(hands.type(u"find_here"_s, u"carers"_s));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Ivy Lamb. Carer. "_s));
        hands.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(hands.type(u"palette_find"_s, u"carers"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(hands.isOn(u"person"_s));
        QCOMPARE(alone.window().navigator().here().person, ivy);
    }

    /// Nobody's pages are open: it is on this disk all the same, and the foot of the window says so.
    void whatIsDecidedOnSyncIsSaved()
    {
        const Alone alone(false);
        const Result<CaseId> id = alone.program->laptop()
                                      .desk()
                                      .ask([](desk::Desk& desk) { return desk.addPerson({.name = u"Ada Moss"_s}); })
                                      .result();
        QVERIFY(id);
        alone.goTo(u"sync"_s);
        const auto* saved = alone.window().findChild<QLabel*>(u"saved_words"_s);
        QVERIFY2(!saved->text().startsWith(u"Saved"_s), qPrintable(saved->text()));
        auto* page = qobject_cast<ui::SyncPage*>(alone.window().page());
        emit page->settled(*id, {.field = u"person.phone"_s}, 0, u"So it is"_s);
        QTRY_VERIFY2(saved->text().startsWith(u"Saved on this laptop"_s), qPrintable(saved->text()));
    }

    void practiceIsNotOfferedInsidePractice()
    {
        for (const bool practice : {true, false}) {
            const Alone alone(practice);
            alone.goTo(u"people"_s);
            QCOMPARE(alone.window().findChild<QWidget*>(u"empty_practice"_s)->isVisible(), !practice);
        }
    }

    void sendingWithoutAnOfficeLeadsToWhereOneIsJoined()
    {
        const Alone alone(false);
        const Player hands(alone.window(), {});
        hands.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(hands.isOn(u"sync"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"join_line"_s);
        const auto* bar = alone.window().findChild<ui::MessageBar*>();
        QVERIFY(bar->isVisible() && bar->sentence().contains(u"join your office first"_s));
        hands.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(hands.click(u"unlock"_s)); // behind the cover as well
        QVERIFY(alone.window().findChild<QLabel*>(u"trouble_what"_s)->text().contains(u"passphrase"_s));
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::ControlsTest test;
    return alongside::test::exec(test);
}

#include "controls_test.moc"
