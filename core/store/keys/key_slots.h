#pragma once
// The sidecar file that holds a store's key, locked by passphrase and device secret together. Two generations are kept
// ("keys", "keys.before"), each written beside and renamed, so that a cut while changing the passphrase leaves one.
//
// keys   := [1, store16, secret_tag16, [+ slot]] then 32 bytes of BLAKE2b over it: damage is told from a wrong word
// slot   := ["P", salt16, passes, bytes, nonce24, box48]
// KEK    := BLAKE2b-32( Argon2id13(passphrase, salt16, passes, bytes), key = device_secret32 )
// box    := XChaCha20-Poly1305( key32, ad = "alongside/slot/P/1" || secret_tag16 || store16 || u32le passes || u64le bytes )
// The tag names the device secret without telling it: another laptop's secret is told from a wrong passphrase.
// Thread: any; one caller at a time. create and unlock take half a second on purpose.

#include "core/base/time/clock.h"
#include "core/store/keys/device_secret.h"
#include "core/store/keys/locked_bytes.h"

#include <QString>
#include <QStringList>

namespace alongside::store {

/// What Argon2id is asked for. Found by trying on this laptop, never below the floor.
struct SlotCost {
    quint32 passes = 0;
    quint64 bytes = 0;

    bool operator==(const SlotCost&) const = default;
};
inline constexpr SlotCost kFloorCost{3, quint64(64) << 20};
inline constexpr qint64 kUnlockTakesMs = 500; // at least
inline constexpr int kFreeTries = 10;         // then each wrong one doubles the wait, to five minutes

/// At least kUnlockTakesMs on this computer, by trying; takes about a second.
SlotCost calibrated();

struct WrongTries {
    int count = 0;
    qint64 waitMs = 0; // until the next try is taken; 0: now

    bool operator==(const WrongTries&) const = default;
};

/// Whom a store is for. It is said in the file of the key and bound to the key itself: known before any passphrase is
/// tried, and no store becomes the other kind.
enum class Purpose { Work, Practice };

class KeySlots {
public:
    /// The clock outlives this.
    KeySlots(const QString& folder, const Clock& clock);
    /// For tests of everything but the cost itself: no program names a cost.
    [[nodiscard]] static KeySlots withCostForTests(const QString& folder, const Clock& clock, SlotCost cost);

    /// A fresh key behind this passphrase; writes the device secret if there is none yet.
    /// Errors: PassphraseTooShort, StoreExists, StoreReadOnly, StoreFull, DeviceSecretMissing.
    Result<Key> create(const QString& passphrase, DeviceSecret& secret, Purpose purpose = Purpose::Work);
    /// Errors: StoreMissing, WrongPassphrase (with `where` "passphrase.wait" and the milliseconds in `detail` while it is
    /// too early for another try), KeySlotUnreadable, DeviceSecretMissing.
    Result<Key> unlock(const QString& passphrase, DeviceSecret& secret);
    /// Errors: those of unlock for the old one; PassphraseTooShort for the new.
    Result<Done> changePassphrase(const QString& before, const QString& after, DeviceSecret& secret);

    [[nodiscard]] bool exists() const;
    /// Reads, and tries nothing. Errors: StoreMissing, KeySlotUnreadable.
    [[nodiscard]] Result<Purpose> purpose() const;
    [[nodiscard]] WrongTries wrongTries() const;

private:
    QString m_folder;
    const Clock& m_clock;
    SlotCost m_cost{}; // passes 0: calibrate
};

/// Fifteen characters, or four words; and enough of it is left without what repeats, what follows the alphabet, the
/// numbers or the keyboard, and `known`: words that anybody would try first, like those of one's own name and office.
/// Errors: PassphraseTooShort, at "passphrase" or "passphrase.easy".
Result<Done> fitPassphrase(const QString& passphrase, const QStringList& known = {});

} // namespace alongside::store
