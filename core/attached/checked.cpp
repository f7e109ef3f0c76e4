#include "core/attached/checked.h"

#include "core/attached/readers.h"
#include "core/domain/limits.h"

using namespace Qt::StringLiterals;

namespace alongside::attached {

namespace {

/// How the bytes of a kind begin: at `from`, after anything.
struct Beginning {
    AttachedKind kind;
    qsizetype from;
    QByteArrayView bytes;
    Result<QByteArray> (*read)(const QByteArray& bytes);
};
constexpr Beginning kBeginnings[] = {
    {AttachedKind::Jpeg, 0, "\xff\xd8\xff", photo}, {AttachedKind::Png, 0, "\x89PNG\r\n\x1a\n", drawn},
    {AttachedKind::Pdf, 0, "%PDF-", pdf},           {AttachedKind::Wav, 8, "WAVE", sound},
    {AttachedKind::Ogg, 0, "OggS", sound},          {AttachedKind::Mp3, 0, "ID3", sound},
    {AttachedKind::Mp3, 0, "\xff\xfb", sound},      {AttachedKind::Mp3, 0, "\xff\xf3", sound},
    {AttachedKind::Mp3, 0, "\xff\xf2", sound},
};

Result<qsizetype> withinLimit(qsizetype length)
{
    if (length <= kMostAttachedBytes) return length;
    return Error{ErrorCode::AttachedTooLarge, u"attached.length"_s, QString::number(length)};
}

} // namespace

Result<Checked> checked(const QByteArray& bytes)
{
    if (bytes.isEmpty()) return Error{ErrorCode::AttachedKindUnknown, u"attached.empty"_s, {}};
    if (const auto fits = withinLimit(bytes.size()); !fits) return fits.error();
    for (const Beginning& one : kBeginnings) {
        if (bytes.mid(one.from, one.bytes.size()) != one.bytes) continue;
        const Result<QByteArray> kept = one.read(bytes);
        if (!kept) return kept.error();
        if (const auto fits = withinLimit(kept->size()); !fits) return fits.error();
        return Checked{one.kind, *kept};
    }
    return Error{ErrorCode::AttachedKindUnknown, u"attached.kind"_s, {}};
}

} // namespace alongside::attached
