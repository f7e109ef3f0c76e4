#pragma once
// First push of many people, a day's work after it, and a fresh laptop that fetches them all: an encrypted store on each
// side of a real server, TLS, durable answers. Loading is not timed; what is compared is content, not counts.

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace alongside::cli {

struct SyncBench {
    QString cases{};
    int n = 0;
    QString out{};
    QString database{};
    QString server{};
};

/// `tell` gets each figure as it is known. Errors: those of store, server and sync; RecordMalformed where the fresh laptop
/// does not hold what the first one wrote.
Result<Done> measureSync(const SyncBench& wanted, const std::function<void(const QJsonObject&)>& tell);

} // namespace alongside::cli
