#pragma once
// Says when the computer is about to sleep, its lid closes, or its screen is locked or handed to somebody else: logind and
// UPower on the system bus. Sleep is held back for the moment that saving needs. Where neither service answers (and on
// Windows, where none is asked yet) it stays silent.
// Thread: the window's.

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace alongside::desktop {

class SessionWatch final : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QDBusConnection bus, QObject* parent = nullptr);

    /// All is on disk: the computer may sleep.
    void letSleep();
    [[nodiscard]] bool holdsSleep() const { return m_hold.isValid(); }

signals:
    void leaving();

private slots:
    void prepareForSleep(bool begins);
    void sessionLocked();
    void sessionChanged(const QString& interface, const QVariantMap& changed);
    void lidChanged(const QString& interface, const QVariantMap& changed);

private:
    void holdSleep();
    void watchSession(const QString& path);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold{}; // open: sleep waits for us, for some seconds at most
};

} // namespace alongside::desktop
