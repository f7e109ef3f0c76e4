#include "app/server/http/enrol.h"

#include "app/server/tls/issue.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr QByteArrayView kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 of them
constexpr int kCodeLetters = 26;                                        // 130 bits
constexpr int kGroup = 5;

Answer welcome(Office& office, const DeviceRow& row, const DeviceCertificate& made)
{
    const CouncilRow& council = office.council();
    return json({{u"council"_s, row.council.value.toString(QUuid::WithoutBraces)},
                 {u"device"_s, row.device.value.toString(QUuid::WithoutBraces)},
                 {u"actor"_s, row.actor.value.toString(QUuid::WithoutBraces)},
                 {u"key_id"_s, 1},
                 {u"certificate"_s, QString::fromLatin1(made.pem)},
                 {u"valid_until_ms"_s, made.untilMs},
                 {u"server_id"_s, council.server.toString(QUuid::WithoutBraces)},
                 {u"server_key_id"_s, int(council.keyId)},
                 {u"server_key"_s, QString::fromLatin1(council.key.verifyKey().bytes().toHex())},
                 {u"server_time_ms"_s, office.nowMs()}});
}

} // namespace

// What can be wrong with the request is found before the code is spent.
Answer enrol(Office& office, const Request& request, const DeviceRow&)
{
    const QJsonObject told = QJsonDocument::fromJson(request.body).object();
    const QByteArray csr = told.value(u"csr"_s).toString().toLatin1();
    const QByteArray verifyKey = QByteArray::fromHex(told.value(u"verify_key"_s).toString().toLatin1());
    if (auto key = keyOfRequest(csr); !key) return refuse(refusalFor(key.error()));
    if (!wire::VerifyKey::from(verifyKey)) return refuse({403, "enrolment.refused", u"verify_key"_s});

    const CouncilId council = office.council().council;
    const QByteArray code = told.value(u"code"_s).toString().toLatin1();
    const Result<ActorId> actor = office.database().takeCode(council, codeHash(code));
    if (!actor) return refuse(refusalFor(actor.error()));

    DeviceRow row{.council = council, .device = DeviceId{office.nextId()}, .actor = *actor, .verifyKey = verifyKey};
    const Result<DeviceCertificate> made = office.authority().certify(csr, row.device, office.nowMs());
    if (!made) return refuse(refusalFor(made.error()));
    row.certSerial = made->serial;
    if (auto enrolled = office.database().enrol(row); !enrolled) return refuse(refusalFor(enrolled.error()));
    return welcome(office, row, *made);
}

QByteArray newCode()
{
    std::array<unsigned char, kCodeLetters> chance{};
    randombytes_buf(chance.data(), chance.size());
    QByteArray code;
    for (int i = 0; i < kCodeLetters; ++i) {
        if (i > 0 && i % kGroup == 0) code += '-';
        code += kLetters[chance[size_t(i)] & 31];
    }
    return code;
}

QByteArray codeHash(const QByteArray& code)
{
    QByteArray letters;
    for (const char one : code.left(64))
        if (one != '-' && one != ' ') letters += char(std::toupper(static_cast<unsigned char>(one)));
    return QCryptographicHash::hash(letters, QCryptographicHash::Sha256);
}

} // namespace alongside::server
