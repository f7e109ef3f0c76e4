// Every row of the table, asked by strangers and by those who may; bodies too large; what comes back.

#include "app/server/http/routes/enrol.h"
#include "app/server/http/routes.h"
#include "core/sync/signing_request.h"
#include "core/wire/key_proof.h"
#include "tests/app/server/http/open_office.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace routes_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const server::Route& route, const OpenOffice& office)
{
    return QByteArray(route.path)
        .replace("{device}", office.row.device.value.toByteArray(QUuid::WithoutBraces))
        .replace("{blob}", QByteArray(64, 'a'));
}

QByteArray asked(const server::Route& route, const QByteArray& path, const QByteArray& body = {})
{
    const QByteArray method = route.method;
    if (method == "GET" || method == "HEAD") return get(path).replace(0, 3, method);
    return post(path, body).replace(0, 4, method);
}

QString codeIn(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"code"_s).toString();
}

} // namespace

TEST_CASE("Every route refuses a stranger, but for enrolment, which refuses a wrong code", "[server]")
{
    OpenOffice office;
    for (const server::Route& route : server::routes()) {
        INFO(route.method << " " << route.path);
        RawClient stranger = office.stranger();
        const RawAnswer answer = stranger.ask(asked(route, pathOf(route, office), "{}"));
        CHECK(answer.head.contains("Casesync: 1"));
        CHECK(answer.status == (route.wants == server::Wants::Anybody ? 403 : 401));
    }
}

TEST_CASE("Every route refuses a body larger than it takes, before reading it", "[server]")
{
    OpenOffice office;
    for (const server::Route& route : server::routes()) {
        INFO(route.method << " " << route.path);
        RawClient client = office.client();
        REQUIRE(client.connectNow());
        client.say(QByteArray(route.method) + " " + pathOf(route, office)
                   + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(route.mostBody + 1) + "\r\n\r\n");
        const RawAnswer answer = client.hear();
        CHECK(answer.status == 413);
        CHECK(codeIn(answer) == (QByteArray(route.method) == "HEAD" ? QString() : u"frame.limit"_s));
    }
}

TEST_CASE("Whoever knows a laptop's public key is not that laptop: the key itself must sign", "[server]")
{
    OpenOffice office;
    const auto joins = [&](const wire::SigningKey& shown, const wire::SigningKey& signs, const QByteArray& code) {
        const QByteArray csr = sync::newSigningRequest()->requestPem;
        const QJsonObject body{{u"code"_s, QString::fromLatin1(code)},
                               {u"csr"_s, QString::fromLatin1(csr)},
                               {u"verify_key"_s, QString::fromLatin1(shown.verifyKey().bytes().toHex())},
                               {u"proof"_s, QString::fromLatin1(signs.sign(wire::keyProofText(csr)).toHex())}};
        RawClient stranger = office.stranger();
        return stranger.ask(post("/v1/enrol", QJsonDocument(body).toJson()));
    };
    const auto codeFor = [&](ActorId actor) {
        const QByteArray code = server::newCode();
        REQUIRE(office.database->addCode(office.authority.council(), server::codeHash(code), actor,
                                         office.clock.nowMs() + 60'000));
        return code;
    };
    const wire::SigningKey other = wire::SigningKey::generate();
    const QByteArray code = codeFor(office.row.actor);
    CHECK(joins(office.signing, other, code).status == 403); // somebody else's signature
    CHECK(joins(office.signing, office.signing, codeFor({QUuid::createUuid()})).status == 403); // somebody else's code
    CHECK(office.database->device(office.row.council, office.row.device)->certSerial == office.row.certSerial);
    const RawAnswer again = joins(office.signing, office.signing, code); // neither of them spent it
    CHECK(again.status == 200);
    CHECK(again.body.contains(office.row.device.value.toByteArray(QUuid::WithoutBraces)));
    CHECK(office.database->device(office.row.council, office.row.device)->certSerial != office.row.certSerial);
    REQUIRE(office.database->revoke(office.row.council, office.row.device));
    CHECK(joins(office.signing, office.signing, codeFor(office.row.actor)).status == 403); // taken off: no way back
}

TEST_CASE("A chunked body is refused", "[server]")
{
    OpenOffice office;
    RawClient client = office.client();
    const RawAnswer answer =
        client.ask("POST " + office.pushPath() + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    CHECK(answer.status == 413);
}

TEST_CASE("Unknown paths and wrong verbs have answers of their own", "[server]")
{
    OpenOffice office;
    RawClient client = office.client();
    CHECK(client.ask(get("/")).status == 404);
    CHECK(client.ask(get("/v1/push/")).status == 404);
    CHECK(client.ask("DELETE /v1/hello HTTP/1.1\r\nHost: a\r\n\r\n").status == 405);
    CHECK(client.ask(get("/v1/push/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))).status == 403);
    CHECK(client.ask(get("/v1/pull?cursor=minus")).status == 400);
    CHECK(client.ask(get("/v1/hello")).status == 200); // one connection, all of them
}

TEST_CASE("A push is durable frame by frame, and a repeat changes nothing", "[server]")
{
    OpenOffice office;
    RawClient client = office.client();
    const wire::SealedFrame first = office.frame(1, {});
    const wire::SealedFrame second = office.frame(2, first.frameHash);
    for (int time = 0; time < 3; ++time) {
        const RawAnswer answer = client.ask(post(office.pushPath(), first.bytes() + second.bytes()));
        REQUIRE(answer.status == 200);
        const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
        CHECK(told.value(u"committed_seq"_s).toInt() == 2);
        CHECK(told.value(u"chain"_s).toString().toLatin1() == second.frameHash.toHex());
    }
    const auto state = office.database->pushState(office.row.council, office.row.device);
    REQUIRE(state);
    CHECK(state->committedSeq == 2);
    CHECK(office.database->pending(office.row.council, 10)->size() == 2);
}

TEST_CASE("What stood before a bad frame is kept, and the answer says where", "[server]")
{
    OpenOffice office;
    const wire::SealedFrame first = office.frame(1, {});
    const wire::SealedFrame second = office.frame(2, first.frameHash);
    QByteArray spoilt = second.bytes();
    spoilt[spoilt.size() - 1] = char(spoilt[spoilt.size() - 1] ^ 1);

    RawClient client = office.client();
    const RawAnswer answer = client.ask(post(office.pushPath(), first.bytes() + spoilt));
    CHECK(answer.status == 400);
    CHECK(codeIn(answer) == u"frame.malformed"_s);
    CHECK(QJsonDocument::fromJson(answer.body).object().value(u"committed_seq"_s).toInt() == 1);
    CHECK(client.ask(post(office.pushPath(), second.bytes())).status == 200);
}

TEST_CASE("A frame sent under another's name, a gap and a fork are refused", "[server]")
{
    OpenOffice office;
    const wire::SealedFrame first = office.frame(1, {});
    const wire::SealedFrame other = office.frame(1, {}, u"other words"_s);
    const wire::SealedFrame third = office.frame(3, first.frameHash);
    RawClient client = office.client();
    REQUIRE(client.ask(post(office.pushPath(), first.bytes())).status == 200);
    const RawAnswer fork = client.ask(post(office.pushPath(), other.bytes()));
    CHECK(fork.status == 409);
    CHECK(codeIn(fork) == u"frame.fork"_s);
    const RawAnswer gap = client.ask(post(office.pushPath(), third.bytes()));
    CHECK(gap.status == 409);
    CHECK(codeIn(gap) == u"frame.gap"_s);

    office.signing = wire::SigningKey::generate(); // not the key this device enrolled with
    const wire::SealedFrame forged = office.frame(2, first.frameHash);
    CHECK(client.ask(post(office.pushPath(), forged.bytes())).status == 400);
    office.row.device = {QUuid::createUuid()};
    const wire::SealedFrame foreign = office.frame(2, first.frameHash);
    RawClient same = office.client();
    CHECK(same.ask(post("/v1/push/" + first.header.sender.toByteArray(QUuid::WithoutBraces), foreign.bytes())).status
          == 400);
    CHECK(office.database->pending(first.header.council, 10)->size() == 1);
}

TEST_CASE("A body that stops in the middle keeps the frames before", "[server]")
{
    OpenOffice office;
    const wire::SealedFrame first = office.frame(1, {});
    const wire::SealedFrame second = office.frame(2, first.frameHash);
    RawClient client = office.client();
    REQUIRE(client.connectNow());
    const QByteArray whole = post(office.pushPath(), first.bytes() + second.bytes());
    client.say(whole.chopped(10));
    client.socket().waitForBytesWritten(1'000);
    client.socket().abort();
    for (int i = 0; i < 200 && office.database->pushState(office.row.council, office.row.device)->committedSeq < 1; ++i)
        QThread::msleep(10);
    CHECK(office.database->pushState(office.row.council, office.row.device)->committedSeq == 1);
}

TEST_CASE("A revoked laptop is refused from its next request on", "[server]")
{
    OpenOffice office;
    RawClient client = office.client();
    CHECK(client.ask(get("/v1/hello")).status == 200);
    REQUIRE(office.database->revoke(office.row.council, office.row.device));
    const RawAnswer answer = client.ask(get("/v1/hello"));
    CHECK(answer.status == 403);
    CHECK(codeIn(answer) == u"device.revoked"_s);
}

TEST_CASE("Who asks too often for nothing is told to wait, who sends work is not", "[server]")
{
    OpenOffice office(0.5);
    RawClient client = office.client();
    int refused = 0;
    for (int i = 0; i < 20; ++i) refused += client.ask(get("/v1/hello")).status == 429;
    CHECK(refused >= 14);

    OpenOffice busy(0.5);
    RawClient sender = busy.client();
    QByteArray before;
    for (quint64 seq = 1; seq <= 20; ++seq) {
        const wire::SealedFrame frame = busy.frame(seq, before);
        before = frame.frameHash;
        CHECK(sender.ask(post(busy.pushPath(), frame.bytes())).status == 200);
    }
}

TEST_CASE("A code has 130 bits, is read in any hand, and its hash is what is kept", "[server]")
{
    const QByteArray one = server::newCode();
    CHECK(one != server::newCode());
    CHECK(one.size() == 26 + 5);
    CHECK(server::codeHash(one) == server::codeHash(one.toLower()));
    CHECK(server::codeHash(one) == server::codeHash(QByteArray(one).replace('-', ' ')));
    CHECK(server::codeHash(one) != server::codeHash(one.chopped(1)));
}

} // namespace routes_test
