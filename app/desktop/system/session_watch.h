#pragma once
// Says when the computer is about to sleep, its lid closes, or its screen is locked or handed to somebody else. Sleep is
// held back for the moment that saving needs. Where the system tells nothing (and on Windows, where nothing is asked yet)
// it stays silent, as this one does by itself.
// Thread: the window's.

#include <QObject>

#include <memory>

namespace alongside::desktop {

class SessionWatch : public QObject {
    Q_OBJECT

public:
    /// All is on disk: the computer may sleep.
    virtual void letSleep() {}
    [[nodiscard]] virtual bool holdsSleep() const { return false; }

signals:
    void leaving();
};

/// As this system tells it. `services`: under what name a test has put its own in their place; empty: the system's.
std::unique_ptr<SessionWatch> watchSession(const QString& services = {});

} // namespace alongside::desktop
