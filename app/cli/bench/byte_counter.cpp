#include "app/cli/bench/byte_counter.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace alongside::cli {

ByteCounter::ByteCounter(const QUrl& target) : m_target(target), m_address(target), m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_address.setPort(m_server->serverPort());
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { connected(); });
    m_thread.start();
}

ByteCounter::~ByteCounter()
{
    m_thread.quit();
    m_thread.wait();
}

void ByteCounter::connected()
{
    while (QTcpSocket* const laptop = m_server->nextPendingConnection()) {
        auto* const office = new QTcpSocket(laptop);
        office->connectToHost(m_target.host(), quint16(m_target.port()));
        pass(laptop, office, m_up);
        pass(office, laptop, m_down);
    }
}

/// What arrives before the other side is reached waits in its socket.
void ByteCounter::pass(QTcpSocket* from, QTcpSocket* to, std::atomic<qint64>& count)
{
    from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, &count] {
        const QByteArray bytes = from->readAll();
        count += bytes.size();
        to->write(bytes);
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace alongside::cli
