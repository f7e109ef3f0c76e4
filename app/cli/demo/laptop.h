#pragma once
// One person's laptop: an encrypted store in a folder of its own, a desk over it, and the way to the office. Everything
// is the program's own; only the time comes from the visit.

#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/casework/desk.h"
#include "core/sync/store_door.h"

#include <memory>

namespace alongside::cli {

/// What it opens with: the people in it are invented, and nothing else may be put there.
inline constexpr char kPracticePassphrase[] = "practice people live here";

/// What the office gives for a new laptop.
struct Invited {
    QString line{}; // address, one-time code, fingerprint
    QByteArray councilFile{};
};

class Laptop {
public:
    /// A new store, enrolled at the office, and the desk over it. Clock and ids outlive the laptop.
    /// Errors: those of KeySlots, CaseStore and sync::enrol.
    static Result<std::unique_ptr<Laptop>> join(const QString& folder, const casework::Author& whose,
                                                const Invited& invited, const Clock& clock, IdSource& ids);

    casework::Desk& desk() { return *m_desk; }
    store::CaseStore& store() { return m_desk->store(); }

    /// Both ways, until nothing waits here or at the office. `cut`: the link drops once something has arrived, and is tried
    /// again. Errors: those of the sync engine; ServerBusy when the office is not done within `withinMs`.
    Result<Done> sync(bool cut, qint64 withinMs = 60'000);

    /// What waits goes up until the office has it durably, by `way` where that is not the office's own address.
    /// Errors: those of the sync engine.
    Result<Done> push(const QUrl& way = {});
    [[nodiscard]] Result<QUrl> office();

    /// Of this laptop's own log.
    Result<qint64> countOps();
    Result<qint64> countAcknowledged();

private:
    Laptop(std::unique_ptr<store::CaseStore> store, const Clock& clock, IdSource& ids, const casework::Author& whose);

    const Clock& m_clock;
    std::unique_ptr<casework::Desk> m_desk;
};

} // namespace alongside::cli
