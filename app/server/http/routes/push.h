#pragma once
// POST and GET /v1/push/{device}. Each frame is checked (body, signature, council, device); what has arrived together is
// committed together, and the answer comes after the last. What was before a bad frame, or before a cut, stands.

#include "app/server/http/frame_stream.h"
#include "app/server/http/office.h"

namespace alongside::server {

/// The frames of one POST. Thread: a worker; one call at a time.
class PushTaker {
public:
    PushTaker(Office& office, DeviceRow device);

    /// In order; stops at the first that cannot be taken. Nothing: all are durable.
    std::optional<Refusal> take(const QList<ArrivedFrame>& frames);
    /// The same shape of refusal for a stream that broke the bounds.
    [[nodiscard]] Refusal malformed(const Error& error) const;
    /// How things stand after the last.
    Answer state();

private:
    /// Whether the frame is this device's and whole; told as a refusal where it is not.
    std::optional<Refusal> checked(const ArrivedFrame& frame) const;
    std::optional<Refusal> keep(const QList<CheckedFrame>& run);

    Office& m_office;
    DeviceRow m_device;
    wire::VerifyKey m_key{};
    quint64 m_committedSeq = 0;
};

/// Before the first byte of a body is read: may this device push now?
std::optional<Refusal> whyNotPush(Office& office);
/// The answer to both verbs.
Answer pushState(Office& office, const DeviceRow& device);

} // namespace alongside::server
