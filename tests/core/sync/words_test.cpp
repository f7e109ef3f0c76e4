// Small parts of the sync by themselves: waiting, addresses, invitations, what the source may not say.

#include "core/sync/run/backoff.h"
#include "core/sync/enrolment.h"
#include "core/sync/run/session.h"
#include "tests/support/catch.h"

#include <QCborArray>
#include <QCborValue>
#include <QDirIterator>
#include <QFile>

namespace words_test {

using namespace alongside;
using namespace alongside::sync;
using namespace Qt::StringLiterals;

TEST_CASE("Waiting grows to five minutes, is spread out, and obeys the server", "[sync]")
{
    CHECK(waitAfter(1, 0) == 0);
    CHECK(waitAfter(1, 0xffffffff) == 999);
    CHECK(waitAfter(2, 0x80000000) == 1'000);
    CHECK(waitAfter(50, 0xffffffff) == kMostWaitMs - 1);
    CHECK(waitAfter(1, 0, 10'000) == 10'000);
    CHECK(waitAfter(1, 0xffffffff, 10'000) > 15'000);
    CHECK(waitAfter(1, 0xffffffff, 10'000) < 16'000);
    CHECK(waitAfter(1, 0, 3'600'000) == kMostWaitMs);
}

TEST_CASE("Only https with a host and no path is an address", "[sync]")
{
    CHECK(serverAddressFrom(u"https://127.0.0.1:8443"_s));
    CHECK(serverAddressFrom(u"https://council.example/"_s));
    for (const auto& wrong : {u"ht"
                              "tp://127.0.0.1:8443"_s,
                              u"https://"_s, u"127.0.0.1:8443"_s, u"https://a/b"_s, u"https://user@a"_s,
                              u"https://a?b=c"_s, u"file:///etc/passwd"_s, u""_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(serverAddressFrom(wrong));
    }
}

TEST_CASE("An invitation is one line, whole", "[sync]")
{
    const QString sha(64, u'a');
    const auto good = invitationFrom(u"  alongside-enrolment-1 https://127.0.0.1:8443  ABCDE-FGHJK "_s + sha + u'\n');
    REQUIRE(good);
    CHECK(good->code == "ABCDE-FGHJK");
    CHECK(good->authoritySha256.toHex() == sha.toLatin1());
    CHECK(good->address.port() == 8443);
    CHECK_FALSE(invitationFrom(u"alongside-enrolment-1 https://127.0.0.1 CODE "_s + sha.chopped(1)));
    CHECK_FALSE(invitationFrom(u"alongside-enrolment-2 https://127.0.0.1 CODE "_s + sha));
    CHECK_FALSE(invitationFrom(u"alongside-enrolment-1 https://127.0.0.1 "_s + sha));
}

TEST_CASE("The link is kept whole and read back", "[sync]")
{
    const CouncilLink link{.council = {QUuid::createUuid()},
                           .device = {QUuid::createUuid()},
                           .address = QUrl(u"https://127.0.0.1:1"_s),
                           .authorityPem = "a",
                           .certificatePem = "b",
                           .keyPem = "c",
                           .serverId = QUuid::createUuid(),
                           .serverKey = QByteArray(32, 'k'),
                           .validUntilMs = 5,
                           .says = {u"Invented Council"_s, u"01632 960100"_s}};
    const auto read = linkFrom(bytesOf(link));
    REQUIRE(read);
    CHECK(*read == link);
    CHECK_FALSE(linkFrom("nothing of the kind"));
    CHECK_FALSE(linkFrom(bytesOf(link).chopped(4)));
}

TEST_CASE("A link kept before councils said their names is read, without them", "[sync]")
{
    const CouncilLink link{.council = {QUuid::createUuid()}, .device = {QUuid::createUuid()}, .validUntilMs = 5};
    QCborArray parts = QCborValue::fromCbor(bytesOf(link)).toArray();
    while (parts.size() > 10) parts.removeLast();
    const auto read = linkFrom(QCborValue(parts).toCbor());
    REQUIRE(read);
    CHECK(*read == link);
}

TEST_CASE("A council file says whom its pages come from, or does not", "[sync]")
{
    const auto file = [](const QByteArray& more) {
        return councilFileFrom(R"({"alongside":1,"council":"00000000-0000-4000-8000-000000000001","ca":"PEM")" + more
                               + '}');
    };
    CHECK(file(R"(,"name":" Invented  Council ","ring":"01632 960100")")->says
          == PageWords{u"Invented Council"_s, u"01632 960100"_s});
    CHECK(file({})->says == PageWords());
    CHECK(file(R"(,"name":7,"ring":null)")->says == PageWords());
}

TEST_CASE("An office's answer is believed only when whole", "[sync]")
{
    const QByteArray chain(64, 'c');
    CHECK(standFrom("{\"committed_seq\":4,\"chain\":\"" + chain + "\",\"applied_seq\":3,\"window\":9}")->committedSeq
          == 4);
    CHECK_FALSE(standFrom("{\"committed_seq\":4,\"chain\":\"cc\"}"));
    CHECK_FALSE(standFrom("{\"committed_seq\":-1,\"chain\":\"" + chain + "\"}"));
    CHECK_FALSE(standFrom("<html>"));
    CHECK(refusalIn({.status = 409, .body = R"({"code":"frame.fork"})"}).code == ErrorCode::FrameForked);
    CHECK(refusalIn({.status = 507, .body = R"({"code":"storage"})"}).code == ErrorCode::ServerFull);
    CHECK(refusalIn({.status = 503, .body = R"({"code":"busy","retry_after_ms":1500})"}).detail == u"after 1500"_s);
    CHECK(refusalIn({.status = 403, .body = R"({"code":"device.revoked"})"}).code == ErrorCode::ServerRefusedDevice);
}

TEST_CASE("No certificate trouble is ever overlooked, and nothing travels in clear", "[sync]")
{
    QDirIterator files(QStringLiteral(ALONGSIDE_SOURCES) + u"/core/sync"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        INFO(file.fileName().toStdString());
        for (const QByteArray& never : {QByteArray("ignoreSsl") + "Errors", QByteArray("ht") + "tp://",
                                        QByteArray("VerifyNone"), QByteArray("QueryPeer"), QByteArray("AnyProtocol")})
            CHECK_FALSE(text.contains(never));
        ++read;
    }
    CHECK(read > 15);
}

} // namespace words_test
