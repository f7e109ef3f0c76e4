#include "core/policy/diff/diff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

QString wordFor(CouncilMay may)
{
    switch (may) {
    case CouncilMay::Nothing: return u"nothing"_s;
    case CouncilMay::Set: return u"set"_s;
    case CouncilMay::Raise: return u"raise"_s;
    case CouncilMay::Lower: break;
    }
    return u"lower"_s;
}

QList<PolicyChange> diffTexts(const Layer& before, const Layer& after)
{
    QList<PolicyChange> changes;
    for (const QString& id : keysOf(before.sources.keys(), after.sources.keys())) {
        const CitedSource was = before.sources.value(id);
        const CitedSource is = after.sources.value(id);
        if (was.title == is.title && was.text == is.text) continue;
        const ChangeKind kind = was.id.isEmpty()  ? ChangeKind::TextAdded
                                : is.id.isEmpty() ? ChangeKind::TextRemoved
                                                  : ChangeKind::TextChanged;
        changes.append({.kind = kind, .key = id, .beforeText = was.text, .afterText = is.text});
    }
    return changes;
}

} // namespace

QStringList keysOf(const QStringList& before, const QStringList& after)
{
    QStringList keys = before + after;
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

void addChange(QList<PolicyChange>& changes, const PolicyChange& change)
{
    if (!changes.isEmpty() && changes.last().to.isValid()) {
        PolicyChange longer = changes.last();
        const bool follows = longer.to.addDays(1) == change.from;
        longer.from = change.from;
        longer.to = change.to;
        if (follows && longer == change) {
            changes.last().to = change.to;
            return;
        }
    }
    changes.append(change);
}

QList<PolicyChange> diffHeader(const FileHeader& before, const FileHeader& after)
{
    QList<PolicyChange> changes;
    const auto compare = [&](QStringView member, const QString& was, const QString& is) {
        if (was != is)
            changes.append({.kind = ChangeKind::HeaderChanged,
                            .key = after.key,
                            .label = after.label,
                            .item = member.toString(),
                            .beforeText = was,
                            .afterText = is});
    };
    compare(u"label", before.label, after.label);
    compare(u"unit", before.unit, after.unit);
    compare(u"jurisdiction", before.jurisdiction, after.jurisdiction);
    compare(u"set", before.yearly ? u"yearly"_s : u"until changed"_s, after.yearly ? u"yearly"_s : u"until changed"_s);
    compare(u"council_may", wordFor(before.councilMay), wordFor(after.councilMay));
    return changes;
}

QList<PolicyChange> diff(const Library& before, const Library& after)
{
    const Layer& was = before.national();
    const Layer& is = after.national();
    return diffNumbers(was, is) + diffLists(was, is) + diffGuides(was, is) + diffTexts(was, is);
}

} // namespace alongside::policy
