#include "core/wire/frames/ops_frame.h"

#include "core/record/op_bytes.h"
#include "core/wire/body.h"
#include "core/wire/frames/group_codec.h"
#include "core/wire/frames/leaves.h"

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

constexpr quint64 kFormat = 1;

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

Result<quint32> countOf(const QList<record::Group>& groups)
{
    qsizetype count = 0;
    for (const record::Group& group : groups) {
        if (group.ops.isEmpty() || group.ops.size() > record::kMostOpsInGroup) return malformed("group.ops");
        if (group.caseId.isNull() || group.actor.isNull()) return malformed("group.case");
        count += group.ops.size();
    }
    if (count == 0) return malformed("frame.groups");
    if (count > qsizetype(kMostOps)) return Error{ErrorCode::FrameTooLarge, u"frame.op_count"_s, {}};
    return quint32(count);
}

QByteArray rawBody(const SealInput& input, const QByteArray& seed)
{
    Interned ids;
    for (const record::Group& group : input.groups) ids.takeIn(group);
    QByteArray raw;
    QCborStreamWriter out(&raw);
    out.startArray(4);
    out.append(kFormat);
    out.append(seed);
    ids.write(out);
    out.startArray(quint64(input.groups.size()));
    quint64 opNo = input.firstOpNo;
    for (const record::Group& group : input.groups) {
        writeGroup(out, group, opNo, ids);
        opNo += quint64(group.ops.size());
    }
    out.endArray();
    out.endArray();
    return raw;
}

/// Canonical bytes and leaves of one group, onto the ends of the lists.
void appendLeaves(const NumberedGroup& numbered, quint32 schema, DeviceId device, const QByteArray& seed,
                  QList<QByteArray>& opBytes, QList<QByteArray>& leaves)
{
    const record::Group& group = numbered.group;
    quint64 opNo = numbered.firstOpNo;
    for (const record::Op& op : group.ops) {
        opBytes.append(record::opBytes(group, op, schema, numbered.firstOpNo, group.ops.size()));
        leaves.append(leafFor(saltFor(seed, opNo), device, opNo, opBytes.last()));
        ++opNo;
    }
}

FrameHeader headerOf(const SealInput& input, quint32 opCount)
{
    FrameHeader header{.type = FrameType::Ops};
    header.opCount = opCount;
    header.schema = input.schema;
    header.keyId = input.keyId;
    header.scopeEpoch = input.scopeEpoch;
    header.frameSeq = input.frameSeq;
    header.sealedHlc = input.sealedHlc;
    header.council = input.council;
    header.sender = input.device.value;
    if (!input.prevHash.isEmpty()) header.prev = input.prevHash;
    header.heldCount = input.heldCount;
    return header;
}

/// Ops of a frame rise without overlapping; nothing else is asked of their numbers here.
Result<Done> checkNumbers(const QList<NumberedGroup>& groups)
{
    quint64 next = 1;
    for (const NumberedGroup& one : groups) {
        if (one.firstOpNo < next) return malformed("group.number");
        next = one.firstOpNo + quint64(one.group.ops.size());
    }
    return Done{};
}

/// Everything but the leaves.
Result<OpenedOps> decoded(const FrameHeader& header, QByteArrayView body)
{
    if (header.type != FrameType::Ops) return malformed("frame.type");
    const Result<QByteArray> raw = unpacked(header, body);
    if (!raw) return raw.error();
    OpenedOps opened;
    CborReader in(*raw);
    if (in.array() != 4 || in.count() != kFormat) in.fail("body.format");
    opened.seed = in.bytes(kSeedSize);
    const QList<QUuid> ids = readIds(in);
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) opened.groups.append(readGroup(in, ids));
    if (!in.finished()) return in.error();
    if (const auto numbered = checkNumbers(opened.groups); !numbered) return numbered.error();
    return opened;
}

} // namespace

Result<SealedFrame> sealOps(const SealInput& input, const SigningKey& key)
{
    const Result<quint32> count = countOf(input.groups);
    if (!count) return count.error();
    const QByteArray seed = input.seedForTests.isEmpty() ? randomBytes(kSeedSize) : input.seedForTests;
    const QByteArray raw = rawBody(input, seed);
    // What could not be opened is never sealed: a float or a text past 3 MiB would be found out too late.
    if (raw.size() <= qsizetype(kMostRaw))
        if (const auto allowed = checkCbor(raw); !allowed) return allowed.error();

    QList<QByteArray> opBytes, leaves;
    quint64 opNo = input.firstOpNo;
    for (const record::Group& group : input.groups) {
        appendLeaves({group, opNo}, input.schema, input.device, seed, opBytes, leaves);
        opNo += quint64(group.ops.size());
    }
    FrameHeader header = headerOf(input, *count);
    header.root = rootOf(leaves);
    const Result<QByteArray> body = packed(header, raw);
    if (!body) return body.error();
    SealedFrame frame = signedFrame(header, *body, key);
    // Only a frame whose own header reads back may leave: the council's bounds are these.
    if (const auto read = headerFrom(frame.headerBytes); !read) return read.error();
    frame.leaves = std::move(leaves);
    frame.opBytes = std::move(opBytes);
    return frame;
}

qsizetype groupsThatFit(const QList<record::Group>& groups, qsizetype sealRaw)
{
    Interned ids;
    qsizetype size = 0;
    qsizetype ops = 0;
    qsizetype values = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QByteArray raw;
        QCborStreamWriter out(&raw);
        ids.takeIn(groups[i]);
        writeGroup(out, groups[i], 1, ids);
        size += raw.size();
        ops += groups[i].ops.size();
        values += mostValuesOf(groups[i]);
        const bool isTooMuch = size > sealRaw || ops > qsizetype(kMostOps) || values > kMostValues;
        if (i > 0 && isTooMuch) return i;
    }
    return groups.size();
}

Result<OpenedOps> openOps(const FrameHeader& header, QByteArrayView body)
{
    Result<OpenedOps> opened = decoded(header, body);
    if (!opened) return opened.error();
    for (const NumberedGroup& group : std::as_const(opened->groups))
        appendLeaves(group, header.schema, header.device(), opened->seed, opened->opBytes, opened->leaves);
    if (quint64(opened->leaves.size()) != header.opCount) return malformed("frame.op_count");
    if (rootOf(opened->leaves) != header.root) return malformed("frame.root");
    return opened;
}

Result<QList<NumberedGroup>> readOps(const FrameHeader& header, QByteArrayView body)
{
    if (sha256(body) != header.bodySha) return malformed("frame.body_sha");
    Result<OpenedOps> opened = decoded(header, body);
    if (!opened) return opened.error();
    return std::move(opened->groups);
}

} // namespace alongside::wire
