#include "core/casework/versions.h"

#include <QDate>

#include <algorithm>

namespace alongside::casework {

namespace {

QString nameOf(ActorId actor, const CaseFile& file)
{
    const auto found = std::ranges::find(file.staff, actor, &StaffMember::id);
    return found == file.staff.end() ? QString() : found->name;
}

Version versionOf(const record::Head& head, ValueType type, const CaseFile& file, DeviceId self)
{
    Version version{.who = nameOf(head.actor, file),
                    .atMs = qint64(head.hlc >> 16),
                    .mine = head.device == self,
                    .sent = head.csn != 0,
                    .csn = head.csn,
                    .isSet = !head.value.isNull()};
    if (head.value.isString()) version.text = head.value.toString();
    else if (head.value.isInteger() && type == ValueType::Day)
        version.number = QDate(1970, 1, 1).addDays(head.value.toInteger()).toJulianDay();
    else if (head.value.isInteger()) version.number = head.value.toInteger();
    return version;
}

} // namespace

CaseView viewOf(const record::Folded& folded, DeviceId self)
{
    CaseView view{folded.file, {}, !folded.aside.isEmpty()};
    for (const record::Conflict& conflict : folded.conflicts) {
        const record::Part* part = record::partOf(conflict.path.kind);
        TwoVersions two{.field = record::nameOf(conflict.path),
                        .item = conflict.path.item,
                        .key = conflict.path.key,
                        .meeting = conflict.meeting,
                        .type = part->typeOf(conflict.path.field)};
        for (const record::Head& head : conflict.heads)
            two.versions.append(versionOf(head, two.type, folded.file, self));
        view.versions.append(two);
    }
    return view;
}

} // namespace alongside::casework
