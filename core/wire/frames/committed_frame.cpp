#include "core/wire/frames/committed_frame.h"

#include "core/wire/body.h"
#include "core/wire/frames/group_codec.h"

namespace alongside::wire {

namespace {

constexpr quint64 kFormat = 1;

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

Result<Done> checkOrder(const QList<CommittedGroup>& groups)
{
    quint64 last = 0;
    for (const CommittedGroup& one : groups) {
        if (one.commits.isEmpty()) return malformed("committed.commits");
        if (!one.own && one.commits.size() != one.group.ops.size()) return malformed("committed.commits");
        for (const Commit& commit : one.commits) {
            if (commit.csn <= last) return malformed("committed.csn");
            last = commit.csn;
        }
    }
    return Done{};
}

void writeOne(QCborStreamWriter& out, const CommittedGroup& one, Interned& ids)
{
    out.startArray(4);
    out.append(ids.of(one.device.value));
    out.append(quint64(one.schema));
    out.startArray(quint64(one.commits.size()));
    for (const Commit& commit : one.commits) {
        out.startArray(2);
        out.append(commit.csn);
        out.append(quint64(commit.outcome));
        out.endArray();
    }
    out.endArray();
    if (one.own) {
        out.startArray(2);
        out.append(one.firstOpNo);
        out.append(quint64(one.commits.size()));
        out.endArray();
    } else {
        writeGroup(out, one.group, one.firstOpNo, ids);
    }
    out.endArray();
}

CommittedGroup readOne(CborReader& in, const QList<QUuid>& ids)
{
    if (in.array() != 4) in.fail("committed.shape");
    CommittedGroup one{.device = {readId(in, ids)}};
    one.schema = quint32(in.count(0xffffffff));
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) {
        if (in.array() != 2) in.fail("committed.commits");
        const quint64 csn = in.count();
        one.commits.append({csn, OpOutcome(in.count(quint64(kLastOutcome)))});
    }
    const qsizetype size = in.array();
    if (size != 2 && size != 7) in.fail("committed.group");
    if (size == 2) {
        one.own = true;
        one.firstOpNo = in.count();
        if (in.count() != quint64(one.commits.size())) in.fail("committed.own");
        return one;
    }
    NumberedGroup read = readGroupParts(in, ids);
    one.firstOpNo = read.firstOpNo;
    one.group = std::move(read.group);
    return one;
}

} // namespace

Result<SealedFrame> sealCommitted(const ServerSeal& seal, const QList<CommittedGroup>& groups, const SigningKey& key)
{
    if (const auto ordered = checkOrder(groups); !ordered) return ordered.error();
    Interned ids;
    for (const CommittedGroup& one : groups) {
        ids.of(one.device.value);
        if (!one.own) ids.takeIn(one.group);
    }
    QByteArray raw;
    QCborStreamWriter out(&raw);
    out.startArray(4);
    out.append(kFormat);
    ids.write(out);
    out.startArray(quint64(groups.size()));
    for (const CommittedGroup& one : groups) writeOne(out, one, ids);
    out.endArray();
    out.startArray(quint64(0));
    out.endArray();
    out.endArray();
    return sealedByServer(seal, FrameType::Committed, raw, key);
}

Result<SealedFrame> sealedByServer(const ServerSeal& seal, FrameType type, const QByteArray& raw, const SigningKey& key)
{
    FrameHeader header{.type = type};
    header.schema = record::kSchemaVersion;
    header.keyId = seal.keyId;
    header.sealedHlc = seal.sealedHlc;
    header.council = seal.council;
    header.sender = seal.server;
    const Result<QByteArray> body = packed(header, raw);
    if (!body) return body.error();
    return signedFrame(header, *body, key);
}

Result<QList<CommittedGroup>> openCommitted(const FrameHeader& header, QByteArrayView body)
{
    if (header.type != FrameType::Committed) return malformed("frame.type");
    const Result<QByteArray> raw = unpacked(header, body);
    if (!raw) return raw.error();
    QList<CommittedGroup> groups;
    CborReader in(*raw);
    if (in.array() != 4 || in.count() != kFormat) in.fail("body.format");
    const QList<QUuid> ids = readIds(in);
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) groups.append(readOne(in, ids));
    if (in.array() != 0) in.fail("committed.check");
    if (!in.finished()) return in.error();
    if (const auto ordered = checkOrder(groups); !ordered) return ordered.error();
    return groups;
}

} // namespace alongside::wire
