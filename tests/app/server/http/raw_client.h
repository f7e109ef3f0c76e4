#pragma once
// A client that says exactly the bytes it is given over TLS, well formed or not, and reads what comes back.

#include "app/server/tls/authority.h"
#include "app/server/tls/issue.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace alongside::tests {

struct RawAnswer {
    int status = 0; // 0: none came
    QByteArray head{};
    QByteArray body{};
};

class RawClient {
public:
    /// `certificate` and `key` may be empty: a stranger.
    RawClient(quint16 port, const QByteArray& authority, const QByteArray& certificate, const QByteArray& key)
        : m_port(port)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        tls.setCaCertificates(QSslCertificate::fromData(authority));
        if (!certificate.isEmpty()) {
            tls.setLocalCertificate(QSslCertificate(certificate));
            tls.setPrivateKey(QSslKey(key, QSsl::Ec));
        }
        m_socket.setSslConfiguration(tls);
    }

    bool connectNow()
    {
        m_socket.abort();
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        return m_socket.waitForEncrypted(10'000);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QSslSocket& socket() { return m_socket; }
    void say(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    RawAnswer hear(int ms = 10'000)
    {
        QByteArray all;
        qsizetype wanted = -1;
        while (wanted < 0 || all.size() < wanted) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(ms)) break;
            all += m_socket.readAll();
            const qsizetype end = all.indexOf("\r\n\r\n");
            if (wanted < 0 && end >= 0) wanted = end + 4 + lengthIn(all.left(end));
        }
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0) return {};
        return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
    }

    RawAnswer ask(const QByteArray& bytes)
    {
        if (!isConnected() && !connectNow()) return {};
        say(bytes);
        return hear();
    }

private:
    static qsizetype lengthIn(const QByteArray& head)
    {
        for (const QByteArray& line : head.split('\n'))
            if (line.toLower().startsWith("content-length:")) return line.mid(15).trimmed().toLongLong();
        return 0;
    }

    quint16 m_port;
    QSslSocket m_socket{};
};

inline QByteArray get(const QByteArray& path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

inline QByteArray post(const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

} // namespace alongside::tests
