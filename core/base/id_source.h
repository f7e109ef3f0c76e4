#pragma once
// New names for things, by one door. Never a source of keys, salts or nonces: those come from libsodium alone.

#include <QUuid>

namespace alongside {

class IdSource {
public:
    virtual ~IdSource() = default;
    /// A fresh random UUID (version 4): it tells nothing about when or where it was made.
    [[nodiscard]] virtual QUuid next() = 0;
};

} // namespace alongside
