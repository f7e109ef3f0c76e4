#include "core/record/fold/heads.h"

#include <QCborArray>

#include <algorithm>

namespace alongside::record {

Head headOf(const LoggedOp& op)
{
    return {op.csn, op.device, op.opNo, op.actor, op.hlc, op.op.base, op.op.change.action, valueOf(op.op.change)};
}

bool hadSeen(const LoggedOp& later, const Head& earlier)
{
    return earlier.device == later.device || (earlier.csn != 0 && earlier.csn <= later.op.base);
}

bool differ(const QList<Head>& heads)
{
    return std::ranges::any_of(heads, [&](const Head& head) { return head.value != heads.first().value; });
}

bool takeIn(QList<Head>& heads, const LoggedOp& op, bool highStakes)
{
    const bool settles = op.op.change.action == Action::Resolve;
    const QCborArray named = settles ? op.op.change.value.toArray().at(1).toArray() : QCborArray();
    const bool disputed = highStakes && differ(heads) && !settles;
    heads.removeIf([&](const Head& head) {
        if (disputed) return head.device == op.device;
        return hadSeen(op, head) || (head.csn && named.contains(qint64(head.csn)));
    });
    const bool concurrent = !heads.isEmpty();
    heads.append(headOf(op));
    return concurrent;
}

QCborValue valueOf(const Change& change)
{
    return change.action == Action::Resolve ? change.value.toArray().at(0) : change.value;
}

bool isLater(const Head& a, const Head& b)
{
    if (a.hlc != b.hlc) return a.hlc > b.hlc;
    return a.device.value.toRfc4122() > b.device.value.toRfc4122();
}

} // namespace alongside::record
