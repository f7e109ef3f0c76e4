// Pages and what they are given; how the window opens and locks is in composition.cpp.

#include "app/desktop/composition.h"

#include "app/desktop/practice/practice.h"
#include "core/documents/sentences.h"
#include "core/store/case_store.h"
#include "core/store/keys/key_slots.h"
#include "ui/screens/help/help_page.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/settings/settings_page.h"
#include "ui/case/cards/question_card.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/models/due_dates.h"
#include "ui/screens/visit/today_page.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/support/when.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr int kDueYears = 10, kMostInPalette = 400;
constexpr int kFirstShown = 100;

} // namespace

QString unfit(const QString& passphrase, const QStringList& own)
{
    const auto fit =
        store::fitPassphrase(passphrase, own + QStringList{u"Alongside"_s, kPracticePassphrase.toString()});
    if (fit) return {};
    return fit.error().where == u"passphrase.easy"_s
               ? Composition::tr("Anybody would try that: it repeats itself, follows the keyboard, or is your own name "
                                 "or office. Use other words.")
               : Composition::tr("Enter 15 characters or more, or four words.");
}

/// Only a plain file is opened while its name is still being typed.
std::optional<ui::OfficeSeen> officeSeen(const QString& line, const QString& file)
{
    if (line.isEmpty() || !QFileInfo(file).isFile()) return {};
    const auto invited = laptop::readInvited(line, file);
    if (!invited) return {};
    const auto council = sync::councilFileFrom(invited->councilFile);
    const auto invitation = sync::invitationFrom(invited->line);
    if (!council || !invitation) return {};
    return ui::OfficeSeen{council->says.council, invitation->address.toString()};
}

void Composition::open(const ui::Link& link, const ui::MainWindow::Ready& ready)
{
    if (!link.person.isNull()) return openPerson(link, ready);
    ready([this, screen = link.screen] {
        ui::Page* page = makePage(screen);
        giveLists(); // before it is shown: the keyboard begins on what is there
        return page;
    });
    giveLists();
    if (m_syncPage) askQuestions();
}

ui::Page* Composition::makePage(const QString& screen)
{
    if (screen == u"people"_s) return peoplePage();
    if (screen == u"sync"_s) return syncPage();
    if (screen == u"settings"_s) return settingsPage();
    if (screen == u"help"_s) return new ui::HelpPage;
    if (screen != u"today"_s) return nullptr;
    auto* page = new ui::TodayPage(greeting());
    m_todayPage = page;
    tellOffice(m_laptop.office());
    connect(page, &ui::TodayPage::visitModeAsked, this,
            [this](bool on) { m_idle.setMinutes(on ? ui::IdleLock::kVisitMinutes : m_settings.idleMinutes()); });
    return page;
}

/// By the hour, and by the name that whoever sits here goes by now.
QString Composition::greeting() const
{
    const QString hello = ui::greeting(clock().nowMs(), clock().utcOffsetMinutes());
    const QString first = m_laptop.author().name.section(u' ', 0, 0);
    return first.isEmpty() ? hello + u'.' : u"%1, %2."_s.arg(hello, first);
}

/// Whoever is open is read again: what they are asked of their worker goes by the name, and who may sign what by what
/// they are.
void Composition::takeAuthor(const desk::Author& author)
{
    m_laptop.setAuthor(author);
    giveLists();
    ui::CaseSession* open = m_window->session();
    if (!open) return;
    takeArrived({open->file().id});
    open->lookAgain();
}

ui::Page* Composition::peoplePage()
{
    auto* page = new ui::PeoplePage(greeting());
    m_peoplePage = page;
    page->setOffersPractice(!m_options.practice);
    page->setFromOffice(fromOffice(m_laptop.office()));
    connect(&m_laptop, &Laptop::officeChanged, page, [this, page](const OfficeState& state) {
        if (state.phase != SyncPhase::Done) m_isListed = false;
        page->setFromOffice(fromOffice(state));
    });
    connect(page, &ui::PeoplePage::addAsked, this, &Composition::addPerson);
    connect(page, &ui::PeoplePage::practiceAsked, this, &Composition::otherWindowAsked);
    connect(page, &ui::PeoplePage::searched, this, [this, page](const QString& words) {
        m_laptop.desk()
            .ask([words](desk::Desk& desk) { return desk.search(words); })
            .then(page, [page, words](const Result<QList<SearchHit>>& hits) {
                if (hits) page->setFound(words, *hits);
            });
    });
    return page;
}

/// Of a laptop that has nobody. What an answer brought may still be on its way to the lists.
ui::FromOffice Composition::fromOffice(const OfficeState& state) const
{
    using enum ui::FromOffice::Stands;
    if (!state.configured || m_options.practice) return {};
    const bool isAsked = isRunning(state.phase);
    const bool isStillRead = state.phase == SyncPhase::Done && state.changesFetched > 0 && !m_isListed;
    ui::FromOffice office{Answered, m_laptop.pageWordsKept().given.council, {}, state.trouble, state.again};
    if (state.lastSyncMs != 0)
        office.answered = ui::momentWords(state.lastSyncMs, clock().nowMs(), clock().utcOffsetMinutes());
    if (isAsked || isStillRead) office.stands = Asking;
    else if (state.trouble) office.stands = Failed;
    else if (state.lastSyncMs == 0) office.stands = Asking; // in a moment, by itself
    return office;
}

ui::Page* Composition::settingsPage()
{
    const ui::LaptopWords laptop{
        m_laptop.folder(),  m_laptop.vault().where(),       m_laptop.vault().isPlainFile(), m_laptop.officeAddress(),
        m_options.practice, m_laptop.pageWordsKept().typed, m_laptop.pageWordsKept().given, m_laptop.author()};
    auto* page = new ui::SettingsPage(laptop, m_theme.textSize(), m_theme.look(), m_settings.idleMinutes(), unfit);
    connect(page, &ui::SettingsPage::textSizeChosen, this, [this](int percent) {
        m_theme.setTextSize(percent);
        m_settings.setTextSize(percent);
    });
    connect(&m_theme, &ui::Theme::changed, page, [this, page] { page->showTextSize(m_theme.textSize()); });
    connect(&m_laptop, &Laptop::officeChanged, page,
            [this, page] { page->showOffice(m_laptop.officeAddress(), m_laptop.pageWordsKept().given.council); });
    connect(page, &ui::SettingsPage::leavePracticeAsked, this, &Composition::leavePractice);
    connect(page, &ui::SettingsPage::pageWordsTyped, &m_laptop, &Laptop::setPageWords);
    connect(page, &ui::SettingsPage::authorTyped, this, &Composition::takeAuthor);
    connect(page, &ui::SettingsPage::passphraseTyped, &m_laptop, &Laptop::changePassphrase);
    connect(&m_laptop, &Laptop::passphraseChanged, page, &ui::SettingsPage::showPassphrase);
    connect(page, &ui::SettingsPage::lookChosen, this, [this](ui::Look look) {
        m_theme.setLook(look);
        m_settings.setLook(look);
    });
    connect(page, &ui::SettingsPage::idleMinutesChosen, this, [this](int minutes) {
        m_idle.setMinutes(minutes);
        m_settings.setIdleMinutes(minutes);
    });
    return page;
}

ui::CaseServices Composition::services()
{
    return {m_laptop.desk(),       m_rulebook,      clock(), m_ids, m_laptop.author(), m_options.practice,
            &m_laptop.pageWords(), &m_laptop.seal()};
}

void Composition::openPerson(const ui::Link& link, const ui::MainWindow::Ready& ready)
{
    const ui::Screen* screen = ui::screenOf(link.screen);
    if (!screen || !screen->make) return ready({});
    m_laptop.desk()
        .ask([link](desk::Desk& desk) { return desk.look(link.person, link.screen); })
        .then(this, [this, ready, screen](const Result<casework::CaseView>& looked) {
            if (!looked) tellNotOpened(looked.error());
            if (!looked) return ready({});
            ready([this, screen, view = *looked] { return screen->make(sessionOf(view)); });
            showPerson();
        });
}

/// Who looks at a record is written down first: where nothing can be written, none is opened.
void Composition::tellNotOpened(const Error& error)
{
    const bool noted = error.code != ErrorCode::StoreFull && error.code != ErrorCode::StoreReadOnly;
    if (noted) return m_window->say(error);
    const documents::ThreeParts parts = documents::partsFor(error);
    m_window->say(
        {.kind = ui::Message::Kind::Caution,
         .happened = tr("This person's pages were not opened."),
         .why = tr("Whoever looks at them is noted first, and the note could not be kept. %1").arg(parts.what),
         .todo = parts.whatToDo,
         .code = tr("Code %1").arg(int(error.code))});
}

/// The one that is open, or a new one where none is.
ui::CaseSession& Composition::sessionOf(const casework::CaseView& looked)
{
    ui::CaseSession* open = m_window->session();
    if (!open) open = m_window->resume(looked.file.id);
    if (open) {
        open->take(looked);
        return *open;
    }
    ui::CaseSession& session = m_window->hold(std::make_unique<ui::CaseSession>(services(), looked));
    connect(&session, &ui::CaseSession::changed, this, &Composition::showPerson);
    connect(&session, &ui::CaseSession::edited, this, &Composition::showPerson);
    connect(&session, &ui::CaseSession::saved, &m_refresh, [this] {
        if (!m_refresh.isActive()) m_refresh.start(); // however fast somebody types on, what waits is soon told
    });
    return session;
}

void Composition::showPerson()
{
    const ui::CaseSession* session = m_window->session();
    if (!session) return;
    const CaseFile& file = session->file();
    m_window->setPerson(file.id, file.person.name, ui::stepsFor(file));
}

void Composition::addPerson(const Person& person)
{
    m_laptop.desk()
        .ask([person](desk::Desk& desk) { return desk.addPerson(person); })
        .then(this, [this](const Result<CaseId>& added) {
            if (!added) {
                if (m_peoplePage) m_peoplePage->personNotAdded();
                return m_window->say(added.error());
            }
            if (m_peoplePage) m_peoplePage->personAdded();
            m_window->setSaved(clock().nowMs());
            refresh();
            m_window->go({u"talk"_s, *added, {}});
        });
}

void Composition::refresh()
{
    m_laptop.count();
    // A screen's worth is there at once, however many people there are; the rest follows behind it.
    if (m_people.isEmpty()) readLists(kFirstShown);
    readLists(-1);
}

void Composition::readLists(int most, const std::function<void()>& then)
{
    struct Lists {
        QList<CaseloadRow> people{};
        QList<DueDate> due{};
    };
    const QDate until = clock().today().addYears(kDueYears);
    m_laptop.desk()
        .ask([until, most](desk::Desk& desk) -> Result<Lists> {
            const auto people = desk.people(most);
            const auto due = desk.due(until);
            if (!people || !due) return people ? due.error() : people.error();
            return Lists{*people, *due};
        })
        .then(this, [this, most, then](const Result<Lists>& lists) {
            if (!lists) m_window->say(lists.error());
            if (!lists) return then ? then() : void();
            m_people = lists->people;
            m_due = lists->due;
            m_listedOn = clock().today();
            ui::setNextDue(m_people, m_due, m_listedOn);
            giveLists();
            if (then) then(); // who asks to be told asks the questions, too
            else if (m_syncPage) askQuestions();
            m_isListed = m_laptop.office().phase == SyncPhase::Done;
            if (m_peoplePage) m_peoplePage->setFromOffice(fromOffice(m_laptop.office()));
            if (most < 0 && std::exchange(m_endedSuddenly, false)) tellSuddenEnd();
        });
}

/// Whatever is on this disk is on its lists.
void Composition::tellSuddenEnd()
{
    qint64 last = 0;
    for (const CaseloadRow& row : std::as_const(m_people)) last = std::max(last, row.changedMs);
    const QString until = ui::momentWords(last, clock().nowMs(), clock().utcOffsetMinutes());
    m_window->say({.happened = tr("Alongside was closed suddenly."),
                   .why = last == 0 ? tr("Everything that had been kept is here.")
                                    : tr("Everything up to %1 is here.").arg(until),
                   .todo = m_options.practice ? tr("Go on where you were. Practice people are invented, so no "
                                                   "passphrase is asked for.")
                                              : tr("Go on where you were.")});
}

void Composition::giveLists()
{
    const QDate today = clock().today();
    if (m_peoplePage) m_peoplePage->greet(greeting());
    if (m_peoplePage) m_peoplePage->setPeople(m_people, today);
    if (m_todayPage) m_todayPage->greet(greeting());
    if (m_todayPage) m_todayPage->setDay(m_people, m_due, today);
    giveSyncLists();
    m_window->refreshPalette();
}

void Composition::takeArrived(const QList<CaseId>& cases)
{
    m_refresh.start();
    ui::CaseSession* open = m_window->session();
    if (!open || !cases.contains(open->file().id)) return;
    open->take(casework::ChangeSet{open->file().id, ~casework::Topics()});
    open->takeFiles();
}

QList<ui::PaletteItem> Composition::paletteItems() const
{
    QList<ui::PaletteItem> items;
    for (const CaseloadRow& row : m_people.first(std::min<qsizetype>(m_people.size(), kMostInPalette)))
        items.append({ui::personLink(row.id, u"person"_s),
                      row.name,
                      row.subject == CaseSubject::Carer ? tr("carer") : tr("person"),
                      {},
                      ui::groupWords(row)});
    return items;
}

} // namespace alongside::desktop
