#include "core/wire/attached.h"

#include "core/domain/limits.h"
#include "core/record/schema.h"
#include "core/wire/keys.h"

namespace alongside::wire {

namespace {

constexpr qsizetype kHash = 32, kSalt = 16;
constexpr auto kDomain = "\x02"; // neither an op's leaf nor a node above it

} // namespace

AttachedHash::AttachedHash(QByteArrayView salt) : m_hash(QCryptographicHash::Sha256)
{
    take(kDomain);
    take(salt);
}

void AttachedHash::take(QByteArrayView bytes)
{
    m_hash.addData(bytes);
}

AttachedFile describedAttached(AttachedKind kind, const QByteArray& bytes)
{
    const QByteArray salt = randomBytes(kSalt);
    AttachedHash hash(salt);
    hash.take(bytes);
    return {hash.result(), salt, kind, int(bytes.size())};
}

std::optional<AttachedFile> attachedBy(const record::Op& op)
{
    AttachedFile file;
    if (op.change.action != record::Action::Attach || !record::decode(op.change.value, file)) return std::nullopt;
    const bool canBe =
        file.hash.size() == kHash && file.salt.size() == kSalt && file.length > 0 && file.length <= kMostAttachedBytes;
    return canBe ? std::optional(file) : std::nullopt;
}

} // namespace alongside::wire
