#include "app/desktop/system/single.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr int kAnswersWithinMs = 500;

} // namespace

Single::Single(const QString& folder, QObject* parent) : QObject(parent)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    m_name = u"alongside-"_s
             + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* one = m_server.nextPendingConnection()) one->deleteLater();
        emit raiseAsked();
    });
}

bool Single::claim()
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(kAnswersWithinMs)) return false;
    QLocalServer::removeServer(m_name); // left by a program that ended badly
    m_server.listen(m_name);
    return true; // the store's own lock stands behind this
}

} // namespace alongside::desktop
