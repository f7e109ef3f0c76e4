#pragma once
// A TCP proxy that can cut the link at a given byte, in either direction, as a tunnel or a lift does: both sides get a
// reset. Until heal() every further connection is cut at once.

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace alongside::tests {

enum class Direction { Up, Down }; // towards the server, towards the laptop

class CutProxy {
public:
    /// Listens on a free loopback port; passes on to 127.0.0.1:target.
    explicit CutProxy(quint16 target);
    ~CutProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// From now on: exactly `bytes` more in this direction are passed on, then the link is cut.
    void cutAfter(Direction direction, qint64 bytes);
    void heal();
    /// Where connections go from now on, and whether a cut has happened since it was asked for.
    void setTarget(quint16 target) { m_target = target; }
    [[nodiscard]] bool hasCut() const { return m_down; }

    [[nodiscard]] qint64 bytesUp() const { return m_up; }
    [[nodiscard]] qint64 bytesDown() const { return m_downBytes; }

private:
    void run();
    void serve(int laptop);
    bool pass(int from, int to, Direction direction);

    std::atomic<quint16> m_target;
    quint16 m_port = 0;
    int m_listening = -1;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_down = false;
    std::atomic<qint64> m_leftUp = -1; // -1: no cut asked for
    std::atomic<qint64> m_leftDown = -1;
    std::atomic<qint64> m_up = 0;
    std::atomic<qint64> m_downBytes = 0;
    std::atomic<int> m_open = 0;
    std::thread m_thread{};
};

} // namespace alongside::tests
