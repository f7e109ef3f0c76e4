#pragma once
// HTTPS to the council's server and to nobody else: TLS 1.3, only the council's authority, this laptop's certificate.
// Whatever is wrong with a certificate ends the matter. Calls wait in an event loop of their own.
// Thread: the one it is made on, which must have no other call under way; stop() from any.

#include "core/base/time/clock.h"
#include "core/base/result.h"
#include "core/sync/council_link.h"

#include <QEventLoop>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <atomic>
#include <functional>

namespace alongside::sync {

struct Response {
    int status = 0;
    QByteArray body{};
    QHash<QByteArray, QByteArray> headers{}; // names in small letters
    qint64 askedMs = 0;                      // by this computer's clock
    qint64 answeredMs = 0;
};

/// Why no answer came at all, as the place of a ServerUnreachable: "network.none" (this computer is on no network),
/// "server.name" (nobody there knows the name), "server.refused" (nothing listens at the port), "server.silent" (no answer
/// in time), else "server" (hung up).
[[nodiscard]] QString placeOfSilence(QNetworkReply::NetworkError error, bool onNetwork);

class Transport : public QObject {
public:
    /// The clock outlives this. A link without a certificate serves enrolment only.
    Transport(const CouncilLink& link, const Clock& clock);
    ~Transport() override;

    /// An answer of our server, whatever its status. Errors: ServerUnreachable (no link, with the place from
    /// placeOfSilence(); cut; or an answer that is not our server's: a sign-in page of somebody's network),
    /// ServerNotOurs, with the place "clock.certificate" where by our date the server's certificate is not valid and
    /// nothing else is wrong with it, ServerRefusedDevice ("certificate.ended") where it is our own that has ended,
    /// SyncStopped.
    Result<Response> get(const QString& pathAndQuery);
    Result<Response> head(const QString& path);
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    Result<Response> put(const QString& path, const QByteArray& body, const Headers& headers);
    /// Between two calls; stop() ends it.
    void pause(int ms);
    Result<Response> post(const QString& path, const QByteArray& contentType, const QByteArray& body);

    /// The call under way ends at once, and every later one, until resume().
    void stop();
    void resume();

    /// Told of bytes as they go and come, while a call waits.
    std::function<void(qint64 up, qint64 down)> moved{};

private:
    Result<Response> waitFor(QNetworkReply* reply);
    Result<Response> answerOf(QNetworkReply* reply, qint64 askedMs, const QList<QSslError>& faults);
    [[nodiscard]] Error noTrust(const QList<QSslError>& faults, const QString& detail) const;
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] QNetworkRequest request(const QString& pathAndQuery) const;

    const Clock& m_clock;
    QUrl m_address;
    qint64 m_passEndsMs;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QEventLoop* m_pause = nullptr; // the one that waits now
    std::atomic<bool> m_stopped = false;
};

} // namespace alongside::sync
