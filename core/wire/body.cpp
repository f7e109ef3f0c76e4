#include "core/wire/body.h"

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

constexpr int kLevel = 3;
// Salts become explicit at an erasure: a body grows by at most 40 bytes an op, and one of 4 MiB holds 20,000 ops.
constexpr quint64 kMostErased = 2 * quint64(kMostRaw);

struct FreePacker {
    void operator()(ZSTD_CCtx* it) const { ZSTD_freeCCtx(it); }
};
struct FreeUnpacker {
    void operator()(ZSTD_DCtx* it) const { ZSTD_freeDCtx(it); }
};

/// A context is costly to make and holds no state between frames: one per thread.
ZSTD_CCtx* packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreePacker> one(ZSTD_createCCtx());
    return one.get();
}

ZSTD_DCtx* unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeUnpacker> one(ZSTD_createDCtx());
    return one.get();
}

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

QByteArray compressed(const QByteArray& raw)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compressCCtx(packer(), out.data(), size_t(out.size()), raw.constData(), size_t(raw.size()), kLevel);
    if (ZSTD_isError(size)) return {};
    out.truncate(qsizetype(size));
    return out;
}

/// Exactly one zstd frame, which says how long it is before anything is allocated.
Result<QByteArray> decompressed(QByteArrayView body, quint64 size)
{
    if (ZSTD_findFrameCompressedSize(body.data(), size_t(body.size())) != size_t(body.size()))
        return malformed("body.zstd");
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t made = ZSTD_decompressDCtx(unpacker(), out.data(), size_t(size), body.data(), size_t(body.size()));
    if (ZSTD_isError(made) || made != size_t(size)) return malformed("body.zstd");
    return out;
}

quint64 contentSize(QByteArrayView body)
{
    return ZSTD_getFrameContentSize(body.data(), size_t(body.size()));
}

} // namespace

Result<QByteArray> packed(FrameHeader& header, const QByteArray& raw)
{
    if (raw.isEmpty() || raw.size() > qsizetype(mostRaw(header.type)))
        return Error{ErrorCode::FrameTooLarge, u"frame.raw_len"_s, u"%1 bytes"_s.arg(raw.size())};
    header.rawLen = quint32(raw.size());
    QByteArray body = compressed(raw);
    header.compressed = !body.isEmpty() && body.size() < raw.size() && raw.size() <= body.size() * kMostRatio;
    return header.compressed ? body : raw;
}

Result<QByteArray> unpacked(const FrameHeader& header, QByteArrayView body)
{
    if (quint64(body.size()) != header.bodyLen) return malformed("frame.body_len");
    if (header.dictId != 0) return malformed("frame.dict_id");
    if (!header.compressed) return body.toByteArray();
    if (contentSize(body) != header.rawLen) return malformed("frame.raw_len");
    return decompressed(body, header.rawLen);
}

Result<QByteArray> packedErased(const QByteArray& raw)
{
    if (quint64(raw.size()) > kMostErased) return Error{ErrorCode::FrameTooLarge, u"erased.raw_len"_s, {}};
    QByteArray body = compressed(raw);
    if (body.isEmpty()) return malformed("erased.zstd");
    return body;
}

Result<QByteArray> unpackedErased(QByteArrayView body)
{
    const quint64 size = contentSize(body);
    if (size == 0 || size > kMostErased) return malformed("erased.raw_len");
    return decompressed(body, size);
}

} // namespace alongside::wire
