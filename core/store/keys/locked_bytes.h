#pragma once
// Bytes that must not reach the swap or a crash dump: keys, passphrases on their way to a key. Held in memory that is
// locked, guarded and zeroed when it goes. Moved, never copied.

#include "core/base/result.h"

#include <QByteArray>

#include <cstddef>
#include <span>

namespace alongside::store {

class LockedBytes {
public:
    LockedBytes() = default;
    /// All zero. Empty when the system has no locked memory left.
    explicit LockedBytes(std::size_t size);
    ~LockedBytes();
    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;

    [[nodiscard]] unsigned char* data() { return m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    unsigned char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// The key of one store: 32 bytes from libsodium, never written anywhere in clear.
class Key {
public:
    static constexpr std::size_t kSize = 32;

    /// Fresh chance; never from IdSource, which tests replace.
    static Key fresh();
    /// Range: 32 bytes. Errors: KeySlotUnreadable.
    static Result<Key> from(std::span<const unsigned char> bytes);

    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }
    /// In constant time.
    [[nodiscard]] bool equals(const Key& other) const;

private:
    LockedBytes m_bytes{kSize};
};

} // namespace alongside::store
