#pragma once
// The one place where open ops become a frame: numbers, leaves, root, place in the chain and signature are given, the
// rows leave open_op, ops and frame are there: all in one transaction. A cut before it leaves them open, after it sealed.
// Thread: the store thread; inside a transaction of the caller's.

#include "core/store/sql/statement.h"
#include "core/wire/frames/ops_frame.h"

#include <QList>

namespace alongside::store {

class Parts;

/// A group that changes nothing: who looked at what.
[[nodiscard]] bool onlyLooks(const record::Group& group);

class Sealer {
public:
    explicit Sealer(Parts& parts);

    /// One frame from what waits longest; false when there is not enough for one (or, with `everything`, nothing).
    /// A group that may not be sealed is passed over and stays open: what waits behind it goes on.
    Result<bool> sealNext(bool everything);
    /// One frame of about `raw` bytes from the head of these, which never were open: imports. Gives how many it took.
    Result<qsizetype> sealFirst(const QList<record::Group>& groups, qsizetype raw);

private:
    struct Last {
        quint64 seq = 0;
        quint64 opNo = 0;
        QByteArray hash{};
    };
    Result<Last> last();
    Result<wire::SealedFrame> sealed(const QList<record::Group>& groups, const Last& before);
    Result<Done> keep(const QList<record::Group>& groups, const wire::SealedFrame& frame, quint64 firstOpNo);

    Parts& m_parts;
    Statement m_lastFrame;
    Statement m_lastOp;
    Statement m_insertOp;
    Statement m_insertFrame;
    Statement m_insertBody;
};

} // namespace alongside::store
