#include "core/wire/frames/leaves.h"

#include "core/wire/frames/frame.h"

#include <QtEndian>

#include <sodium.h>

#include <bit>

namespace alongside::wire {

namespace {

constexpr QByteArrayView kSaltDomain("salt/1\0\0", 8);
constexpr uchar kLeaf = 0;
constexpr uchar kNode = 1;

/// Parts of one hash, without joining them first.
class Hash {
public:
    Hash() { crypto_hash_sha256_init(&m_state); }
    Hash& add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const uchar*>(bytes.data()), size_t(bytes.size()));
        return *this;
    }
    Hash& add(uchar one) { return crypto_hash_sha256_update(&m_state, &one, 1), *this; }
    Hash& add(quint64 number)
    {
        uchar le[8];
        qToLittleEndian(number, le);
        crypto_hash_sha256_update(&m_state, le, sizeof le);
        return *this;
    }
    QByteArray done()
    {
        QByteArray hash(kHashSize, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<uchar*>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

QByteArray nodeOf(const QByteArray& left, const QByteArray& right)
{
    return Hash().add(kNode).add(left).add(right).done();
}

/// RFC 6962: the left part of a tree of `count` leaves is the greatest power of two below it.
qsizetype leftOf(qsizetype count)
{
    return qsizetype(std::bit_floor(size_t(count - 1)));
}

QByteArray rootOver(const QList<QByteArray>& leaves, qsizetype from, qsizetype count)
{
    if (count == 1) return leaves[from];
    const qsizetype left = leftOf(count);
    return nodeOf(rootOver(leaves, from, left), rootOver(leaves, from + left, count - left));
}

void pathTo(const QList<QByteArray>& leaves, qsizetype from, qsizetype count, qsizetype index, QList<QByteArray>& path)
{
    if (count == 1) return;
    const qsizetype left = leftOf(count);
    if (index < left) {
        pathTo(leaves, from, left, index, path);
        path.append(rootOver(leaves, from + left, count - left));
    } else {
        pathTo(leaves, from + left, count - left, index - left, path);
        path.append(rootOver(leaves, from, left));
    }
}

/// The root that a leaf and its path give; nothing when the path is too long or too short for the tree.
QByteArray rootBy(QByteArray node, const QList<QByteArray>& path, qsizetype index, qsizetype count)
{
    qsizetype at = index;
    qsizetype last = count - 1;
    for (const QByteArray& beside : path) {
        if (last == 0) return {};
        const bool rightmost = at == last && at % 2 == 0;
        if (rightmost) {
            while (at % 2 == 0) {
                at /= 2;
                last /= 2;
            }
        }
        node = at % 2 == 1 ? nodeOf(beside, node) : nodeOf(node, beside);
        at /= 2;
        last /= 2;
    }
    return last == 0 ? node : QByteArray();
}

} // namespace

QByteArray saltFor(QByteArrayView seed, quint64 opNo)
{
    Q_ASSERT(seed.size() == kSeedSize);
    return Hash().add(kSaltDomain).add(seed).add(opNo).done().first(kSaltSize);
}

QByteArray leafFor(QByteArrayView salt, DeviceId device, quint64 opNo, QByteArrayView opBytes)
{
    Q_ASSERT(salt.size() == kSaltSize);
    return Hash().add(kLeaf).add(salt).add(QByteArrayView(device.value.toRfc4122())).add(opNo).add(opBytes).done();
}

QByteArray rootOf(const QList<QByteArray>& leaves)
{
    return leaves.isEmpty() ? QByteArray(kHashSize, '\0') : rootOver(leaves, 0, leaves.size());
}

LeafProof proofFor(const QList<QByteArray>& leaves, qsizetype index)
{
    Q_ASSERT(index >= 0 && index < leaves.size());
    LeafProof proof{index, leaves.size(), {}};
    pathTo(leaves, 0, leaves.size(), index, proof.path);
    return proof;
}

bool provesLeaf(const LeafProof& proof, const QByteArray& leaf, const QByteArray& root)
{
    if (proof.index < 0 || proof.index >= proof.count || proof.path.size() > 64) return false;
    return rootBy(leaf, proof.path, proof.index, proof.count) == root;
}

} // namespace alongside::wire
