#pragma once
// One person's laptop on one thread (app/laptop): an encrypted store in a folder of its own, a desk over it, and the way
// to the office. Everything is the program's own; only the time comes from the visit.

#include "app/laptop/joining.h"
#include "app/laptop/opening.h"

#include <memory>

namespace alongside::cli {

class DemoLaptop {
public:
    /// A new store, enrolled at the office, and the desk over it.
    /// Errors: those of laptop::created and laptop::joined.
    static Result<std::unique_ptr<DemoLaptop>> join(const laptop::Place& place, const desk::Author& whose,
                                                    const laptop::Invited& invited);

    desk::Desk& desk() { return *m_opened.desk; }
    store::CaseStore& store() { return *m_opened.store; }

    /// Both ways, until nothing waits here or at the office. `cut`: the link drops once something has arrived, and is tried
    /// again. Errors: those of the sync engine; ServerBusy when the office is not done within `withinMs`.
    Result<Done> sync(bool cut, qint64 withinMs = 60'000);

    /// What waits goes up until the office has it durably, by `way` where that is not the office's own address.
    /// Errors: those of the sync engine.
    Result<Done> push(const QUrl& way = {});
    [[nodiscard]] Result<QUrl> office();
    [[nodiscard]] SealForCouncil seal();

    /// Of this laptop's own log.
    Result<qint64> countOps();
    Result<qint64> countAcknowledged();

private:
    DemoLaptop(laptop::Opened opened, const Clock& clock) : m_clock(clock), m_opened(std::move(opened)) {}

    const Clock& m_clock;
    laptop::Opened m_opened;
};

} // namespace alongside::cli
