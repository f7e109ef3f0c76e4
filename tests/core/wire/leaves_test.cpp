#include "tests/support/catch.h"

#include "core/wire/keys.h"
#include "core/wire/frames/leaves.h"

namespace leaves_test {

using namespace alongside;
using namespace alongside::wire;

namespace {

QList<QByteArray> leaves(int count)
{
    QList<QByteArray> out;
    for (int i = 0; i < count; ++i) out.append(sha256(QByteArray::number(i)));
    return out;
}

QByteArray node(const QByteArray& left, const QByteArray& right)
{
    return sha256(QByteArray(1, '\1') + left + right);
}

} // namespace

TEST_CASE("Trees of the shape of RFC 6962, worked by hand", "[wire]")
{
    const auto l = leaves(7);
    CHECK(rootOf({}) == QByteArray(32, '\0'));
    CHECK(rootOf(l.first(1)) == l[0]);
    CHECK(rootOf(l.first(3)) == node(node(l[0], l[1]), l[2]));
    CHECK(rootOf(l) == node(node(node(l[0], l[1]), node(l[2], l[3])), node(node(l[4], l[5]), l[6])));
}

TEST_CASE("Each leaf is proved by its path, and by no other", "[wire][property]")
{
    for (int count = 1; count <= 40; ++count) {
        const auto all = leaves(count);
        const QByteArray root = rootOf(all);
        for (qsizetype i = 0; i < count; ++i) {
            LeafProof proof = proofFor(all, i);
            REQUIRE(provesLeaf(proof, all[i], root));
            REQUIRE_FALSE(provesLeaf(proof, sha256("another"), root));
            if (count > 1) {
                proof.index = (i + 1) % count;
                REQUIRE_FALSE(provesLeaf(proof, all[i], root));
                proof.index = i;
                proof.path.removeLast();
                REQUIRE_FALSE(provesLeaf(proof, all[i], root));
            }
        }
    }
    CHECK(proofFor(leaves(20'000), 19'999).path.size() <= 15);
}

TEST_CASE("A salt follows from seed and number, a leaf from salt, device, number and bytes", "[wire]")
{
    const QByteArray seed(32, 's');
    const QByteArray salt = saltFor(seed, 258);
    CHECK(salt == sha256(QByteArray("salt/1\0\0", 8) + seed + QByteArray("\x02\x01\0\0\0\0\0\0", 8)).first(16));
    const DeviceId device{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    CHECK(leafFor(salt, device, 258, "bytes")
          == sha256(QByteArray(1, '\0') + salt + device.value.toRfc4122() + QByteArray("\x02\x01\0\0\0\0\0\0", 8)
                    + "bytes"));
}

} // namespace leaves_test
