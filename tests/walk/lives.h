#pragma once
// The walk from outside: a council's server, and one life of the window after another in a process of its own, so that a
// kill -9 is one and a crash is found. Says what it found, with the last steps as a script.

#include "tests/support/server/server_process.h"
#include "tests/walk/walk.h"

#include <QTemporaryDir>

namespace alongside::walk {

class Lives {
public:
    explicit Lives(Route route);

    /// 0: nothing that is not known was found.
    int run();
    [[nodiscard]] bool crashed() const { return m_crashed; }

private:
    /// Exit code of one life; -1 with its signal where it crashed.
    int live(int life, int from);
    void keepScript() const;
    [[nodiscard]] QStringList journal() const;
    int tell(const QString& what) const;
    void tellKnown() const;

    Route m_route;
    QTemporaryDir m_folder{};
    tests::ServerProcess m_council;
    int m_secondsLeft = 0;
    bool m_crashed = false;
    QString m_ended{}; // how the program ended or did not begin, in sentences
};

/// A walk with this fault put in, by the steps it asks for. 0: the fault was found.
int plantedIsFound(const QString& plant);

} // namespace alongside::walk
