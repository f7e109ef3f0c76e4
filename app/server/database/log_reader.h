#pragma once
// The council's log as it stands: rows of the table `op`, and the ops themselves out of their frames, where values live
// once. Frames once opened are kept for a while, since neighbours are asked for together.
// Thread: whoever holds the link.

#include "app/server/database/links/link.h"
#include "app/server/database/links/rows.h"
#include "core/record/op.h"
#include "core/wire/frames/ops_frame.h"

#include <QCache>

namespace alongside::server {

struct LogRow {
    quint64 csn = 0;
    DeviceId device{};
    quint64 opNo = 0;
    quint64 groupFirst = 0;
    quint64 frameSeq = 0;
    record::RecordKind kind = record::RecordKind::Person;
    wire::OpOutcome outcome = wire::OpOutcome::Applied;
};

/// Order: by csn.
Result<QList<LogRow>> rowsAfter(Link& link, CouncilId council, quint64 csn, int most);
Result<QList<LogRow>> rowsOfCase(Link& link, CouncilId council, CaseId caseId);

/// What is left to read of a frame: in form 2 the ops that were kept, in runs of consecutive numbers.
struct ReadFrame {
    quint32 schema = 0;
    qint64 bytesPerOp = 0; // before compression, as sealed
    QList<wire::NumberedGroup> groups{};

    /// Nothing for an op that is gone.
    [[nodiscard]] const wire::NumberedGroup* groupOf(quint64 opNo) const;
};

class FrameShelf {
public:
    FrameShelf(Link& link, CouncilId council) : m_link(link), m_council(council), m_frames(kBytesKept) {}

    /// Lives until the next call. Errors: NotFound; RecordMalformed when the frame no longer verifies.
    Result<const ReadFrame*> frame(DeviceId device, quint64 frameSeq);

private:
    static constexpr qsizetype kBytesKept = 64 * 1024 * 1024; // by weightOf()

    Link& m_link;
    CouncilId m_council;
    QCache<std::pair<DeviceId, quint64>, ReadFrame> m_frames;
};

/// The ops of a case in the council's order; those that are gone are left out.
Result<QList<record::LoggedOp>> opsOfCase(Link& link, FrameShelf& shelf, CouncilId council, CaseId caseId);

} // namespace alongside::server
