#include "core/wire/attached.h"

#include "core/wire/keys.h"

namespace alongside::wire {

namespace {

constexpr qsizetype kSalt = 16;
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

} // namespace alongside::wire
