#include "app/server/tls/authority.h"

#include "app/server/tls/issue.h"
#include "app/server/tls/secret_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kAuthorityMs = 3'650 * kDayMs;
constexpr qint64 kServerMs = 365 * kDayMs;
constexpr qint64 kServerRenewMs = 30 * kDayMs;
constexpr qint64 kDeviceMs = 90 * kDayMs;
constexpr qint64 kSkewMs = 5 * 60'000; // a laptop's clock may be a little behind
constexpr char kLoopbackNames[] = "DNS:localhost,IP:127.0.0.1,IP:::1";

Error unreadable(const QString& file)
{
    return {ErrorCode::KeysUnreadable, file, u"missing or damaged"_s};
}

Certificate certifyServer(EVP_PKEY* key, X509* authority, EVP_PKEY* authorityKey, qint64 nowMs)
{
    const CertificateOrder order{.use = CertificateFor::Server,
                                 .commonName = u"localhost"_s,
                                 .organisation = u"Alongside council server"_s,
                                 .serial = newSerial(),
                                 .fromMs = nowMs - kSkewMs,
                                 .untilMs = nowMs + kServerMs,
                                 .names = kLoopbackNames};
    return issue(order, key, authority, authorityKey);
}

} // namespace

Result<Authority> Authority::openOrMake(const QString& folder, const Clock& clock, IdSource& ids)
{
    Authority authority;
    const QString home = folder + u"/authority"_s;
    if (!QFileInfo::exists(home)) {
        if (auto made = authority.make(folder, clock.nowMs(), CouncilId{ids.next()}); !made) return made.error();
    }
    if (auto read = authority.read(home); !read) return read.error();
    if (validUntilMs(authority.m_server.get()) < clock.nowMs() + kServerRenewMs) {
        if (auto renewed = authority.renewServer(home, clock.nowMs()); !renewed) return renewed.error();
    }
    return authority;
}

Result<Authority> Authority::open(const QString& folder)
{
    Authority authority;
    if (auto read = authority.read(folder + u"/authority"_s); !read) return read.error();
    return authority;
}

// Written beside and renamed into place, so that a start cut short leaves no half authority.
Result<Done> Authority::make(const QString& folder, qint64 nowMs, CouncilId council)
{
    const QString home = folder + u"/authority"_s;
    const QString fresh = home + u".new"_s;
    QDir(fresh).removeRecursively();
    if (auto made = makePrivateFolder(fresh); !made) return made;

    const Key key = newKey();
    const Key serverKey = newKey();
    const CertificateOrder order{.use = CertificateFor::Authority,
                                 .commonName = u"Alongside council authority"_s,
                                 .organisation = council.value.toString(QUuid::WithoutBraces),
                                 .serial = newSerial(),
                                 .fromMs = nowMs - kSkewMs,
                                 .untilMs = nowMs + kAuthorityMs};
    const Certificate root = key ? issue(order, key.get(), nullptr, key.get()) : nullptr;
    const Certificate leaf = root && serverKey ? certifyServer(serverKey.get(), root.get(), key.get(), nowMs) : nullptr;
    if (!leaf) return Error{ErrorCode::KeysUnreadable, home, u"OpenSSL could not make the keys"_s};

    const struct {
        QString name;
        QByteArray content;
    } files[] = {
        {u"council.key"_s, pemOf(key.get())},
        {u"council.pem"_s, pemOf(root.get())},
        {u"server.key"_s, pemOf(serverKey.get())},
        {u"server.pem"_s, pemOf(leaf.get())},
        {u"council_id"_s, council.value.toByteArray(QUuid::WithoutBraces)},
    };
    for (const auto& file : files)
        if (auto kept = writeSecret(fresh + u'/' + file.name, file.content); !kept) return kept;
    if (!QDir().rename(fresh, home)) return Error{ErrorCode::OutputUnwritable, home, {}};
    return Done{};
}

Result<Done> Authority::read(const QString& home)
{
    const auto content = [&](const QString& name) {
        QFile file(home + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
    };
    m_council = CouncilId{QUuid::fromString(QString::fromLatin1(content(u"council_id"_s).trimmed()))};
    if (m_council.isNull()) return unreadable(home + u"/council_id"_s);
    m_certificate = certificateFrom(content(u"council.pem"_s));
    if (!m_certificate) return unreadable(home + u"/council.pem"_s);
    m_key = keyFrom(content(u"council.key"_s));
    if (!m_key || X509_check_private_key(m_certificate.get(), m_key.get()) != 1)
        return unreadable(home + u"/council.key"_s);
    m_server = certificateFrom(content(u"server.pem"_s));
    if (!m_server) return unreadable(home + u"/server.pem"_s);
    m_serverKey = keyFrom(content(u"server.key"_s));
    if (!m_serverKey || X509_check_private_key(m_server.get(), m_serverKey.get()) != 1)
        return unreadable(home + u"/server.key"_s);
    return Done{};
}

Result<Done> Authority::renewServer(const QString& home, qint64 nowMs)
{
    Certificate fresh = certifyServer(m_serverKey.get(), m_certificate.get(), m_key.get(), nowMs);
    if (!fresh) return unreadable(home + u"/server.pem"_s);
    if (auto kept = writeSecret(home + u"/server.pem"_s, pemOf(fresh.get())); !kept) return kept;
    m_server = std::move(fresh);
    return Done{};
}

QByteArray Authority::certificatePem() const
{
    return pemOf(m_certificate.get());
}

QByteArray Authority::fingerprint() const
{
    return fingerprintOf(m_certificate.get()).toHex();
}

Result<DeviceCertificate> Authority::certify(const QByteArray& csrPem, DeviceId device, qint64 nowMs) const
{
    const Result<Key> key = keyOfRequest(csrPem);
    if (!key) return key.error();
    const CertificateOrder order{.use = CertificateFor::Device,
                                 .commonName = device.value.toString(QUuid::WithoutBraces),
                                 .organisation = m_council.value.toString(QUuid::WithoutBraces),
                                 .serial = newSerial(),
                                 .fromMs = nowMs - kSkewMs,
                                 .untilMs = nowMs + kDeviceMs};
    const Certificate made = issue(order, key->get(), m_certificate.get(), m_key.get());
    if (!made) return Error{ErrorCode::EnrolmentRefused, u"csr"_s, u"could not be signed"_s};
    return DeviceCertificate{pemOf(made.get()), order.serial, order.untilMs};
}

} // namespace alongside::server
