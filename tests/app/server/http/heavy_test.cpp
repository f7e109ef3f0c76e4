// Frames made to cost the server far more memory than they have bytes, sent over TLS to a real server that may not have
// much of it: it stays up, sets them aside, and serves the laptop beside.

#include "core/wire/body.h"
#include "tests/app/server/http/open_office.h"

#include <QCborArray>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sys/resource.h>

namespace heavy_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 40;
constexpr rlim_t kMemory = rlim_t(1) << 30;
constexpr int kLongMs = 240'000;

/// A server of its own process, with little memory, and whoever joins it by hand.
struct HeldServer {
    HeldServer()
    {
        REQUIRE(server.start());
        const rlimit most{kMemory, kMemory};
        REQUIRE(::prlimit(pid_t(server.pid()), RLIMIT_AS, &most, nullptr) == 0);
        authority.emplace(*server::Authority::open(server.folder()));
        database = *server::Database::open(server.folder() + u"/council.sqlite"_s, clock);
    }

    /// Most that was in memory at once, in KiB.
    [[nodiscard]] qint64 peak() const
    {
        QFile status(u"/proc/%1/status"_s.arg(server.pid()));
        REQUIRE(status.open(QIODevice::ReadOnly));
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
        return -1;
    }

    QTemporaryDir folder{};
    WallClock clock{};
    ServerProcess server{folder.filePath(u"server"_s)};
    std::optional<server::Authority> authority{};
    std::unique_ptr<server::Database> database{};
};

class Laptop {
public:
    explicit Laptop(HeldServer& held) : m_held(held)
    {
        QByteArray pem, keyPem;
        m_row = enrolledAt(*held.authority, *held.database, held.clock, m_key, &pem, &keyPem);
        m_client = std::make_unique<RawClient>(held.server.port(), held.authority->certificatePem(), pem, keyPem);
    }

    /// What the laptop's own program seals.
    QByteArray sealed(const QCborValue& value)
    {
        record::Group group{
            .caseId = {QUuid::createUuid()}, .actor = m_row.actor, .hlc = quint64(m_held.clock.nowMs()) << 16};
        group.ops.append({{{record::RecordKind::Person, {}, 1, {}}, record::Action::Set, value}, 0, {}});
        const auto frame = wire::sealOps({.council = m_row.council,
                                          .device = m_row.device,
                                          .frameSeq = ++m_seq,
                                          .prevHash = m_before,
                                          .sealedHlc = group.hlc,
                                          .firstOpNo = ++m_opNo,
                                          .groups = {group}},
                                         m_key);
        REQUIRE(frame);
        m_before = frame->frameHash;
        return frame->bytes();
    }

    /// What no program of ours would seal, under a good signature.
    QByteArray forged(const QByteArray& raw)
    {
        wire::FrameHeader header{.opCount = 1,
                                 .schema = record::kSchemaVersion,
                                 .frameSeq = ++m_seq,
                                 .sealedHlc = quint64(m_held.clock.nowMs()) << 16,
                                 .council = m_row.council,
                                 .sender = m_row.device.value,
                                 .prev = m_before,
                                 .root = wire::randomBytes(wire::kHashSize)};
        const auto body = wire::packed(header, raw);
        REQUIRE(body);
        CHECK(header.compressed);
        header.rawLen = quint32(raw.size());
        header.bodyLen = quint32(body->size());
        header.bodySha = wire::sha256(*body);
        header.signature = m_key.sign("alongside/frame/1" + wire::bytesOf(header).first(wire::kSignedSize));
        const QByteArray bytes = wire::bytesOf(header);
        m_before = wire::frameHash(bytes);
        ++m_opNo;
        return bytes + *body;
    }

    RawAnswer push(const QByteArray& frames) { return m_client->ask(post(path(), frames)); }

    /// Until all that was sent has been gone through. The pull waits for it by itself, a moment each time.
    bool isDone()
    {
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < kLongMs) {
            if (m_client->ask(get("/v1/pull?cursor=0")).status == 0) return false;
            const QJsonObject state = QJsonDocument::fromJson(m_client->ask(get(path())).body).object();
            if (state.value(u"applied_seq"_s).toInteger() == qint64(m_seq)) return true;
        }
        return false;
    }

private:
    QByteArray path() const { return "/v1/push/" + m_row.device.value.toByteArray(QUuid::WithoutBraces); }

    HeldServer& m_held;
    wire::SigningKey m_key = wire::SigningKey::generate();
    server::DeviceRow m_row{};
    std::unique_ptr<RawClient> m_client{};
    quint64 m_seq = 0;
    quint64 m_opNo = 0;
    QByteArray m_before = QByteArray(wire::kHashSize, '\0');
};

/// Head of a CBOR array, or of bytes.
QByteArray head(quint8 major, quint32 size)
{
    QByteArray out(5, char((major << 5) | 26));
    qToBigEndian(size, out.data() + 1);
    return out;
}

/// An ops-body of 4 MiB that is nearly all "[]": two million values, a hundred bytes of memory each. The ids cannot be
/// compressed: with them it keeps the bound of 100 raw bytes for one sent.
QByteArray hollowBody()
{
    QByteArray raw("\x84\x01\x58\x20", 4);
    raw += wire::randomBytes(32);
    constexpr quint32 kIds = 2'700;
    raw += '\x99' + QByteArray("\x0a\x8c", 2);
    for (quint32 i = 0; i < kIds; ++i) raw += '\x50' + wire::randomBytes(16);
    raw += QByteArray("\x81\x87\x00\x01\x01\x00\xf6\x01\x81\x84\x83\x01\xf6\x01\x01\x00", 16);
    const qsizetype left = qsizetype(wire::kMostRaw) - raw.size() - 5;
    return raw + head(4, quint32(left)) + QByteArray(left, '\x80');
}

} // namespace

TEST_CASE("Forty hollow frames over TLS do not take a server with little memory from the others", "[server][heavy]")
{
    HeldServer held;
    Laptop hostile(held), honest(held);
    const qint64 pid = held.server.pid();
    CHECK(honest.push(honest.sealed(u"before"_s)).status == 200);

    qsizetype sent = 0;
    for (int i = 0; i < kFrames; ++i) {
        const QByteArray frame = hostile.forged(hollowBody());
        sent += frame.size();
        REQUIRE(hostile.push(frame).status == 200); // taken as it is; stage 2 finds what it holds
    }
    CHECK(sent < kFrames * 64'000);
    CHECK(hostile.isDone());
    // And as much as the bound on values still allows, in as many frames, which are taken in.
    QCborArray empties;
    for (qsizetype i = 0; i < 130'000; ++i) empties.append(QCborArray());
    for (int i = 0; i < kFrames; ++i) REQUIRE(hostile.push(hostile.sealed(empties)).status == 200);
    CHECK(hostile.isDone());

    CHECK(honest.push(honest.sealed(u"after"_s)).status == 200);
    CHECK(honest.isDone());
    CHECK(held.server.isRunning());
    CHECK(held.server.pid() == pid);
    WARN("sent " << sent / 1024 << " KiB of hollow frames; the server held " << held.peak() / 1024 << " MiB at most");
    CHECK(held.peak() * 1024 < qint64(kMemory));
    CHECK(held.server.end() == 0);
}

} // namespace heavy_test
