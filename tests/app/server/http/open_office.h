#pragma once
// The server's own parts in this process, on a free port with SQLite, and one enrolled device: for tests that send more
// than a laptop may.

#include "app/server/database/people/people.h"
#include "app/server/http/listener.h"
#include "app/server/workers/stage2.h"
#include "core/wire/frames/ops_frame.h"
#include "tests/app/server/http/raw_client.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <openssl/pem.h>

namespace alongside::tests {

/// A laptop of this council, with a certificate of its own, that signs with `signing`.
inline server::DeviceRow enrolledAt(const server::Authority& authority, server::Database& database, const Clock& clock,
                                    const wire::SigningKey& signing, QByteArray* pem, QByteArray* keyPem)
{
    const server::Key fresh = server::newKey();
    *keyPem = server::pemOf(fresh.get());
    server::DeviceRow made{.council = authority.council(),
                           .device = {QUuid::createUuid()},
                           .actor = {QUuid::createUuid()},
                           .verifyKey = signing.verifyKey().bytes()};
    const server::SigningRequest request(X509_REQ_new());
    X509_REQ_set_pubkey(request.get(), fresh.get());
    X509_REQ_sign(request.get(), fresh.get(), EVP_sha256());
    BIO* out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509_REQ(out, request.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    const auto certified = authority.certify(QByteArray(text, qsizetype(size)), made.device, clock.nowMs());
    BIO_free(out);
    REQUIRE(certified);
    *pem = certified->pem;
    made.certSerial = certified->serial;
    REQUIRE(database.enrol(made));
    REQUIRE(server::setUser(database, made.council, made.actor, {}, {rights::Role::SocialWorker}));
    return made;
}

class OpenOffice {
public:
    explicit OpenOffice(double requestsPerSecond = 1e9)
        : authority(*server::Authority::openOrMake(folder.path(), clock, ids)),
          database(*server::Database::open(folder.filePath(QStringLiteral("council.sqlite")), clock))
    {
        REQUIRE(database->migrate());
        auto council = database->council(authority.council());
        REQUIRE(council);
        office = std::make_unique<server::Office>(
            *database, authority, clock, ids, *council, [] {}, requestsPerSecond);
        listener = std::make_unique<server::Listener>(*office);
        const auto listening = listener->start({});
        REQUIRE(listening);
        port = *listening;
        row = enrolled(&certificate, &key);
    }

    server::DeviceRow enrolled(QByteArray* pem, QByteArray* keyPem)
    {
        return enrolledAt(authority, *database, clock, signing, pem, keyPem);
    }

    RawClient client() { return RawClient(port, authority.certificatePem(), certificate, key); }
    RawClient stranger() { return RawClient(port, authority.certificatePem(), {}, {}); }
    [[nodiscard]] QByteArray pushPath() const
    {
        return "/v1/push/" + row.device.value.toByteArray(QUuid::WithoutBraces);
    }

    /// The next frame of the device, signed, with some words in it.
    wire::SealedFrame frame(quint64 seq, const QByteArray& before, const QString& words = QStringLiteral("words"))
    {
        record::Group group{.caseId = {QUuid::createUuid()}, .actor = row.actor, .hlc = 1};
        group.ops.append({{{record::RecordKind::Person, {}, 1, {}}, record::Action::Set, words}, 0, {}});
        const auto sealed = wire::sealOps({.council = row.council,
                                           .device = row.device,
                                           .frameSeq = seq,
                                           .prevHash = before,
                                           .sealedHlc = 1,
                                           .firstOpNo = seq,
                                           .groups = {group}},
                                          signing);
        REQUIRE(sealed);
        return *sealed;
    }

    QTemporaryDir folder{};
    WallClock clock{};
    NewIds ids{};
    server::Authority authority;
    std::unique_ptr<server::Database> database;
    wire::SigningKey signing = wire::SigningKey::generate();
    std::unique_ptr<server::Office> office{};
    std::unique_ptr<server::Listener> listener{};
    quint16 port = 0;
    QByteArray certificate{};
    QByteArray key{};
    server::DeviceRow row{};
};

} // namespace alongside::tests
