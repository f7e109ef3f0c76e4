#pragma once
// One salted leaf per op, and the tree over them (the shape of RFC 6962). A leaf says that this device sent this op in
// this place; once its salt and bytes are gone, nobody can test a guess about what it held.
//
// salt = first 16 bytes of SHA-256("salt/1\0\0" || seed32 || u64le(op_no))
// leaf = SHA-256(0x00 || salt16 || device16 || u64le(op_no) || op_bytes)
// node = SHA-256(0x01 || left32 || right32)

#include "core/base/id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace alongside::wire {

inline constexpr qsizetype kSeedSize = 32;
inline constexpr qsizetype kSaltSize = 16;

/// Range: seed of 32 bytes.
QByteArray saltFor(QByteArrayView seed, quint64 opNo);

/// Range: salt of 16 bytes.
QByteArray leafFor(QByteArrayView salt, DeviceId device, quint64 opNo, QByteArrayView opBytes);

/// Order: leaves by op number. Zeros for none.
QByteArray rootOf(const QList<QByteArray>& leaves);

/// That a leaf stands at `index` of a tree of `count` leaves: at most 15 nodes for 20,000 ops.
struct LeafProof {
    qsizetype index = 0;
    qsizetype count = 0;
    QList<QByteArray> path{}; // from the leaf upwards

    bool operator==(const LeafProof&) const = default;
};

/// Range: 0 <= index < leaves.size().
LeafProof proofFor(const QList<QByteArray>& leaves, qsizetype index);
bool provesLeaf(const LeafProof& proof, const QByteArray& leaf, const QByteArray& root);

} // namespace alongside::wire
