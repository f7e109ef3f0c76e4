#pragma once
// What a desk sits at: the log of every case, and the lists that follow from it. The laptop's encrypted store stands
// behind one implementation (app/laptop/store_log.h); a council server's database can stand behind another, with the
// same gates and the same words above it.
// Thread: one, the same that made it.

#include "core/base/result.h"
#include "core/domain/views/read_models.h"
#include "core/record/access.h"
#include "core/record/fold/fold.h"

#include <QList>

namespace alongside::desk {

/// Under whose name what is written now goes into the log. It can change while a desk is open (a laptop joins an
/// office), so it is asked and never kept.
struct Writer {
    ActorId actor{};
    DeviceId device{};
};

class CaseLog {
public:
    virtual ~CaseLog() = default;

    [[nodiscard]] virtual Writer writer() const = 0;
    /// An unknown case is an empty one: every case begins so.
    virtual Result<record::Folded> folded(CaseId id) = 0;
    /// One command's ops, whole or not at all; safe on disk when it answers. Its stamps are given here.
    virtual Result<Done> append(const record::Group& group) = 0;
    /// Before anything is shown: where this fails, nothing is.
    virtual Result<Done> recordAccess(const record::Access& access) = 0;

    /// How many copies of a page of that person were made, as far as this log knows. 0: none.
    virtual Result<int> copiesOf(CaseId id, const QString& page) = 0;

    /// Order: by name. `most` rows, or all of them below nought.
    virtual Result<QList<CaseloadRow>> caseload(int most) = 0;
    /// Every word begins one in what is found; best first.
    virtual Result<QList<SearchHit>> search(const QString& words) = 0;
    /// Order: by day.
    virtual Result<QList<DueDate>> dueDates(QDate until) = 0;

    /// What is to be attached, described with a salt of its own.
    virtual AttachedFile described(AttachedKind kind, const QByteArray& bytes) = 0;
    /// The next part of its bytes, beside the log; on disk when it answers. What the log does not name in the end is gone.
    virtual Result<Done> keepPart(CaseId id, const AttachedFile& file, qint64 first, const QByteArray& bytes) = 0;
    /// From `first` on, as much as was kept at once; empty at its end. Errors: AttachedMissing where not all of it is here.
    virtual Result<QByteArray> attachedPart(const AttachedFile& file, qint64 first) = 0;

    /// Once, before the end: what was written is made ready to leave. Errors leave it where it is, safe.
    virtual Result<Done> close() = 0;
};

} // namespace alongside::desk
