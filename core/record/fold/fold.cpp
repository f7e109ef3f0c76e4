#include "core/record/fold/fold.h"

#include "core/record/fold/merge_text.h"

#include <QHash>
#include <QSet>

#include <ranges>

namespace alongside::record {

namespace {

/// One writing of a long text, and what the text was once it had been taken in.
struct Written {
    Head head{};
    QString after{};
};

class Folder {
public:
    explicit Folder(CaseId id) { m_folded.file.id = id; }

    void take(const LoggedOp& op)
    {
        m_folded.file.seen = std::max(m_folded.file.seen, op.csn);
        if (op.op.change.path.kind == RecordKind::Access) return;
        const Part* part = partOf(op.op.change.path.kind);
        const bool taken =
            part
            && (op.op.change.path.field == kPresence && part->shape != Shape::Grid ? takePresence(*part, op)
                                                                                   : takeField(*part, op));
        if (!taken) m_folded.aside.append(op);
        else if (const auto newer = m_unread.constFind(op.op.change.path);
                 newer != m_unread.constEnd() && hadSeen(op, *newer))
            m_unread.erase(newer);
    }

    Folded finished()
    {
        for (const Path& gone : std::as_const(m_withdrawn)) partOf(gone.kind)->drop(m_folded.file, gone.item);
        m_folded.conflicts.removeIf(
            [this](const Conflict& conflict) { return m_withdrawn.contains(presenceOf(conflict.path)); });
        for (const Path& path : std::as_const(m_unreadOrder))
            if (m_unread.contains(path) && !m_withdrawn.contains(presenceOf(path))) sayUnread(path);
        m_folded.makers = std::move(m_makers);
        return std::move(m_folded);
    }

private:
    static Path presenceOf(const Path& path) { return {path.kind, path.item, kPresence, {}}; }

    bool takePresence(const Part& part, const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        if (path.item.isNull() || part.shape == Shape::One) return false;
        if (part.shape == Shape::Decisions) return op.op.change.action == Action::Decide && decide(part, op);
        const bool removes = !valueOf(op.op.change).toBool();
        if (op.op.change.action == Action::RemoveItem || (op.op.change.action == Action::Resolve && removes))
            return takeRemoval(path, op);
        m_withdrawn.remove(path);
        touch(path, op);
        if (op.op.change.action == Action::Resolve) settle(path);
        return part.write(m_folded.file, path, true);
    }

    /// Add wins: what somebody else wrote in the item without its remover knowing keeps it on the list.
    bool takeRemoval(const Path& path, const LoggedOp& op)
    {
        const QList<Head> touched = m_touched.value(path);
        const auto apart = std::ranges::find_if(touched, [&](const Head& head) { return !hadSeen(op, head); });
        if (apart != touched.end()) return noteKept(path, headOf(op), *apart), true;
        m_withdrawn.insert(path);
        m_removals[path] = headOf(op);
        return true;
    }

    bool takeField(const Part& part, const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        const FieldInfo* field = part.fieldOf(path.field);
        if (!field || (part.shape == Shape::List && path.item.isNull())) return false;
        if (field->kind == FieldKind::Decision) return op.op.change.action == Action::Decide && decide(part, op);
        if (field->kind == FieldKind::Attached) return attach(part, op);
        if (part.shape == Shape::List) bringBack(path, op);
        if (field->kind == FieldKind::LongText) return takeText(part, op);
        return takeRegister(part, op, field->kind == FieldKind::HighStakes);
    }

    /// A word written in an item by somebody who did not know that it had been taken off brings it back whole.
    void bringBack(const Path& path, const LoggedOp& op)
    {
        const Path presence = presenceOf(path);
        touch(presence, op);
        if (!m_withdrawn.contains(presence) || hadSeen(op, m_removals.value(presence))) return;
        m_withdrawn.remove(presence);
        noteKept(presence, m_removals.value(presence), headOf(op));
    }

    /// Who took it off, and who wrote in it: which of the two stands is one answer to choose.
    void noteKept(const Path& presence, Head removal, Head writing)
    {
        removal.value = false;
        writing.value = true;
        note(presence, Meeting::KeptAgainstRemoval, {removal, writing});
    }

    /// A decision is written once: by the group that made it, and never again.
    bool decide(const Part& part, const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        const auto maker = m_makers.constFind(path.item);
        const bool mine = maker == m_makers.constEnd() || (maker->device == op.device && maker->hlc == op.hlc);
        if (!mine || m_decided.contains(path)) return false;
        m_makers.insert(path.item, headOf(op));
        m_decided.insert(path);
        return part.write(m_folded.file, path, op.op.change.value) || keepUnread(op);
    }

    /// What is attached is never another file: the first word stands, and to put it back says the same once more.
    bool attach(const Part& part, const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        if (op.op.change.action != Action::Attach) return false;
        if (m_decided.contains(path)) return part.read(m_folded.file, path) == op.op.change.value;
        m_decided.insert(path);
        return part.write(m_folded.file, path, op.op.change.value) || keepUnread(op);
    }

    bool takeRegister(const Part& part, const LoggedOp& op, bool highStakes)
    {
        const Path& path = op.op.change.path;
        QList<Head>& heads = m_heads[path];
        const QList<Head> before = heads;
        const bool concurrent = takeIn(heads, op, highStakes);
        const Head used = *std::ranges::max_element(heads, [](const Head& a, const Head& b) { return isLater(b, a); });
        if (!part.write(m_folded.file, path, used.value)) return heads = before, keepUnread(op);
        if (concurrent && differ(heads)) note(path, highStakes ? Meeting::NeedsDeciding : Meeting::BothShown, heads);
        else settle(path);
        return true;
    }

    bool takeText(const Part& part, const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        if (!valueOf(op.op.change).isString()) return keepUnread(op);
        QList<Head>& heads = m_heads[path];
        const bool concurrent = takeIn(heads, op, false);
        const QString mine = valueOf(op.op.change).toString();
        const QString now = part.read(m_folded.file, path).toString();
        const MergedText merged = concurrent || !wasShown(path, op, now) ? mergeText(textSeenBy(path, op), now, mine)
                                                                         : MergedText{mine, false};
        if (!part.write(m_folded.file, path, merged.text)) return false;
        m_written[path].append({headOf(op), merged.text});
        if (merged.sideBySide) note(path, Meeting::TextSideBySide, heads);
        else if (concurrent && merged.text != mine) note(path, Meeting::TextMerged, heads);
        else if (!concurrent) settle(path);
        return true;
    }

    bool wasShown(const Path& path, const LoggedOp& op, const QString& now) const
    {
        return textSeenBy(path, op) == now;
    }

    /// The text its author had on the screen: what stood after the last committed word they had seen, with their own
    /// later writing on top.
    QString textSeenBy(const Path& path, const LoggedOp& op) const
    {
        QString seen;
        for (const Written& written : m_written.value(path)) {
            if (written.head.csn != 0 && written.head.csn <= op.op.base) seen = written.after;
            else if (written.head.device == op.device) seen = written.head.value.toString();
        }
        return seen;
    }

    /// A field this program knows, with a value it cannot read. Always false: the op is kept aside.
    bool keepUnread(const LoggedOp& op)
    {
        const Path& path = op.op.change.path;
        m_unreadOrder.removeOne(path);
        m_unreadOrder.append(path);
        m_unread.insert(path, headOf(op));
        return false;
    }

    void sayUnread(const Path& path)
    {
        const Part& part = *partOf(path.kind);
        part.markUnread(m_folded.file, path.item);
        m_folded.file.unread.append(
            {QString::fromLatin1(part.name), path.item, QString::fromLatin1(part.fieldOf(path.field)->name)});
    }

    void touch(const Path& presence, const LoggedOp& op)
    {
        QList<Head>& heads = m_touched[presence];
        heads.removeIf([&](const Head& head) { return head.device == op.device; });
        heads.append(headOf(op));
    }

    void note(const Path& path, Meeting meeting, QList<Head> heads)
    {
        settle(path);
        m_folded.conflicts.append({path, meeting, std::move(heads)});
    }

    void settle(const Path& path)
    {
        m_folded.conflicts.removeIf([&](const Conflict& conflict) { return conflict.path == path; });
    }

    Folded m_folded{};
    QHash<Path, QList<Head>> m_heads{};
    QHash<Path, QList<Head>> m_touched{};
    QHash<Path, QList<Written>> m_written{};
    QHash<Path, Head> m_removals{};
    QSet<Path> m_withdrawn{};
    QSet<Path> m_decided{};
    QHash<Path, Head> m_unread{};
    QList<Path> m_unreadOrder{};
    QHash<QUuid, Head> m_makers{};
};

} // namespace

QList<Change> diff(const CaseFile& seen, const CaseFile& after)
{
    QList<Change> changes;
    for (const Part& part : parts()) part.diff(seen, after, changes);
    return changes;
}

Folded fold(CaseId id, const QList<LoggedOp>& ops)
{
    Folder folder(id);
    for (const LoggedOp& op : ops) folder.take(op);
    return folder.finished();
}

} // namespace alongside::record
