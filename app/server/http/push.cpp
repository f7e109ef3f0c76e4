#include "app/server/http/push.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::server {

PushTaker::PushTaker(Office& office, DeviceRow device)
    : m_office(office), m_device(std::move(device)), m_committedSeq(m_device.committedSeq)
{
    if (const auto key = wire::VerifyKey::from(m_device.verifyKey)) m_key = *key;
}

std::optional<Refusal> PushTaker::take(const QList<ArrivedFrame>& frames)
{
    for (const ArrivedFrame& frame : frames)
        if (auto refusal = takeOne(frame)) return refusal;
    if (!frames.isEmpty()) m_office.framesArrived();
    return std::nullopt;
}

std::optional<Refusal> PushTaker::takeOne(const ArrivedFrame& frame)
{
    const bool ours = frame.header.council == m_device.council && frame.header.device() == m_device.device;
    const bool pushed = frame.header.type == wire::FrameType::Ops || frame.header.type == wire::FrameType::Skip;
    if (!ours || !pushed) return malformed({ErrorCode::RecordMalformed, u"frame.sender"_s, {}});
    if (auto good = wire::checkFrame(frame.headerBytes, frame.header, frame.body, m_key); !good)
        return malformed(good.error());

    const Result<TakenFrame> taken = m_office.database().take(frame.header, frame.headerBytes,
                                                              wire::frameHash(frame.headerBytes), frame.body);
    if (!taken) {
        Refusal refusal = refusalFor(taken.error());
        refusal.committedSeq = m_committedSeq;
        return refusal;
    }
    m_committedSeq = taken->state.committedSeq;
    const QString where = u"frame %1"_s.arg(frame.header.frameSeq);
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
