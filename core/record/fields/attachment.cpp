// What is attached. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Attachment> kAttachment[] = {
    field<&alongside::Attachment::file>(1, "file", Attached, Planner, {"The file itself"}),
    field<&alongside::Attachment::name>(2, "name", Register, Planner, {"What the file is called"}),
    field<&alongside::Attachment::shows>(3, "shows", Register, Planner, {"What it shows"}),
    field<&alongside::Attachment::to>(4, "to", Register, Planner, {"Where it belongs"}),
    field<&alongside::Attachment::attachedOn>(5, "attached_on", Register, Planner, {"Attached on"}),
    field<&alongside::Attachment::attachedBy>(6, "attached_by", Register, Planner, {"Who attached it"}),
};

} // namespace

template <>
std::span<const Field<alongside::Attachment>> fieldsOf()
{
    return kAttachment;
}

} // namespace alongside::record
