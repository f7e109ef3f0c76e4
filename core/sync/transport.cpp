#include "core/sync/transport.h"

#include <QEventLoop>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr int kProgressMs = 30'000; // without a byte moved; there is no total
constexpr qint64 kMostAnswer = 64 * 1024 * 1024;

QSslConfiguration tlsFor(const CouncilLink& link)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromData(link.authorityPem, QSsl::Pem));
    if (!link.certificatePem.isEmpty()) {
        tls.setLocalCertificate(QSslCertificate(link.certificatePem, QSsl::Pem));
        tls.setPrivateKey(QSslKey(link.keyPem, QSsl::Ec, QSsl::Pem));
    }
    // A resumed session saves the certificates on a link that drops.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    return tls;
}

/// Cable, Wi-Fi or tunnel, but not this computer with itself.
bool isOnNetwork()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface& one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
               && !one.addressEntries().isEmpty();
    });
}

} // namespace

QString placeOfSilence(QNetworkReply::NetworkError error, bool onNetwork)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return u"server.refused"_s; // somebody said so
    case QNetworkReply::HostNotFoundError: return onNetwork ? u"server.name"_s : u"network.none"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return onNetwork ? u"server.silent"_s : u"network.none"_s;
    case QNetworkReply::RemoteHostClosedError: return u"server"_s;
    default: return onNetwork ? u"server"_s : u"network.none"_s;
    }
}

Transport::Transport(const CouncilLink& link, const Clock& clock)
    : m_clock(clock), m_address(link.address), m_passEndsMs(link.validUntilMs), m_tls(tlsFor(link))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setTransferTimeout(kProgressMs);
}

Transport::~Transport() = default;

QNetworkRequest Transport::request(const QString& pathAndQuery) const
{
    QNetworkRequest request(QUrl(m_address.toString() + pathAndQuery));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "alongside");
    return request;
}

Result<Response> Transport::get(const QString& pathAndQuery)
{
    if (m_stopped) return Error{ErrorCode::SyncStopped, u"sync"_s, {}};
    return waitFor(m_network.get(request(pathAndQuery)));
}

Result<Response> Transport::head(const QString& path)
{
    if (m_stopped) return Error{ErrorCode::SyncStopped, u"sync"_s, {}};
    return waitFor(m_network.head(request(path)));
}

Result<Response> Transport::put(const QString& path, const QByteArray& body, const Headers& headers)
{
    if (m_stopped) return Error{ErrorCode::SyncStopped, u"sync"_s, {}};
    QNetworkRequest asked = request(path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    for (const auto& [name, value] : headers) asked.setRawHeader(name, value);
    return waitFor(m_network.put(asked, body));
}

Result<Response> Transport::post(const QString& path, const QByteArray& contentType, const QByteArray& body)
{
    if (m_stopped) return Error{ErrorCode::SyncStopped, u"sync"_s, {}};
    QNetworkRequest asked = request(path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    return waitFor(m_network.post(asked, body));
}

void Transport::pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    m_pause = &loop;
    if (!m_stopped) loop.exec();
    m_pause = nullptr;
}

void Transport::stop()
{
    m_stopped = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QNetworkReply* reply : m_network.findChildren<QNetworkReply*>()) reply->abort();
            if (m_pause) m_pause->quit();
        },
        Qt::QueuedConnection);
}

void Transport::resume()
{
    m_stopped = false;
}

Result<Response> Transport::waitFor(QNetworkReply* reply)
{
    const qint64 askedMs = m_clock.nowMs();
    QList<QSslError> faults;
    QEventLoop loop;
    // Nothing is ever overlooked: this notes what is wrong with the certificate, and Qt ends the connection.
    connect(reply, &QNetworkReply::sslErrors, this, [&faults](const QList<QSslError>& found) { faults += found; });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64) {
        if (moved) moved(done, -1);
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 done, qint64) {
        if (moved) moved(-1, done);
        if (done > kMostAnswer) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) loop.exec();
    const Result<Response> answer = answerOf(reply, askedMs, faults);
    const QByteArray ticket = reply->sslConfiguration().sessionTicket();
    if (!ticket.isEmpty()) m_tls.setSessionTicket(ticket);
    delete reply;
    return answer;
}

bool Transport::hasEnded() const
{
    return m_passEndsMs != 0 && m_clock.nowMs() > m_passEndsMs;
}

Error Transport::noTrust(const QList<QSslError>& faults, const QString& detail) const
{
    const bool onlyDates = !faults.isEmpty() && std::ranges::all_of(faults, [](const QSslError& fault) {
        return fault.error() == QSslError::CertificateExpired || fault.error() == QSslError::CertificateNotYetValid;
    });
    if (onlyDates) return Error{ErrorCode::ServerNotOurs, u"clock.certificate"_s, detail};
    if (faults.isEmpty() && hasEnded()) return Error{ErrorCode::ServerRefusedDevice, u"certificate.ended"_s, detail};
    return Error{ErrorCode::ServerNotOurs, u"certificate"_s, detail};
}

Result<Response> Transport::answerOf(QNetworkReply* reply, qint64 askedMs, const QList<QSslError>& faults)
{
    if (m_stopped) return Error{ErrorCode::SyncStopped, u"sync"_s, {}};
    const QString detail = u"network %1"_s.arg(int(reply->error()));
    if (!faults.isEmpty() || reply->error() == QNetworkReply::SslHandshakeFailedError) return noTrust(faults, detail);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A server that will not speak to an ended certificate hangs up without a word.
    if (status == 0 && hasEnded() && reply->error() != QNetworkReply::ConnectionRefusedError
        && reply->error() != QNetworkReply::HostNotFoundError)
        return Error{ErrorCode::ServerRefusedDevice, u"certificate.ended"_s, detail};
    if (status == 0) return Error{ErrorCode::ServerUnreachable, placeOfSilence(reply->error(), isOnNetwork()), detail};
    if (reply->rawHeader("Casesync") != "1") return Error{ErrorCode::ServerUnreachable, u"casesync"_s, detail};
    const bool cut = status < 400 && reply->error() != QNetworkReply::NoError;
    if (cut) return Error{ErrorCode::ServerUnreachable, u"answer"_s, detail};

    Response response{.status = status, .body = reply->readAll(), .askedMs = askedMs, .answeredMs = m_clock.nowMs()};
    for (const auto& [name, value] : reply->rawHeaderPairs()) response.headers.insert(name.toLower(), value);
    return response;
}

} // namespace alongside::sync
