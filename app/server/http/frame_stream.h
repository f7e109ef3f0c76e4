#pragma once
// Frames out of a body that arrives piece by piece. The bounds of a header are checked before a byte of the size it
// names is allocated; at most one frame is held unfinished.

#include "core/wire/frames/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace alongside::server {

struct ArrivedFrame {
    wire::FrameHeader header{};
    QByteArray headerBytes{};
    QByteArray body{};

    [[nodiscard]] qsizetype size() const { return headerBytes.size() + body.size(); }
};

class FrameStream {
public:
    /// Whole frames are added to `whole`. What comes after an error is not looked at: the frames before it stand.
    /// Errors: as wire::headerFrom.
    std::optional<Error> feed(QByteArrayView bytes, QList<ArrivedFrame>& whole);
    /// Whether the stream may end here.
    [[nodiscard]] bool isBetweenFrames() const { return !m_header && m_pending.isEmpty(); }

private:
    qsizetype takeInto(QByteArray& part, qsizetype wanted, QByteArrayView bytes);

    QByteArray m_pending{}; // the header so far, then the body so far
    QByteArray m_headerBytes{};
    std::optional<wire::FrameHeader> m_header{};
    std::optional<Error> m_error{};
};

} // namespace alongside::server
