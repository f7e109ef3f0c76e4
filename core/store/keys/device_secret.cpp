#include "core/store/keys/device_secret.h"

#include "core/platform/files.h"

using namespace Qt::StringLiterals;

namespace alongside::store {

FileDeviceSecret::FileDeviceSecret(const QString& folder) : m_path(folder + u"/device-secret"_s) {}

Result<QByteArray> FileDeviceSecret::read()
{
    const Result<QByteArray> bytes = platform::readWhole(m_path);
    if (!bytes) return Error{ErrorCode::DeviceSecretMissing, u"device-secret"_s, bytes.error().detail};
    if (bytes->size() != kSize) return Error{ErrorCode::DeviceSecretMissing, u"device-secret"_s, u"size"_s};
    return *bytes;
}

Result<Done> FileDeviceSecret::write(const QByteArray& secret)
{
    return platform::writeNew(m_path, secret);
}

} // namespace alongside::store
