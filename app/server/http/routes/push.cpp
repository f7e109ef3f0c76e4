#include "app/server/http/routes/push.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

bool follows(const CheckedFrame& before, const CheckedFrame& next)
{
    return next.header.frameSeq == before.header.frameSeq + 1 && next.header.prev == before.frameHash;
}

} // namespace

PushTaker::PushTaker(Office& office, DeviceRow device)
    : m_office(office), m_device(std::move(device)), m_committedSeq(m_device.committedSeq)
{
    if (const auto key = wire::VerifyKey::from(m_device.verifyKey)) m_key = *key;
}

std::optional<Refusal> PushTaker::take(const QList<ArrivedFrame>& frames)
{
    if (frames.isEmpty()) return std::nullopt;
    QList<CheckedFrame> run;
    std::optional<Refusal> bad;
    for (const ArrivedFrame& frame : frames) {
        if ((bad = checked(frame))) break;
        const CheckedFrame next{frame.header, frame.headerBytes, wire::frameHash(frame.headerBytes), frame.body};
        if (!run.isEmpty() && !follows(run.last(), next)) {
            if (auto refusal = keep(run)) return refusal;
            run.clear();
        }
        run.append(next);
    }
    if (auto refusal = keep(run)) return refusal;
    if (bad) bad->committedSeq = m_committedSeq;
    return bad;
}

std::optional<Refusal> PushTaker::checked(const ArrivedFrame& frame) const
{
    const bool ours = frame.header.council == m_device.council && frame.header.device() == m_device.device;
    const bool pushed = frame.header.type == wire::FrameType::Ops || frame.header.type == wire::FrameType::Skip;
    if (!ours || !pushed) return malformed({ErrorCode::RecordMalformed, u"frame.sender"_s, {}});
    if (auto good = wire::checkFrame(frame.headerBytes, frame.header, frame.body, m_key); !good)
        return malformed(good.error());
    return std::nullopt;
}

/// A run that is not stored whole is gone through one by one: the front of it may be a repeat.
std::optional<Refusal> PushTaker::keep(const QList<CheckedFrame>& run)
{
    if (run.isEmpty()) return std::nullopt;
    const Result<TakenFrame> taken = m_office.database().take(run);
    if (!taken) {
        Refusal refusal = refusalFor(taken.error());
        refusal.committedSeq = m_committedSeq;
        return refusal;
    }
    if (taken->taken != Taken::Stored && run.size() > 1) {
        for (const CheckedFrame& frame : run)
            if (auto refusal = keep({frame})) return refusal;
        return std::nullopt;
    }
    m_committedSeq = taken->state.committedSeq;
    if (taken->taken == Taken::Stored) m_office.framesArrived();
    const QString where = u"frame %1"_s.arg(run.first().header.frameSeq);
    if (taken->taken == Taken::Forked) return Refusal{409, "frame.fork", where, 0, m_committedSeq};
    if (taken->taken == Taken::Gap) return Refusal{409, "frame.gap", where, 0, m_committedSeq};
    return std::nullopt;
}

Refusal PushTaker::malformed(const Error& error) const
{
    Refusal refusal = refusalFor(error);
    refusal.committedSeq = m_committedSeq;
    return refusal;
}

Answer PushTaker::state()
{
    return pushState(m_office, m_device);
}

std::optional<Refusal> whyNotPush(Office& office)
{
    const Result<bool> ahead = office.tooFarAhead();
    if (!ahead) return refusalFor(ahead.error());
    if (*ahead) return Refusal{503, "busy", u"stage2"_s, 5'000};
    return std::nullopt;
}

Answer pushState(Office& office, const DeviceRow& device)
{
    const Result<PushState> state = office.database().pushState(device.council, device.device);
    if (!state) return refuse(refusalFor(state.error()));
    return json({{u"committed_seq"_s, qint64(state->committedSeq)},
                 {u"chain"_s, QString::fromLatin1(state->chain.toHex())},
                 {u"beyond"_s, QJsonArray()},
                 {u"applied_seq"_s, qint64(state->appliedSeq)},
                 {u"window"_s, kMostPushBody},
                 {u"seal_raw"_s, 65'536},
                 {u"retry_after_ms"_s, 0},
                 {u"server_time_ms"_s, office.nowMs()}});
}

} // namespace alongside::server
