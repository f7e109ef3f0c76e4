#include "core/store/log/access_log.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::store {

int lastCopyOf(const QString& section, const QList<record::LoggedOp>& ops)
{
    int last = 0;
    for (const record::LoggedOp& one : ops) {
        if (one.op.change.action != record::Action::Access) continue;
        const QCborArray value = one.op.change.value.toArray();
        if (value.at(1).toInteger() != qint64(record::Look::Printed) || value.at(2).toString() != section) continue;
        last = std::max(last, int(value.at(5).toArray().at(2).toInteger()));
    }
    return last;
}

QString AccessLog::keyOf(const record::Access& access)
{
    return u"%1/%2/%3"_s.arg(access.subject.value.toString(), QString::number(int(access.what)), access.section);
}

QList<record::Group> AccessLog::looked(const record::Access& access)
{
    const bool foldable = access.what == record::Look::Opened || access.what == record::Look::Listed;
    if (!foldable) return {groupOf(access)};
    QList<record::Group> out;
    const QString key = keyOf(access);
    const qint64 now = m_clock.nowMs();
    if (auto known = m_recent.find(key); known != m_recent.end()) {
        if (now - known->sinceMs < kSameLookMs && now >= known->sinceMs) return ++known->count, out;
        if (known->count > 1) {
            known->access.count = known->count;
            out.append(groupOf(known->access));
        }
    }
    m_recent.insert(key, {access, now, 1});
    out.append(groupOf(access));
    return out;
}

QList<record::Group> AccessLog::closing()
{
    QList<record::Group> out;
    for (Recent& recent : m_recent) {
        if (recent.count <= 1) continue;
        recent.access.count = recent.count;
        out.append(groupOf(recent.access));
    }
    m_recent.clear();
    return out;
}

} // namespace alongside::store
