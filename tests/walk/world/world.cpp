#include "tests/walk/world/world.h"

#include "app/desktop/practice/practice.h"
#include "ui/case/case_page.h"
#include "ui/case/case_session.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kOpensWithin = 60'000, kSentWithin = 60'000, kRounds = 30;

policy::Library library()
{
    auto built = policy::Library::builtIn();
    if (!built) qFatal("no policy");
    return *std::move(built);
}

policy::Library library(Start start)
{
    policy::Library all = library();
    if (start != Start::Practice) all.leaveOutInvented();
    return all;
}

} // namespace

World::World(Place place) : m_place(std::move(place)), m_council(m_place.in(u"council"_s))
{
    watchTheDisk();
    m_rules.emplace(library(m_place.start));
}

World::~World()
{
    close();
}

bool World::open()
{
    QDir().mkpath(m_place.in(u"laptop"_s));
    m_program = std::make_unique<desktop::Composition>(
        desktop::Options{m_place.in(u"laptop"_s), isPractice(), {}, false}, library());
    watch();
    const bool isNew = !m_program->laptop().hasStore();
    QSignalSpy opened(m_program.get(), &desktop::Composition::opened);
    m_program->start();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window())) return false;
    if (!isPractice() && !(isNew ? firstRun() : unlock())) return false;
    if (opened.isEmpty() && !opened.wait(kOpensWithin)) return false;
    if (!QTest::qWaitFor([this] { return window().page() != nullptr; }, kOpensWithin)) return false;
    settle();
    return m_place.start == Start::Alone || m_program->laptop().office().configured || join();
}

void World::watch()
{
    m_shown = false;
    QObject::connect(&window(), &ui::MainWindow::showModeChanged, &window(), [this](bool on) { m_shown = on; });
    QObject::connect(m_program.get(), &desktop::Composition::otherWindowAsked, &window(), [this] { ++m_asked; });
    QObject::connect(&m_program->laptop(), &desktop::Laptop::syncEnded, &window(), [this] { ++m_asked; });
}

bool World::join()
{
    QSignalSpy joined(&m_program->laptop(), &desktop::Laptop::joined);
    QSignalSpy refused(&m_program->laptop(), &desktop::Laptop::notJoined);
    m_program->laptop().join({m_council.invitation(u"Niamh Farrelly"_s), m_council.councilFile()});
    (void)QTest::qWaitFor([&] { return joined.size() + refused.size() > 0; }, kOpensWithin);
    settle();
    return !joined.isEmpty();
}

bool World::close()
{
    if (!m_program) return true;
    m_anew.reset(); // before the desk it listens to
    if (!window().close()) return false;
    m_program.reset();
    m_shown = false;
    altered();
    return true;
}

bool World::unlock()
{
    QSignalSpy opened(m_program.get(), &desktop::Composition::opened);
    auto* line = window().findChild<QLineEdit*>();
    if (!line) return false;
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, passphrase());
    QTest::keyClick(line, Qt::Key_Return);
    if (opened.isEmpty() && !opened.wait(kOpensWithin)) return false;
    (void)QTest::qWaitFor([this] { return window().page() != nullptr; }, kOpensWithin);
    settle();
    return !isCovered();
}

QString World::screen()
{
    if (!m_program) return u"closed"_s;
    if (isCovered()) return u"cover"_s;
    return window().page() ? window().page()->screen() : QString();
}

ui::CaseServices World::services()
{
    auto& laptop = m_program->laptop();
    return {laptop.desk(), *m_rules, m_program->clock(), m_ids, laptop.author(), isPractice(), &laptop.pageWords()};
}

QList<ui::CasePage*> World::casePages()
{
    return window().findChildren<ui::CasePage*>();
}

void World::altered()
{
    m_heard.reset();
    m_cases.reset();
    m_rows.reset();
}

void World::settle()
{
    altered();
    QByteArray before;
    int still = 0;
    for (int round = 0; round < kRounds && still < 2; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(round == 0 ? 5 : 15);
        if (m_program && m_program->laptop().isOpen())
            m_program->laptop().desk().ask([](desk::Desk&) { return true; }).waitForFinished();
        QApplication::processEvents();
        const QByteArray now = printOf(heardEverywhere());
        still = now == before ? still + 1 : 0;
        before = now;
    }
    altered();
}

void World::flush()
{
    if (!m_program || isCovered()) return;
    window().flush();
    for (int round = 0; round < 3; ++round) {
        if (m_program->laptop().isOpen())
            m_program->laptop().desk().ask([](desk::Desk&) { return true; }).waitForFinished();
        QApplication::processEvents();
    }
    altered();
}

const QList<Heard>& World::heard()
{
    if (!m_heard) m_heard = heardEverywhere();
    return *m_heard;
}

const QList<CaseloadRow>& World::rows()
{
    if (m_rows) return *m_rows;
    m_rows.emplace();
    if (!m_program || !m_program->laptop().isOpen()) return *m_rows;
    QFuture<Result<QList<CaseloadRow>>> answer =
        m_program->laptop().desk().ask([](desk::Desk& desk) { return desk.people(); });
    answer.waitForFinished();
    if (answer.resultCount() > 0 && answer.result()) m_rows = *answer.result();
    return *m_rows;
}

const QMap<QUuid, CaseFile>& World::cases()
{
    if (m_cases) return *m_cases;
    m_cases.emplace();
    for (const CaseloadRow& row : rows()) {
        QFuture<Result<casework::CaseView>> answer =
            m_program->laptop().desk().ask([id = row.id](desk::Desk& desk) { return desk.open(id); });
        answer.waitForFinished();
        if (answer.resultCount() > 0 && answer.result()) m_cases->insert(row.id.value, answer.result()->file);
    }
    return *m_cases;
}

Lines World::lines()
{
    Lines all;
    for (const CaseFile& file : cases()) all.insert(linesOf(file));
    return all;
}

bool World::holdsWord(const QString& word)
{
    const PageWords own = m_program->laptop().pageWordsKept().typed;
    const Lines all = lines();
    QStringList waiting{own.council, own.ring, m_program->laptop().author().name};
    // What was left off waits for its page; on that page it stands in its field or nowhere.
    const QString here = window().navigator().here().page().text() + u'#';
    const QMap<QString, QString> typed = window().leftOff().typed;
    for (const QString& place : typed.keys())
        if (!place.startsWith(here)) waiting.append(typed.value(place));
    return std::ranges::any_of(all.values() + waiting, [&](const QString& value) { return value.contains(word); });
}

OfficeState World::send()
{
    auto& laptop = m_program->laptop();
    if (!laptop.office().configured) {
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        return laptop.office();
    }
    const auto running = [&] { return isRunning(laptop.office().phase); };
    (void)QTest::qWaitFor([&] { return !running(); }, kSentWithin);
    QSignalSpy changed(&laptop, &desktop::Laptop::officeChanged);
    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    if (changed.isEmpty()) (void)changed.wait(5'000);
    (void)QTest::qWaitFor([&] { return !running(); }, kSentWithin);
    settle();
    return laptop.office();
}

} // namespace alongside::walk
