#include "tests/support/catch.h"

#include "core/record/op_bytes.h"
#include "core/wire/body.h"
#include "core/wire/cbor_reader.h"
#include "core/wire/frames/leaves.h"
#include "core/wire/frames/ops_frame.h"
#include "tests/core/wire/invented.h"

#include <QElapsedTimer>

#include <cmath>

namespace ops_frame_test {

using namespace alongside;
using namespace alongside::wire;
using namespace Qt::StringLiterals;

namespace {

QList<record::Group> groupsIn(const OpenedOps& opened)
{
    QList<record::Group> groups;
    for (const NumberedGroup& one : opened.groups) groups.append(one.group);
    return groups;
}

SealedFrame sealedTwo()
{
    return *sealOps(invented::input(invented::twoGroups()), invented::key());
}

/// The frame with this raw body in place of its own, sealed anew by the same device.
Result<OpenedOps> opening(const QByteArray& raw, quint32 opCount = 1)
{
    FrameHeader header = sealedTwo().header;
    header.opCount = opCount;
    const QByteArray body = *packed(header, raw);
    const SealedFrame frame = signedFrame(header, body, invented::key());
    return openOps(frame.header, frame.body);
}

/// An ops-body of one op whose value is given in hexadecimal.
QByteArray bodyAround(const char* valueHex)
{
    return QByteArray::fromHex(
        QByteArray("8401") + "5820" + QByteArray(32, 's').toHex() + "8250" + invented::kCase.value.toRfc4122().toHex()
        + "50" + invented::kActor.value.toRfc4122().toHex() + "81870001186400f601" + "8184830af6010000" + valueHex);
}

} // namespace

TEST_CASE("What is sealed opens as it was", "[wire]")
{
    const SealedFrame frame = sealedTwo();
    CHECK(frame.header.opCount == 5);
    CHECK(frame.leaves.size() == 5);
    CHECK(checkFrame(frame.headerBytes, frame.header, frame.body, invented::key().verifyKey()));

    const Result<OpenedOps> opened = openOps(frame.header, frame.body);
    REQUIRE(opened);
    CHECK(groupsIn(*opened) == invented::twoGroups());
    CHECK(opened->groups.last().firstOpNo == 4);
    CHECK(opened->leaves == frame.leaves);
    CHECK(opened->opBytes == frame.opBytes);
    CHECK(rootOf(opened->leaves) == frame.header.root);
    CHECK(*readOps(frame.header, frame.body) == opened->groups);
    QByteArray touched = frame.body;
    touched[9] = char(touched.at(9) ^ 1);
    CHECK(readOps(frame.header, touched).error().where == u"frame.body_sha"_s);
}

TEST_CASE("The bytes of a frame are final", "[wire][golden]")
{
    // Compressed bytes are zstd's own and may differ with its version; everything that is hashed over ops may not.
    const SealedFrame frame = sealedTwo();
    CHECK(frame.headerBytes.first(8).toHex() == "4353463101010000");
    CHECK(frame.headerBytes.sliced(32, 48).toHex()
          == "01000000000000000180b84ee1aa9f01000000c000074a1b8001020304050607000000de00074a1b8001020304050607");
    CHECK(frame.leaves.first().toHex() == "b0f0adad08cc079044463cd57bc6dfe3b8c96615afe7268f5bae2674fe23b439");
    CHECK(frame.header.root.toHex() == "dcf24d1db8bd583d33b12863b628c51930a595e10170c9ce397345994d2b36bc");
    CHECK(sha256(*unpacked(frame.header, frame.body)).toHex()
          == "6326055c2c0bad5406b9090e39a5afd5fe59d596834c1fc89e77109bc5ffe189");
    CHECK(frame.opBytes.at(3).toHex()
          == "8e0150000000ca00074a1b800102030405060750000000ac00074a1b80010203040506071b019faae14eb88000183c3905db"
             "010402840a500000001d00074a1b800102030405060705f600182a83f53a0001116f8261614201026e4265726e696520746f6c642"
             "06d65");
}

TEST_CASE("The same rows and seed give the same leaves and bytes, twice", "[wire][property]")
{
    invented::Chance chance(20261121);
    for (int turn = 0; turn < 300; ++turn) {
        const QList<record::Group> groups = invented::randomGroups(chance);
        const auto one = sealOps(invented::input(groups), invented::key());
        const auto two = sealOps(invented::input(groups), invented::key());
        REQUIRE(one);
        REQUIRE(two);
        CHECK(one->bytes() == two->bytes());
        CHECK(one->leaves == two->leaves);
        const auto opened = openOps(one->header, one->body);
        REQUIRE(opened);
        REQUIRE(groupsIn(*opened) == groups);

        SealInput again = invented::input(groupsIn(*opened));
        CHECK(sealOps(again, invented::key())->bytes() == one->bytes());
        again.seedForTests.clear();
        CHECK(sealOps(again, invented::key())->leaves != one->leaves);
    }
}

TEST_CASE("What could not be opened is never sealed", "[wire]")
{
    const auto refused = [](record::Op op) {
        return sealOps(invented::input({invented::group({op})}), invented::key());
    };
    CHECK(refused(invented::op(1, 0.5)).error().where == u"cbor.float");
    CHECK(refused(invented::op(1, QCborValue(QCborKnownTags(1), 5))).error().where == u"cbor.tag");
    CHECK(refused(invented::op(1, QCborValue())).error().where == u"cbor.simple");
    CHECK(refused(invented::op(1, QString(kMostTextBytes + 1, u'a'))).error().where == u"cbor.text");
    CHECK(sealOps(invented::input({}), invented::key()).error().where == u"frame.groups");
    CHECK(sealOps(invented::input({invented::group({})}), invented::key()).error().where == u"group.ops");

    QList<record::Op> many(record::kMostOpsInGroup + 1, invented::op(1, 1));
    CHECK(sealOps(invented::input({invented::group(many)}), invented::key()).error().where == u"group.ops");
    many.removeLast();
    QList<record::Group> groups(5, invented::group(many));
    CHECK(sealOps(invented::input(groups), invented::key()).error().code == ErrorCode::FrameTooLarge);

    QList<record::Op> long_(9, invented::op(1, QString(500'000, u'a')));
    CHECK(sealOps(invented::input({invented::group(long_)}), invented::key()).error().code == ErrorCode::FrameTooLarge);
}

TEST_CASE("A letter repeated past the bound on the ratio travels uncompressed", "[wire]")
{
    const auto frame =
        sealOps(invented::input({invented::group({invented::op(1, QString(60'000, u'a'))})}), invented::key());
    REQUIRE(frame);
    CHECK_FALSE(frame->header.compressed);
    CHECK(openOps(frame->header, frame->body));
}

TEST_CASE("A mark of byte order at the start of a text is a letter like any other", "[wire]")
{
    const QString words = QChar(0xfeff) + u"pasted"_s;
    const auto frame = sealOps(invented::input({invented::group({invented::op(10, words)})}), invented::key());
    REQUIRE(frame);
    const auto opened = openOps(frame->header, frame->body);
    REQUIRE(opened);
    CHECK(opened->groups.first().group.ops.first().change.value.toString() == words);
}

TEST_CASE("Bodies that must be refused", "[wire][golden]")
{
    struct Bad {
        const char* what;
        const char* valueHex;
        const char* where;
    };
    const auto bad = GENERATE(values<Bad>({
        {"float", "fb3fe0000000000000", "cbor.float"},
        {"half float", "f93800", "cbor.float"},
        {"tag", "c101", "cbor.tag"},
        {"indefinite text", "7f6161ff", "cbor.indefinite"},
        {"indefinite array", "9f01ff", "cbor.indefinite"},
        {"number longer than it need be", "1801", "cbor.length"},
        {"number of four bytes for one", "1a00000001", "cbor.length"},
        {"array longer than the bytes left", "9affffffff", "cbor.array"},
        {"text longer than the bytes left", "7affffffff", "cbor.text"},
        {"number past 63 bits", "1bffffffffffffffff", "cbor.range"},
        {"not UTF-8", "62c328", "cbor.utf8"},
        {"half a surrogate pair", "63eda080", "cbor.utf8"},
        {"undefined", "f7", "cbor.simple"},
        {"keys out of order",
         "a2620000016101"
         "02",
         "cbor.map"},
        {"a key twice",
         "a2010101"
         "02",
         "cbor.map"},
        {"nesting too deep",
         "818181818181818181818181"
         "01",
         "cbor.depth"},
        {"something after the end", "0101", "cbor.rest"},
        {"cut off", "81", "cbor.array"},
    }));
    INFO(bad.what);
    const auto opened = opening(bodyAround(bad.valueHex));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().where == QString::fromLatin1(bad.where));
}

TEST_CASE("The body around those is good, but for its root", "[wire]")
{
    CHECK(opening(bodyAround("01")).error().where == u"frame.root");
    CHECK(opening(bodyAround("01"), 2).error().where == u"frame.op_count");
    CHECK(opening(bodyAround("8181818181818181818101")).error().where == u"frame.root");
    CHECK(opening(bodyAround("a2010102"
                             "02"))
              .error()
              .where
          == u"frame.root");
}

TEST_CASE("A bomb is not unpacked", "[wire]")
{
    FrameHeader header = sealedTwo().header;
    FrameHeader big = header;
    const QByteArray bomb = *packedErased(QByteArray(8'000'000, 'a'));
    big.rawLen = 60'000;
    big.bodyLen = quint32(bomb.size());
    CHECK(openOps(big, bomb).error().where == u"frame.raw_len");
}

TEST_CASE("Values that cost more in memory than in bytes are counted", "[wire]")
{
    const auto nested = [](qsizetype count) {
        QCborArray empties;
        for (qsizetype i = 0; i < count; ++i) empties.append(QCborArray());
        return sealOps(invented::input({invented::group({invented::op(5, empties)})}), invented::key());
    };
    CHECK(nested(1'000));
    const auto refused = nested(kMostValues);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == u"cbor.values");
}

TEST_CASE("Twenty thousand flipped bits: none crashes, none passes", "[wire][property]")
{
    const SealedFrame frame = sealedTwo();
    const QByteArray whole = frame.bytes();
    const VerifyKey key = invented::key().verifyKey();
    invented::Chance chance(117);
    int decoded = 0;
    for (int turn = 0; turn < 20'000; ++turn) {
        QByteArray bad = whole;
        for (uint flips = 1 + chance() % 3; flips > 0; --flips) {
            const qsizetype at = qsizetype(chance()) % bad.size();
            bad[at] = char(bad.at(at) ^ (1 << (chance() % 8)));
        }
        if (bad == whole) continue;
        const auto header = headerFrom(bad);
        if (!header) continue;
        const QByteArrayView body = QByteArrayView(bad).sliced(kHeaderSize);
        REQUIRE_FALSE(checkFrame(QByteArrayView(bad).first(kHeaderSize), *header, body, key));
        // Were the hash of the body to match, the decoder would still stand on its own.
        const auto opened = openOps(*header, body);
        decoded += opened ? 1 : 0;
    }
    CHECK(decoded > 0); // flips in prev, signature and the like change no op
}

TEST_CASE("Flipped bits inside the CBOR never give other ops under the same root", "[wire][property]")
{
    const SealedFrame frame = sealedTwo();
    const QByteArray raw = *unpacked(frame.header, frame.body);
    invented::Chance chance(118);
    for (int turn = 0; turn < 20'000; ++turn) {
        QByteArray bad = raw;
        const qsizetype at = qsizetype(chance()) % bad.size();
        bad[at] = char(bad.at(at) ^ (1 << (chance() % 8)));
        FrameHeader header = frame.header;
        const QByteArray body = *packed(header, bad);
        header.bodyLen = quint32(body.size());
        REQUIRE_FALSE(openOps(header, body));
    }
}

TEST_CASE("Groups are taken until a frame is full, and one at least", "[wire]")
{
    const QList<record::Group> groups(100, invented::group({invented::op(10, QString(1000, u'a'))}));
    const qsizetype fit = groupsThatFit(groups);
    CHECK(fit > 55);
    CHECK(fit < 66);
    CHECK(groupsThatFit({invented::group({invented::op(10, QString(200'000, u'a'))})}) == 1);
    CHECK(groupsThatFit({}) == 0);
}

TEST_CASE("No more values go into a frame than its reader takes, however small they are", "[wire]")
{
    QCborArray small;
    for (int i = 0; i < 1000; ++i) small.append(i % 20);
    const QList<record::Group> groups(200, invented::group({invented::op(10, small)}));
    constexpr qsizetype kWhole = 4 * 1024 * 1024; // of bytes there are few
    for (qsizetype at = 0; at < groups.size();) {
        const qsizetype fit = groupsThatFit(groups.sliced(at), kWhole);
        REQUIRE(fit > 1);
        CHECK(sealOps(invented::input(groups.sliced(at, fit)), invented::key()));
        at += fit;
    }
    const QList<record::Group> tiny(19'000, invented::group({invented::op(10, 1)}));
    CHECK(sealOps(invented::input(tiny.first(groupsThatFit(tiny, kWhole))), invented::key()));
}

TEST_CASE("Ten thousand people can be sealed and opened quickly", "[.bench]")
{
    QList<record::Group> groups;
    for (int person = 0; person < 1000; ++person)
        for (int change = 0; change < 31; ++change)
            groups.append(invented::group({invented::op(10, QString(500, QChar(u'a' + change % 26)), 3)}));
    QElapsedTimer clock;
    clock.start();
    qint64 bytes = 0;
    QList<SealedFrame> frames;
    for (qsizetype at = 0; at < groups.size();) {
        const qsizetype fit = groupsThatFit(groups.sliced(at));
        frames.append(*sealOps(invented::input(groups.sliced(at, fit)), invented::key()));
        bytes += frames.last().header.rawLen;
        at += fit;
    }
    const qint64 sealing = clock.restart();
    for (const SealedFrame& frame : frames) REQUIRE(openOps(frame.header, frame.body));
    WARN("31000 ops, " << bytes << " raw bytes: sealed in " << sealing << " ms, opened in " << clock.elapsed()
                       << " ms");
}

} // namespace ops_frame_test
