#pragma once
// What may block runs on a worker thread; the coroutine that asked goes on where it was.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <type_traits>
#include <utility>

namespace alongside::server {

namespace asio = boost::asio;

/// Range: the job's answer can be made empty.
template <class Job>
asio::awaitable<std::invoke_result_t<Job&>> onWorker(asio::thread_pool& workers, Job job)
{
    using Outcome = std::invoke_result_t<Job&>;
    auto working = [](Job work) -> asio::awaitable<Outcome> { co_return work(); };
    co_return co_await asio::co_spawn(workers.get_executor(), working(std::move(job)), asio::use_awaitable);
}

} // namespace alongside::server
