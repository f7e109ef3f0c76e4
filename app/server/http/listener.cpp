#include "app/server/http/listener.h"

#include "app/server/http/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <list>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr auto kMostDrain = std::chrono::seconds(10);
constexpr auto kLook = std::chrono::milliseconds(20);

} // namespace

struct Listener::Parts {
    explicit Parts(Office& its, int workers) : office(its), pool(size_t(workers)) {}

    asio::awaitable<void> accept();
    void forgetEnded();

    Office& office;
    asio::io_context io{};
    // A worker may hold the only thing left to do: the loop waits for it.
    asio::executor_work_guard<asio::io_context::executor_type> staying{io.get_executor()};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    asio::thread_pool pool;
    asio::ip::tcp::acceptor acceptor{io};
    std::atomic<int> open = 0;
    std::atomic<bool> draining = false;
    int most = 0;
    std::vector<std::thread> threads{};
    std::mutex guard{};
    std::list<std::weak_ptr<Connection>> connections{};
};

Listener::Listener(Office& office) : m_office(office) {}

Listener::~Listener()
{
    drain();
}

Result<quint16> Listener::start(const ListenerOptions& options)
{
    m_parts = std::make_unique<Parts>(m_office, options.workers);
    m_parts->most = options.mostConnections;
    if (auto prepared = prepare(m_parts->tls.native_handle(), m_office.authority()); !prepared) return prepared.error();

    const asio::ip::tcp::endpoint here(asio::ip::address_v4::loopback(), options.port);
    boost::system::error_code error;
    m_parts->acceptor.open(here.protocol(), error);
    if (!error) m_parts->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) m_parts->acceptor.bind(here, error);
    if (!error) m_parts->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Error{ErrorCode::AddressInUse, u"port %1"_s.arg(options.port), QString::fromStdString(error.message())};

    asio::co_spawn(m_parts->io, m_parts->accept(), asio::detached);
    for (int i = 0; i < options.ioThreads; ++i)
        m_parts->threads.emplace_back([parts = m_parts.get()] { parts->io.run(); });
    return quint16(m_parts->acceptor.local_endpoint().port());
}

asio::awaitable<void> Listener::Parts::accept()
{
    while (!draining) {
        auto [error, socket] =
            co_await acceptor.async_accept(asio::make_strand(io), asio::as_tuple(asio::use_awaitable));
        if (error == asio::error::operation_aborted || draining) break;
        if (error) { // out of descriptors: a moment, then again
            asio::steady_timer pause(io, kLook);
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        if (open >= most) continue; // the socket closes here: busy
        const Shared shared{office, tls, pool, open, draining};
        const auto connection = std::make_shared<Connection>(std::move(socket), shared);
        {
            const std::lock_guard lock(guard);
            forgetEnded();
            connections.push_back(connection);
        }
        asio::co_spawn(connection->executor(), connection->run(), asio::detached);
    }
}

void Listener::Parts::forgetEnded()
{
    connections.remove_if([](const std::weak_ptr<Connection>& one) { return one.expired(); });
}

void Listener::drain()
{
    if (!m_parts || m_parts->threads.empty()) return;
    m_parts->draining = true;
    asio::post(m_parts->io, [parts = m_parts.get()] {
        boost::system::error_code ignored;
        parts->acceptor.close(ignored);
    });
    {
        const std::lock_guard lock(m_parts->guard);
        for (const auto& one : m_parts->connections)
            if (const auto connection = one.lock()) connection->endWhenIdle();
    }
    const auto until = std::chrono::steady_clock::now() + kMostDrain;
    while (m_parts->open > 0 && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(kLook);
    m_parts->io.stop();
    m_parts->pool.join();
    for (std::thread& thread : m_parts->threads) thread.join();
    m_parts->threads.clear();
}

} // namespace alongside::server
