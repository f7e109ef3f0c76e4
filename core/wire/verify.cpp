#include "core/wire/verify.h"

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

Error broken(const char* where, quint64 seq)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), u"frame %1"_s.arg(seq)};
}

Error inFrame(Error error, quint64 seq)
{
    error.detail = u"frame %1"_s.arg(seq);
    return error;
}

} // namespace

ChainVerifier::ChainVerifier(CouncilId council, DeviceId device, VerifyKey key)
    : m_council(council), m_device(device), m_key(std::move(key))
{
}

Result<FrameHeader> ChainVerifier::next(const StoredFrame& frame) const
{
    const quint64 seq = m_seq + 1;
    if (frame.headerBytes.size() != kHeaderSize) return broken("frame.header", seq);
    Result<FrameHeader> header = headerFrom(frame.headerBytes);
    if (!header) return inFrame(header.error(), seq);
    if (header->frameSeq != seq) return broken("chain.seq", seq);
    if (header->prev != m_chain) return broken("chain.prev", seq);
    if (header->council != m_council || header->device() != m_device) return broken("chain.sender", seq);
    return header;
}

Result<QList<RemainingOp>> ChainVerifier::take(const StoredFrame& frame)
{
    const Result<FrameHeader> header = next(frame);
    if (!header) return header.error();
    const quint64 seq = m_seq + 1;
    if (!signatureHolds(frame.headerBytes, *header, m_key)) return broken("frame.signature", seq);
    QList<RemainingOp> ops;
    if (!frame.trimmed) {
        if (frame.form == BodyForm::AsSealed && sha256(frame.body) != header->bodySha)
            return broken("frame.body_sha", seq);
        Result<QList<RemainingOp>> found = remainingOps(*header, frame.body, frame.form);
        if (!found) return inFrame(found.error(), seq);
        ops = *std::move(found);
    }
    m_seq = seq;
    m_ops += header->opCount;
    m_chain = frameHash(frame.headerBytes);
    return ops;
}

} // namespace alongside::wire
