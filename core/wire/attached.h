#pragma once
// What names the bytes of an attachment on both ends.

#include "core/domain/attachment.h"
#include "core/record/op.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <optional>

namespace alongside::wire {

/// hash := SHA-256(0x02 || salt16 || bytes). It binds the content, yet nobody without the salt can ask whether a letter they
/// know is kept here, and an erasure leaves nothing that could be guessed.
class AttachedHash {
public:
    explicit AttachedHash(QByteArrayView salt);
    void take(QByteArrayView bytes);
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

/// With a salt of its own.
AttachedFile describedAttached(AttachedKind kind, const QByteArray& bytes);

/// What an op attaches. Nothing where it attaches nothing, or what no file can be.
std::optional<AttachedFile> attachedBy(const record::Op& op);

} // namespace alongside::wire
