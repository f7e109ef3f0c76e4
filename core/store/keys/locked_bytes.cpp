#include "core/store/keys/locked_bytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::store {

LockedBytes::LockedBytes(std::size_t size)
{
    if (sodium_init() < 0) return;
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_bytes) return;
    sodium_memzero(m_bytes, size);
    m_size = size;
}

LockedBytes::~LockedBytes()
{
    sodium_free(m_bytes);
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Key Key::fresh()
{
    Key key;
    if (key.m_bytes.isEmpty()) qFatal("no locked memory for a key");
    randombytes_buf(key.m_bytes.data(), kSize);
    return key;
}

Result<Key> Key::from(std::span<const unsigned char> bytes)
{
    Key key;
    if (bytes.size() != kSize || key.m_bytes.isEmpty()) return Error{ErrorCode::KeySlotUnreadable, u"key"_s, u"size"_s};
    std::memcpy(key.m_bytes.data(), bytes.data(), kSize);
    return key;
}

bool Key::equals(const Key& other) const
{
    return sodium_memcmp(data(), other.data(), kSize) == 0;
}

} // namespace alongside::store
