#include "core/record/op_bytes.h"

using namespace Qt::StringLiterals;

namespace alongside::record {

namespace {

constexpr qint64 kFormat = 1;

QCborValue bytesOf(const QUuid& id)
{
    return id.toRfc4122();
}
QCborValue orNull(const QString& text)
{
    return text.isEmpty() ? QCborValue(nullptr) : QCborValue(text);
}

void appendHead(QCborArray& out, const Group& group, quint32 schema)
{
    out.append(kFormat);
    out.append(bytesOf(group.caseId.value));
    out.append(bytesOf(group.actor.value));
    out.append(qint64(group.hlc));
    out.append(qint64(group.utcMinutes));
    out.append(group.clockMs ? QCborValue(*group.clockMs) : QCborValue(nullptr));
    out.append(qint64(schema));
}

void appendOp(QCborArray& out, const Op& op)
{
    out.append(cborOf(op.change.path));
    out.append(qint64(op.change.action));
    out.append(qint64(op.base));
    out.append(op.change.value);
    out.append(orNull(op.reason));
}

Error malformed(const char* what)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(what), {}};
}

bool isId(const QCborValue& value)
{
    return value.isByteArray() && value.toByteArray().size() == 16;
}
QUuid idIn(const QCborValue& value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}
bool isCount(const QCborValue& value)
{
    return value.isInteger() && value.toInteger() >= 0;
}

Result<Group> headFrom(const QCborArray& in)
{
    if (in.at(0).toInteger(-1) != kFormat) return malformed("op.format");
    if (!isId(in.at(1))) return malformed("op.case");
    if (!isId(in.at(2))) return malformed("op.actor");
    if (!isCount(in.at(3))) return malformed("op.hlc");
    if (!in.at(4).isInteger() || qAbs(in.at(4).toInteger()) > 1440) return malformed("op.utc");
    if (!in.at(5).isInteger() && !in.at(5).isNull()) return malformed("op.clock");
    if (!isCount(in.at(6)) || in.at(6).toInteger() > 0xffffffff) return malformed("op.schema");
    return Group{{idIn(in.at(1))},
                 {idIn(in.at(2))},
                 quint64(in.at(3).toInteger()),
                 int(in.at(4).toInteger()),
                 in.at(5).isNull() ? std::nullopt : std::optional(in.at(5).toInteger()),
                 {}};
}

Result<Op> opFrom(const QCborArray& in, qsizetype at)
{
    const Result<Path> path = pathFrom(in.at(at));
    if (!path) return path.error();
    if (!isCount(in.at(at + 1)) || in.at(at + 1).toInteger() > qint64(Action::Resolve)) return malformed("op.action");
    if (!isCount(in.at(at + 2))) return malformed("op.base");
    if (!in.at(at + 4).isString() && !in.at(at + 4).isNull()) return malformed("op.reason");
    return Op{{*path, Action(in.at(at + 1).toInteger()), in.at(at + 3)},
              quint64(in.at(at + 2).toInteger()),
              in.at(at + 4).toString()};
}

Result<QCborArray> arrayOf(const QByteArray& bytes, qsizetype size)
{
    QCborParserError fault;
    const QCborValue whole = QCborValue::fromCbor(bytes, &fault);
    if (fault.error != QCborError::NoError || fault.offset != bytes.size()) return malformed("op.cbor");
    if (!whole.isArray() || whole.toArray().size() != size) return malformed("op.shape");
    return whole.toArray();
}

} // namespace

QCborArray cborOf(const Path& path)
{
    QCborArray out;
    out.append(qint64(path.kind));
    out.append(path.item.isNull() ? QCborValue(nullptr) : bytesOf(path.item));
    out.append(qint64(path.field));
    out.append(orNull(path.key));
    return out;
}

Result<Path> pathFrom(const QCborValue& value)
{
    const QCborArray in = value.toArray();
    if (!value.isArray() || in.size() != 4) return malformed("path.shape");
    if (!isCount(in.at(0)) || in.at(0).toInteger() > 0xffff) return malformed("path.kind");
    if (!in.at(1).isNull() && !isId(in.at(1))) return malformed("path.item");
    if (!isCount(in.at(2)) || in.at(2).toInteger() > 0xffff) return malformed("path.field");
    if (!in.at(3).isNull() && !in.at(3).isString()) return malformed("path.key");
    return Path{RecordKind(in.at(0).toInteger()), in.at(1).isNull() ? QUuid() : idIn(in.at(1)),
                quint16(in.at(2).toInteger()), in.at(3).toString()};
}

QByteArray opBytes(const Group& group, const Op& op, quint32 schema, quint64 firstOpNo, qsizetype groupLength)
{
    QCborArray out;
    appendHead(out, group, schema);
    out.append(qint64(firstOpNo));
    out.append(qint64(groupLength));
    appendOp(out, op);
    return QCborValue(out).toCbor();
}

QByteArray openBytes(const Group& group, const Op& op, qsizetype groupLength)
{
    QCborArray out;
    appendHead(out, group, kSchemaVersion);
    out.append(qint64(groupLength));
    appendOp(out, op);
    return QCborValue(out).toCbor();
}

Result<OpenOp> openOpFrom(const QByteArray& bytes)
{
    const Result<QCborArray> in = arrayOf(bytes, 13);
    if (!in) return in.error();
    const Result<Group> head = headFrom(*in);
    if (!head) return head.error();
    if (!isCount(in->at(7))) return malformed("op.group_length");
    const Result<Op> op = opFrom(*in, 8);
    if (!op) return op.error();
    return OpenOp{*head, *op, quint32(in->at(6).toInteger()), qsizetype(in->at(7).toInteger())};
}

Result<NumberedOp> numberedOpFrom(const QByteArray& bytes)
{
    const Result<QCborArray> in = arrayOf(bytes, 14);
    if (!in) return in.error();
    const Result<Group> head = headFrom(*in);
    if (!head) return head.error();
    if (!isCount(in->at(7)) || in->at(7).toInteger() == 0) return malformed("op.number");
    if (!isCount(in->at(8)) || in->at(8).toInteger() == 0) return malformed("op.group_length");
    const Result<Op> op = opFrom(*in, 9);
    if (!op) return op.error();
    return NumberedOp{*head, *op, quint32(in->at(6).toInteger()), quint64(in->at(7).toInteger()),
                      qsizetype(in->at(8).toInteger())};
}

} // namespace alongside::record
