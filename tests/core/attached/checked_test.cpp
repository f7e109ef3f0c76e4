#include "core/attached/checked.h"

#include "core/attached/dots.h"
#include "core/domain/limits.h"
#include "tests/core/attached/made.h"
#include "tests/support/catch.h"

namespace checked_test {

using namespace alongside;
using namespace alongside::attached;
using namespace alongside::test;

namespace {

ErrorCode refusalOf(const QByteArray& bytes)
{
    const Result<Checked> found = checked(bytes);
    REQUIRE_FALSE(found);
    return found.error().code;
}

AttachedKind kindOf(const QByteArray& bytes)
{
    const Result<Checked> found = checked(bytes);
    REQUIRE(found);
    return found->kind;
}

} // namespace

TEST_CASE("What a file is stands in its bytes", "[attached]")
{
    CHECK(kindOf(plainPhoto()) == AttachedKind::Jpeg);
    CHECK(kindOf(picture()) == AttachedKind::Png);
    CHECK(kindOf(pdfWith({})) == AttachedKind::Pdf);
    CHECK(kindOf(recording()) == AttachedKind::Wav);
}

TEST_CASE("Every other kind is refused, whatever it is called", "[attached]")
{
    for (const char* begins : {"MZ\x90",
                               "\x7f"
                               "ELF",
                               "#!/bin/sh\n", "<html><script>", "<svg xmlns", "PK\x03\x04", "GIF89a", "%!PS", "plain"})
        CHECK(refusalOf(begins + QByteArray(100, 'x')) == ErrorCode::AttachedKindUnknown);
    CHECK(refusalOf({}) == ErrorCode::AttachedKindUnknown);
    CHECK(checked({}).error().where == QLatin1StringView("attached.empty")); // told in a sentence of its own
}

TEST_CASE("A photo is kept upright, and nothing tells where and with what it was taken", "[attached]")
{
    const QByteArray taken = photoOnItsSide() + "PK\x03\x04 hidden behind its end";
    REQUIRE(taken.contains("KITCHEN"));
    const Result<Checked> kept = checked(taken);
    REQUIRE(kept);
    for (const char* trace : {"Exif", "KITCHEN", "Fon", "hidden"}) CHECK_FALSE(kept->bytes.contains(trace));

    const Seen seen = seenIn(kept->bytes);
    CHECK(seen.width == kHigh); // turned
    CHECK(seen.height == kWide);
    CHECK(uchar(seen.first[0]) > 200); // the left side, red, is above
    CHECK(checked(kept->bytes)->bytes == kept->bytes);
}

TEST_CASE("A picture is kept by its dots alone", "[attached]")
{
    const QByteArray drawn = picture() + "hidden behind its end";
    const Result<Checked> kept = checked(drawn);
    REQUIRE(kept);
    CHECK_FALSE(kept->bytes.contains("hidden"));
    CHECK(checked(kept->bytes)->bytes == kept->bytes);
}

TEST_CASE("What is cut short is refused as broken", "[attached]")
{
    for (const QByteArray& whole : {plainPhoto(), picture()})
        for (const qsizetype left : {whole.size() - 20, whole.size() / 2, qsizetype(12)})
            CHECK(refusalOf(whole.first(left)) == ErrorCode::AttachedBroken);
    CHECK(refusalOf("%PDF-1.7\nnothing behind it") == ErrorCode::AttachedBroken);
    CHECK(refusalOf(recording().first(30)) == ErrorCode::AttachedBroken);
}

TEST_CASE("A PDF that runs something, or hides a file, is refused", "[attached]")
{
    const char* const unsafe[] = {
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/OpenAction << /S /Java#53cript /J#53 (app.alert(1)) >>",
        "/Names << /JavaScript << /Names [(a) << /JS (app.alert(1)) >>] >> >>",
        "/OpenAction << /S /Launch /F (calc.exe) >>",
        "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>",
        "/AcroForm << /XFA (x) >>",
        "/AA << /WC << /S /SubmitForm /F (http://example.org) >> >>",
    };
    for (const char* one : unsafe) {
        INFO(one);
        CHECK(refusalOf(pdfWith(one)) == ErrorCode::AttachedUnsafe);
    }
    const QByteArray aside = "4 0 obj\n[ << /A << /S /JavaScript /JS (1) >> >> ]\nendobj\n";
    CHECK(refusalOf(pdfWith("/Asides 4 0 R", aside)) == ErrorCode::AttachedUnsafe);
    CHECK(refusalOf(pdfWith(QByteArray(1'000, '[') + QByteArray(1'000, ']'))) != ErrorCode::AttachedKindUnknown);
}

TEST_CASE("A picture is unpacked no larger than it is wanted, its colours where they were", "[attached]")
{
    for (const AttachedKind kind : {AttachedKind::Jpeg, AttachedKind::Png}) {
        const QByteArray bytes = kind == AttachedKind::Jpeg ? plainPhoto() : picture();
        for (const int most : {4, 16, 48, 500}) {
            const Result<Dots> dots = dotsOf(kind, bytes, most);
            REQUIRE(dots);
            CHECK(dots->width <= most);
            CHECK(dots->width >= std::min(most, kWide) / 2);
            CHECK(dots->width * kHigh / kWide == dots->height);
            CHECK(dots->bytes.size() == dots->width * dots->height * 4);
            CHECK(uchar(dots->bytes[2]) > 200);                   // red on the left
            CHECK(uchar(dots->bytes[dots->width * 4 - 4]) > 200); // blue on the right
        }
    }
    CHECK_FALSE(dotsOf(AttachedKind::Jpeg, plainPhoto().first(100), 48));
    CHECK(dotsOf(AttachedKind::Pdf, pdfWith({}), 48).error().code == ErrorCode::AttachedKindUnknown);
}

TEST_CASE("A file above the limit is refused before anything is read in it", "[attached]")
{
    CHECK(refusalOf("\xff\xd8\xff" + QByteArray(kMostAttachedBytes, 'x')) == ErrorCode::AttachedTooLarge);
}

TEST_CASE("A picture that would unpack to more dots than anybody can see is refused before it is unpacked",
          "[attached]")
{
    QByteArray large = picture();
    large.replace(16, 8, inBigEndian(40'000, 4) + inBigEndian(40'000, 4));
    large.replace(29, 4, inBigEndian(checkSumOf(large.mid(12, 17)), 4));
    CHECK(refusalOf(large) == ErrorCode::AttachedTooLarge);
}

} // namespace checked_test
