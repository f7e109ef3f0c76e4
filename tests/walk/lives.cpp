#include "tests/walk/lives.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kStepsTold = 25;
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
    std::printf("walk: --seed %u\n", m_route.seed);
    std::fflush(stdout);
    if (!m_route.script.isEmpty()) keepScript();
    if (!m_council.start()) return tell(u"the office did not start"_s);
    QElapsedTimer time;
    time.start();
    m_secondsLeft = m_route.seconds;
    for (int life = 0, from = 0;; ++life) {
        const int code = live(life, from);
        from = int(journal().size());
        if (m_crashed) return tell(u"crash | signal %1 | the window ended by itself"_s.arg(code));
        if (code == int(End::Finished)) break;
        if (code == int(End::Found)) return tell(readAll(m_folder.filePath(u"found"_s)));
        if (code != int(End::Killed)) return tell(u"opening | life %1 | did not open, code %2"_s.arg(life).arg(code));
        m_secondsLeft = m_route.seconds - int(time.elapsed() / 1000);
        if (m_route.seconds > 0 && m_secondsLeft <= 0) break;
    }
    std::printf("walk: %d steps, nothing found that is not known\n", int(journal().size()));
    tellKnown();
    return 0;
}

int Lives::live(int life, int from)
{
    QStringList arguments{u"--life"_s,  QString::number(life),         u"--world"_s, m_folder.path(),
                          u"--seed"_s,  QString::number(m_route.seed), u"--from"_s,  QString::number(from),
                          u"--steps"_s, QString::number(m_route.steps)};
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

int Lives::tell(const QString& what) const
{
    const QStringList steps = journal();
    const QString script = QDir::temp().filePath(u"alongside-walk-%1.steps"_s.arg(m_route.seed));
    if (m_route.plant.isEmpty())
        if (QFile file(script); file.open(QIODevice::WriteOnly)) file.write(steps.join(u'\n').toUtf8() + '\n');
    std::printf("FOUND with --seed %u, step %d:\n%s\n", m_route.seed, int(steps.size()), qPrintable(what));
    std::printf("# the last steps; all of them: alongside_walk --script %s\n%s\n", qPrintable(script),
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
