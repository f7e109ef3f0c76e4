#include "core/wire/frames/frame.h"

#include "core/wire/keys.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

constexpr QByteArrayView kMagic = "CSF1";
constexpr QByteArrayView kDomain = "alongside/frame/1";
constexpr quint8 kCompressed = 1;
constexpr quint64 kMostCount = quint64(INT64_MAX); // databases count with a sign

class Out {
public:
    Out() { m_bytes.reserve(kHeaderSize); }
    template <class T>
    void put(T number)
    {
        char le[sizeof(T)];
        qToLittleEndian(number, le);
        m_bytes.append(le, sizeof(T));
    }
    void put(const QUuid& id) { m_bytes.append(id.toRfc4122()); }
    void put(const QByteArray& bytes) { m_bytes.append(bytes); }
    void put(QByteArrayView bytes) { m_bytes.append(bytes); }
    QByteArray taken() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class In {
public:
    explicit In(QByteArrayView bytes) : m_bytes(bytes) {}
    template <class T>
    T get()
    {
        const T number = qFromLittleEndian<T>(m_bytes.data() + m_at);
        m_at += qsizetype(sizeof(T));
        return number;
    }
    QByteArray get(qsizetype size)
    {
        m_at += size;
        return m_bytes.sliced(m_at - size, size).toByteArray();
    }
    QUuid id() { return QUuid::fromRfc4122(get(16)); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}
Error tooLarge(const char* where)
{
    return {ErrorCode::FrameTooLarge, QString::fromLatin1(where), {}};
}

bool isZero(const QByteArray& bytes)
{
    return std::ranges::all_of(bytes, [](char one) { return one == 0; });
}

bool isNumbered(FrameType type)
{
    return type == FrameType::Ops || type == FrameType::Skip;
}

Result<Done> checkLengths(const FrameHeader& header)
{
    if (header.rawLen == 0) return malformed("frame.raw_len");
    if (header.bodyLen == 0) return malformed("frame.body_len");
    if (header.rawLen > mostRaw(header.type)) return tooLarge("frame.raw_len");
    if (header.bodyLen > kMostBody) return tooLarge("frame.body_len");
    if (header.opCount > kMostOps) return tooLarge("frame.op_count");
    if (quint64(header.rawLen) > quint64(header.bodyLen) * kMostRatio) return malformed("frame.ratio");
    if (!header.compressed && header.rawLen != header.bodyLen) return malformed("frame.raw_len");
    return Done{};
}

Result<Done> checkPlace(const FrameHeader& header)
{
    if (header.council.isNull()) return malformed("frame.council_id");
    if (header.sender.isNull()) return malformed("frame.sender_id");
    if (isNumbered(header.type) != (header.frameSeq != 0)) return malformed("frame.frame_seq");
    if (header.frameSeq > kMostCount) return malformed("frame.frame_seq");
    if (header.sealedHlc > kMostCount) return malformed("frame.sealed_hlc");
    if (header.frameSeq <= 1 && !isZero(header.prev)) return malformed("frame.prev");
    if ((header.type == FrameType::Ops) != (header.opCount != 0)) return malformed("frame.op_count");
    if (header.opCount == 0 && !isZero(header.root)) return malformed("frame.root");
    return Done{};
}

} // namespace

QByteArray bytesOf(const FrameHeader& header)
{
    Out out;
    out.put(kMagic);
    out.put(quint8(header.type));
    out.put(quint8(header.compressed ? kCompressed : 0));
    out.put(header.dictId);
    out.put(header.rawLen);
    out.put(header.bodyLen);
    out.put(header.opCount);
    out.put(header.schema);
    out.put(header.keyId);
    out.put(header.scopeEpoch);
    out.put(header.frameSeq);
    out.put(header.sealedHlc);
    out.put(header.council.value);
    out.put(header.sender);
    out.put(header.prev);
    out.put(header.root);
    out.put(header.bodySha);
    out.put(header.heldCount);
    out.put(quint32(0));
    out.put(header.signature);
    return out.taken();
}

Result<FrameHeader> headerFrom(QByteArrayView bytes)
{
    if (bytes.size() < kHeaderSize) return malformed("frame.header");
    if (bytes.first(4) != kMagic) return malformed("frame.magic");
    In in(bytes.sliced(4, kHeaderSize - 4));
    const quint8 type = in.get<quint8>();
    const quint8 flags = in.get<quint8>();
    if (type < quint8(FrameType::Ops) || type > quint8(FrameType::Skip)) return malformed("frame.type");
    if ((flags & ~kCompressed) != 0) return malformed("frame.flags");
    FrameHeader header{.type = FrameType(type), .compressed = flags == kCompressed};
    header.dictId = in.get<quint16>();
    header.rawLen = in.get<quint32>();
    header.bodyLen = in.get<quint32>();
    header.opCount = in.get<quint32>();
    if (const auto fits = checkLengths(header); !fits) return fits.error();
    header.schema = in.get<quint32>();
    header.keyId = in.get<quint32>();
    header.scopeEpoch = in.get<quint32>();
    header.frameSeq = in.get<quint64>();
    header.sealedHlc = in.get<quint64>();
    header.council = {in.id()};
    header.sender = in.id();
    header.prev = in.get(kHashSize);
    header.root = in.get(kHashSize);
    header.bodySha = in.get(kHashSize);
    header.heldCount = in.get<quint32>();
    if (in.get<quint32>() != 0) return malformed("frame.reserved");
    header.signature = in.get(kSignatureSize);
    if (const auto fits = checkPlace(header); !fits) return fits.error();
    return header;
}

QByteArray frameHash(QByteArrayView headerBytes)
{
    Q_ASSERT(headerBytes.size() >= kSignedSize);
    return sha256(kDomain.toByteArray().append(headerBytes.first(kSignedSize)));
}

Result<QList<FrameView>> framesIn(QByteArrayView stream)
{
    QList<FrameView> frames;
    while (!stream.isEmpty()) {
        const Result<FrameHeader> header = headerFrom(stream);
        if (!header) return header.error();
        const qsizetype size = kHeaderSize + qsizetype(header->bodyLen);
        if (stream.size() < size) return malformed("frame.cut");
        frames.append({*header, stream.first(kHeaderSize), stream.sliced(kHeaderSize, qsizetype(header->bodyLen))});
        stream = stream.sliced(size);
    }
    return frames;
}

} // namespace alongside::wire
