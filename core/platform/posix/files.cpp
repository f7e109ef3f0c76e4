#include "core/platform/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::platform {

namespace {

Result<Done> flushFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) return fileFailure(errno, u"store.folder"_s);
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed ? Result<Done>(Done{}) : fileFailure(errno, u"store.folder"_s);
}

Result<Done> writeAs(const QString& path, const QByteArray& bytes, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, S_IRUSR | S_IWUSR);
    if (file < 0) return fileFailure(errno, QFileInfo(path).fileName());
    qsizetype at = 0;
    int fault = 0;
    while (at < bytes.size() && !fault) {
        const ssize_t done = ::write(file, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (done < 0 && errno != EINTR) fault = errno;
        if (done > 0) at += done;
    }
    if (!fault && ::fsync(file) != 0) fault = errno;
    if (::close(file) != 0 && !fault) fault = errno;
    if (!fault) return Done{};
    ::unlink(name.constData());
    return fileFailure(fault, QFileInfo(path).fileName());
}

} // namespace

Error fileFailure(int number, const QString& where)
{
    const QString detail = u"errno %1"_s.arg(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::StoreFull, where, detail};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorCode::StoreReadOnly, where, detail};
    case EEXIST: return {ErrorCode::StoreExists, where, detail};
    case ENOENT: return {ErrorCode::NotFound, where, detail};
    default: return {ErrorCode::StoreUnreadable, where, detail};
    }
}

Result<Done> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QString beside = path + u".new"_s;
    if (auto written = writeAs(beside, bytes, O_TRUNC); !written) return written;
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return fileFailure(errno, QFileInfo(path).fileName());
    return flushFolder(path);
}

Result<Done> writeNew(const QString& path, const QByteArray& bytes)
{
    if (auto written = writeAs(path, bytes, O_EXCL); !written) return written;
    return flushFolder(path);
}

Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return Error{ErrorCode::NotFound, QFileInfo(path).fileName(), {}};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::StoreReadOnly, QFileInfo(path).fileName(), {}};
    return file.readAll();
}

} // namespace alongside::platform
