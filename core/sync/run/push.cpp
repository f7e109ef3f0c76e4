#include "core/sync/run/push.h"

#include "core/wire/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr qint64 kFreshMs = 10 * 60 * 1000;     // a greeting younger than this is not repeated
constexpr qint64 kMostWindow = 4 * 1024 * 1024; // what this laptop holds in memory at once
constexpr qint64 kLeastWindow = 65'536;
constexpr qint64 kQuickMs = 2'000;
constexpr int kMostCuts = 2; // in one sync without a frame confirmed between them
constexpr int kMostGaps = 2;

/// Marks what the office confirms. Errors: FrameForked when it holds what this laptop has never sealed.
Result<Done> confirm(Session& session, const OfficeStand& stand)
{
    const auto waiting = session.door.ask([&](store::CaseStore& store) -> Result<store::Waiting> {
        const Result<store::Waiting> before = store.outbox().waiting();
        if (!before) return before.error();
        if (stand.committedSeq > before->lastSeq) return Error{ErrorCode::FrameForked, u"frame.seq"_s, {}};
        if (stand.committedSeq > before->acknowledgedSeq)
            if (auto marked = store.outbox().acknowledged(stand.committedSeq, stand.chain); !marked)
                return marked.error();
        if (stand.appliedSeq > session.toldApplied)
            if (auto marked = store.outbox().appliedAtOffice(std::min(stand.appliedSeq, stand.committedSeq)); !marked)
                return marked.error();
        return store.outbox().waiting();
    });
    if (!waiting) return waiting.error();
    session.toldApplied = std::max(session.toldApplied, stand.appliedSeq);
    session.progress.waiting(*waiting);
    return Done{};
}

/// Asks how the office stands for this device: with a greeting at first, shortly after a cut.
Result<Done> askStand(Session& session, const QString& path)
{
    const Result<Response> response = session.transport.get(path);
    session.progress.callEnds();
    if (!response) return response.error();
    if (response->status != 200) return refusalIn(*response);
    const Result<OfficeStand> stand = standFrom(response->body);
    if (!stand) return stand.error();
    if (auto heeded = heed(session, *stand, *response); !heeded) return heeded;
    return confirm(session, *stand);
}

QString pushPath(const Session& session)
{
    return u"/v1/push/"_s + session.link.device.value.toString(QUuid::WithoutBraces);
}

Result<QList<store::SealedFrame>> next(Session& session)
{
    const quint64 from = session.stand->committedSeq + 1;
    const qint64 most = session.window;
    return session.door.ask([from, most](store::CaseStore& store) { return store.outbox().framesFrom(from, most); });
}

void widen(Session& session, qint64 tookMs)
{
    const qint64 ceiling = std::clamp(session.stand->window, kLeastWindow, kMostWindow);
    session.window = std::min(ceiling, session.window * (tookMs < kQuickMs ? 2 : 1));
}

struct Sent {
    bool confirmed = false;     // false: the office must be asked first
    std::optional<Error> why{}; // of a cut or a gap
};

/// One POST. Errors: those after which sending again would not help.
Result<Sent> send(Session& session, const QList<store::SealedFrame>& frames)
{
    QByteArray body;
    qint64 ops = 0;
    for (const store::SealedFrame& frame : frames) {
        body += frame.bytes;
        ops += frame.opCount;
    }
    const Result<Response> response = session.transport.post(pushPath(session), wire::kMediaType, body);
    if (response) session.progress.moving(body.size(), -1);
    session.progress.callEnds();
    if (!response) {
        if (response.error().code != ErrorCode::ServerUnreachable) return response.error();
        session.window = std::max(kLeastWindow, session.window / 2);
        return Sent{false, response.error()};
    }
    if (response->status == 409 && refusalIn(*response).where == "frame.gap"_L1)
        return Sent{false, refusalIn(*response)};
    if (response->status != 200) {
        session.stand.reset(); // what was before the refused frame stands: asked next time
        return refusalIn(*response);
    }
    const Result<OfficeStand> stand = standFrom(response->body);
    if (!stand) return stand.error();
    session.progress.sent(frames.size(), ops);
    if (auto heeded = heed(session, *stand, *response); !heeded) return heeded.error();
    if (auto marked = confirm(session, *stand); !marked) return marked.error();
    widen(session, response->answeredMs - response->askedMs);
    return Sent{true, {}};
}

Result<Done> sealed(Session& session)
{
    const auto done =
        session.door.ask([](store::CaseStore& store) { return store.outbox().seal(store::SealWhat::Everything); });
    if (!done) return done.error();
    const auto waiting = counted(session);
    return waiting ? Result<Done>(Done{}) : waiting.error();
}

} // namespace

Result<Done> greet(Session& session)
{
    const Steady now = session.clock.steady();
    const bool fresh = session.stand && now.run == session.stood.run && now.ms - session.stood.ms < kFreshMs;
    return fresh ? Result<Done>(Done{}) : askStand(session, u"/v1/hello"_s);
}

Result<Done> pushAll(Session& session)
{
    if (auto done = sealed(session); !done) return done;
    if (auto asked = greet(session); !asked) return asked;

    session.progress.begin(SyncPhase::Sending);
    int troubles = 0;
    for (;;) {
        const Result<QList<store::SealedFrame>> frames = next(session);
        if (!frames) return frames.error();
        if (frames->isEmpty()) return Done{};
        const quint64 before = session.stand->committedSeq;
        const Result<Sent> sent = send(session, *frames);
        if (!sent) return sent.error();
        if (!sent->confirmed) {
            session.stand.reset();
            if (++troubles > std::max(kMostCuts, kMostGaps)) return *sent->why;
            if (auto asked = askStand(session, pushPath(session)); !asked) return asked;
        }
        if (session.stand->committedSeq > before) troubles = 0;
        else if (sent->confirmed) return Error{ErrorCode::ServerBusy, u"push"_s, u"nothing was taken"_s};
    }
}

} // namespace alongside::sync
