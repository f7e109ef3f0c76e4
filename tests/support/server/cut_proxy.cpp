#include "tests/support/server/cut_proxy.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace alongside::tests {
namespace {

constexpr int kLookMs = 20;
constexpr size_t kPiece = 16 * 1024;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The sockets' interface takes one kind of address for all.
const sockaddr* general(const sockaddr_in& address)
{
    return static_cast<const sockaddr*>(static_cast<const void*>(&address));
}

void reset(int socket)
{
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

void quick(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

CutProxy::CutProxy(quint16 target) : m_target(target)
{
    m_listening = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    ::bind(m_listening, general(address), sizeof address);
    ::listen(m_listening, 64);
    socklen_t size = sizeof address;
    ::getsockname(m_listening, static_cast<sockaddr*>(static_cast<void*>(&address)), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CutProxy::~CutProxy()
{
    m_ending = true;
    m_thread.join();
    while (m_open > 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ::close(m_listening);
}

void CutProxy::cutAfter(Direction direction, qint64 bytes)
{
    (direction == Direction::Up ? m_leftUp : m_leftDown) = bytes;
}

void CutProxy::heal()
{
    m_leftUp = -1;
    m_leftDown = -1;
    m_down = false;
}

void CutProxy::run()
{
    while (!m_ending) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, kLookMs) <= 0) continue;
        const int laptop = ::accept(m_listening, nullptr, nullptr);
        if (laptop < 0) continue;
        ++m_open;
        std::thread([this, laptop] {
            serve(laptop);
            --m_open;
        }).detach();
    }
}

void CutProxy::serve(int laptop)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_target);
    bool good = !m_down && ::connect(server, general(address), sizeof address) == 0;
    quick(laptop);
    quick(server);
    while (good && !m_ending && !m_down) {
        std::array<pollfd, 2> both{pollfd{laptop, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(both.data(), both.size(), kLookMs) < 0) break;
        if (both[0].revents) good = pass(laptop, server, Direction::Up);
        if (good && both[1].revents) good = pass(server, laptop, Direction::Down);
    }
    if (m_down) {
        reset(laptop);
        reset(server);
        return;
    }
    ::close(laptop);
    ::close(server);
}

bool CutProxy::pass(int from, int to, Direction direction)
{
    std::array<char, kPiece> piece{};
    const ssize_t got = ::recv(from, piece.data(), piece.size(), 0);
    if (got <= 0) return false;
    std::atomic<qint64>& left = direction == Direction::Up ? m_leftUp : m_leftDown;
    qint64 passed = got;
    if (left >= 0) {
        passed = std::min<qint64>(passed, left);
        left -= passed;
    }
    for (qint64 sent = 0; sent < passed;) {
        const ssize_t now = ::send(to, piece.data() + sent, size_t(passed - sent), MSG_NOSIGNAL);
        if (now <= 0) return false;
        sent += now;
    }
    (direction == Direction::Up ? m_up : m_downBytes) += passed;
    if (left != 0) return true;
    // What was passed on must arrive before the reset does: a reset may overtake it on the way into the program.
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    m_down = true;
    return false;
}

} // namespace alongside::tests
