// Where the keyboard begins: a page that is opened again has it where it had it the first time, so that one key does one
// thing, whoever came onto the lists meanwhile.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"
#include "ui/screens/people/people_page.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;

QString focused()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : u"nothing"_s;
}

} // namespace

class FocusTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<desktop::Composition> m_practice;
    CaseId m_person{};

    [[nodiscard]] ui::MainWindow& window() const { return m_practice->window(); }
    void open(const QString& screen) const
    {
        const bool ofPerson = ui::screenOf(screen) && ui::screenOf(screen)->make;
        window().go({screen, ofPerson ? m_person : CaseId(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(window().page() && window().page()->screen() == screen, kLong);
        QTest::qWait(0);
    }

private slots:
    void initTestCase()
    {
        m_practice = std::make_unique<desktop::Composition>(desktop::Options{m_folder.path(), true, {}, false},
                                                            *policy::Library::builtIn());
        m_practice->start();
        window().resize(1366, 768);
        const auto* list = [this]() -> QListView* {
            QListView* found = nullptr;
            const bool there = QTest::qWaitFor(
                [&] {
                    found = window().findChild<QListView*>(u"people_list"_s);
                    return found && found->model()->rowCount() == practice::practicePeople().size();
                },
                kLong);
            return there ? found : nullptr;
        }();
        QVERIFY(list);
        m_person = {list->model()->index(0, 0).data(ui::PeopleModel::IdRole).toUuid()};
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void everyPageBeginsWhereItBeganTheFirstTime_data()
    {
        QTest::addColumn<QString>("screen");
        for (const ui::Screen& screen : ui::screenCatalogue())
            if (screen.place != ui::Place::Theirs) QTest::newRow(qPrintable(screen.key)) << screen.key;
    }
    void everyPageBeginsWhereItBeganTheFirstTime()
    {
        QFETCH(QString, screen);
        const QString other = screen == u"help"_s ? u"settings"_s : u"help"_s;
        open(screen);
        const QString first = focused();
        for (int time = 0; time < 2; ++time) {
            open(other);
            open(screen);
            QCOMPARE(focused(), first);
        }
    }

    /// Its one act, and never a name: Enter sends, each time.
    void onSyncTheKeyboardIsOnTheOneAct()
    {
        open(u"sync"_s);
        QCOMPARE(focused(), u"sync_now"_s);
        QVERIFY(window().findChild<QWidget*>(u"waiting_0"_s));
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::test::FocusTest test;
    return alongside::test::exec(test);
}

#include "focus_test.moc"
