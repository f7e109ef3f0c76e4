#pragma once
// Looks as ops of the log. The same look at the same person within five minutes is one entry; a second one closes it
// with the count (security 8.2). The first is always on disk before anything is shown.
// Thread: the store thread.

#include "core/base/time/clock.h"
#include "core/record/access.h"
#include "core/record/op.h"

#include <QHash>
#include <QList>

#include <optional>

namespace alongside::store {

inline constexpr qint64 kSameLookMs = 5 * 60 * 1000;

/// The number of the last copy of a page that an op of `ops` speaks of; 0: none was made.
int lastCopyOf(const QString& section, const QList<record::LoggedOp>& ops);

class AccessLog {
public:
    explicit AccessLog(const Clock& clock) : m_clock(clock) {}

    /// What is to be written before this look is shown: nothing where it is on record already.
    QList<record::Group> looked(const record::Access& access);
    /// The writing failed: the look is not on record.
    void forget(const record::Access& access) { m_recent.remove(keyOf(access)); }
    /// Closing entries for what was looked at more than once: on lock and on close.
    QList<record::Group> closing();

private:
    struct Recent {
        record::Access access{};
        qint64 sinceMs = 0;
        int count = 0;
    };
    static QString keyOf(const record::Access& access);

    const Clock& m_clock;
    QHash<QString, Recent> m_recent{};
};

} // namespace alongside::store
