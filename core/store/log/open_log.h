#pragma once
// What is written and not yet sealed. A long text one is still writing takes its own place: one row while it is the
// newest of its path, this person's, and younger than ten minutes; so a version is kept at most every ten minutes.
// Thread: the store thread; inside a transaction of the caller's.

#include "core/record/op.h"
#include "core/store/sql/statement.h"

#include <QList>

namespace alongside::store {

inline constexpr qint64 kKeptVersionMs = 600'000;

struct OpenGroup {
    qint64 number = 0; // order of writing
    record::Group group{};
    QList<qint64> rows{}; // one per op
};

/// A group with the instants its rows were first written, one per op.
struct BegunGroup {
    record::Group group{};
    QList<qint64> beganMs{};
};

class OpenLog {
public:
    explicit OpenLog(const QSqlDatabase& database);

    /// Range: a stamped group. `nowMs` by this computer's clock.
    Result<Done> put(const record::Group& group, qint64 nowMs);

    /// Groups in order of writing, of those after `afterGroup`, until about `bytes` of them have been read.
    Result<QList<OpenGroup>> groups(qint64 afterGroup, qsizetype bytes);
    Result<Done> remove(const OpenGroup& group);
    /// Everything that is open, begun when it was, instead of what is there now. Order: of writing.
    Result<Done> replaceAll(const QList<BegunGroup>& groups);
    [[nodiscard]] static bool isLongText(const record::Change& change);

private:
    Result<bool> rewrite(const record::Group& head, const record::Op& op, qint64 groupNo, const QByteArray& bytes,
                         qint64 oldestMs);
    Result<Done> insert(const record::Group& group, const record::Op& op, qint64 groupNo, const QByteArray& bytes,
                        qint64 beganMs);
    Result<qint64> nextGroup();

    Statement m_newest;
    Statement m_rewrite;
    Statement m_insert;
    Statement m_lastGroup;
    Statement m_read;
    Statement m_remove;
    Statement m_clear;
    qint64 m_groupNo = 0; // the last given; 0: not asked yet
};

} // namespace alongside::store
