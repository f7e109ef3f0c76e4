// Lists of codes, code by code.

#include "core/policy/diff/diff.h"
#include "core/policy/stretch.h"

namespace alongside::policy {

namespace {

PolicyChange changeOf(ChangeKind kind, const FileHeader& header, const Stretch<CodeList>& days, const ListedCode& code)
{
    return {.kind = kind,
            .key = header.key,
            .label = header.label,
            .from = days.from,
            .to = days.to,
            .item = code.code,
            .afterText = code.label,
            .confirmed = code.confirmed};
}

/// Both as they stand on the first of these days; what held last stands in where the first says nothing.
void compare(const FileHeader& header, const Stretch<CodeList>& days, const CodeList& before, const CodeList& after,
             QList<PolicyChange>& changes)
{
    for (const ListedCode& code : before)
        if (!find(after, code.code)) changes.append(changeOf(ChangeKind::CodeRemoved, header, days, code));
    for (const ListedCode& code : after) {
        const ListedCode* was = find(before, code.code);
        if (!was) changes.append(changeOf(ChangeKind::CodeAdded, header, days, code));
        else if (*was != code) changes.append(changeOf(ChangeKind::CodeChanged, header, days, code));
    }
}

} // namespace

QList<PolicyChange> diffLists(const Layer& before, const Layer& after)
{
    QList<PolicyChange> changes;
    for (const QString& key : keysOf(before.lists.keys(), after.lists.keys())) {
        const ListFile was = before.lists.value(key);
        if (!after.lists.contains(key)) {
            changes.append({.kind = ChangeKind::FileGone, .key = key, .label = was.header.label});
            continue;
        }
        const ListFile is = after.lists.value(key);
        if (before.lists.contains(key)) changes += diffHeader(was.header, is.header);
        const QList<Held<CodeList>> first = heldIn(was.dated);
        const QList<Held<CodeList>> second = heldIn(is.dated);
        for (const Stretch<CodeList>& days : stretches(first, second)) {
            const Held<CodeList>* last = days.before ? days.before : heldBefore(second, days.from);
            compare(is.header, days, last ? *last->entry.value : CodeList(),
                    days.after ? *days.after->entry.value : CodeList(), changes);
        }
    }
    return changes;
}

} // namespace alongside::policy
