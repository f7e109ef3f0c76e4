#pragma once
// Stage 2: frames that are durable become ops in the council's order. Per frame: open, check the root; per group: give
// csns, merge, write. A group that cannot be is set aside with its reason and never stops the next one.
// Thread: one worker per council at a time in this process; the council's row lock keeps other processes in step.

#include "app/server/database/database.h"

namespace alongside::server {

class Stage2 {
public:
    explicit Stage2(Database& database) : m_database(database) {}

    /// Goes through at most `maxFrames` waiting frames, in order of arrival. Gives how many; 0: nothing waits.
    /// Errors: those of the database only; what a frame holds is never an error here.
    Result<int> run(CouncilId council, int maxFrames = 64);

private:
    Database& m_database;
};

} // namespace alongside::server
