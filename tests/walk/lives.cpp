#include "tests/walk/lives.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kStepsTold = 12;
constexpr int kKilled = SIGKILL;

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Lives::Lives(Route route) : m_route(std::move(route)), m_council(m_folder.filePath(u"council"_s)) {}

int Lives::run()
{
    std::printf("walk: --seed %u --start %s\n", m_route.seed, qPrintable(wordOf(m_route.start)));
    std::fflush(stdout);
    if (!m_route.script.isEmpty()) keepScript();
    if (!m_council.start()) return tell(u"The office did not start.\n"_s);
    QElapsedTimer time;
    time.start();
    m_secondsLeft = m_route.seconds;
    for (int life = 0, from = 0;; ++life) {
        const int code = live(life, from);
        from = int(journal().size());
        if (m_crashed)
            m_ended += u"At step %1 the program ended by itself, with signal %2.\n"_s.arg(from - 1).arg(code);
        else if (code == int(End::Finished)) break;
        else if (code == int(End::NotOpened)) m_ended += u"The program did not open before step %1.\n"_s.arg(from);
        if (code == int(End::NotOpened) || (!m_ended.isEmpty() && !m_route.goesOn) || code == int(End::Found)) break;
        m_secondsLeft = m_route.seconds - int(time.elapsed() / 1000);
        if (m_route.seconds > 0 && m_secondsLeft <= 0) break;
    }
    const QString found = readAll(m_folder.filePath(u"found"_s)) + m_ended;
    if (!found.isEmpty()) return tell(found);
    std::printf("walk: %d steps, nothing found that is not known\n", int(journal().size()));
    tellKnown();
    return 0;
}

int Lives::live(int life, int from)
{
    QStringList arguments{u"--life"_s,  QString::number(life),          u"--world"_s, m_folder.path(),
                          u"--seed"_s,  QString::number(m_route.seed),  u"--from"_s,  QString::number(from),
                          u"--steps"_s, QString::number(m_route.steps), u"--start"_s, wordOf(m_route.start)};
    if (m_route.goesOn) arguments += u"--on"_s;
    if (m_route.seconds > 0) arguments += {u"--seconds"_s, QString::number(m_secondsLeft)};
    if (!m_route.plant.isEmpty()) arguments += {u"--plant"_s, m_route.plant};
    if (QFile::exists(m_folder.filePath(u"script"_s))) arguments += {u"--script"_s, m_folder.filePath(u"script"_s)};
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QCoreApplication::applicationFilePath(), arguments);
    window.waitForFinished(-1);
    if (window.exitStatus() == QProcess::NormalExit) return window.exitCode();
    // The walk kills itself in one step alone, and that is the last line of its journal.
    if (window.exitCode() == kKilled && !journal().isEmpty() && journal().last() == u"kill") return int(End::Killed);
    m_crashed = true;
    return window.exitCode();
}

void Lives::keepScript() const
{
    QFile file(m_folder.filePath(u"script"_s));
    if (!file.open(QIODevice::WriteOnly)) return;
    for (const Step& step : m_route.script) file.write(step.text().toUtf8() + '\n');
}

QStringList Lives::journal() const
{
    return readAll(m_folder.filePath(u"journal"_s)).split(u'\n', Qt::SkipEmptyParts);
}

/// One paragraph that a person can act on, and the last steps.
int Lives::tell(const QString& what) const
{
    const QStringList steps = journal();
    const QString script = QDir::temp().filePath(u"alongside-walk-%1.steps"_s.arg(m_route.seed));
    if (QFile file(script); m_route.plant.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write((u"start "_s + wordOf(m_route.start) + u'\n' + steps.join(u'\n') + u'\n').toUtf8());
    std::printf(
        "FOUND with --seed %u. %sThe same walk again: %s --script %s. Take steps out of that file as long as it "
        "is still found; what is left is the test to write. Where it has to wait, a line in tests/walk/known.txt "
        "says why. The last steps were:\n\n%s\n",
        m_route.seed, qPrintable(what), qPrintable(QCoreApplication::applicationFilePath()), qPrintable(script),
        qPrintable(steps.mid(std::max<qsizetype>(0, steps.size() - kStepsTold)).join(u'\n')));
    return 1;
}

void Lives::tellKnown() const
{
    const QStringList seen = readAll(m_folder.filePath(u"known"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : Known().all())
        std::printf("%s: %s\n", seen.contains(line) ? "known, met again" : "known, not met", qPrintable(line));
}

int plantedIsFound(const QString& name)
{
    Route route;
    route.plant = name;
    for (const QString& line : plantCalled(name)->script())
        if (const auto step = Step::read(line)) route.script.append(*step);
    Lives lives(route);
    // A crash is found by itself, and never stands for the fault that was meant.
    const bool found = lives.run() != 0 && lives.crashed() == (name == u"crash");
    std::printf("%s: %s\n", qPrintable(name), found ? "found" : "NOT FOUND");
    return found ? 0 : 1;
}

} // namespace alongside::walk
