#include "core/store/read_models/incremental.h"

#include "core/record/schema.h"

#include <algorithm>

namespace alongside::store {

namespace {

using record::Action;
using record::FieldKind;

bool tookIn(record::Folded& folded, const record::Op& op, bool onlyMine)
{
    const record::Path& path = op.change.path;
    const record::Part* part = record::partOf(path.kind);
    const auto field = record::kindOf(path);
    const bool plain =
        op.change.action == Action::Set || op.change.action == Action::Clear || op.change.action == Action::WriteText;
    if (!plain || !field || *field == FieldKind::Decision || op.change.action == Action::Resolve) return false;
    // What somebody else said may still be unseen, or stand beside ours: then words meet, and fold knows how.
    const bool meets = *field == FieldKind::LongText || *field == FieldKind::HighStakes;
    if (!onlyMine && (meets || op.base < folded.file.seen)) return false;
    if (*field == FieldKind::LongText && !op.change.value.isString()) return false;
    // An item that is not on its list may have been taken off it: fold knows.
    const bool inList = part->shape == record::Shape::List || part->shape == record::Shape::Decisions;
    if (inList && part->read(folded.file, path).isNull()) return false;
    return part->write(folded.file, path, op.change.value);
}

} // namespace

bool tookIn(record::Folded& folded, const record::Group& group, bool onlyMine)
{
    if (!folded.conflicts.isEmpty() || !folded.aside.isEmpty()) return false;
    return std::ranges::all_of(group.ops, [&](const record::Op& op) { return tookIn(folded, op, onlyMine); });
}

} // namespace alongside::store
