#pragma once
// A disk of a few MiB, for tests of what happens when one is full. Root alone can make one: where it is not there the test
// says so, and there is nothing to test.

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <pwd.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside::tests {

class SmallDisk {
public:
    explicit SmallDisk(int mebibytes)
    {
        REQUIRE(QDir().mkpath(folder()));
        m_there = ::geteuid() == 0 && mounted(0, mebibytes);
        if (!m_there) WARN("a small disk of one's own can be made by root only");
    }
    /// Whatever is still open on it goes with it.
    ~SmallDisk()
    {
        if (m_there) ::umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] QString folder() const { return m_home.filePath(QStringLiteral("disk")); }
    /// For a program that does not run as root: it may reach the disk, and it alone writes there.
    void giveTo(const char* user)
    {
        const passwd* owner = ::getpwnam(user);
        REQUIRE(owner != nullptr);
        REQUIRE(::chmod(QFile::encodeName(m_home.path()).constData(), 0711) == 0);
        REQUIRE(::chown(path().constData(), owner->pw_uid, owner->pw_gid) == 0);
        REQUIRE(::chmod(path().constData(), 0700) == 0);
    }
    void grow(int mebibytes) { REQUIRE(mounted(MS_REMOUNT, mebibytes)); }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(folder()); }
    [[nodiscard]] bool mounted(unsigned long how, int mebibytes) const
    {
        const QByteArray size = "size=" + QByteArray::number(mebibytes) + 'm';
        return ::mount("tmpfs", path().constData(), "tmpfs", how, size.constData()) == 0;
    }

    QTemporaryDir m_home{};
    bool m_there = false;
};

} // namespace alongside::tests
