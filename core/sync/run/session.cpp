#include "core/sync/run/session.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr qint64 kTimeMatters = 1'000;

ErrorCode codeFor(int status, const QString& code)
{
    if (code == "frame.fork"_L1) return ErrorCode::FrameForked;
    switch (status) {
    case 400: return ErrorCode::RecordMalformed;
    case 401:
    case 403: return ErrorCode::ServerRefusedDevice;
    case 413: return ErrorCode::FrameTooLarge;
    case 426: return ErrorCode::ProgramTooOld;
    case 507: return ErrorCode::ServerFull;
    default: return ErrorCode::ServerBusy;
    }
}

} // namespace

Result<OfficeStand> standFrom(const QByteArray& body)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    const QByteArray chain = QByteArray::fromHex(told.value(u"chain"_s).toString().toLatin1());
    const qint64 committed = told.value(u"committed_seq"_s).toInteger(-1);
    if (committed < 0 || chain.size() != wire::kHashSize)
        return Error{ErrorCode::RecordMalformed, u"office.stand"_s, {}};
    return OfficeStand{quint64(committed), chain, quint64(told.value(u"applied_seq"_s).toInteger()),
                       told.value(u"window"_s).toInteger(), told.value(u"server_time_ms"_s).toInteger()};
}

Error refusalIn(const Response& response)
{
    const QJsonObject told = QJsonDocument::fromJson(response.body).object();
    const QString code = told.value(u"code"_s).toString();
    const qint64 header = response.headers.value("retry-after").toLongLong() * 1000;
    const qint64 after = told.value(u"retry_after_ms"_s).toInteger(header);
    return {codeFor(response.status, code), code.left(64), after > 0 ? u"after %1"_s.arg(after) : QString()};
}

Result<store::Waiting> counted(Session& session)
{
    auto waiting = session.door.ask([](store::CaseStore& store) { return store.outbox().waiting(); });
    if (waiting) session.progress.waiting(*waiting);
    return waiting;
}

Result<Done> heed(Session& session, const OfficeStand& stand, const Response& response)
{
    session.stand = stand;
    session.stood = session.clock.steady();
    if (stand.serverMs == 0) return Done{};
    // Its time is that of the middle of the call.
    const qint64 half = (response.answeredMs - response.askedMs) / 2;
    const store::Contact now{stand.serverMs, response.askedMs + half, {session.stood.run, session.stood.ms - half}};
    session.progress.officeAhead(now.aheadMs());
    const bool same =
        session.contact && session.contact->steady.run == now.steady.run
        && std::abs((now.serverMs - session.contact->serverMs) - (now.steady.ms - session.contact->steady.ms))
               < kTimeMatters
        && std::abs(now.aheadMs() - session.contact->aheadMs()) < kTimeMatters;
    if (same) return Done{};
    session.contact = now;
    return session.door.ask([now](store::CaseStore& store) { return store.inbox().noteContact(now); });
}

} // namespace alongside::sync
