// A photo: turned upright without loss, and written with nothing but its picture.

#include "core/attached/checked.h"
#include "core/attached/readers.h"

#include <libexif/exif-data.h>
#include <turbojpeg.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::attached {

namespace {

const uchar* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const uchar*>(bytes.constData());
}

/// As the camera was held: 1 to 8, 1 where nothing is said.
int orientationOf(const QByteArray& bytes)
{
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> said(
        exif_data_new_from_data(bytesOf(bytes), uint(bytes.size())), &exif_data_unref);
    if (!said) return 1;
    const ExifEntry* entry = exif_content_get_entry(said->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
    return exif_get_short(entry->data, exif_data_get_byte_order(said.get()));
}

/// What puts a picture upright that was taken so.
int turnFor(int orientation)
{
    constexpr int turns[] = {TJXOP_NONE,      TJXOP_HFLIP, TJXOP_ROT180,     TJXOP_VFLIP,
                             TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
    return orientation >= 1 && orientation <= 8 ? turns[orientation - 1] : TJXOP_NONE;
}

} // namespace

Result<QByteArray> photo(const QByteArray& bytes)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> jpeg(tjInitTransform(), &tjDestroy);
    int width = 0, height = 0, sampling = 0, colours = 0;
    const auto length = static_cast<unsigned long>(bytes.size());
    if (tjDecompressHeader3(jpeg.get(), bytesOf(bytes), length, &width, &height, &sampling, &colours) != 0)
        return broken("attached.photo");
    if (qint64(width) * height > kMostDots) return Error{ErrorCode::AttachedTooLarge, u"attached.photo"_s, {}};

    tjtransform turned{};
    turned.op = turnFor(orientationOf(bytes));
    turned.options = TJXOPT_COPYNONE | (turned.op == TJXOP_NONE ? 0 : TJXOPT_TRIM);
    uchar* out = nullptr;
    unsigned long outLength = 0;
    // A warning too is a fault: what is missing of a photo is painted grey without a word.
    const int failed = tjTransform(jpeg.get(), bytesOf(bytes), length, 1, &out, &outLength, &turned, TJFLAG_LIMITSCANS);
    const std::unique_ptr<uchar, decltype(&tjFree)> kept(out, &tjFree);
    if (failed || !kept) return broken("attached.photo");
    return QByteArray(reinterpret_cast<const char*>(kept.get()), qsizetype(outLength));
}

} // namespace alongside::attached
