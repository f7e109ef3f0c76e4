#pragma once
// The thread that runs stage 2 after frames have come in, and now and then for frames another process took.

#include "app/server/workers/stage2.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace alongside::server {

class Stage2Thread {
public:
    /// The database outlives this.
    Stage2Thread(Database& database, CouncilId council, Clocks clocks);
    ~Stage2Thread();

    /// While `busy` says so it holds back, for a few seconds at most. `worked`: some frames have been gone through.
    void start(std::function<bool()> busy, std::function<void()> worked);
    /// Any thread; does not block.
    void wake();
    /// What is being written is finished first.
    void stop();

private:
    void run();
    void holdBack(std::unique_lock<std::mutex>& lock);

    Stage2 m_stage2;
    CouncilId m_council;
    std::function<bool()> m_busy{};
    std::function<void()> m_worked{};
    std::mutex m_guard{};
    std::condition_variable m_changed{};
    bool m_woken = true; // frames may wait from before
    bool m_stopping = false;
    std::thread m_thread{};
};

} // namespace alongside::server
