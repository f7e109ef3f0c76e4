#include "core/store/device_secret.h"

#include "core/store/files.h"

using namespace Qt::StringLiterals;

namespace alongside::store {

FileDeviceSecret::FileDeviceSecret(const QString& folder) : m_path(folder + u"/device-secret"_s) {}

Result<QByteArray> FileDeviceSecret::read()
{
    const Result<QByteArray> bytes = readWhole(m_path);
    if (!bytes) return Error{ErrorCode::DeviceSecretMissing, u"device-secret"_s, bytes.error().detail};
    if (bytes->size() != kSize) return Error{ErrorCode::DeviceSecretMissing, u"device-secret"_s, u"size"_s};
    return *bytes;
}

Result<Done> FileDeviceSecret::write(const QByteArray& secret)
{
    return writeNew(m_path, secret);
}

} // namespace alongside::store
