#include "core/sync/enrolment.h"

#include "core/sync/signing_request.h"
#include "core/sync/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr qsizetype kMostWords = 200; // at the foot of a page

Error unreadable(const QString& where)
{
    return {ErrorCode::InputUnreadable, where, {}};
}

Result<Done> proven(const CouncilFile& council, const Invitation& invitation)
{
    const QList<QSslCertificate> found = QSslCertificate::fromData(council.authorityPem, QSsl::Pem);
    if (found.size() != 1 || found.first().digest(QCryptographicHash::Sha256) != invitation.authoritySha256)
        return Error{ErrorCode::ServerNotOurs, u"council.file"_s, u"the fingerprint is another's"_s};
    return Done{};
}

/// What the store shows of its key.
struct Shown {
    QByteArray verifyKey{};
    QByteArray proof{};
};

QByteArray asked(const Invitation& invitation, const QByteArray& requestPem, const Shown& shown)
{
    return QJsonDocument(QJsonObject{{u"code"_s, QString::fromLatin1(invitation.code)},
                                     {u"csr"_s, QString::fromLatin1(requestPem)},
                                     {u"verify_key"_s, QString::fromLatin1(shown.verifyKey.toHex())},
                                     {u"proof"_s, QString::fromLatin1(shown.proof.toHex())}})
        .toJson(QJsonDocument::Compact);
}

Error refusedBy(const Response& response)
{
    const QString where = QJsonDocument::fromJson(response.body).object().value(u"where"_s).toString().left(64);
    return {ErrorCode::EnrolmentRefused, where.isEmpty() ? u"enrolment"_s : where, u"status %1"_s.arg(response.status)};
}

/// Fills in what the council gave; its word is checked for completeness, the council's id against the file.
Result<ActorId> fill(CouncilLink& link, const QByteArray& body)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    const auto id = [&](const QString& name) { return QUuid::fromString(told.value(name).toString()); };
    link.device = {id(u"device"_s)};
    link.certificatePem = told.value(u"certificate"_s).toString().toLatin1();
    link.serverId = id(u"server_id"_s);
    link.serverKey = QByteArray::fromHex(told.value(u"server_key"_s).toString().toLatin1());
    link.validUntilMs = told.value(u"valid_until_ms"_s).toInteger();
    const ActorId actor{id(u"actor"_s)};
    const bool whole = !link.device.isNull() && !actor.isNull() && !link.serverId.isNull()
                       && !QSslCertificate(link.certificatePem, QSsl::Pem).isNull()
                       && link.serverKey.size() == wire::kVerifyKeySize;
    if (!whole || id(u"council"_s) != link.council.value)
        return Error{ErrorCode::ServerNotOurs, u"enrolment.answer"_s, {}};
    return actor;
}

} // namespace

Result<Invitation> invitationFrom(const QString& line)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() != 4 || words[0] != "alongside-enrolment-1"_L1) return unreadable(u"invitation"_s);
    const Result<QUrl> address = serverAddressFrom(words[1]);
    if (!address) return unreadable(u"invitation.address"_s);
    const QByteArray fingerprint = QByteArray::fromHex(words[3].toLatin1());
    if (fingerprint.size() != 32 || words[3].size() != 64) return unreadable(u"invitation.fingerprint"_s);
    return Invitation{*address, words[2].toLatin1(), fingerprint};
}

Result<CouncilFile> councilFileFrom(const QByteArray& json)
{
    const QJsonObject told = QJsonDocument::fromJson(json).object();
    const CouncilFile file{CouncilId{QUuid::fromString(told.value(u"council"_s).toString())},
                           told.value(u"ca"_s).toString().toLatin1(),
                           {told.value(u"name"_s).toString().simplified().left(kMostWords),
                            told.value(u"ring"_s).toString().simplified().left(kMostWords)}};
    if (told.value(u"alongside"_s).toInt() != 1 || file.council.isNull() || file.authorityPem.isEmpty())
        return unreadable(u"council.file"_s);
    return file;
}

Result<CouncilLink> enrol(const StoreDoor& door, const Clock& clock, const Invitation& invitation,
                          const CouncilFile& council)
{
    if (auto same = proven(council, invitation); !same) return same.error();
    const Result<SigningRequest> request = newSigningRequest();
    if (!request) return request.error();
    const auto shown = door.ask([&](store::CaseStore& store) -> Result<Shown> {
        return Shown{store.verifyKey().bytes(), store.keyProof(request->requestPem)};
    });
    if (!shown) return shown.error();

    CouncilLink link{.council = council.council,
                     .address = invitation.address,
                     .authorityPem = council.authorityPem,
                     .keyPem = request->keyPem,
                     .says = council.says};
    Transport transport(link, clock);
    const Result<Response> answer =
        transport.post(u"/v1/enrol"_s, "application/json", asked(invitation, request->requestPem, *shown));
    if (!answer) return answer.error();
    if (answer->status != 200) return refusedBy(*answer);
    const Result<ActorId> actor = fill(link, answer->body);
    if (!actor) return actor.error();

    const auto kept = door.ask([&](store::CaseStore& store) -> Result<Done> {
        if (auto named = store.enrolAs({link.council, link.device, *actor, 1}); !named) return named;
        return store.keep(QString::fromUtf16(kLinkName), bytesOf(link));
    });
    if (!kept) return kept.error();
    return link;
}

Result<CouncilLink> linkIn(const StoreDoor& door)
{
    const auto bytes = door.ask([](store::CaseStore& store) { return store.kept(QString::fromUtf16(kLinkName)); });
    if (!bytes) return bytes.error();
    if (bytes->isEmpty()) return Error{ErrorCode::NotFound, u"council.link"_s, {}};
    return linkFrom(*bytes);
}

} // namespace alongside::sync
