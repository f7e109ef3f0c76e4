#pragma once
// From a folder and a passphrase to a desk one can sit down at.
// Thread: the store thread.

#include "core/base/time/clock.h"
#include "core/base/id_source.h"
#include "core/desk/desk.h"
#include "core/store/case_store.h"
#include "core/store/keys/device_secret.h"
#include "core/store/keys/key_slots.h"

#include <memory>

namespace alongside::laptop {

/// Where the store lies, and the doors for time and names. They outlive every desk that is opened here.
struct Place {
    QString folder{};
    const Clock& clock;
    IdSource& ids;
    store::Purpose purpose = store::Purpose::Work;
};

/// A desk, and the store under it: the desk owns it. For sync, lock and upkeep; never a screen's.
struct Opened {
    std::unique_ptr<desk::Desk> desk{};
    store::CaseStore* store = nullptr;
};

/// Practice people are never put among real ones, and nobody real is written down among them: a store for the other is
/// not opened, and nothing of it is touched. Done where there is no store yet.
/// Errors: UsageWrong, at "store.is_work" or "store.is_practice"; KeySlotUnreadable.
Result<Done> fits(const Place& place);

/// A new store for `author`, whose name is kept in it; ids of its own until an office has given others.
/// Errors: OutputUnwritable, those of KeySlots::create and CaseStore::create.
Result<Opened> created(const Place& place, const desk::Author& author, const QString& passphrase,
                       store::DeviceSecret& secret);
/// Errors: those of fits(), KeySlots::unlock and CaseStore::open.
Result<Opened> unlocked(const Place& place, const QString& passphrase, store::DeviceSecret& secret);
/// Who sits here from now on. Errors: those of CaseStore::keep.
Result<Done> keepAuthor(store::CaseStore& store, const desk::Author& author);
/// Errors: those of KeySlots::changePassphrase; then the one before opens it.
Result<Done> changePassphrase(const Place& place, const QString& before, const QString& after,
                              store::DeviceSecret& secret);
/// Of a store that is open already. Errors: those of KeySlots::unlock.
Result<Done> isRight(const Place& place, const QString& passphrase, store::DeviceSecret& secret);

} // namespace alongside::laptop
