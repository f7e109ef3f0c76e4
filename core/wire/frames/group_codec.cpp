#include "core/wire/frames/group_codec.h"

#include <QCborArray>
#include <QCborMap>

namespace alongside::wire {

namespace {

constexpr int kOpDepth = 6; // body, groups, group, ops, op; its value is the sixth
constexpr qint64 kMostUtcMinutes = 1440;

void writePath(QCborStreamWriter& out, const record::Path& path, Interned& ids)
{
    out.startArray(path.key.isEmpty() ? 3 : 4);
    out.append(quint64(path.kind));
    if (path.item.isNull()) out.append(nullptr);
    else out.append(ids.of(path.item));
    out.append(quint64(path.field));
    if (!path.key.isEmpty()) out.append(QStringView(path.key));
    out.endArray();
}

qsizetype valuesIn(const QCborValue& value)
{
    qsizetype values = 1;
    if (value.isArray())
        for (const auto& one : value.toArray()) values += valuesIn(one);
    const QCborMap map = value.toMap();
    for (auto one = map.begin(); one != map.end(); ++one) values += valuesIn(one.key()) + valuesIn(one.value());
    return values;
}

void writeOp(QCborStreamWriter& out, const record::Op& op, Interned& ids)
{
    out.startArray(op.reason.isEmpty() ? 4 : 5);
    writePath(out, op.change.path, ids);
    out.append(quint64(op.change.action));
    out.append(op.base);
    op.change.value.toCbor(out);
    if (!op.reason.isEmpty()) out.append(QStringView(op.reason));
    out.endArray();
}

/// A text that is there is never empty: absent and empty would be two ways to write one thing.
QString readWords(CborReader& in, const char* where)
{
    const QString words = in.text();
    if (in.ok() && words.isEmpty()) in.fail(where);
    return words;
}

record::Path readPath(CborReader& in, const QList<QUuid>& ids)
{
    const qsizetype size = in.array();
    if (size != 3 && size != 4) in.fail("path.shape");
    record::Path path{.kind = record::RecordKind(in.count(0xffff))};
    if (!in.null()) path.item = readId(in, ids);
    path.field = quint16(in.count(0xffff));
    if (size == 4) path.key = readWords(in, "path.key");
    return path;
}

record::Op readOp(CborReader& in, const QList<QUuid>& ids)
{
    const qsizetype size = in.array();
    if (size != 4 && size != 5) in.fail("op.shape");
    record::Op op;
    op.change.path = readPath(in, ids);
    op.change.action = record::Action(in.count(quint64(record::Action::Resolve)));
    op.base = in.count();
    op.change.value = in.value(kOpDepth);
    if (size == 5) op.reason = readWords(in, "op.reason");
    return op;
}

} // namespace

qint64 Interned::of(const QUuid& id)
{
    const auto found = m_places.constFind(id);
    if (found != m_places.constEnd()) return *found;
    m_ids.append(id);
    return *m_places.insert(id, m_ids.size() - 1);
}

void Interned::takeIn(const record::Group& group)
{
    of(group.caseId.value);
    of(group.actor.value);
    for (const record::Op& op : group.ops)
        if (!op.change.path.item.isNull()) of(op.change.path.item);
}

void Interned::write(QCborStreamWriter& out) const
{
    out.startArray(quint64(m_ids.size()));
    for (const QUuid& id : m_ids) out.append(id.toRfc4122());
    out.endArray();
}

QList<QUuid> readIds(CborReader& in)
{
    QList<QUuid> ids;
    for (qsizetype left = in.array(); in.ok() && left > 0; --left) {
        ids.append(QUuid::fromRfc4122(in.bytes(16)));
        if (in.ok() && ids.last().isNull()) in.fail("ids.null");
    }
    return ids;
}

QUuid readId(CborReader& in, const QList<QUuid>& ids)
{
    const quint64 place = in.count();
    if (place >= quint64(ids.size())) return in.fail("ids.place"), QUuid();
    return ids[qsizetype(place)];
}

qsizetype mostValuesOf(const record::Group& group)
{
    constexpr qsizetype kAround = 12; // of a group, or of an op with its path and its id
    qsizetype values = kAround;
    for (const record::Op& op : group.ops) values += kAround + valuesIn(op.change.value);
    return values;
}

void writeGroup(QCborStreamWriter& out, const record::Group& group, quint64 firstOpNo, Interned& ids)
{
    out.startArray(7);
    out.append(ids.of(group.caseId.value));
    out.append(ids.of(group.actor.value));
    out.append(group.hlc);
    out.append(group.utcMinutes);
    if (group.clockMs) out.append(*group.clockMs);
    else out.append(nullptr);
    out.append(firstOpNo);
    out.startArray(quint64(group.ops.size()));
    for (const record::Op& op : group.ops) writeOp(out, op, ids);
    out.endArray();
    out.endArray();
}

NumberedGroup readGroup(CborReader& in, const QList<QUuid>& ids)
{
    if (in.array() != 7) in.fail("group.shape");
    return readGroupParts(in, ids);
}

NumberedGroup readGroupParts(CborReader& in, const QList<QUuid>& ids)
{
    NumberedGroup read;
    record::Group& group = read.group;
    group.caseId = {readId(in, ids)};
    group.actor = {readId(in, ids)};
    group.hlc = in.count();
    const qint64 minutes = in.integer();
    if (minutes < -kMostUtcMinutes || minutes > kMostUtcMinutes) in.fail("group.utc");
    group.utcMinutes = int(minutes);
    group.clockMs = in.integerOrNull();
    read.firstOpNo = in.count(quint64(INT64_MAX) - kMostOps);
    const qsizetype size = in.array();
    if (in.ok() && read.firstOpNo == 0) in.fail("group.number");
    if (in.ok() && (size == 0 || size > record::kMostOpsInGroup)) in.fail("group.ops");
    for (qsizetype i = 0; in.ok() && i < size; ++i) group.ops.append(readOp(in, ids));
    return read;
}

} // namespace alongside::wire
