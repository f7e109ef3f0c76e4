#include "app/server/http/frame_stream.h"

#include <algorithm>

namespace alongside::server {

std::optional<Error> FrameStream::feed(QByteArrayView bytes, QList<ArrivedFrame>& whole)
{
    while (!bytes.isEmpty() && !m_error) {
        if (!m_header) {
            bytes = bytes.sliced(takeInto(m_pending, wire::kHeaderSize, bytes));
            if (m_pending.size() < wire::kHeaderSize) break;
            const Result<wire::FrameHeader> header = wire::headerFrom(m_pending);
            if (!header) {
                m_error = header.error();
                break;
            }
            m_header = *header;
            m_headerBytes = std::exchange(m_pending, QByteArray());
            // Grows with what really arrives: a header alone reserves little.
            m_pending.reserve(std::min(qsizetype(m_header->bodyLen), qsizetype(256 * 1024)));
        }
        bytes = bytes.sliced(takeInto(m_pending, qsizetype(m_header->bodyLen), bytes));
        if (m_pending.size() < qsizetype(m_header->bodyLen)) break;
        whole.append({*m_header, std::exchange(m_headerBytes, QByteArray()), std::exchange(m_pending, QByteArray())});
        m_header.reset();
    }
    return m_error;
}

qsizetype FrameStream::takeInto(QByteArray& part, qsizetype wanted, QByteArrayView bytes)
{
    const qsizetype taken = std::min(wanted - part.size(), bytes.size());
    part.append(bytes.first(taken));
    return taken;
}

} // namespace alongside::server
