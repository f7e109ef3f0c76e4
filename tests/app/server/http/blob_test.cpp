// What is attached, at the server's doors: brought part by part, given back as it was, and nothing taken that a record of
// the council does not name exactly so.

#include "core/record/fold/fold.h"
#include "core/wire/attached.h"
#include "tests/app/server/http/open_office.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace blob_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPart = 100'000;

/// An office with one case that names one file.
struct Named : OpenOffice {
    Named() { name({file}); }

    /// A record of this laptop that names these, through both stages.
    void name(const QList<AttachedFile>& files)
    {
        CaseFile after{.id = {QUuid::createUuid()}};
        for (const AttachedFile& one : files)
            after.attachments.append({.id = {QUuid::createUuid()}, .file = one, .name = u"plan.pdf"_s});
        record::Group group{.caseId = after.id, .actor = row.actor, .hlc = quint64(clock.nowMs()) << 16, .ops = {}};
        for (const record::Change& change : record::diff(CaseFile{.id = after.id}, after))
            group.ops.append({change, 0, {}});
        const auto sealed = wire::sealOps({.council = row.council,
                                           .device = row.device,
                                           .frameSeq = ++m_seq,
                                           .prevHash = m_before,
                                           .sealedHlc = 1,
                                           .firstOpNo = m_opNo,
                                           .groups = {group}},
                                          signing);
        REQUIRE(sealed);
        m_before = sealed->frameHash;
        m_opNo += quint64(group.ops.size());
        REQUIRE(client().ask(post(pushPath(), sealed->bytes())).status == 200);
    }
    void read() { REQUIRE(server::Stage2(*database).run(row.council)); }

    QByteArray bytes = wire::randomBytes(3 * kPart - 17);
    AttachedFile file = wire::describedAttached(AttachedKind::Pdf, bytes);

private:
    quint64 m_seq = 0, m_opNo = 1;
    QByteArray m_before{};
};

QByteArray pathOf(const AttachedFile& file)
{
    return "/v1/blob/" + file.hash.toHex();
}

QByteArray head(const QByteArray& path)
{
    return get(path).replace(0, 3, "HEAD");
}

QByteArray put(const AttachedFile& file, qint64 first, const QByteArray& part)
{
    return "PUT " + pathOf(file) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpload-Offset: " + QByteArray::number(first)
           + "\r\nUpload-Length: " + QByteArray::number(file.length) + "\r\nBlob-Salt: " + file.salt.toHex()
           + "\r\nContent-Length: " + QByteArray::number(part.size()) + "\r\n\r\n" + part;
}

QByteArray headerIn(const RawAnswer& answer, const QByteArray& name)
{
    for (const QByteArray& line : answer.head.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ":")) return line.mid(name.size() + 1).trimmed();
    return "none";
}

QString whereIn(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"where"_s).toString();
}

void bring(RawClient& client, const AttachedFile& file, const QByteArray& bytes)
{
    for (qint64 first = 0; first < bytes.size(); first += kPart)
        REQUIRE(client.ask(put(file, first, bytes.mid(first, kPart))).status == 200);
}

QByteArray fetched(RawClient& client, const AttachedFile& file)
{
    QByteArray all;
    for (;;) {
        const RawAnswer answer = client.ask(get(pathOf(file) + "?offset=" + QByteArray::number(all.size())));
        REQUIRE(answer.status == 200);
        if (answer.body.isEmpty()) return all;
        all += answer.body;
    }
}

} // namespace

TEST_CASE("A file is taken once a record names it, part by part, and given back when it is whole", "[server][attached]")
{
    Named office;
    RawClient client = office.client();
    CHECK(client.ask(head(pathOf(office.file))).status == 503); // its op is on its way: the office asks for patience
    CHECK(client.ask(put(office.file, 0, office.bytes.first(kPart))).status == 404);
    office.read();
    const RawAnswer begun = client.ask(head(pathOf(office.file)));
    CHECK(begun.status == 200);
    CHECK(headerIn(begun, "Upload-Offset") == "0");
    CHECK(headerIn(begun, "Upload-Complete") == "0");

    const RawAnswer first = client.ask(put(office.file, 0, office.bytes.first(kPart)));
    CHECK(first.status == 200);
    CHECK(headerIn(first, "Upload-Offset") == QByteArray::number(kPart));
    CHECK(headerIn(client.ask(head(pathOf(office.file))), "Upload-Offset") == QByteArray::number(kPart));
    const RawAnswer early = client.ask(get(pathOf(office.file) + "?offset=0"));
    CHECK(early.status == 404);
    CHECK(whereIn(early) == u"blob.unfinished"_s);

    const RawAnswer again = client.ask(put(office.file, 0, office.bytes.first(kPart))); // its answer was lost
    CHECK(again.status == 200);
    CHECK(headerIn(again, "Upload-Offset") == QByteArray::number(kPart));
    REQUIRE(client.ask(put(office.file, kPart, office.bytes.mid(kPart, kPart))).status == 200);
    const RawAnswer late = client.ask(put(office.file, 0, office.bytes.first(kPart)));
    CHECK(late.status == 409);
    CHECK(headerIn(late, "Upload-Offset") == QByteArray::number(2 * kPart)); // where to go on
    const RawAnswer last = client.ask(put(office.file, 2 * kPart, office.bytes.sliced(2 * kPart)));
    CHECK(last.status == 200);
    CHECK(headerIn(last, "Upload-Complete") == "1");
    CHECK(fetched(client, office.file) == office.bytes);
    CHECK(client.ask(get(pathOf(office.file) + "?offset=" + QByteArray::number(2 * kPart + 5))).body
          == office.bytes.sliced(2 * kPart + 5)); // from any byte on
}

TEST_CASE("A laptop that lies of a file is refused, and what is right can still come", "[server][attached]")
{
    Named office;
    office.read();
    RawClient client = office.client();
    const auto refused = [&](const QByteArray& request, int status, const QString& where) {
        INFO(where.toStdString());
        const RawAnswer answer = client.ask(request);
        CHECK(answer.status == status);
        CHECK(whereIn(answer) == where);
    };
    const QByteArray part = office.bytes.first(kPart);
    refused(put(wire::describedAttached(AttachedKind::Pdf, part), 0, part), 404, u"blob"_s); // no record names it
    AttachedFile other = office.file;
    other.salt[3] = char(other.salt[3] ^ 1);
    refused(put(other, 0, part), 400, u"blob.salt"_s);
    other = office.file;
    for (const int length : {office.file.length + 1, office.file.length - 1, 0, -1}) {
        other.length = length;
        refused(put(other, 0, part), 400, u"blob.length"_s);
    }
    refused(put(office.file, -1, part), 400, u"blob.part"_s);
    refused(put(office.file, 0, {}), 400, u"blob.part"_s);
    refused(put(office.file, office.bytes.size() - 10, part), 400, u"blob.part"_s); // beyond its end
    refused(put(office.file, 9'223'372'036'854'775'807, part), 400, u"blob.part"_s);
    refused(put(office.file, kPart, part), 409, u"blob.offset"_s); // ahead of what is here
    refused(put(office.file, 0, part).replace("Upload-Offset: 0", "Upload-Offset: minus"), 400, u"blob.headers"_s);
    refused(put(office.file, 0, part).replace("Upload-Length", "X-Length"), 400, u"blob.headers"_s);
    refused(put(office.file, 0, part).replace("Blob-Salt", "X-Salt"), 400, u"blob.salt"_s);
    refused(get("/v1/blob/no-hash?offset=0"), 404, u"blob"_s);
    refused(get(pathOf(office.file)), 400, u"offset"_s);
    refused(get(pathOf(office.file) + "?offset=-1"), 400, u"offset"_s);
    CHECK(client.ask(get("/v1/blob/")).status == 404);
    CHECK(headerIn(client.ask(head(pathOf(office.file))), "Upload-Offset") == "0");

    QByteArray wrong = office.bytes;
    wrong[17] = char(wrong[17] ^ 1);
    REQUIRE(client.ask(put(office.file, 0, wrong.first(2 * kPart))).status == 200);
    refused(put(office.file, 2 * kPart, wrong.sliced(2 * kPart)), 400, u"blob.hash"_s); // not what it is called
    CHECK(headerIn(client.ask(head(pathOf(office.file))), "Upload-Offset") == "0");
    CHECK(client.ask(get(pathOf(office.file) + "?offset=0")).status == 404);
    bring(client, office.file, office.bytes);
    CHECK(headerIn(client.ask(put(office.file, 0, wrong.first(kPart))), "Upload-Complete")
          == "1"); // it is here already
    CHECK(fetched(client, office.file) == office.bytes);
}

TEST_CASE("What was named and never brought, and a laptop that is taken off, get nothing", "[server][attached]")
{
    Named office;
    office.read();
    RawClient client = office.client();
    bring(client, office.file, office.bytes);
    REQUIRE(office.database->revoke(office.row.council, office.row.device));
    CHECK(client.ask(head(pathOf(office.file))).status == 403);
    CHECK(client.ask(get(pathOf(office.file) + "?offset=0")).status == 403);
    CHECK(client.ask(put(office.file, 0, office.bytes.first(kPart))).status == 403);
}

TEST_CASE("Another council's laptop learns nothing of a file, at its own office or at this one", "[server][attached]")
{
    Named office; // and another council's beside it, in the same database
    office.read();
    RawClient ours = office.client();
    bring(ours, office.file, office.bytes);
    const QTemporaryDir elsewhere;
    const auto theirs = server::Authority::openOrMake(elsewhere.path(), office.clock, office.ids);
    REQUIRE(theirs);
    const auto council = office.database->council(theirs->council());
    REQUIRE(council);
    server::Office other(
        *office.database, *theirs, office.clock, office.ids, *council, [] {}, 1e9);
    server::Listener listener(other);
    const auto port = listener.start({});
    REQUIRE(port);
    QByteArray pem, key;
    enrolledAt(*theirs, *office.database, office.clock, office.signing, &pem, &key);
    RawClient there(*port, theirs->certificatePem(), pem, key);
    const AttachedFile nobodys = wire::describedAttached(AttachedKind::Pdf, office.bytes);
    for (const auto& asked : {+[](const AttachedFile& file) { return head(pathOf(file)); },
                              +[](const AttachedFile& file) { return get(pathOf(file) + "?offset=0"); },
                              +[](const AttachedFile& file) { return put(file, 0, "bytes"); }}) {
        const RawAnswer refused = there.ask(asked(office.file)), unknown = there.ask(asked(nobodys));
        CHECK(refused.status == 404);
        CHECK(refused.body == unknown.body); // as of a file that there is nowhere
        CHECK(headerIn(refused, "Upload-Length") == "none");
        RawClient here(office.port, office.authority.certificatePem(), pem, key);
        const RawAnswer stranger = here.ask(asked(office.file));
        CHECK((stranger.status == 0 || stranger.status == 403));
        CHECK_FALSE(stranger.body.contains(office.bytes.first(16)));
    }
    CHECK(fetched(ours, office.file) == office.bytes);
}

TEST_CASE("A record that says what no file can be makes room for none", "[server][attached]")
{
    Named office;
    QList<AttachedFile> odd(5, wire::describedAttached(AttachedKind::Pdf, "short"));
    for (qsizetype at = 0; at < odd.size(); ++at) odd[at].hash = wire::randomBytes(32);
    odd[0].length = 25 * 1'048'576 + 1;
    odd[1].length = 0;
    odd[2].length = -5;
    odd[3].salt = "short";
    odd[4].hash = "short";
    office.name(odd);
    office.read();
    RawClient client = office.client();
    for (const AttachedFile& one : odd) CHECK(client.ask(head(pathOf(one))).status == 404);
    CHECK(client.ask(head(pathOf(office.file))).status == 200);
}

TEST_CASE("A full disk keeps what it had and takes the rest once there is room", "[server][attached]")
{
    Named office;
    office.read();
    RawClient client = office.client();
    REQUIRE(client.ask(put(office.file, 0, office.bytes.first(kPart))).status == 200);
    const auto room = [&](const char* pages) {
        const auto link = office.database->links().lend(server::Use::Write);
        REQUIRE(link);
        REQUIRE((*link)->script(pages));
    };
    room("PRAGMA max_page_count = 1"); // no more than there are
    const RawAnswer full = client.ask(put(office.file, kPart, office.bytes.sliced(kPart)));
    CHECK(full.status == 507);
    CHECK(headerIn(full, "Retry-After") == "60");
    CHECK(headerIn(client.ask(head(pathOf(office.file))), "Upload-Offset") == QByteArray::number(kPart));
    room("PRAGMA max_page_count = 1000000");
    CHECK(client.ask(put(office.file, kPart, office.bytes.sliced(kPart))).status == 200);
    CHECK(fetched(client, office.file) == office.bytes);
}

TEST_CASE("Many small files are no more asking than one, and asking for what is not there is", "[server][attached]")
{
    OpenOffice slow(0.5);
    RawClient client = slow.client();
    int refused = 0;
    for (int i = 0; i < 20; ++i) refused += client.ask(head("/v1/blob/" + QByteArray(64, 'b'))).status == 429;
    CHECK(refused >= 14);
}

} // namespace blob_test
