#include "app/server/database/weight.h"

#include <QCborArray>
#include <QCborMap>

namespace alongside::server {

namespace {

constexpr qsizetype kContainer = 112; // Qt's own, with what the allocator keeps beside it
constexpr qsizetype kElement = 16;
constexpr qsizetype kOp = qsizetype(sizeof(record::Op)) + 64;

qsizetype weightOf(const QCborValue& value)
{
    if (value.isString()) return kElement + 2 * value.toString().size();
    if (value.isByteArray()) return kElement + value.toByteArray().size();
    qsizetype weight = kElement;
    if (value.isArray()) {
        weight += kContainer;
        for (const QCborValue one : value.toArray()) weight += weightOf(one);
    } else if (value.isMap()) {
        weight += kContainer;
        for (const auto one : value.toMap()) weight += weightOf(one.first) + weightOf(QCborValue(one.second));
    }
    return weight;
}

} // namespace

qsizetype weightOf(const record::Op& op)
{
    return kOp + 2 * (op.reason.size() + op.change.path.key.size()) + weightOf(op.change.value);
}

qsizetype weightOf(const QList<record::Op>& ops)
{
    qsizetype weight = 0;
    for (const record::Op& op : ops) weight += weightOf(op);
    return weight;
}

} // namespace alongside::server
