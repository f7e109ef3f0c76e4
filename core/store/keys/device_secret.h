#pragma once
// The second half of a store's key: 32 bytes that lie in the keychain of this laptop's user, or, where there is none, in
// a file beside the store. The passphrase alone opens nothing.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace alongside::store {

class DeviceSecret {
public:
    static constexpr qsizetype kSize = 32;

    virtual ~DeviceSecret() = default;
    /// Errors: DeviceSecretMissing.
    virtual Result<QByteArray> read() = 0;
    /// Never writes over one that is there. Errors: StoreExists, StoreReadOnly, StoreFull.
    virtual Result<Done> write(const QByteArray& secret) = 0;
    /// For the settings page, as a path or the keychain's name: where this half lies.
    [[nodiscard]] virtual QString where() const = 0;
    /// True where anybody who copies the disk has this half too (security 3.1).
    [[nodiscard]] virtual bool isPlainFile() const = 0;
};

/// A file of mode 0600 beside the store, made with O_EXCL: the weaker way, and the settings say so.
class FileDeviceSecret : public DeviceSecret {
public:
    explicit FileDeviceSecret(const QString& folder);

    Result<QByteArray> read() override;
    Result<Done> write(const QByteArray& secret) override;
    [[nodiscard]] QString where() const override { return m_path; }
    [[nodiscard]] bool isPlainFile() const override { return true; }

private:
    QString m_path;
};

} // namespace alongside::store
