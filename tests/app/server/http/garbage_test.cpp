// Garbage by the thousand, a header without end, a client that dawdles: the server answers or hangs up, and goes on.

#include "app/server/http/frame_stream.h"
#include "tests/app/server/http/open_office.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace garbage_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutated(QByteArray bytes, QRandomGenerator& chance)
{
    const int changes = 1 + int(chance.bounded(4));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = qsizetype(chance.bounded(quint32(bytes.size())));
        switch (chance.bounded(5)) {
        case 0: bytes[at] = char(chance.bounded(256)); break;
        case 1: bytes[at] = char(bytes[at] ^ (1 << chance.bounded(8))); break;
        case 2: bytes.remove(at, qsizetype(chance.bounded(40))); break;
        case 3: bytes.insert(at, QByteArray(qsizetype(chance.bounded(40)), char(chance.bounded(256)))); break;
        default: bytes.replace(at, 4, QByteArray(4, chance.bounded(2) ? '\xff' : '\0')); break;
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("Frames are cut out of a stream wherever it is divided", "[server]")
{
    OpenOffice office;
    const wire::SealedFrame first = office.frame(1, {});
    const wire::SealedFrame second = office.frame(2, first.frameHash);
    const QByteArray stream = first.bytes() + second.bytes();
    for (qsizetype piece = 1; piece < stream.size(); piece += 7) {
        server::FrameStream frames;
        QList<server::ArrivedFrame> whole;
        for (qsizetype at = 0; at < stream.size(); at += piece)
            REQUIRE_FALSE(frames.feed(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)), whole));
        REQUIRE(whole.size() == 2);
        CHECK(whole[1].headerBytes == second.headerBytes);
        CHECK(whole[1].body == second.body);
        CHECK(frames.isBetweenFrames());
    }
}

TEST_CASE("A header that promises too much is refused before its body is waited for", "[server]")
{
    OpenOffice office;
    QByteArray header = office.frame(1, {}).headerBytes;
    header.replace(12, 4, "\xff\xff\xff\x7f");
    server::FrameStream frames;
    QList<server::ArrivedFrame> whole;
    const auto error = frames.feed(header, whole);
    REQUIRE(error);
    CHECK(error->code == ErrorCode::FrameTooLarge);
    CHECK(whole.isEmpty());
}

TEST_CASE("Twenty thousand mutated frames and requests: each is answered, none gets in, the server goes on", "[server]")
{
    OpenOffice office;
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator chance(seed);
    const wire::SealedFrame good = office.frame(1, {}, QString(300, u'w'));
    const QByteArray request = post(office.pushPath(), good.bytes());
    RawClient client = office.client();
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        const bool frameOnly = i % 10 != 0;
        const QByteArray frame = mutated(good.bytes(), chance);
        if (frame == good.bytes()) continue; // one change took back the other
        const QByteArray bytes = frameOnly ? post(office.pushPath(), frame) : mutated(request, chance);
        if (!client.isConnected()) REQUIRE(client.connectNow());
        client.say(bytes);
        if (frameOnly) {
            const RawAnswer answer = client.hear();
            REQUIRE(answer.status != 0);
            CHECK(answer.status < 500);
            taken += answer.status == 200;
            if (answer.head.contains("close")) client.socket().abort();
        } else {
            client.hear(20); // a head that wants more is left waiting
            client.socket().abort();
        }
    }
    CHECK(taken == 0);
    RawClient after = office.client();
    CHECK(after.ask(get("/v1/hello")).status == 200);
    if (office.database->pushState(office.row.council, office.row.device)->committedSeq == 0)
        CHECK(after.ask(request).status == 200);
}

TEST_CASE("A header without end is refused", "[server]")
{
    OpenOffice office;
    RawClient client = office.client();
    REQUIRE(client.connectNow());
    client.say("GET /v1/hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(200'000, 'x'));
    CHECK(client.hear().status == 413);
}

TEST_CASE("Many who connect and dawdle do not keep a laptop out", "[server]")
{
    OpenOffice office;
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(
            std::make_unique<RawClient>(office.port, office.authority.certificatePem(), QByteArray(), QByteArray()));
        REQUIRE(slow.back()->connectNow());
        slow.back()->say("GET /v1/hel");
    }
    QElapsedTimer timer;
    timer.start();
    RawClient client = office.client();
    CHECK(client.ask(get("/v1/hello")).status == 200);
    CHECK(timer.elapsed() < 2'000);
}

TEST_CASE("Plain text on the TLS port gets nothing", "[server]")
{
    OpenOffice office;
    QTcpSocket plain;
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost), office.port);
    REQUIRE(plain.waitForConnected(2'000));
    plain.write(get("/v1/hello"));
    plain.waitForDisconnected(5'000);
    CHECK_FALSE(plain.readAll().startsWith("HTTP"));
    RawClient client = office.client();
    CHECK(client.ask(get("/v1/hello")).status == 200);
}

} // namespace garbage_test
