#include "app/server/council_file.h"

#include "app/server/tls/secret_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside::server {

QString councilFilePath(const QString& dataFolder)
{
    return dataFolder + u"/council.json"_s;
}

Result<Done> writeCouncilFile(const QString& dataFolder, const Authority& authority, const QString& address)
{
    const QJsonObject told{{u"alongside"_s, 1},
                           {u"council"_s, authority.council().value.toString(QUuid::WithoutBraces)},
                           {u"address"_s, address},
                           {u"ca_sha256"_s, QString::fromLatin1(authority.fingerprint())},
                           {u"ca"_s, QString::fromLatin1(authority.certificatePem())}};
    return writeSecret(councilFilePath(dataFolder), QJsonDocument(told).toJson());
}

QString lastAddress(const QString& dataFolder)
{
    QFile file(councilFilePath(dataFolder));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.read(64 * 1024)).object().value(u"address"_s).toString();
}

QString enrolmentLine(const Authority& authority, const QString& address, const QByteArray& code)
{
    return u"alongside-enrolment-1 %1 %2 %3"_s.arg(address, QString::fromLatin1(code),
                                                   QString::fromLatin1(authority.fingerprint()));
}

} // namespace alongside::server
