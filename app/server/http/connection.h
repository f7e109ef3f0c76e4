#pragma once
// One connection: handshake, then request after request until either side has enough. All of it on one strand.
// Only listener.cpp and connection.cpp include this: Beast is slow to compile.

#include "app/server/http/routes.h"
#include "app/server/http/workers.h"

#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <chrono>
#include <memory>

namespace alongside::server {

namespace beast = boost::beast;
namespace http = boost::beast::http;

class PushTaker;

/// What the connections of one listener share.
struct Shared {
    Office& office;
    asio::ssl::context& tls;
    asio::thread_pool& workers;
    std::atomic<int>& open;
    std::atomic<bool>& draining;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(asio::ip::tcp::socket socket, Shared shared);
    ~Connection();

    [[nodiscard]] auto executor() { return m_stream.get_executor(); }
    asio::awaitable<void> run();
    /// Between two requests it ends now; in the midst of one, after it. Any thread.
    void endWhenIdle();

private:
    using Parser = http::request_parser<http::buffer_body>;
    struct Arriving;

    asio::awaitable<bool> handshake();
    asio::awaitable<bool> serveOne();
    asio::awaitable<Answer> answerTo(Parser& parser, Request& request, const Route& route, bool& whole);
    asio::awaitable<bool> readWhole(Parser& parser, QByteArray& body);
    asio::awaitable<Answer> push(Parser& parser, const DeviceRow& device, bool& whole);
    asio::awaitable<bool> readPiece(Parser& parser, qsizetype& got);
    static asio::awaitable<void> commit(std::shared_ptr<Connection> self, std::shared_ptr<Arriving> arriving);
    asio::awaitable<bool> write(const Answer& answer, bool keepAlive);
    asio::awaitable<void> linger();

    beast::ssl_stream<beast::tcp_stream> m_stream;
    Shared m_shared;
    beast::flat_buffer m_buffer{};
    QByteArray m_piece{};
    bool m_idle = false;
};

} // namespace alongside::server
