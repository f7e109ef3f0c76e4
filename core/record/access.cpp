#include "core/record/access.h"

#include <QCborArray>

namespace alongside::record {

namespace {

constexpr qint64 kFormat = 1;

} // namespace

// value := [1, what, section, basis, count, [offline, share_view, copy_no]]
Group groupOf(const Access& access)
{
    const QCborArray context{true, access.shareView, qint64(access.copyNo)};
    const QCborArray value{kFormat, qint64(access.what), access.section, qint64(access.basis), qint64(access.count),
                           context};
    Op op{{{RecordKind::Access, {}, 1, {}}, Action::Access, value}, 0, access.reason};
    Group group;
    group.caseId = access.subject;
    group.ops = {op};
    return group;
}

} // namespace alongside::record
