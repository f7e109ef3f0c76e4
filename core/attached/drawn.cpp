// A picture without loss (PNG): read, and written anew from its dots alone.

#include "core/attached/checked.h"
#include "core/attached/readers.h"

#include <png.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::attached {

Result<QByteArray> drawn(const QByteArray& bytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, &png_image_free);
    if (!png_image_begin_read_from_memory(&image, bytes.constData(), size_t(bytes.size())))
        return broken("attached.drawn");
    if (qint64(image.width) * image.height > kMostDots)
        return Error{ErrorCode::AttachedTooLarge, u"attached.drawn"_s, {}};
    image.format &= ~(PNG_FORMAT_FLAG_LINEAR | PNG_FORMAT_FLAG_COLORMAP); // eight bits of each colour

    QByteArray dots(qsizetype(PNG_IMAGE_SIZE(image)), Qt::Uninitialized);
    if (!png_image_finish_read(&image, nullptr, dots.data(), 0, nullptr)) return broken("attached.drawn");
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray kept(qsizetype(length), Qt::Uninitialized);
    if (!png_image_write_to_memory(&image, kept.data(), &length, 0, dots.constData(), 0, nullptr))
        return broken("attached.drawn");
    kept.resize(qsizetype(length));
    kept.squeeze();
    return kept;
}

} // namespace alongside::attached
