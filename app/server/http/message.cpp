#include "app/server/http/message.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alongside::server {

Answer json(const QJsonObject& object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer refuse(const Refusal& refusal)
{
    QJsonObject told{{u"code"_s, QString::fromLatin1(refusal.code)},
                     {u"where"_s, refusal.where},
                     {u"retry_after_ms"_s, refusal.retryAfterMs}};
    if (refusal.committedSeq) told.insert(u"committed_seq"_s, qint64(*refusal.committedSeq));
    Answer answer = json(told, refusal.status);
    answer.retryAfterSeconds = int((refusal.retryAfterMs + 999) / 1000);
    return answer;
}

Refusal refusalFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::RecordMalformed: return {400, "frame.malformed", error.where};
    case ErrorCode::FrameTooLarge: return {413, "frame.limit", error.where};
    case ErrorCode::FrameForked: return {409, "frame.fork", error.where};
    case ErrorCode::ServerRefusedDevice: return {403, "device.revoked", error.where};
    case ErrorCode::EnrolmentRefused: return {403, "enrolment.refused", error.where};
    case ErrorCode::ServerFull:
    case ErrorCode::StoreFull: return {507, "storage", error.where, 60'000};
    case ErrorCode::ServerBusy:
    case ErrorCode::StoreBusy:
    case ErrorCode::DatabaseUnreachable: return {503, "busy", error.where, 2'000};
    default: return {503, "busy", error.where, 10'000};
    }
}

} // namespace alongside::server
