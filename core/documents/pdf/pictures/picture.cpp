#include "core/documents/pdf/pictures/picture.h"

#include "core/attached/dots.h"

#include <cairo.h>
#include <turbojpeg.h>

#include <algorithm>
#include <memory>

namespace alongside::documents::pdf {

namespace {

constexpr int kMostDots = 1'600; // along a side: 200 to the inch across the text
constexpr int kQuality = 85;

/// Cairo writes the photo as it is given here; what it has beside it is only drawn where no photo can be.
void giveAsPhoto(cairo_surface_t* surface, const attached::Dots& dots)
{
    uchar* out = nullptr;
    unsigned long length = 0;
    const std::unique_ptr<void, decltype(&tjDestroy)> jpeg(tjInitCompress(), &tjDestroy);
    const auto* from = reinterpret_cast<const uchar*>(dots.bytes.constData());
    if (tjCompress2(jpeg.get(), from, dots.width, 0, dots.height, TJPF_BGRX, &out, &length, TJSAMP_444, kQuality, 0)
            == 0
        && cairo_surface_set_mime_data(
               surface, CAIRO_MIME_TYPE_JPEG, out, length, [](void* bytes) { tjFree(static_cast<uchar*>(bytes)); }, out)
               == CAIRO_STATUS_SUCCESS)
        return;
    tjFree(out);
}

} // namespace

Size sizeOf(const AttachedPicture& picture, double widest, double highest)
{
    const auto dots = attached::dotsOf(picture.file.kind, picture.bytes, kMostDots);
    if (!dots) return {};
    const double scale = std::min(widest / dots->width, highest / dots->height);
    return {dots->width * scale, dots->height * scale};
}

void drawPicture(cairo_t* cairo, const Seen& seen, double x, double y)
{
    auto dots = attached::dotsOf(seen.picture->file.kind, seen.picture->bytes, kMostDots);
    if (!dots) return;
    cairo_surface_t* surface = cairo_image_surface_create_for_data(
        reinterpret_cast<uchar*>(dots->bytes.data()), CAIRO_FORMAT_RGB24, dots->width, dots->height, dots->width * 4);
    giveAsPhoto(surface, *dots);
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, seen.width / dots->width, seen.height / dots->height);
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_surface_finish(surface); // what it draws from ends here
    cairo_surface_destroy(surface);
}

} // namespace alongside::documents::pdf
