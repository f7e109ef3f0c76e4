#include "core/platform/owner_lock.h"

#include "core/platform/files.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::platform {

Result<OwnerLock> OwnerLock::take(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return fileFailure(errno, u"lock"_s);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return OwnerLock(file);
    const int fault = errno;
    ::close(file);
    if (fault == EWOULDBLOCK) return Error{ErrorCode::StoreInUse, u"lock"_s, {}};
    return fileFailure(fault, u"lock"_s);
}

OwnerLock::~OwnerLock()
{
    if (m_file >= 0) ::close(m_file);
}

OwnerLock::OwnerLock(OwnerLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

OwnerLock& OwnerLock::operator=(OwnerLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

} // namespace alongside::platform
