#include "tests/support/catch.h"

#include "core/wire/frames/frame.h"
#include "tests/core/wire/invented.h"

#include <functional>

namespace frame_test {

using namespace alongside;
using namespace alongside::wire;

namespace {

SealedFrame one()
{
    return *sealOps(invented::input(invented::twoGroups()), invented::key());
}

QByteArray with(qsizetype at, const char* hex)
{
    QByteArray bytes = one().headerBytes;
    const QByteArray patch = QByteArray::fromHex(hex);
    return bytes.replace(at, patch.size(), patch);
}

} // namespace

TEST_CASE("A header reads back as it was written", "[wire]")
{
    const SealedFrame frame = one();
    CHECK(frame.headerBytes.size() == kHeaderSize);
    const auto read = headerFrom(frame.headerBytes);
    REQUIRE(read);
    CHECK(*read == frame.header);
    CHECK(bytesOf(*read) == frame.headerBytes);
    CHECK(frameHash(frame.headerBytes) == frame.frameHash);
}

TEST_CASE("Headers that must be refused", "[wire][golden]")
{
    struct Bad {
        const char* what;
        qsizetype at;
        const char* hex;
        const char* where;
        ErrorCode code;
    };
    const auto bad = GENERATE(values<Bad>({
        {"magic", 0, "44", "frame.magic", ErrorCode::RecordMalformed},
        {"type 0", 4, "00", "frame.type", ErrorCode::RecordMalformed},
        {"type 11", 4, "0b", "frame.type", ErrorCode::RecordMalformed},
        {"unknown flag", 5, "03", "frame.flags", ErrorCode::RecordMalformed},
        {"no raw bytes", 8, "00000000", "frame.raw_len", ErrorCode::RecordMalformed},
        {"raw past 4 MiB", 8, "01004000", "frame.raw_len", ErrorCode::FrameTooLarge},
        {"no body", 12, "00000000", "frame.body_len", ErrorCode::RecordMalformed},
        {"body past its bound", 12, "01004100", "frame.body_len", ErrorCode::FrameTooLarge},
        {"a bomb", 8, "0000400001000000", "frame.ratio", ErrorCode::RecordMalformed},
        {"uncompressed of another length", 5, "00", "frame.raw_len", ErrorCode::RecordMalformed},
        {"too many ops", 16, "214e0000", "frame.op_count", ErrorCode::FrameTooLarge},
        {"no ops", 16, "00000000", "frame.op_count", ErrorCode::RecordMalformed},
        {"no number", 32, "0000000000000000", "frame.frame_seq", ErrorCode::RecordMalformed},
        {"a number with a sign", 32, "0000000000000080", "frame.frame_seq", ErrorCode::RecordMalformed},
        {"no council", 48, "00000000000000000000000000000000", "frame.council_id", ErrorCode::RecordMalformed},
        {"no sender", 64, "00000000000000000000000000000000", "frame.sender_id", ErrorCode::RecordMalformed},
        {"the first with one before it", 80, "01", "frame.prev", ErrorCode::RecordMalformed},
        {"reserved", 180, "01", "frame.reserved", ErrorCode::RecordMalformed},
    }));
    INFO(bad.what);
    const auto read = headerFrom(with(bad.at, bad.hex));
    REQUIRE_FALSE(read);
    CHECK(read.error().where == QString::fromLatin1(bad.where));
    CHECK(read.error().code == bad.code);
}

TEST_CASE("Every shorter piece of a header is refused", "[wire]")
{
    const QByteArray bytes = one().headerBytes;
    for (qsizetype size = 0; size < kHeaderSize; ++size) REQUIRE_FALSE(headerFrom(bytes.first(size)));
}

TEST_CASE("A stream is whole frames, one after another", "[wire]")
{
    const QByteArray twice = one().bytes() + one().bytes();
    const auto frames = framesIn(twice);
    REQUIRE(frames);
    REQUIRE(frames->size() == 2);
    CHECK(frames->at(1).body == one().body);
    CHECK(frames->at(1).headerBytes == one().headerBytes);
    CHECK(framesIn(twice.chopped(1)).error().where == QStringLiteral("frame.cut"));
    CHECK(framesIn(QByteArray())->isEmpty());
}

TEST_CASE("A signature belongs to one key and one header", "[wire]")
{
    const SealedFrame frame = one();
    CHECK(signatureHolds(frame.headerBytes, frame.header, invented::key().verifyKey()));
    CHECK_FALSE(signatureHolds(frame.headerBytes, frame.header, SigningKey::generate().verifyKey()));
    CHECK_FALSE(signatureHolds(with(176, "01"), frame.header, invented::key().verifyKey()));
    const SigningKey kept = *SigningKey::from(invented::key().toBytes());
    CHECK(kept.verifyKey() == invented::key().verifyKey());
    CHECK_FALSE(SigningKey::from("short"));
    CHECK_FALSE(VerifyKey::from("short"));
}

} // namespace frame_test
