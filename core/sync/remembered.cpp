#include "core/sync/remembered.h"

using namespace Qt::StringLiterals;

namespace alongside::sync {

namespace {

const QString kLastSync = u"sync.last_ms"_s;

} // namespace

Remembered rememberedIn(store::CaseStore& store)
{
    Remembered out{.contact = store.inbox().lastContact()};
    if (const auto kept = store.kept(QString::fromUtf16(kLinkName)); kept && !kept->isEmpty())
        if (const Result<CouncilLink> link = linkFrom(*kept); link) out.link = *link;
    if (const auto last = store.kept(kLastSync); last) out.lastSyncMs = last->toLongLong();
    return out;
}

Result<Done> rememberSync(store::CaseStore& store, qint64 nowMs)
{
    return store.keep(kLastSync, QByteArray::number(nowMs));
}

} // namespace alongside::sync
