// Numbers by date, day by day.

#include "core/policy/diff/diff.h"
#include "core/policy/stretch.h"

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

using Number = Held<qint64>;

/// On days for which both say something.
std::optional<ChangeKind> kindOf(const DatedValue<qint64>& before, const DatedValue<qint64>& after)
{
    if (*before.value != *after.value) return ChangeKind::ValueChanged;
    if (before.confirmed != after.confirmed) return ChangeKind::ConfirmedChanged;
    if (before.source.title != after.source.title || before.source.ref != after.source.ref)
        return ChangeKind::SourceChanged;
    return std::nullopt;
}

class OneKey {
public:
    OneKey(const NumberFile& before, const NumberFile& after, QList<PolicyChange>& changes)
        : m_header(after.header), m_before(heldIn(before.dated)), m_after(heldIn(after.dated)), m_changes(changes)
    {
    }

    void compare()
    {
        for (const Stretch<qint64>& days : stretches(m_before, m_after)) {
            if (!days.after) add(ChangeKind::ValueEnded, days, days.before, nullptr);
            else if (!days.before) takeNew(days);
            else if (const auto kind = kindOf(days.before->entry, days.after->entry))
                add(*kind, days, days.before, days.after);
        }
    }

private:
    /// Days that the first left open: what held last is told beside.
    void takeNew(const Stretch<qint64>& days)
    {
        const Number* last = heldBefore(m_after, days.from);
        if (!last) last = heldBefore(m_before, days.from);
        if (!last) return add(ChangeKind::ValueFirst, days, nullptr, days.after);
        const bool same = *last->entry.value == *days.after->entry.value;
        add(same ? ChangeKind::ValueStays : ChangeKind::ValueSet, days, last, days.after);
    }

    void add(ChangeKind kind, const Stretch<qint64>& days, const Number* before, const Number* after)
    {
        PolicyChange change{.kind = kind,
                            .key = m_header.key,
                            .label = m_header.label,
                            .from = days.from,
                            .to = days.to,
                            .unit = m_header.unit,
                            .sentence = m_header.change};
        if (before) change.before = before->entry.value;
        if (after) change.after = after->entry.value;
        if (after) change.confirmed = after->entry.confirmed;
        if (kind == ChangeKind::SourceChanged) {
            change.beforeText = before->entry.source.title + u", "_s + before->entry.source.ref;
            change.afterText = after->entry.source.title + u", "_s + after->entry.source.ref;
        }
        addChange(m_changes, change);
    }

    const FileHeader& m_header;
    QList<Number> m_before;
    QList<Number> m_after;
    QList<PolicyChange>& m_changes;
};

} // namespace

QList<PolicyChange> diffNumbers(const Layer& before, const Layer& after)
{
    QList<PolicyChange> changes;
    for (const QString& key : keysOf(before.numbers.keys(), after.numbers.keys())) {
        const NumberFile was = before.numbers.value(key);
        if (!after.numbers.contains(key)) {
            changes.append({.kind = ChangeKind::FileGone, .key = key, .label = was.header.label});
            continue;
        }
        const NumberFile is = after.numbers.value(key);
        if (before.numbers.contains(key)) changes += diffHeader(was.header, is.header);
        OneKey(was, is, changes).compare();
    }
    return changes;
}

} // namespace alongside::policy
