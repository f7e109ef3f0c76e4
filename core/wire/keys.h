#pragma once
// Ed25519 keys of a device and of the council's server: what they sign, and what is sealed to whoever holds one (a sealed
// box for the X25519 key that belongs to it). By libsodium; nothing of our own.

#include "core/base/result.h"
#include "core/wire/frames/frame.h"

#include <QByteArray>
#include <QByteArrayView>

namespace alongside::wire {

inline constexpr qsizetype kVerifyKeySize = 32;
inline constexpr qsizetype kSigningKeySize = 64;
/// Unit: bytes that sealing adds.
inline constexpr qsizetype kSealSize = 48;

class VerifyKey {
public:
    /// Range: 32 bytes. Errors: KeysUnreadable.
    static Result<VerifyKey> from(QByteArrayView bytes);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Whether `signature` was made over `message` by the other half of this key.
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;
    /// For whoever holds the other half; whoever seals cannot open it. Another result each time, of one length for one
    /// length. Errors: KeysUnreadable, where nothing can be sealed to such a key.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView bytes) const;

    bool operator==(const VerifyKey&) const = default;

private:
    QByteArray m_bytes{};
};

/// Held in memory while the store is open; wiped when it goes. Its bytes belong inside the encrypted store only.
class SigningKey {
public:
    static SigningKey generate();
    /// Range: 64 bytes, as toBytes() gave them. Errors: KeysUnreadable.
    static Result<SigningKey> from(QByteArrayView bytes);
    /// Range: 32 bytes; the same seed gives the same key. For golden tests.
    static SigningKey fromSeed(QByteArrayView seed);

    SigningKey(const SigningKey&) = default;
    SigningKey(SigningKey&&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    SigningKey& operator=(SigningKey&&) = default;
    ~SigningKey();

    [[nodiscard]] const QByteArray& toBytes() const { return m_bytes; }
    [[nodiscard]] VerifyKey verifyKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    /// Errors: RecordMalformed, `where` = "sealed": for another key, or altered.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed) const;

private:
    SigningKey() = default;
    QByteArray m_bytes{};
};

/// Fills what follows from the body (bodyLen, bodySha), then signs.
SealedFrame signedFrame(FrameHeader header, QByteArray body, const SigningKey& key);

/// Of the signed part of a header. Range: 248 bytes.
bool signatureHolds(QByteArrayView headerBytes, const FrameHeader& header, const VerifyKey& key);

/// What stage 1 and the laptop check of a frame before they look inside: length and hash of the body, and the
/// signature. Errors: RecordMalformed, `where` = "frame.body_sha", "frame.signature" or "frame.body_len".
Result<Done> checkFrame(QByteArrayView headerBytes, const FrameHeader& header, QByteArrayView body,
                        const VerifyKey& key);

/// From libsodium's generator.
QByteArray randomBytes(qsizetype count);
/// SHA-256.
QByteArray sha256(QByteArrayView bytes);

} // namespace alongside::wire
