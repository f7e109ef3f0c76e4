#pragma once
// The one place that joins the window to the desk, the store and the sync. The parts know nothing of each other.
// Thread: the window's.

#include "app/desktop/clock.h"
#include "app/desktop/id_source.h"
#include "app/desktop/laptop.h"
#include "app/desktop/practice/practice_office.h"
#include "app/desktop/system/session_watch.h"
#include "app/desktop/settings.h"
#include "core/casework/rulebook.h"
#include "ui/case/cards/open_question.h"
#include "ui/case/case_session.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/sync/office_words.h"
#include "ui/shell/keeping/idle_lock.h"
#include "ui/shell/main_window.h"
#include "ui/support/look/theme.h"
#include "ui/widgets/frame/saved_line.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace alongside::ui {
class FirstRunSheet;
class SyncPage;
class TodayPage;
class UnlockSheet;
} // namespace alongside::ui

namespace alongside::desktop {

struct Options {
    QString folder{}; // where the store lies
    bool practice = false;
    QString server{}; // alongside-server for practice; empty: no office beside the window
    bool keyring = true;
    QString services{};          // where sleep, lid and lock are told, for a test with its own; empty: the system's
    const Clock* wall = nullptr; // this computer's clock, for a test that sets it; nothing: the system's
    QString looks{};             // where this laptop keeps its look and size of text; empty: beside the store
};

/// Whose office a line and the file at a path are of, before it is joined; nothing where one of them cannot be read.
[[nodiscard]] std::optional<ui::OfficeSeen> officeSeen(const QString& line, const QString& file);

/// What is wrong with a new passphrase, or nothing; `own`: words that anybody would try first.
[[nodiscard]] QString unfit(const QString& passphrase, const QStringList& own);

class Composition final : public QObject {
    Q_OBJECT

public:
    Composition(const Options& options, policy::Library library);
    ~Composition() override;

    /// Shows the window: first run, the cover, or the practice people at once. Where what lies in the folder is not of
    /// the kind asked for, says so and touches nothing.
    void start();
    /// Why nothing was opened, as it is shown: those of laptop::fits().
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Laptop& laptop() { return m_laptop; }
    [[nodiscard]] const Clock& clock() const;
    /// Where they are now is with the store, or on its way there.
    [[nodiscard]] bool isPlaceAsked() const { return !m_place.isActive(); }

signals:
    /// People are on the screen.
    void opened();
    /// Practice where real work is open, real work where practice is: a window of its own, with a folder of its own.
    void otherWindowAsked();

private:
    // composition.cpp: from the outside to open, and back
    void joinLaptop();
    void joinWindow();
    void showRefused(const Error& error);
    void showUnlock();
    void showFirstRun();
    void tellNotJoined(const Error& error);
    void takeOpened();
    void lock();
    void finishLock();
    void tellNotKept(const Error& error);
    void leave();
    void keepPlace();
    void placeKept(const Result<Done>& kept, bool typed);
    void handOver();
    void tellClock();
    [[nodiscard]] const Clock& wall() const;
    // composition_practice.cpp
    void beginPractice();
    void fillPractice();
    void leavePractice();
    void startOffice();
    void notePractice();
    // composition_pages.cpp: pages and what they are given
    void open(const ui::Link& link, const ui::MainWindow::Ready& ready);
    ui::Page* makePage(const QString& screen);
    ui::Page* peoplePage();
    [[nodiscard]] ui::FromOffice fromOffice(const OfficeState& state) const;
    ui::Page* settingsPage();
    void tellNotOpened(const Error& error);
    void openPerson(const ui::Link& link, const ui::MainWindow::Ready& ready);
    ui::CaseSession& sessionOf(const casework::CaseView& looked);
    void showPerson();
    void addPerson(const Person& person);
    void refresh();
    /// `then` once they are given to the pages.
    void readLists(int most, const std::function<void()>& then = {});
    void tellSuddenEnd();
    void giveLists();
    void takeArrived(const QList<CaseId>& cases);
    void takeAuthor(const desk::Author& author);
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QList<ui::PaletteItem> paletteItems() const;
    [[nodiscard]] ui::CaseServices services();

    // composition_sync.cpp: the office
    void send();
    void syncEnded(const OfficeState& state);
    void tellSent(const OfficeState& state, std::optional<qint64> waited, qsizetype open);
    [[nodiscard]] ui::Whose whose() const;
    ui::Page* syncPage();
    [[nodiscard]] OfficeState asShown(OfficeState state) const;
    void tellOffice(const OfficeState& office);
    void noteArrived(const QList<Arrived>& arrived);
    void giveSyncLists();
    void askQuestions(const std::function<void(qsizetype)>& then = {});

    Options m_options;
    casework::Rulebook m_rulebook;
    SystemClock m_system;
    PracticeClock m_practice;
    RandomIds m_ids;
    Settings m_settings;
    ui::Theme m_theme;
    Laptop m_laptop;
    std::unique_ptr<PracticeOffice> m_office;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::IdleLock m_idle;
    std::unique_ptr<SessionWatch> m_session;
    QTimer m_refresh;
    QTimer m_noted; // until the time of practice is written down
    QTimer m_placeAgain{};
    QTimer m_place; // until where they are is written down
    QList<CaseloadRow> m_people;
    QList<DueDate> m_due;
    QList<Arrived> m_arrived{};                         // what others wrote, since it was opened, the latest first
    QHash<CaseId, QList<ui::PutTogether>> m_together{}; // of them: the texts that hold what two wrote apart
    QString m_notSent{};                                // the receipt of the last try that did not reach the office
    QString m_sent{};                                   // the receipt of the last that did
    QPointer<ui::FirstRunSheet> m_firstRun;
    QPointer<ui::UnlockSheet> m_unlock;
    QPointer<ui::PeoplePage> m_peoplePage;
    QPointer<ui::SyncPage> m_syncPage;
    QPointer<ui::TodayPage> m_todayPage;
    std::optional<qint64> m_askedToSend{}; // how many changes waited when somebody asked
    qint64 m_wasAheadMs = 0;               // this laptop's clock, found at the first contact and not told yet
    bool m_wasOpen = false;                // in this run
    bool m_endedSuddenly = false;          // and nothing was said of it yet
    bool m_locking = false;
    QDate m_listedOn{};               // what is due is as of that day
    bool m_isListed = false;          // what the last sync brought
    std::optional<Error> m_refusal{}; // nothing at all is written beside a store of the other kind
};

} // namespace alongside::desktop
