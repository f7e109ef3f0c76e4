#include "core/wire/erasure.h"

#include "core/wire/body.h"
#include "core/wire/frames/group_codec.h"
#include "core/wire/frames/leaves.h"

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

constexpr quint64 kFormat = 2;
constexpr quint64 kKept = 0;
constexpr quint64 kGone = 1;

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

Result<QList<RemainingOp>> fromSealed(const FrameHeader& header, QByteArrayView body)
{
    const Result<OpenedOps> opened = openOps(header, body);
    if (!opened) return opened.error();
    QList<RemainingOp> ops;
    for (const NumberedGroup& group : opened->groups)
        for (qsizetype i = 0; i < group.group.ops.size(); ++i) {
            const quint64 opNo = group.firstOpNo + quint64(i);
            const qsizetype at = ops.size();
            ops.append({opNo, opened->leaves[at], saltFor(opened->seed, opNo), opened->opBytes[at], {}});
        }
    return ops;
}

RemainingOp readOp(CborReader& in, const QList<QUuid>& disposals, DeviceId device)
{
    if (in.array() != 4) in.fail("erased.shape");
    const quint64 mark = in.count(kGone);
    RemainingOp op{.opNo = in.count()};
    if (mark == kGone) {
        op.leaf = in.bytes(kHashSize);
        op.disposal = readId(in, disposals);
        return op;
    }
    op.salt = in.bytes(kSaltSize);
    op.opBytes = in.bytesUpTo(kMostRaw);
    if (in.ok()) op.leaf = leafFor(op.salt, device, op.opNo, op.opBytes);
    return op;
}

Result<Done> checkRoot(const FrameHeader& header, const QList<RemainingOp>& ops)
{
    if (quint64(ops.size()) != header.opCount) return malformed("frame.op_count");
    QList<QByteArray> leaves;
    quint64 last = 0;
    for (const RemainingOp& op : ops) {
        if (op.opNo <= last) return malformed("erased.number");
        last = op.opNo;
        leaves.append(op.leaf);
    }
    if (rootOf(leaves) != header.root) return malformed("frame.root");
    return Done{};
}

Result<QList<RemainingOp>> fromErased(const FrameHeader& header, QByteArrayView body)
{
    if (header.type != FrameType::Ops) return malformed("frame.type");
    const Result<QByteArray> raw = unpackedErased(body);
    if (!raw) return raw.error();
    CborReader in(*raw);
    if (in.array() != 3 || in.count() != kFormat) in.fail("erased.format");
    const QList<QUuid> disposals = readIds(in);
    QList<RemainingOp> ops;
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) ops.append(readOp(in, disposals, header.device()));
    if (!in.finished()) return in.error();
    if (const auto holds = checkRoot(header, ops); !holds) return holds.error();
    return ops;
}

void writeOp(QCborStreamWriter& out, const RemainingOp& op, Interned& disposals)
{
    out.startArray(4);
    out.append(op.gone() ? kGone : kKept);
    out.append(op.opNo);
    out.append(op.gone() ? op.leaf : op.salt);
    if (op.gone()) out.append(disposals.of(op.disposal));
    else out.append(op.opBytes);
    out.endArray();
}

QByteArray rawErased(const QList<RemainingOp>& ops)
{
    Interned disposals;
    for (const RemainingOp& op : ops)
        if (op.gone()) disposals.of(op.disposal);
    QByteArray raw;
    QCborStreamWriter out(&raw);
    out.startArray(3);
    out.append(kFormat);
    disposals.write(out);
    out.startArray(quint64(ops.size()));
    for (const RemainingOp& op : ops) writeOp(out, op, disposals);
    out.endArray();
    out.endArray();
    return raw;
}

} // namespace

Result<QByteArray> rewriteErased(const FrameHeader& header, QByteArrayView body, BodyForm form,
                                 const QSet<quint64>& opNos, const QUuid& disposal)
{
    if (disposal.isNull()) return malformed("erased.disposal");
    Result<QList<RemainingOp>> ops = remainingOps(header, body, form);
    if (!ops) return ops.error();
    qsizetype found = 0;
    for (RemainingOp& op : *ops) {
        if (!opNos.contains(op.opNo)) continue;
        ++found;
        if (op.gone()) continue;
        op.salt.clear();
        op.opBytes.clear();
        op.disposal = disposal;
    }
    if (found != opNos.size()) return Error{ErrorCode::NotFound, u"erased.op_no"_s, {}};
    return packedErased(rawErased(*ops));
}

Result<QList<RemainingOp>> remainingOps(const FrameHeader& header, QByteArrayView body, BodyForm form)
{
    return form == BodyForm::AsSealed ? fromSealed(header, body) : fromErased(header, body);
}

} // namespace alongside::wire
