#include "app/server/http/routes/enrol.h"

#include "app/server/tls/issue.h"
#include "core/wire/key_proof.h"

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

/// Why a laptop that says it is a known device is not, or may not be it any longer.
Result<Done> isStill(const DeviceRow& known, const QByteArray& csr, const QByteArray& proof, ActorId codeIsFor)
{
    const Result<wire::VerifyKey> key = wire::VerifyKey::from(known.verifyKey);
    if (!key || !key->verifies(wire::keyProofText(csr), proof))
        return Error{ErrorCode::EnrolmentRefused, u"proof"_s, {}};
    if (known.revoked) return Error{ErrorCode::EnrolmentRefused, u"device.revoked"_s, {}};
    if (known.actor != codeIsFor) return Error{ErrorCode::EnrolmentRefused, u"device.actor"_s, {}};
    return Done{};
}

Result<Done> keep(Database& database, const DeviceRow& row, bool isKnown)
{
    return isKnown ? database.renew(row.council, row.device, row.certSerial) : database.enrol(row);
}

} // namespace

// What can be wrong with the request is found before the code is spent. A laptop known by its key stays the same device,
// with another certificate: what it has sealed and not yet sent still fits.
Answer enrol(Office& office, const Request& request, const DeviceRow&)
{
    const QJsonObject told = QJsonDocument::fromJson(request.body).object();
    const QByteArray csr = told.value(u"csr"_s).toString().toLatin1();
    const QByteArray verifyKey = QByteArray::fromHex(told.value(u"verify_key"_s).toString().toLatin1());
    if (auto key = keyOfRequest(csr); !key) return refuse(refusalFor(key.error()));
    if (!wire::VerifyKey::from(verifyKey)) return refuse({403, "enrolment.refused", u"verify_key"_s});

    const CouncilId council = office.council().council;
    const QByteArray code = told.value(u"code"_s).toString().toLatin1();
    const Result<ActorId> meant = office.database().actorOfCode(council, codeHash(code));
    if (!meant) return refuse(refusalFor(meant.error()));
    const Result<DeviceRow> known = office.database().deviceOfKey(council, verifyKey);
    if (!known && known.error().code != ErrorCode::NotFound) return refuse(refusalFor(known.error()));
    const QByteArray proof = QByteArray::fromHex(told.value(u"proof"_s).toString().toLatin1());
    if (known)
        if (const auto still = isStill(*known, csr, proof, *meant); !still) return refuse(refusalFor(still.error()));
    const Result<ActorId> actor = office.database().takeCode(council, codeHash(code));
    if (!actor) return refuse(refusalFor(actor.error()));

    DeviceRow row{.council = council, .device = DeviceId{office.nextId()}, .actor = *actor, .verifyKey = verifyKey};
    if (known) row = *known;
    const Result<DeviceCertificate> made = office.authority().certify(csr, row.device, office.nowMs());
    if (!made) return refuse(refusalFor(made.error()));
    row.certSerial = made->serial;
    if (auto kept = keep(office.database(), row, bool(known)); !kept) return refuse(refusalFor(kept.error()));
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
