// Servers that are not the council's, each wrong in one way, and laptops the council does not know. Each fails closed.

#include "app/server/tls/issue.h"
#include "core/sync/enrolment.h"
#include "core/sync/transport.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QDateTime>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

namespace certificates_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;
namespace tls = alongside::server;

namespace {

constexpr qint64 kDay = 86'400'000;

struct Pair {
    tls::Certificate certificate{};
    tls::Key key{};
};

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Pair authority()
{
    Pair made{nullptr, tls::newKey()};
    made.certificate = tls::issue({.use = tls::CertificateFor::Authority,
                                   .commonName = u"authority"_s,
                                   .serial = tls::newSerial(),
                                   .fromMs = now() - kDay,
                                   .untilMs = now() + kDay},
                                  made.key.get(), nullptr, made.key.get());
    return made;
}

/// A server's certificate, good but for what the test says.
Pair certified(const Pair& by, qint64 fromMs, qint64 untilMs, const QByteArray& names)
{
    Pair made{nullptr, tls::newKey()};
    made.certificate = tls::issue({.use = tls::CertificateFor::Server,
                                   .commonName = u"server"_s,
                                   .serial = tls::newSerial(),
                                   .fromMs = fromMs,
                                   .untilMs = untilMs,
                                   .names = names},
                                  made.key.get(), by.certificate.get(), by.key.get());
    return made;
}

Pair selfSigned()
{
    Pair made{nullptr, tls::newKey()};
    made.certificate = tls::issue({.use = tls::CertificateFor::Server,
                                   .commonName = u"server"_s,
                                   .serial = tls::newSerial(),
                                   .fromMs = now() - kDay,
                                   .untilMs = now() + kDay,
                                   .names = "IP:127.0.0.1"},
                                  made.key.get(), nullptr, made.key.get());
    return made;
}

/// Answers every request with 200, as our server would or as a sign-in page would.
class LooseServer {
public:
    LooseServer(const Pair& pair, QSsl::SslProtocol protocol, QByteArray answer) : m_answer(std::move(answer))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // it asks nobody who they are
        configuration.setLocalCertificate(QSslCertificate(tls::pemOf(pair.certificate.get())));
        configuration.setPrivateKey(QSslKey(tls::pemOf(pair.key.get()), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n")) return;
                ++requests;
                socket->write(m_answer);
            });
        });
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    int requests = 0;

private:
    QSslServer m_server{};
    QByteArray m_answer;
};

constexpr char kOurs[] = "HTTP/1.1 200 OK\r\nCasesync: 1\r\nContent-Length: 2\r\n\r\n{}";

/// What the laptop makes of it, trusting `trusted` alone.
Result<sync::Response> asked(const LooseServer& server, const Pair& trusted, const QString& host = u"127.0.0.1"_s)
{
    const sync::CouncilLink link{.council = {QUuid::createUuid()},
                                 .address = QUrl(u"https://%1:%2"_s.arg(host).arg(server.port())),
                                 .authorityPem = tls::pemOf(trusted.certificate.get())};
    WallClock clock;
    sync::Transport transport(link, clock);
    return transport.get(u"/v1/hello"_s);
}

} // namespace

TEST_CASE("Seven servers with a bad certificate are refused, and a good one is not", "[sync]")
{
    const Pair ours = authority();
    const Pair theirs = authority();
    const qint64 from = now() - kDay;
    const qint64 until = now() + kDay;
    const QByteArray here = "IP:127.0.0.1";
    struct Story {
        const char* told;
        Pair pair;
        QSsl::SslProtocol protocol;
        QString where = u"certificate"_s;
    };
    const QString kDates = u"clock.certificate"_s; // whose calendar is wrong, nobody can say from here
    Story stories[] = {
        {"another authority", certified(theirs, from, until, here), QSsl::TlsV1_3OrLater},
        {"ended yesterday", certified(ours, from - 2 * kDay, now() - kDay, here), QSsl::TlsV1_3OrLater, kDates},
        {"begins tomorrow", certified(ours, now() + kDay, until + kDay, here), QSsl::TlsV1_3OrLater, kDates},
        {"ended, and another authority", certified(theirs, from - 2 * kDay, now() - kDay, here), QSsl::TlsV1_3OrLater},
        {"another name", certified(ours, from, until, "DNS:elsewhere.example,IP:127.0.0.2"), QSsl::TlsV1_3OrLater},
        {"signed by itself", selfSigned(), QSsl::TlsV1_3OrLater},
        {"TLS 1.2 only", certified(ours, from, until, here), QSsl::TlsV1_2},
    };
    for (const Story& story : stories) {
        INFO(story.told);
        LooseServer server(story.pair, story.protocol, kOurs);
        const auto answer = asked(server, ours);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::ServerNotOurs);
        CHECK(answer.error().where == story.where);
        CHECK(server.requests == 0); // not a byte of ours was told
    }

    LooseServer good(certified(ours, from, until, here), QSsl::TlsV1_3OrLater, kOurs);
    const auto answer = asked(good, ours);
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(good.requests == 1);
}

TEST_CASE("An answer that is not our protocol's is being offline", "[sync]")
{
    const Pair ours = authority();
    const Pair good = certified(ours, now() - kDay, now() + kDay, "IP:127.0.0.1");
    for (const char* page : {"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
                             "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/sign-in\r\nContent-Length: 0\r\n\r\n",
                             "HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n"}) {
        INFO(page);
        LooseServer server(good, QSsl::TlsV1_3OrLater, page);
        const auto answer = asked(server, ours);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::ServerUnreachable);
    }
}

TEST_CASE("A laptop without a certificate, or with another council's, gets nothing", "[sync]")
{
    TwoDesks desks;
    TwoDesks others;
    const CaseId id = desks.share();
    WallClock clock;

    sync::CouncilLink stranger = desks.left.link();
    stranger.certificatePem.clear();
    stranger.keyPem.clear();
    sync::Transport nameless(stranger, clock);
    for (const auto& path : {u"/v1/hello"_s, u"/v1/pull?cursor=0"_s,
                             u"/v1/push/"_s + stranger.device.value.toString(QUuid::WithoutBraces)}) {
        const auto answer = nameless.get(path);
        REQUIRE(answer);
        CHECK(answer->status == 401);
        CHECK_FALSE(answer->body.contains("CSF1"));
    }

    sync::CouncilLink foreign = desks.left.link();
    foreign.certificatePem = others.left.link().certificatePem;
    foreign.keyPem = others.left.link().keyPem;
    sync::Transport other(foreign, clock);
    const auto refused = other.get(u"/v1/pull?cursor=0"_s);
    CHECK_FALSE(refused);

    // One of our own laptops may not speak for another.
    sync::Transport right(desks.right.link(), clock);
    const auto asLeft = right.get(u"/v1/push/"_s + desks.left.link().device.value.toString(QUuid::WithoutBraces));
    REQUIRE(asLeft);
    CHECK(asLeft->status == 403);
    CHECK(desks.sync(id));
}

TEST_CASE("A code enrols one laptop, once, and only with the council file it belongs to", "[sync]")
{
    TwoDesks desks;
    TwoDesks others;
    WallClock clock;
    QTemporaryDir folder;
    StoreThread store([&] {
        const store::Identity nobody{{}, {QUuid::createUuid()}, {QUuid::createUuid()}, 1};
        auto made = store::CaseStore::create(folder.filePath(u"third"_s), store::Key::fresh(), nobody, clock);
        return made ? *std::move(made) : nullptr;
    });
    REQUIRE(store.isOpen());
    const QString line = desks.server.invitation(u"Third"_s);
    const auto invitation = sync::invitationFrom(line);
    REQUIRE(invitation);

    const auto wrongFile =
        sync::enrol(store.door(), clock, *invitation, *sync::councilFileFrom(others.server.councilFile()));
    REQUIRE_FALSE(wrongFile);
    CHECK(wrongFile.error().code == ErrorCode::ServerNotOurs);
    sync::Invitation misread = *invitation;
    misread.code[0] = misread.code[0] == '2' ? '3' : '2';
    const auto council = *sync::councilFileFrom(desks.server.councilFile());
    CHECK(sync::enrol(store.door(), clock, misread, council).error().code == ErrorCode::EnrolmentRefused);

    const auto good = sync::enrol(store.door(), clock, *invitation, council);
    REQUIRE(good);
    CHECK(good->device != desks.left.link().device);
    CHECK(*sync::linkIn(store.door()) == *good);
    const auto again = sync::enrol(store.door(), clock, *invitation, council);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::EnrolmentRefused);
}

} // namespace certificates_test
