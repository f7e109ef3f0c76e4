#pragma once
// One owner of a store at a time: a lock the kernel holds for as long as this lives, and lets go when the program dies.

#include "core/base/result.h"

#include <QString>

namespace alongside::platform {

class OwnerLock {
public:
    /// Errors: StoreInUse, StoreReadOnly, StoreFull.
    static Result<OwnerLock> take(const QString& path);
    ~OwnerLock();
    OwnerLock(OwnerLock&& other) noexcept;
    OwnerLock& operator=(OwnerLock&& other) noexcept;
    OwnerLock(const OwnerLock&) = delete;
    OwnerLock& operator=(const OwnerLock&) = delete;

private:
    explicit OwnerLock(int file) : m_file(file) {}
    int m_file = -1;
};

} // namespace alongside::platform
