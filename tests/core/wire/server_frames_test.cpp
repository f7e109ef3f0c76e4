#include "tests/support/catch.h"

#include "core/wire/frames/outcome_frame.h"
#include "tests/core/wire/invented.h"

namespace server_frames_test {

using namespace alongside;
using namespace alongside::wire;
using namespace Qt::StringLiterals;

namespace {

ServerSeal seal()
{
    return {.council = invented::kCouncil, .server = invented::id(0x5e), .keyId = 1, .sealedHlc = 9};
}

QList<CommittedGroup> twoCommitted()
{
    CommittedGroup theirs{
        .device = {invented::id(0xd2)}, .schema = 1, .firstOpNo = 12, .group = invented::twoGroups().first()};
    theirs.commits = {{7, OpOutcome::Applied}, {8, OpOutcome::NeedsDeciding}, {9, OpOutcome::TextMerged}};
    const CommittedGroup mine{.device = invented::kDevice,
                              .schema = 1,
                              .commits = {{11, OpOutcome::AppliedOtherSaid}},
                              .firstOpNo = 40,
                              .own = true};
    return {theirs, mine};
}

} // namespace

TEST_CASE("What the council accepted comes back whole, one's own without values", "[wire]")
{
    const auto frame = sealCommitted(seal(), twoCommitted(), invented::key());
    REQUIRE(frame);
    CHECK(frame->header.frameSeq == 0);
    CHECK(frame->header.opCount == 0);
    const QByteArray bytes = frame->bytes(); // what is read points into it
    const auto read = framesIn(bytes);
    REQUIRE(read);
    CHECK(checkFrame(read->first().headerBytes, read->first().header, read->first().body, invented::key().verifyKey()));
    const auto opened = openCommitted(read->first().header, read->first().body);
    REQUIRE(opened);
    CHECK(*opened == twoCommitted());
    CHECK(sealCommitted(seal(), *opened, invented::key())->bytes() == frame->bytes());
}

TEST_CASE("The largest group that a laptop can seal fits when the council gives it on", "[wire]")
{
    QList<record::Op> ops;
    for (qsizetype i = 0; i < record::kMostOpsInGroup; ++i) {
        record::Op one = invented::op(10, QString(), 1'000'000'000'000);
        one.change.path.item = invented::id(uint(10'000 + i));
        ops.append(one);
    }
    const auto sealed = [&](qsizetype letters) {
        invented::Chance chance(9); // words that do not compress, or the ratio would be met first
        for (record::Op& one : ops) {
            QString words;
            for (qsizetype i = 0; i < letters; ++i) words += QChar(u'a' + chance() % 26);
            one.change.value = words;
        }
        return sealOps(invented::input({invented::group(ops)}), invented::key());
    };
    qsizetype most = 900;
    while (sealed(most + 1)) ++most;
    const auto frame = sealed(most);
    REQUIRE(frame);
    CHECK(frame->header.rawLen > kMostRaw - record::kMostOpsInGroup);

    CommittedGroup given{
        .device = invented::kDevice, .schema = record::kSchemaVersion, .firstOpNo = 1, .group = invented::group(ops)};
    for (qsizetype i = 0; i < ops.size(); ++i)
        given.commits.append({quint64(INT64_MAX) - 10'000 + quint64(i), OpOutcome::AppliedOtherSaid});
    const auto committed = sealCommitted(seal(), {given}, invented::key());
    REQUIRE(committed);
    const QByteArray stream = committed->bytes();
    const auto frames = framesIn(stream);
    REQUIRE(frames);
    const auto read = openCommitted(frames->first().header, frames->first().body);
    REQUIRE(read);
    CHECK(read->first() == given);
}

TEST_CASE("Groups out of the council's order are neither sealed nor opened", "[wire]")
{
    QList<CommittedGroup> groups = twoCommitted();
    std::swap(groups[0], groups[1]);
    CHECK(sealCommitted(seal(), groups, invented::key()).error().where == u"committed.csn");
    groups = twoCommitted();
    groups[0].commits.removeLast();
    CHECK(sealCommitted(seal(), groups, invented::key()).error().where == u"committed.commits");
}

TEST_CASE("Outcomes come back with their reasons", "[wire]")
{
    const QList<OutcomeLine> lines{{4, OpOutcome::AsideInvalid, 401, u"op.value"_s},
                                   {5, OpOutcome::AsideUnauthorised, 0, {}}};
    const auto frame = sealOutcomes(seal(), lines, invented::key());
    REQUIRE(frame);
    const auto opened = openOutcomes(frame->header, frame->body);
    REQUIRE(opened);
    CHECK(*opened == lines);
    CHECK_FALSE(openCommitted(frame->header, frame->body));
    CHECK_FALSE(sealOutcomes(seal(), {}, invented::key()));
}

TEST_CASE("Mutated frames of the server never crash", "[wire][property]")
{
    const QByteArray committed = sealCommitted(seal(), twoCommitted(), invented::key())->bytes();
    invented::Chance chance(5);
    for (int turn = 0; turn < 5'000; ++turn) {
        QByteArray bad = committed;
        const qsizetype at = qsizetype(chance()) % bad.size();
        bad[at] = char(bad.at(at) ^ (1 << (chance() % 8)));
        const auto header = headerFrom(bad);
        if (!header) continue;
        const QByteArrayView body = QByteArrayView(bad).sliced(kHeaderSize);
        REQUIRE_FALSE(checkFrame(QByteArrayView(bad).first(kHeaderSize), *header, body, invented::key().verifyKey()));
        (void)openCommitted(*header, body);
        (void)openOutcomes(*header, body);
    }
}

} // namespace server_frames_test
