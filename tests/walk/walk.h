#pragma once
// One life of the walk: steps by chance or from a script, every question after each of them. What must be known to the
// next life and to whoever looks at a failed one is written down before a step is taken: a crash has its last line.

#include "tests/walk/ask.h"
#include "tests/walk/known.h"
#include "tests/walk/plants/plant.h"
#include "tests/walk/world/world.h"

#include <QElapsedTimer>
#include <QFile>

namespace alongside::walk {

struct Route {
    quint32 seed = 1;
    int from = 0;  // number of the first step
    int steps = 0; // how far, counted from the first life on; 0: until the time is up
    int seconds = 0;
    QList<Step> script{}; // instead of chance
    QString plant{};      // a fault to be put in: plant.h
    Start start = Start::Practice;
    bool goesOn = false; // behind a find, too: each is told once, at the end
};

/// How a life ended. Numbers are exit codes of its process.
enum class End { Finished = 0, Found = 10, Killed = 11, NotOpened = 12 };

class Walk {
public:
    Walk(Place place, Route route);

    End run();

private:
    [[nodiscard]] std::optional<Step> next(int number);
    bool takeStep(const Step& step, int number);
    void complain(Complaints found, const Step& step, int number);
    [[noreturn]] void dieBy(const Step& step);

    Place m_place;
    Route m_route;
    World m_world;
    Known m_known;
    std::unique_ptr<Plant> m_plant;
    std::vector<std::unique_ptr<Ask>> m_asks;
    QStringList m_told{}; // ask and place of every find of this walk
    QFile m_journal;
    QElapsedTimer m_time{};
};

} // namespace alongside::walk
