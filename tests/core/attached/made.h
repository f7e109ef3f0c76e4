#pragma once
// Files as telephones, scanners and people with bad intent make them. Nothing in them is of anybody.

#include <QByteArray>
#include <QtEndian>

#include <png.h>
#include <turbojpeg.h>

#include <algorithm>

namespace alongside::test {

inline constexpr int kWide = 48, kHigh = 32; // whole blocks of a photo

/// Red on the left, blue on the right.
inline QByteArray dots()
{
    QByteArray rgb(kWide * kHigh * 3, '\0');
    for (int at = 0; at < kWide * kHigh; ++at) rgb[at * 3 + (at % kWide < kWide / 2 ? 0 : 2)] = '\xff';
    return rgb;
}

inline QByteArray plainPhoto()
{
    void* jpeg = tjInitCompress();
    uchar* out = nullptr;
    unsigned long length = 0;
    const QByteArray rgb = dots();
    tjCompress2(jpeg, reinterpret_cast<const uchar*>(rgb.constData()), kWide, 0, kHigh, TJPF_RGB, &out, &length,
                TJSAMP_444, 90, 0);
    QByteArray bytes(reinterpret_cast<const char*>(out), qsizetype(length));
    tjFree(out);
    tjDestroy(jpeg);
    return bytes;
}

inline QByteArray inBigEndian(quint32 number, int bytes)
{
    QByteArray out(4, '\0');
    qToBigEndian(number, out.data());
    return out.last(bytes);
}

inline QByteArray entry(quint32 tag, quint32 type, quint32 count, const QByteArray& value)
{
    return inBigEndian(tag, 2) + inBigEndian(type, 2) + inBigEndian(count, 4) + value;
}

/// Taken with the telephone on its side, at a place that it wrote down, by a make of its own.
inline QByteArray photoOnItsSide()
{
    constexpr quint32 kTable = 8 + 2 + 3 * 12 + 4;
    const QByteArray tiff = "MM" + inBigEndian(42, 2) + inBigEndian(8, 4) + inBigEndian(3, 2)
                            + entry(0x010f, 2, 4, QByteArray("Fon\0", 4))
                            + entry(0x0112, 3, 1, QByteArray("\0\6\0\0", 4))
                            + entry(0x8825, 4, 1, inBigEndian(kTable, 4)) + inBigEndian(0, 4) + inBigEndian(1, 2)
                            + entry(1, 2, 2, QByteArray("N\0\0\0", 4)) + inBigEndian(0, 4) + "53.5228N-KITCHEN";
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const QByteArray photo = plainPhoto();
    return photo.first(2) + "\xff\xe1" + inBigEndian(quint32(exif.size() + 2), 2) + exif + photo.sliced(2);
}

/// The first dot, and the size.
struct Seen {
    int width = 0;
    int height = 0;
    QByteArray first{}; // red, green, blue
};
inline Seen seenIn(const QByteArray& photo)
{
    Seen seen;
    void* jpeg = tjInitDecompress();
    const auto* bytes = reinterpret_cast<const uchar*>(photo.constData());
    int sampling = 0, colours = 0;
    tjDecompressHeader3(jpeg, bytes, static_cast<unsigned long>(photo.size()), &seen.width, &seen.height, &sampling,
                        &colours);
    QByteArray rgb(seen.width * seen.height * 3, '\0');
    tjDecompress2(jpeg, bytes, static_cast<unsigned long>(photo.size()), reinterpret_cast<uchar*>(rgb.data()),
                  seen.width, 0, seen.height, TJPF_RGB, 0);
    tjDestroy(jpeg);
    seen.first = rgb.first(3);
    return seen;
}

inline QByteArray picture()
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = kWide;
    image.height = kHigh;
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray bytes(qsizetype(length), '\0');
    const QByteArray rgb = dots();
    png_image_write_to_memory(&image, bytes.data(), &length, 0, rgb.constData(), 0, nullptr);
    return bytes.first(qsizetype(length));
}

/// As a picture's parts end.
inline quint32 checkSumOf(const QByteArray& part)
{
    quint32 sum = 0xffffffff;
    for (const char byte : part) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit) sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

/// One page; `more` stands in its catalogue, `objects` beside it.
inline QByteArray pdfWith(const QByteArray& more, const QByteArray& objects = {})
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + more
           + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
             "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n"
           + objects + "trailer\n<< /Root 1 0 R /Size 9 >>\n%%EOF\n";
}

inline QByteArray recording()
{
    const QByteArray samples(2'000, '\x21');
    const auto little = [](quint32 number, int bytes) {
        QByteArray out(4, '\0');
        qToLittleEndian(number, out.data());
        return out.first(bytes);
    };
    return "RIFF" + little(quint32(36 + samples.size()), 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2)
           + little(8'000, 4) + little(16'000, 4) + little(2, 2) + little(16, 2) + "data"
           + little(quint32(samples.size()), 4) + samples;
}

} // namespace alongside::test
