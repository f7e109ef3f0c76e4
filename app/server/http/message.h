#pragma once
// One request and one answer, apart from how they travel. Handlers see these only; the connection alone knows Beast.

#include "app/server/tls/peer.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace alongside::server {

struct Request {
    QByteArray method{};
    QByteArray path{}; // "/v1/push/0f8c..."
    QUrlQuery query{};
    QByteArray contentType{};
    QByteArray body{};                       // whole; empty where a route streams
    QHash<QByteArray, QByteArray> headers{}; // those of an upload, names in small letters
    std::optional<Peer> peer{};              // nothing: no certificate was shown
};

struct Answer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    int retryAfterSeconds = 0;
    bool close = false; // what is left of the request is not worth reading

    [[nodiscard]] bool refuses() const { return status >= 400; }
};

Answer json(const QJsonObject& object, int status = 200);

/// Every refusal has one shape: {"code", "where", "retry_after_ms", "committed_seq"}, without personal data.
struct Refusal {
    int status = 400;
    const char* code = "request";
    QString where{};
    qint64 retryAfterMs = 0;
    std::optional<quint64> committedSeq{};
};
Answer refuse(const Refusal& refusal);

/// How an error of ours is told to a laptop.
Refusal refusalFor(const Error& error);

} // namespace alongside::server
