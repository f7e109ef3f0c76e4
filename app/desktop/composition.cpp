#include "app/desktop/composition.h"

#include "app/desktop/practice/practice.h"
#include "core/documents/sentences.h"
#include "core/platform/process.h"
#include "ui/screens/first_run/first_run_sheet.h"
#include "ui/screens/sync/sent_words.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/screens/unlock/refused_sheet.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/shell/keeping/left_off.h"
#include "ui/support/when.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr int kRefreshMs = 300, kPlaceMs = 250, kPlaceAgainMs = 3'000, kTextStep = 25, kNotedMs = 15'000;
const QString kTyped = u"typed"_s, kPageWords = u"what pages say"_s;
constexpr qint64 kToldForMs = qint64(14) * 86'400'000;

/// What was kept and is gone, told at every opening for a fortnight. Nothing where nothing was found gone.
std::optional<ui::Message> missingWords(const QList<store::Missing>& missing, const Clock& clock)
{
    if (missing.isEmpty() || missing.last().foundMs + kToldForMs < clock.nowMs()) return std::nullopt;
    const store::Missing& one = missing.last();
    const auto when = [&](qint64 ms) {
        return Composition::tr("%1 on %2")
            .arg(ui::timeWords(ms, clock.utcOffsetMinutes()), ui::dayWords(ui::dayOf(ms, clock.utcOffsetMinutes())));
    };
    const QString why =
        Composition::tr("The file of this laptop's work is behind what was written in it between %1 and "
                        "%2: it was damaged, or an older copy was put in its place.")
            .arg(when(one.afterMs), when(one.untilMs));
    if (one.changes == 0)
        return ui::Message{.kind = ui::Message::Kind::Caution,
                           .happened =
                               Composition::tr("The newest entries on this laptop are not here any more. None of "
                                               "them was a change of yours."),
                           .why = why,
                           .todo = Composition::tr("Tell your council's help desk."),
                           .code = one.copy};
    return ui::Message{.kind = ui::Message::Kind::Error,
                       .happened = one.changes == 1
                                       ? Composition::tr("A change that was kept on this laptop is not here "
                                                         "any more.")
                                       : Composition::tr("%1 changes that were kept on this laptop are not "
                                                         "here any more.")
                                             .arg(one.changes),
                       .why = why,
                       .todo = Composition::tr("Look through what you wrote in that time and write again what is "
                                               "missing. Tell your council's help desk."),
                       .code = one.copy};
}

/// Nobody's real money is worked out by an invented council's prices.
policy::Library real(policy::Library library)
{
    library.leaveOutInvented();
    return library;
}

/// What is wrong with what a council gave, or nothing.
QString unreadable(const QString& line, const QString& file)
{
    const auto invited = laptop::readInvited(line, file);
    return invited ? QString() : documents::paragraphFor(invited.error());
}

} // namespace

Composition::Composition(const Options& options, policy::Library library)
    : m_options(options), m_rulebook(options.practice ? std::move(library) : real(std::move(library))),
      m_settings(options.folder, options.looks),
      m_theme(m_settings.look(ui::Theme::systemLook()), m_settings.textSize()),
      m_laptop(options.folder, options.practice ? static_cast<const Clock&>(m_practice) : wall(), m_ids,
               options.keyring && !options.practice,
               options.practice ? store::Purpose::Practice : store::Purpose::Work),
      m_session(watchSession(options.services))
{
    if (options.practice) {
        if (m_settings.practiceMs() > 0) m_practice.set(m_settings.practiceMs() + kNotedMs);
        else setBeforePractice(m_practice);
        connect(&m_noted, &QTimer::timeout, this, &Composition::notePractice);
        m_noted.start(kNotedMs);
    }
    m_window = std::make_unique<ui::MainWindow>(clock());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    m_laptop.setFollowsOffice(!options.practice);
    m_place.setSingleShot(true);
    m_place.setInterval(kPlaceMs);
    m_place.setTimerType(
        Qt::PreciseTimer); // before the record itself has the first letter: else half a line were a whole one
    m_placeAgain.setSingleShot(true);
    m_placeAgain.setInterval(kPlaceAgainMs);
    m_idle.setMinutes(m_settings.idleMinutes());
    m_idle.stop();
    joinWindow();
    joinLaptop();
}

Composition::~Composition()
{
    if (m_refusal) return;
    notePractice();
    if (!m_window->isCovered()) keepPlace();
    m_window->dropPages(); // they hand over what is in their editors while the desk still listens
    m_window.reset();
    m_settings.setOpen(false);
}

const Clock& Composition::wall() const
{
    return m_options.wall ? *m_options.wall : static_cast<const Clock&>(m_system);
}

/// Practice lives on days of its own.
void Composition::tellClock()
{
    const qint64 ahead = m_options.practice ? 0 : m_laptop.today().wallAheadMs().value_or(0);
    m_window->setClockAhead(ahead);
}

const Clock& Composition::clock() const
{
    return m_options.practice ? static_cast<const Clock&>(m_practice) : m_laptop.today();
}

void Composition::joinWindow()
{
    ui::MainWindow* window = m_window.get();
    window->setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) { open(link, ready); });
    window->setPaletteSource([this] { return paletteItems(); });
    connect(window, &ui::MainWindow::lockAsked, this, &Composition::lock);
    connect(window, &ui::MainWindow::sendAsked, this, &Composition::send);
    connect(window, &ui::MainWindow::addPersonAsked, this, [this] { m_window->go({u"people"_s, {}, u"new_name"_s}); });
    connect(window, &ui::MainWindow::textSizeAsked, this, [this](int step) {
        const int before = m_theme.textSize();
        m_theme.setTextSize(step == 0 ? 100 : before + step * kTextStep);
        m_settings.setTextSize(m_theme.textSize());
        if (m_theme.textSize() != before) return;
        m_window->say({.happened = step > 0   ? tr("The text is as large as it goes.")
                                   : step < 0 ? tr("The text is as small as it goes.")
                                              : tr("The text has its usual size.")});
    });
    connect(window, &ui::MainWindow::leavePracticeAsked, this, &Composition::leavePractice);
    connect(window, &ui::MainWindow::showModeChanged, this,
            [this](bool on) { m_theme.setTextSize(on ? m_settings.textSize() * 7 / 5 : m_settings.textSize()); });
    connect(window, &ui::MainWindow::handOverAsked, this, &Composition::handOver);
    connect(window, &ui::MainWindow::allKept, this, &Composition::finishLock);
    connect(window, &ui::MainWindow::notKept, this, &Composition::tellNotKept);
    connect(&m_idle, &ui::IdleLock::idle, this, &Composition::lock);
    connect(m_session.get(), &SessionWatch::leaving, this, &Composition::leave);
    connect(&m_refresh, &QTimer::timeout, this, &Composition::refresh);
    connect(window, &ui::MainWindow::leftOffChanged, &m_place, [this] {
        if (!m_place.isActive()) m_place.start(); // never later than that, however long somebody types on
    });
    auto* often = new QTimer(this); // somebody may set the clock while the window is open
    connect(often, &QTimer::timeout, this, [this] {
        tellClock();
        if (m_syncPage) m_syncPage->setOffice(asShown(m_laptop.office()));
        const bool isNewDay = m_listedOn.isValid() && m_listedOn != clock().today();
        if (isNewDay && m_laptop.isOpen() && !m_refresh.isActive()) m_refresh.start();
    });
    often->start(20'000);
    connect(&m_place, &QTimer::timeout, this, &Composition::keepPlace);
    connect(&m_placeAgain, &QTimer::timeout, this, &Composition::keepPlace);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive && m_laptop.isOpen()) m_window->flush();
    });
}

void Composition::joinLaptop()
{
    connect(&m_laptop, &Laptop::locked, m_session.get(), &SessionWatch::letSleep);
    connect(&m_laptop, &Laptop::locked, this, [this] { m_settings.setOpen(false); });
    connect(&m_laptop, &Laptop::locked, this, [] { platform::giveBackMemory(); });
    connect(&m_laptop, &Laptop::opened, this, &Composition::takeOpened);
    connect(&m_laptop, &Laptop::officeChanged, this, &Composition::tellOffice);
    connect(&m_laptop, &Laptop::syncEnded, this, &Composition::syncEnded); // counted, and listed, in one turn
    connect(&m_laptop, &Laptop::officeChanged, this, &Composition::tellClock);
    connect(&m_laptop, &Laptop::wasWrong, this, [this](qint64 aheadMs) { m_wasAheadMs = aheadMs; });
    connect(&m_laptop, &Laptop::arrived, this, &Composition::noteArrived);
    connect(&m_laptop, &Laptop::owes, this, [this](bool owing) { m_window->setOwing(kPageWords, owing); });
    connect(&m_laptop, &Laptop::notKept, this, [this](const Error& error) { m_window->say(error); });
    connect(&m_laptop, &Laptop::officeChanged, this, [this](const OfficeState& state) {
        if (state.phase == SyncPhase::Done) m_refresh.start();
    });
    connect(&m_laptop, &Laptop::notOpened, this, [this](const Error& error, int left, qint64 waitMs) {
        if (m_unlock) m_unlock->showTrouble(error, left, waitMs);
        else if (m_firstRun) m_firstRun->showTrouble(error);
        else {
            showUnlock();
            m_unlock->showTrouble(error, left, waitMs);
        }
    });
    connect(&m_laptop, &Laptop::joined, this, [this](const QString& council) {
        if (m_firstRun) m_firstRun->showJoined(council);
        if (m_syncPage) m_syncPage->showJoined(council);
        // Whoever writes has another number from now on, and it stands in the record of whoever is open.
        if (const ui::CaseSession* open = m_window->session()) takeArrived({open->file().id});
    });
    connect(&m_laptop, &Laptop::notJoined, this, &Composition::tellNotJoined);
}

void Composition::tellNotJoined(const Error& error)
{
    if (m_firstRun && m_window->isCovered()) return m_firstRun->showNotJoined(error);
    if (m_syncPage) m_syncPage->showNotJoined(error);
    else if (!m_window->isCovered()) m_window->say(error);
}

void Composition::start()
{
    if (const Result<Done> fit = m_laptop.fits(); !fit) showRefused(fit.error());
    else if (m_options.practice) beginPractice();
    else if (m_laptop.hasStore()) showUnlock();
    else showFirstRun();
    m_window->show();
}

void Composition::showRefused(const Error& error)
{
    m_refusal = error;
    auto* sheet = new ui::RefusedSheet(error);
    connect(sheet, &ui::RefusedSheet::closeAsked, m_window.get(), &QWidget::close);
    m_window->showCover(sheet);
}

void Composition::showUnlock()
{
    auto* sheet = new ui::UnlockSheet(clock());
    m_unlock = sheet;
    if (m_options.practice)
        sheet->setNotice(tr("Practice: the passphrase is \"%1\".").arg(kPracticePassphrase.toString()));
    connect(sheet, &ui::UnlockSheet::unlockAsked, &m_laptop, &Laptop::open);
    m_window->showCover(sheet);
}

void Composition::showFirstRun()
{
    auto* sheet = new ui::FirstRunSheet(unfit, unreadable);
    m_firstRun = sheet;
    sheet->setSeeOffice(officeSeen);
    connect(sheet, &ui::FirstRunSheet::practiceAsked, this, &Composition::otherWindowAsked);
    connect(sheet, &ui::FirstRunSheet::answered, this, [this, sheet](const ui::FirstRunAnswers& answers) {
        connect(&m_laptop, &Laptop::opened, sheet, [this, sheet, answers] {
            sheet->showDone();
            if (answers.invitation.isEmpty()) return;
            const auto invited = laptop::readInvited(answers.invitation, answers.councilFile);
            if (invited) m_laptop.join(*invited);
            else tellNotJoined(invited.error());
        });
        m_laptop.create(answers.name, answers.role, answers.passphrase);
    });
    connect(sheet, &ui::FirstRunSheet::finished, this, [this] { m_window->showWork({u"people"_s, {}, {}}); });
    m_window->showCover(sheet);
}

void Composition::takeOpened()
{
    m_locking = false;
    m_idle.start();
    if (m_options.practice && m_settings.practiceMs() == 0) return fillPractice();
    if (m_options.practice) {
        m_window->setPractice(tr("Practice day: %1").arg(ui::dayWords(m_practice.today())));
        startOffice();
    }
    const bool endedSuddenly = m_settings.wasLeftOpen();
    m_settings.setOpen(true);
    const ui::LeftOff left = ui::leftOffFrom(m_laptop.place());
    if (!m_wasOpen) m_window->setLeftOff(endedSuddenly ? left : ui::begunAnew(left));
    else if (m_window->leftOff() == ui::LeftOff()) m_window->setLeftOff(left);
    m_wasOpen = true;
    refresh();
    if (!m_firstRun) m_window->showWork({u"people"_s, {}, {}});
    const auto missing = missingWords(m_laptop.missing(), clock());
    if (missing) m_window->say(*missing);
    m_endedSuddenly = endedSuddenly && !missing;
    emit opened();
}

void Composition::lock()
{
    if (!m_laptop.isOpen() || m_locking) return;
    m_idle.stop();
    m_refresh.stop();
    m_people.clear();
    m_arrived.clear();
    m_together.clear();
    m_due.clear();
    m_locking = true;
    showUnlock();
    keepPlace();
    finishLock();
}

/// Until the answer is there, what is typed and in no record yet is in memory alone.
void Composition::keepPlace()
{
    m_place.stop();
    if (!m_laptop.isOpen()) return;
    const ui::LeftOff left = m_window->leftOff();
    const bool typed = !left.typed.isEmpty();
    m_window->setOwing(kTyped, typed);
    m_laptop.keepPlace(ui::bytesOf(left)).then(this, [this, typed](const Result<Done>& kept) {
        placeKept(kept, typed);
    });
}

/// Behind the cover nothing of it stays in memory, once it is on the disk. What is not kept goes again by itself.
void Composition::placeKept(const Result<Done>& kept, bool typed)
{
    if (kept && m_window->isCovered()) m_window->setLeftOff({});
    const bool owing = typed && !kept;
    m_window->setOwing(kTyped, owing);
    if (!owing) return;
    m_placeAgain.start();
    QTimer::singleShot(0, m_window.get(), [this, error = kept.error()] { m_window->takeRefusal(error); });
}

void Composition::handOver()
{
    if (!m_laptop.isOpen() || m_window->isCovered()) return;
    m_place.stop();
    const ui::LeftOff left = m_window->leftOff();
    if (left.typed.isEmpty()) return; // where somebody was may be lost, a word may not
    placeKept(m_laptop.keepPlace(ui::bytesOf(left)).result(), true);
}

/// What is still in memory alone stays there, behind the cover, until it is kept.
void Composition::finishLock()
{
    if (!m_locking || !m_window->isAllKept()) return;
    m_locking = false;
    m_laptop.lock();
    platform::giveBackMemory();
}

void Composition::tellNotKept(const Error& error)
{
    if (!m_locking || !m_unlock) return;
    const documents::ThreeParts parts = documents::partsFor(error);
    m_unlock->setNotice(
        tr("What you wrote last is in memory alone. %1 %2 Keep this program open.").arg(parts.what, parts.whatToDo));
}

/// The lid closes, the computer sleeps or its screen is locked: covered, and on disk, before it may.
void Composition::leave()
{
    if (m_laptop.isOpen()) lock();
    else m_session->letSleep();
}

} // namespace alongside::desktop
