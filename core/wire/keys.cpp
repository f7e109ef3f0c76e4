#include "core/wire/keys.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

static_assert(kSealSize == crypto_box_SEALBYTES);
static_assert(crypto_sign_PUBLICKEYBYTES == kVerifyKeySize && crypto_sign_SECRETKEYBYTES == kSigningKeySize
              && crypto_sign_BYTES == kSignatureSize && crypto_hash_sha256_BYTES == kHashSize);

constexpr QByteArrayView kDomain = "alongside/frame/1";

/// Before the first use of libsodium, on any thread.
void ready()
{
    static const bool stands = sodium_init() >= 0;
    if (!stands) qFatal("libsodium does not start");
}

const uchar* in(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar*>(bytes.data());
}
uchar* out(QByteArray& bytes)
{
    return reinterpret_cast<uchar*>(bytes.data());
}

QByteArray signedBytes(QByteArrayView headerBytes)
{
    return kDomain.toByteArray().append(headerBytes.first(kSignedSize));
}

Error unreadable(const char* where)
{
    return {ErrorCode::KeysUnreadable, QString::fromLatin1(where), {}};
}
Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

using OpenHalf = std::array<uchar, crypto_box_PUBLICKEYBYTES>;

std::optional<OpenHalf> boxKeyOf(const VerifyKey& key)
{
    OpenHalf half;
    if (crypto_sign_ed25519_pk_to_curve25519(half.data(), in(key.bytes())) != 0) return std::nullopt;
    return half;
}

} // namespace

Result<VerifyKey> VerifyKey::from(QByteArrayView bytes)
{
    if (bytes.size() != kVerifyKeySize) return unreadable("key.verify");
    VerifyKey key;
    key.m_bytes = bytes.toByteArray();
    return key;
}

bool VerifyKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    ready();
    if (m_bytes.size() != kVerifyKeySize || signature.size() != kSignatureSize) return false;
    return crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()), in(m_bytes)) == 0;
}

Result<QByteArray> VerifyKey::seal(QByteArrayView bytes) const
{
    ready();
    const auto half = boxKeyOf(*this);
    QByteArray sealed(bytes.size() + kSealSize, Qt::Uninitialized);
    if (!half || crypto_box_seal(out(sealed), in(bytes), size_t(bytes.size()), half->data()) != 0)
        return unreadable("key.verify");
    return sealed;
}

SigningKey SigningKey::generate()
{
    ready();
    SigningKey key;
    key.m_bytes.resize(kSigningKeySize);
    uchar open[kVerifyKeySize];
    crypto_sign_keypair(open, out(key.m_bytes));
    return key;
}

Result<SigningKey> SigningKey::from(QByteArrayView bytes)
{
    if (bytes.size() != kSigningKeySize) return unreadable("key.signing");
    SigningKey key;
    key.m_bytes = bytes.toByteArray();
    return key;
}

SigningKey SigningKey::fromSeed(QByteArrayView seed)
{
    ready();
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key;
    key.m_bytes.resize(kSigningKeySize);
    uchar open[kVerifyKeySize];
    crypto_sign_seed_keypair(open, out(key.m_bytes), in(seed));
    return key;
}

SigningKey::~SigningKey()
{
    // Only the last holder wipes: the bytes are shared until one of them is written.
    if (m_bytes.isDetached()) sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
}

VerifyKey SigningKey::verifyKey() const
{
    return *VerifyKey::from(QByteArrayView(m_bytes).last(kVerifyKeySize));
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    ready();
    Q_ASSERT(m_bytes.size() == kSigningKeySize);
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()), in(m_bytes));
    return signature;
}

Result<QByteArray> SigningKey::open(QByteArrayView sealed) const
{
    const auto half = boxKeyOf(verifyKey());
    if (!half || sealed.size() < kSealSize) return malformed("sealed");
    std::array<uchar, crypto_box_SECRETKEYBYTES> secret;
    crypto_sign_ed25519_sk_to_curve25519(secret.data(), in(m_bytes));
    QByteArray bytes(sealed.size() - kSealSize, Qt::Uninitialized);
    const int done = crypto_box_seal_open(out(bytes), in(sealed), size_t(sealed.size()), half->data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    if (done != 0) return malformed("sealed");
    return bytes;
}

SealedFrame signedFrame(FrameHeader header, QByteArray body, const SigningKey& key)
{
    header.bodyLen = quint32(body.size());
    header.bodySha = sha256(body);
    const QByteArray unsignedBytes = bytesOf(header);
    header.signature = key.sign(signedBytes(unsignedBytes));
    SealedFrame frame{.header = header, .headerBytes = bytesOf(header), .body = std::move(body)};
    frame.frameHash = frameHash(frame.headerBytes);
    return frame;
}

bool signatureHolds(QByteArrayView headerBytes, const FrameHeader& header, const VerifyKey& key)
{
    return key.verifies(signedBytes(headerBytes), header.signature);
}

Result<Done> checkFrame(QByteArrayView headerBytes, const FrameHeader& header, QByteArrayView body,
                        const VerifyKey& key)
{
    if (quint64(body.size()) != header.bodyLen) return malformed("frame.body_len");
    if (sha256(body) != header.bodySha) return malformed("frame.body_sha");
    if (!signatureHolds(headerBytes, header, key)) return malformed("frame.signature");
    return Done{};
}

QByteArray randomBytes(qsizetype count)
{
    ready();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_hash_sha256(out(hash), in(bytes), size_t(bytes.size()));
    return hash;
}

} // namespace alongside::wire
