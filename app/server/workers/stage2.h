#pragma once
// Stage 2: frames that are durable become ops in the council's order. Per frame: open, check the root; per group: give
// csns, merge, write. A group that cannot be is set aside with its reason and never stops the next one.
// Thread: one at a time for each object; the council's row lock keeps other workers and processes in step.

#include "app/server/database/database.h"
#include "app/server/workers/case_state.h"
#include "app/server/workers/clocks.h"

#include <QCache>

namespace alongside::server {

class Stage2 {
public:
    explicit Stage2(Database& database, Clocks clocks = Clocks::Real)
        : m_database(database), m_clocks(clocks), m_cases(kBytesKept)
    {
    }

    /// Goes through at most `maxFrames` waiting frames, in order of arrival. Gives how many; 0: nothing waits.
    /// Errors: those of the database only; what a frame holds is never an error here.
    Result<int> run(CouncilId council, int maxFrames = 64);

private:
    /// Of cases lately added to, so that they need not be read again. By weightOf().
    static constexpr qsizetype kBytesKept = 128 * 1024 * 1024;

    Result<Done> together(CouncilId council, const QList<PendingFrame>& frames);
    Result<Done> oneByOne(CouncilId council, const QList<PendingFrame>& frames);
    Result<Done> aside(CouncilId council, const PendingFrame& frame, const Error& why);

    Database& m_database;
    Clocks m_clocks;
    QCache<std::pair<CouncilId, CaseId>, CaseState> m_cases;
};

} // namespace alongside::server
