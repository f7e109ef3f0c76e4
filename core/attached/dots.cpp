#include "core/attached/dots.h"

#include "core/attached/checked.h"
#include "core/attached/readers.h"

#include <png.h>
#include <turbojpeg.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::attached {

namespace {

constexpr int kOfADot = 4; // bytes

bool isTooLarge(qint64 width, qint64 height)
{
    return width <= 0 || height <= 0 || width * height > kMostDots;
}

/// TurboJPEG unpacks in eighths: the largest of them that is still twice what is wanted, so that little is thrown away.
Result<Dots> dotsOfPhoto(const QByteArray& bytes, int most)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> jpeg(tjInitDecompress(), &tjDestroy);
    const auto* from = reinterpret_cast<const uchar*>(bytes.constData());
    const auto length = static_cast<unsigned long>(bytes.size());
    int width = 0, height = 0, sampling = 0, colours = 0;
    if (tjDecompressHeader3(jpeg.get(), from, length, &width, &height, &sampling, &colours) != 0
        || isTooLarge(width, height))
        return broken("attached.dots");
    int eighths = 8;
    while (eighths > 1 && std::max(width, height) * (eighths / 2) / 8 >= 2 * most) eighths /= 2;
    const tjscalingfactor scale{eighths, 8};
    Dots dots{TJSCALED(width, scale), TJSCALED(height, scale), {}};
    dots.bytes.resize(qsizetype(dots.width) * dots.height * kOfADot);
    if (tjDecompress2(jpeg.get(), from, length, reinterpret_cast<uchar*>(dots.bytes.data()), dots.width, 0, dots.height,
                      TJPF_BGRA, TJFLAG_LIMITSCANS)
        != 0)
        return broken("attached.dots");
    return dots;
}

Result<Dots> dotsOfDrawn(const QByteArray& bytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, &png_image_free);
    if (!png_image_begin_read_from_memory(&image, bytes.constData(), size_t(bytes.size()))
        || isTooLarge(image.width, image.height))
        return broken("attached.dots");
    image.format = PNG_FORMAT_BGRA;
    Dots dots{int(image.width), int(image.height), QByteArray(qsizetype(PNG_IMAGE_SIZE(image)), Qt::Uninitialized)};
    if (!png_image_finish_read(&image, nullptr, dots.bytes.data(), 0, nullptr)) return broken("attached.dots");
    for (qsizetype at = 0; at < dots.bytes.size(); at += kOfADot) {
        auto* dot = reinterpret_cast<uchar*>(dots.bytes.data() + at);
        for (int colour = 0; colour < 3; ++colour)
            dot[colour] = uchar((dot[colour] * dot[3] + 255 * (255 - dot[3])) / 255);
        dot[3] = 255;
    }
    return dots;
}

/// Each dot the mean of a square of them.
Dots smaller(const Dots& dots, int square)
{
    Dots small{std::max(1, dots.width / square), std::max(1, dots.height / square), {}};
    small.bytes.resize(qsizetype(small.width) * small.height * kOfADot);
    const auto* from = reinterpret_cast<const uchar*>(dots.bytes.constData());
    auto* to = reinterpret_cast<uchar*>(small.bytes.data());
    for (int row = 0; row < small.height; ++row)
        for (int column = 0; column < small.width; ++column)
            for (int colour = 0; colour < kOfADot; ++colour) {
                const int high = std::min(square, dots.height - row * square);
                const int wide = std::min(square, dots.width - column * square);
                int sum = 0;
                for (int y = 0; y < high; ++y)
                    for (int x = 0; x < wide; ++x)
                        sum +=
                            from[(qsizetype(row * square + y) * dots.width + column * square + x) * kOfADot + colour];
                to[(qsizetype(row) * small.width + column) * kOfADot + colour] = uchar(sum / (high * wide));
            }
    return small;
}

} // namespace

Result<Dots> dotsOf(AttachedKind kind, const QByteArray& bytes, int most)
{
    if (!isPicture(kind)) return Error{ErrorCode::AttachedKindUnknown, u"attached.dots"_s, {}};
    Result<Dots> dots = kind == AttachedKind::Jpeg ? dotsOfPhoto(bytes, most) : dotsOfDrawn(bytes);
    if (!dots) return dots;
    const int square = (std::max(dots->width, dots->height) + most - 1) / most;
    return square > 1 ? Result<Dots>(smaller(*dots, square)) : dots;
}

} // namespace alongside::attached
