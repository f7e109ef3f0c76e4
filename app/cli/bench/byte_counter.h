#pragma once
// A way to the office that counts what passes: TCP payload up and down, TLS and HTTP included. Only short work goes by it,
// since it copies.
// Thread: passes on in one of its own; counts may be read from any.

#include <QThread>
#include <QUrl>

#include <atomic>

class QTcpServer;
class QTcpSocket;

namespace alongside::cli {

class ByteCounter {
public:
    /// Listens on a free loopback port; passes on to the office at `target`.
    explicit ByteCounter(const QUrl& target);
    ~ByteCounter();
    Q_DISABLE_COPY_MOVE(ByteCounter)

    /// The office, by this way.
    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] qint64 up() const { return m_up; }
    [[nodiscard]] qint64 down() const { return m_down; }

private:
    void connected();
    void pass(QTcpSocket* from, QTcpSocket* to, std::atomic<qint64>& count);

    QUrl m_target;
    QUrl m_address;
    std::atomic<qint64> m_up = 0;
    std::atomic<qint64> m_down = 0;
    QThread m_thread{};
    QTcpServer* m_server = nullptr; // lives on the thread, and ends with it
};

} // namespace alongside::cli
