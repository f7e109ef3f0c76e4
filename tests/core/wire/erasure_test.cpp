#include "tests/support/catch.h"

#include "core/wire/body.h"
#include "core/wire/erasure.h"
#include "core/wire/frames/leaves.h"
#include "core/wire/verify.h"
#include "tests/core/wire/invented.h"

namespace erasure_test {

using namespace alongside;
using namespace alongside::wire;
using namespace Qt::StringLiterals;

namespace {

const QUuid kDisposal = invented::id(0xd15);
const QUuid kLater = invented::id(0xd16);

SealedFrame frameWithCanary(const SealInput& input)
{
    return *sealOps(input, invented::key());
}

SealInput canary()
{
    return invented::input({invented::group({invented::op(10, u"CANARY of an invented person"_s), invented::op(1, 2)}),
                            invented::group({invented::op(11, u"stays"_s)})});
}

} // namespace

TEST_CASE("Erasing an op leaves header, leaves and root, and nothing to guess from", "[wire][erasure]")
{
    const SealInput input = canary();
    const SealedFrame frame = frameWithCanary(input);
    const auto body = rewriteErased(frame.header, frame.body, BodyForm::AsSealed, {1}, kDisposal);
    REQUIRE(body);

    const auto ops = remainingOps(frame.header, *body, BodyForm::Erased);
    REQUIRE(ops);
    REQUIRE(ops->size() == 3);
    CHECK(ops->at(0).gone());
    CHECK(ops->at(0).disposal == kDisposal);
    for (qsizetype i = 0; i < 3; ++i) CHECK(ops->at(i).leaf == frame.leaves[i]);
    CHECK(ops->at(2).opBytes == frame.opBytes[2]);

    const QByteArray raw = *unpackedErased(*body);
    CHECK_FALSE(raw.contains("CANARY"));
    CHECK_FALSE(raw.contains(input.seedForTests.first(16)));
    CHECK_FALSE(raw.contains(input.seedForTests.last(16)));
    CHECK_FALSE(raw.contains(saltFor(input.seedForTests, 1)));
    CHECK(raw.contains(saltFor(input.seedForTests, 2)));
}

TEST_CASE("An erased frame can be erased again, each op under its own disposal", "[wire][erasure]")
{
    const SealedFrame frame = frameWithCanary(canary());
    const auto once = rewriteErased(frame.header, frame.body, BodyForm::AsSealed, {1}, kDisposal);
    const auto twice = rewriteErased(frame.header, *once, BodyForm::Erased, {1, 3}, kLater);
    REQUIRE(twice);
    const auto ops = remainingOps(frame.header, *twice, BodyForm::Erased);
    REQUIRE(ops);
    CHECK(ops->at(0).disposal == kDisposal);
    CHECK_FALSE(ops->at(1).gone());
    CHECK(ops->at(2).disposal == kLater);
}

TEST_CASE("What is not there cannot be erased", "[wire][erasure]")
{
    const SealedFrame frame = frameWithCanary(canary());
    CHECK(rewriteErased(frame.header, frame.body, BodyForm::AsSealed, {4}, kDisposal).error().code
          == ErrorCode::NotFound);
    CHECK_FALSE(rewriteErased(frame.header, frame.body, BodyForm::AsSealed, {1}, QUuid()));
}

TEST_CASE("Random ops gone: the root stays, an altered body does not pass", "[wire][erasure][property]")
{
    invented::Chance chance(99);
    for (int turn = 0; turn < 100; ++turn) {
        const SealedFrame frame = *sealOps(invented::input(invented::randomGroups(chance)), invented::key());
        QSet<quint64> gone;
        for (quint64 opNo = 1; opNo <= frame.header.opCount; ++opNo)
            if (chance() % 3 == 0) gone.insert(opNo);
        if (gone.isEmpty()) gone.insert(1);
        const auto body = rewriteErased(frame.header, frame.body, BodyForm::AsSealed, gone, kDisposal);
        REQUIRE(body);
        REQUIRE(remainingOps(frame.header, *body, BodyForm::Erased));

        QByteArray raw = *unpackedErased(*body);
        for (int flips = 0; flips < 30; ++flips) {
            QByteArray bad = raw;
            const qsizetype at = qsizetype(chance()) % bad.size();
            bad[at] = char(bad.at(at) ^ (1 << (chance() % 8)));
            const auto read = remainingOps(frame.header, *packedErased(bad), BodyForm::Erased);
            // Only the name of the disposal and which one a gone op names are not under the root.
            if (read)
                for (qsizetype i = 0; i < read->size(); ++i) REQUIRE(read->at(i).leaf == frame.leaves[i]);
        }
    }
}

TEST_CASE("A chain verifies with erased and trimmed frames in it, and each break is named", "[wire][erasure]")
{
    QList<StoredFrame> stored;
    QByteArray prev;
    for (quint64 seq = 1; seq <= 4; ++seq) {
        SealInput input = canary();
        input.frameSeq = seq;
        input.firstOpNo = 3 * seq - 2;
        input.prevHash = prev;
        const SealedFrame frame = *sealOps(input, invented::key());
        prev = frame.frameHash;
        stored.append({frame.headerBytes, frame.body, BodyForm::AsSealed, false});
    }
    stored[1].body =
        *rewriteErased(*headerFrom(stored[1].headerBytes), stored[1].body, BodyForm::AsSealed, {4}, kDisposal);
    stored[1].form = BodyForm::Erased;
    stored[2].body.clear();
    stored[2].trimmed = true;

    const auto fault = [](const QList<StoredFrame>& frames) -> QString {
        ChainVerifier verifier(invented::kCouncil, invented::kDevice, invented::key().verifyKey());
        for (const StoredFrame& frame : frames)
            if (const auto ops = verifier.take(frame); !ops) return ops.error().where + u' ' + ops.error().detail;
        return {};
    };
    CHECK(fault(stored) == QString());

    auto missing = stored;
    missing.removeAt(1);
    CHECK(fault(missing) == u"chain.seq frame 2");
    auto other = stored;
    SealInput input = canary();
    input.frameSeq = 2;
    input.prevHash = QByteArray(32, 'x');
    const SealedFrame forked = *sealOps(input, invented::key());
    other[1] = {forked.headerBytes, forked.body, BodyForm::AsSealed, false};
    CHECK(fault(other) == u"chain.prev frame 2");
    auto touched = stored;
    touched[3].body[30] = char(touched[3].body.at(30) ^ 1);
    CHECK(fault(touched) == u"frame.body_sha frame 4");
    auto signedBy = stored;
    signedBy[0].headerBytes[200] = char(signedBy[0].headerBytes.at(200) ^ 1);
    CHECK(fault(signedBy) == u"frame.signature frame 1");
    ChainVerifier stranger(invented::kCouncil, {invented::id(5)}, invented::key().verifyKey());
    CHECK(stranger.take(stored[0]).error().where == u"chain.sender");
}

} // namespace erasure_test
