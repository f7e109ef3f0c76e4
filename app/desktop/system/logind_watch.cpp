// Linux: logind and UPower on the system bus.

#include "app/desktop/system/session_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
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
    explicit LogindWatch(QDBusConnection bus);

    void letSleep() override { m_hold = QDBusUnixFileDescriptor(); }
    [[nodiscard]] bool holdsSleep() const override { return m_hold.isValid(); }

private slots:
    void prepareForSleep(bool begins);
    void sessionLocked() { emit leaving(); }
    void sessionChanged(const QString& interface, const QVariantMap& changed);
    void lidChanged(const QString& interface, const QVariantMap& changed);

private:
    void holdSleep();
    void watchSession(const QString& path);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold{}; // open: sleep waits for us, for some seconds at most
};

LogindWatch::LogindWatch(QDBusConnection bus) : m_bus(std::move(bus))
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
    return std::make_unique<LogindWatch>(services.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(services));
}

} // namespace alongside::desktop

#include "logind_watch.moc"
