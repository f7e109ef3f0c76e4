// Source: S82; practice 6.3.

#include "core/casework/measures/noted_by.h"

#include "core/record/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

bool isOfContact(const record::Path& path)
{
    static const quint16 day = record::fieldNamed(*record::partOf(RecordKind::Person), u"contact_on"_s)->number;
    return path.kind == RecordKind::Person && path.field == day;
}

bool isOfItem(const record::Path& path)
{
    return path.kind == RecordKind::Sitting || path.kind == RecordKind::Review;
}

QString nameOf(ActorId actor, const CaseFile& file)
{
    const auto found = std::ranges::find(file.staff, actor, &StaffMember::id);
    return found == file.staff.end() ? QString() : found->name;
}

} // namespace

NotedBy notedBy(const QList<record::LoggedOp>& ops, const CaseFile& file)
{
    QList<const record::LoggedOp*> inTime;
    for (const record::LoggedOp& one : ops)
        if (isOfContact(one.op.change.path) || isOfItem(one.op.change.path)) inTime.append(&one);
    std::ranges::stable_sort(inTime, {}, &record::LoggedOp::hlc);
    NotedBy noted;
    for (const record::LoggedOp* one : std::as_const(inTime)) {
        const QString name = nameOf(one->actor, file);
        const QUuid item = one->op.change.path.item;
        if (isOfItem(one->op.change.path) && !noted.items.contains(item)) noted.items.insert(item, name);
        if (isOfContact(one->op.change.path) && noted.contact.isEmpty()) noted.contact = name;
    }
    return noted;
}

} // namespace alongside::casework
