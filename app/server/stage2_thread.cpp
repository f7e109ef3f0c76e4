#include "app/server/stage2_thread.h"

#include <chrono>

namespace alongside::server {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookAgain = 2s;
constexpr int kFramesAtOnce = 64;

} // namespace

Stage2Thread::Stage2Thread(Database& database, CouncilId council) : m_stage2(database), m_council(council) {}

Stage2Thread::~Stage2Thread()
{
    stop();
}

void Stage2Thread::start()
{
    m_thread = std::thread([this] { run(); });
}

void Stage2Thread::wake()
{
    {
        const std::lock_guard lock(m_guard);
        m_woken = true;
    }
    m_changed.notify_one();
}

void Stage2Thread::stop()
{
    {
        const std::lock_guard lock(m_guard);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void Stage2Thread::run()
{
    std::unique_lock lock(m_guard);
    while (!m_stopping) {
        m_changed.wait_for(lock, kLookAgain, [this] { return m_woken || m_stopping; });
        m_woken = false;
        for (bool more = true; more && !m_stopping;) {
            lock.unlock();
            const Result<int> done = m_stage2.run(m_council, kFramesAtOnce);
            lock.lock();
            more = done && *done > 0; // a database that fails is asked again in a moment
        }
    }
}

} // namespace alongside::server
