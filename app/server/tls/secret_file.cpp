#include "app/server/tls/secret_file.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::server {

Result<Done> makePrivateFolder(const QString& path)
{
    constexpr auto kMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool there = QDir(path).exists();
    if (!there && !QDir().mkpath(path)) return Error{ErrorCode::OutputUnwritable, path, {}};
    if (!there && !QFile::setPermissions(path, kMine)) return Error{ErrorCode::OutputUnwritable, path, {}};
    return Done{};
}

Result<Done> writeSecret(const QString& path, const QByteArray& content)
{
    const Error unwritable{ErrorCode::OutputUnwritable, path, {}};
    const QString beside = path + u".new"_s;
    QFile::remove(beside);
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable;
    const bool whole = file.write(content) == content.size() && file.flush() && fsync(file.handle()) == 0;
    file.close();
    if (!whole || std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(beside);
        return unwritable;
    }
    return Done{};
}

} // namespace alongside::server
