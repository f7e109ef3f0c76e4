#include "app/server/stage2_thread.h"

#include <chrono>

namespace alongside::server {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookAgain = 2s;
constexpr auto kHoldBack = 4s;  // colleagues wait no longer than this for somebody else's long push
constexpr auto kBetween = 20ms; // between two bodies of one push
constexpr int kFramesAtOnce = 8;

} // namespace

Stage2Thread::Stage2Thread(Database& database, CouncilId council, Clocks clocks)
    : m_stage2(database, clocks), m_council(council)
{
}

Stage2Thread::~Stage2Thread()
{
    stop();
}

void Stage2Thread::start(std::function<bool()> busy, std::function<void()> worked)
{
    m_busy = std::move(busy);
    m_worked = std::move(worked);
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

// A laptop sends one body after another: only a pause longer than that between two of them counts as the end.
void Stage2Thread::holdBack(std::unique_lock<std::mutex>& lock)
{
    const auto until = std::chrono::steady_clock::now() + kHoldBack;
    for (bool busy = m_busy(); busy && std::chrono::steady_clock::now() < until;) {
        m_changed.wait_for(lock, kBetween, [this] { return m_stopping; });
        busy = !m_stopping && m_busy();
    }
}

void Stage2Thread::run()
{
    std::unique_lock lock(m_guard);
    while (!m_stopping) {
        m_changed.wait_for(lock, kLookAgain, [this] { return m_woken || m_stopping; });
        m_woken = false;
        holdBack(lock);
        for (bool more = true; more && !m_stopping;) {
            lock.unlock();
            const Result<int> done = m_stage2.run(m_council, kFramesAtOnce);
            if (done && *done > 0) m_worked();
            lock.lock();
            more = done && *done > 0; // a database that fails is asked again in a moment
            if (more) holdBack(lock);
        }
    }
}

} // namespace alongside::server
