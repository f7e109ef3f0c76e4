#include "app/server/council_file.h"

#include "app/server/tls/secret_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr qint64 kMostFile = 64 * 1024;

/// Empty where there is none yet.
QJsonObject fileIn(const QString& dataFolder)
{
    QFile file(councilFilePath(dataFolder));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.read(kMostFile)).object();
}

} // namespace

QString councilFilePath(const QString& dataFolder)
{
    return dataFolder + u"/council.json"_s;
}

Result<Done> writeCouncilFile(const QString& dataFolder, const Authority& authority, const QString& address,
                              const PageWords& says)
{
    const QJsonObject before = fileIn(dataFolder);
    const PageWords now = firstSaid(says, {before.value(u"name"_s).toString(), before.value(u"ring"_s).toString()});
    QJsonObject told{{u"alongside"_s, 1},
                     {u"council"_s, authority.council().value.toString(QUuid::WithoutBraces)},
                     {u"address"_s, address},
                     {u"ca_sha256"_s, QString::fromLatin1(authority.fingerprint())},
                     {u"ca"_s, QString::fromLatin1(authority.certificatePem())}};
    if (!now.council.isEmpty()) told.insert(u"name"_s, now.council);
    if (!now.ring.isEmpty()) told.insert(u"ring"_s, now.ring);
    return writeSecret(councilFilePath(dataFolder), QJsonDocument(told).toJson());
}

QString lastAddress(const QString& dataFolder)
{
    return fileIn(dataFolder).value(u"address"_s).toString();
}

QString enrolmentLine(const Authority& authority, const QString& address, const QByteArray& code)
{
    return u"alongside-enrolment-1 %1 %2 %3"_s.arg(address, QString::fromLatin1(code),
                                                   QString::fromLatin1(authority.fingerprint()));
}

} // namespace alongside::server
