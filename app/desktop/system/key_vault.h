#pragma once
// Where the second half of the store's key lies: in the keyring of this laptop's user, never in a plain file of
// QtKeychain's own (insecureFallback is off). Without a keyring it is a 0600 file beside the store, and the settings say
// that this is the weaker way. The keyring answers by and by; nothing here waits for it.
// Thread: the window's.

#include "core/store/keys/device_secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alongside::desktop {

class KeyVault final : public QObject {
    Q_OBJECT

public:
    using Secret = std::shared_ptr<store::DeviceSecret>;
    using Give = std::function<void(const Secret&)>;

    /// `keyring` false: practice people, whose key is no secret.
    KeyVault(const QString& folder, bool keyring, QObject* parent = nullptr);

    /// For a new store: a fresh secret, kept before it is used.
    void make(const Give& give);
    /// For the store that is here: read() of what is given says where none was found.
    void find(const Give& give);

    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] bool isPlainFile() const { return m_plain; }

private:
    void give(const Secret& secret, const Give& to);

    QString m_folder;
    bool m_keyring;
    QString m_where{};
    bool m_plain = false;
};

} // namespace alongside::desktop
