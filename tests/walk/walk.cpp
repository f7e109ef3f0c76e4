#include "tests/walk/walk.h"

#include "tests/walk/hands/hands.h"

#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

/// Chance of one step alone: a life that begins in the middle takes the same steps as one that walked all the way.
std::mt19937 chanceOf(quint32 seed, int number)
{
    std::seed_seq both{seed, quint32(number)};
    return std::mt19937(both);
}

} // namespace

Walk::Walk(Place place, Route route)
    : m_place(place), m_route(std::move(route)), m_world(place), m_plant(plantCalled(m_route.plant)), m_asks(allAsks()),
      m_journal(place.in(u"journal"_s))
{
}

std::optional<Step> Walk::next(int number)
{
    if (!m_route.script.isEmpty())
        return number < m_route.script.size() ? std::optional(m_route.script.at(number)) : std::nullopt;
    if (m_route.steps > 0 && number >= m_route.steps) return std::nullopt;
    if (m_route.seconds > 0 && m_time.elapsed() > m_route.seconds * 1000LL) return std::nullopt;
    std::mt19937 chance = chanceOf(m_route.seed, number);
    return Hands(m_world).choose(chance, number);
}

End Walk::run()
{
    m_time.start();
    if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Append)) return End::NotOpened;
    if (!m_world.open()) return End::NotOpened;
    int number = m_route.from;
    for (auto step = next(number); step; step = next(++number))
        if (!takeStep(*step, number)) return End::Found;
    m_world.fillDisk(false);
    m_world.close();
    m_known.keepSeen(m_place.in(u"known"_s));
    return End::Finished;
}

bool Walk::takeStep(const Step& step, int number)
{
    for (const auto& ask : m_asks) ask->before(m_world, step);
    m_journal.write(step.text().toUtf8() + '\n');
    m_journal.flush();
    if (step.verb == u"kill") dieBy(step);
    Complaints found;
    if (m_plant) m_plant->before(m_world, step);
    if (!Hands(m_world).take(step)) return true; // not there now: the next one
    if (m_plant) m_plant->after(m_world, step);
    for (const auto& ask : m_asks) ask->after(m_world, step, found);
    found.removeIf([this](const Complaint& one) { return m_plant ? !m_plant->isMine(one) : m_known.has(one); });
    if (found.isEmpty()) return true;
    complain(found, step, number);
    return m_route.goesOn;
}

void Walk::complain(Complaints found, const Step& step, int number)
{
    m_known.keepSeen(m_place.in(u"known"_s));
    found.removeIf([this](const Complaint& one) { return m_told.contains(one.ask + one.where); });
    QFile file(m_place.in(u"found"_s));
    if (found.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
    QTextStream out(&file);
    for (const Complaint& one : found) {
        m_told += one.ask + one.where;
        out << "At step " << number << ", \"" << step.text() << "\", the question \"" << one.ask << "\" found at \""
            << one.where << "\": " << one.what << ".\n";
    }
}

/// As a power cut would end it, or a system that is short of memory: nothing is handed over.
void Walk::dieBy(const Step&)
{
    m_known.keepSeen(m_place.in(u"known"_s));
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

} // namespace alongside::walk
