#pragma once
// What may block runs on a worker thread; the coroutine that asked goes on where it was. The job is a named object of the
// caller's, never a temporary of the co_await expression: GCC 12 destroys those twice.

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <memory>
#include <type_traits>

namespace alongside::server {

namespace asio = boost::asio;

/// Range: the job lives until it has been answered, as a variable of the coroutine does; its answer can be made empty.
template <class Job>
asio::awaitable<std::invoke_result_t<Job&>> onWorker(asio::thread_pool& workers, Job& job)
{
    using Outcome = std::invoke_result_t<Job&>;
    auto begin = [&workers, &job](auto handler) {
        const auto kept = std::make_shared<decltype(handler)>(std::move(handler));
        asio::post(workers, [kept, &job] {
            auto outcome = std::make_shared<Outcome>();
            std::exception_ptr trouble;
            try {
                *outcome = job();
            } catch (...) {
                trouble = std::current_exception();
            }
            const auto home = asio::get_associated_executor(*kept);
            asio::post(home, [kept, outcome, trouble] { (*kept)(trouble, std::move(*outcome)); });
        });
    };
    return asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Outcome)>(begin,
                                                                                                  asio::use_awaitable);
}

} // namespace alongside::server
