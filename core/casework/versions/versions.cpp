#include "core/casework/versions/versions.h"

#include <algorithm>

namespace alongside::casework {

namespace {

QString nameOf(ActorId actor, const CaseFile& file)
{
    const auto found = std::ranges::find(file.staff, actor, &StaffMember::id);
    return found == file.staff.end() ? QString() : found->name;
}

Version versionOf(const record::Head& head, const record::Path& path, const CaseFile& file, DeviceId self)
{
    return {.who = nameOf(head.actor, file),
            .atMs = qint64(head.hlc >> 16),
            .mine = head.device == self,
            .sent = head.csn != 0,
            .used = path.field == record::kPresence ? head.value.toBool()
                                                    : record::partOf(path.kind)->read(file, path) == head.value,
            .csn = head.csn,
            .value = head.value};
}

/// Whether an item is on its list is a question of its own, of no field.
ValueType typeOf(const record::Path& path)
{
    const record::FieldInfo* field = record::partOf(path.kind)->fieldOf(path.field);
    return field ? field->type : ValueType{.kind = ValueType::Kind::YesNo};
}

} // namespace

CaseView viewOf(const record::Folded& folded, DeviceId self)
{
    CaseView view{folded.file, {}, !folded.aside.isEmpty(), {}};
    for (const auto& [decision, maker] : folded.makers.asKeyValueRange())
        view.made.insert({decision}, {nameOf(maker.actor, folded.file), qint64(maker.hlc >> 16), maker.device == self});
    for (const record::Conflict& conflict : folded.conflicts) {
        TwoVersions two{.field = record::nameOf(conflict.path),
                        .item = conflict.path.item,
                        .key = conflict.path.key,
                        .meeting = conflict.meeting,
                        .type = typeOf(conflict.path)};
        for (const record::Head& head : conflict.heads)
            two.versions.append(versionOf(head, conflict.path, folded.file, self));
        view.versions.append(two);
    }
    return view;
}

} // namespace alongside::casework
