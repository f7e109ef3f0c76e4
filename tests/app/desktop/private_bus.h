#pragma once
// A D-Bus of this test's own, with a stand-in for logind and UPower on it: the real ones want a seat and a lid.

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

namespace alongside::test {

class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (m_daemon.waitForReadyRead()) m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon{};
    QString m_address{};
};

/// Answers as logind's manager does, and keeps the other end of what it hands out.
class Logind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit Logind(const QDBusConnection& bus) : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
        m_bus.registerService(QStringLiteral("org.freedesktop.UPower"));
    }

    /// Nobody holds the computer awake any more: the last copy of the descriptor is closed.
    [[nodiscard]] bool maySleep()
    {
        char byte = 0;
        return ::read(m_ours, &byte, 1) == 0;
    }
    void changed(const QString& path, const QString& interface, const QString& name, bool value)
    {
        QDBusMessage told = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                       QStringLiteral("PropertiesChanged"));
        told << interface << QVariantMap{{name, value}} << QStringList();
        m_bus.send(told);
    }
    void lockScreen()
    {
        m_bus.send(QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.login1.Session"),
                                              QStringLiteral("Lock")));
    }

    static inline const QString kPath = QStringLiteral("/org/freedesktop/login1/session/_31");

public slots:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(kPath); }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        if (what != u"sleep" || mode != u"delay") return {};
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_NONBLOCK) != 0) return {};
        m_ours = ends[0];
        QDBusUnixFileDescriptor theirs;
        theirs.giveFileDescriptor(ends[1]);
        return theirs;
    }

signals:
    void PrepareForSleep(bool begins);

private:
    QDBusConnection m_bus;
    int m_ours = -1;
};

} // namespace alongside::test
