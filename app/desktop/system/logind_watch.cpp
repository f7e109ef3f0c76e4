// Linux: logind and UPower on the system bus.

#include "app/desktop/system/session_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QLocalSocket>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
const QString kPower = u"org.freedesktop.UPower"_s;
const QString kPowerPath = u"/org/freedesktop/UPower"_s;

/// As libdbus finds it.
QString systemBusPath()
{
    const QString begins = u"unix:path="_s, address = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    if (!address.startsWith(begins)) return u"/run/dbus/system_bus_socket"_s;
    return address.sliced(begins.size()).section(u';', 0, 0).section(u',', 0, 0);
}

QDBusMessage toManager(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

class LogindWatch final : public SessionWatch {
    Q_OBJECT

public:
    LogindWatch();
    explicit LogindWatch(const QDBusConnection& bus) : m_bus(bus) { begin(); }

    void letSleep() override { m_hold = QDBusUnixFileDescriptor(); }
    [[nodiscard]] bool holdsSleep() const override { return m_hold.isValid(); }

private slots:
    void prepareForSleep(bool begins);
    void sessionLocked() { emit leaving(); }
    void sessionChanged(const QString& interface, const QVariantMap& changed);
    void lidChanged(const QString& interface, const QVariantMap& changed);

private:
    void begin();
    void holdSleep();
    void watchSession(const QString& path);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold{}; // open: sleep waits for us, for some seconds at most
};

/// Whoever answers for the bus may be silent, as when the desktop is only starting, and Qt would wait for it without an
/// end: it is asked for any word at all first, and nobody's window waits for that.
LogindWatch::LogindWatch() : m_bus(QString())
{
    auto* probe = new QLocalSocket(this);
    connect(probe, &QLocalSocket::connected, probe, [probe] { probe->write(QByteArray("\0AUTH\r\n", 7)); });
    connect(probe, &QLocalSocket::readyRead, this, [this, probe] {
        probe->disconnect();
        probe->deleteLater();
        m_bus = QDBusConnection::systemBus();
        begin();
    });
    probe->connectToServer(systemBusPath());
}

void LogindWatch::begin()
{
    if (!m_bus.isConnected()) return;
    m_bus.connect(kLogin, kLoginPath, kManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    m_bus.connect(kPower, kPowerPath, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(lidChanged(QString, QVariantMap)));
    auto* session = new QDBusPendingCallWatcher(m_bus.asyncCall(toManager(u"GetSessionByPID"_s, {0U})), this);
    connect(session, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusObjectPath> found = *call;
        if (found.isValid()) watchSession(found.value().path());
        call->deleteLater();
    });
    holdSleep();
}

void LogindWatch::watchSession(const QString& path)
{
    m_bus.connect(kLogin, path, kSession, u"Lock"_s, this, SLOT(sessionLocked()));
    m_bus.connect(kLogin, path, kProperties, u"PropertiesChanged"_s, this, SLOT(sessionChanged(QString, QVariantMap)));
}

/// logind waits until every holder has let go, at most its InhibitDelayMaxSec.
void LogindWatch::holdSleep()
{
    const QVariantList why{u"sleep"_s, u"Alongside"_s, tr("What was typed is being saved."), u"delay"_s};
    auto* hold = new QDBusPendingCallWatcher(m_bus.asyncCall(toManager(u"Inhibit"_s, why)), this);
    connect(hold, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *call;
        if (held.isValid()) m_hold = held.value();
        call->deleteLater();
    });
}

void LogindWatch::prepareForSleep(bool begins)
{
    if (begins) emit leaving();
    else holdSleep();
}

void LogindWatch::sessionChanged(const QString& interface, const QVariantMap& changed)
{
    if (interface != kSession) return;
    const bool locked = changed.value(u"LockedHint"_s, false).toBool();
    const bool handedOver = !changed.value(u"Active"_s, true).toBool();
    if (locked || handedOver) emit leaving();
}

void LogindWatch::lidChanged(const QString& interface, const QVariantMap& changed)
{
    if (interface == kPower && changed.value(u"LidIsClosed"_s, false).toBool()) emit leaving();
}

std::unique_ptr<SessionWatch> watchSession(const QString& services)
{
    if (services.isEmpty()) return std::make_unique<LogindWatch>();
    return std::make_unique<LogindWatch>(QDBusConnection(services));
}

} // namespace alongside::desktop

#include "logind_watch.moc"
