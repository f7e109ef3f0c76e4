#pragma once
// A log in memory, and a desk at it: what a desk needs of whatever keeps its log, and nothing else. No store is linked.

#include "core/casework/note.h"
#include "core/desk/desk.h"
#include "tests/support/fixed_world.h"

namespace alongside::desk {

class MemoryLog final : public CaseLog {
public:
    [[nodiscard]] Writer writer() const override { return self; }
    Result<record::Folded> folded(CaseId id) override { return record::fold(id, opsOf(id)); }
    Result<Done> append(const record::Group& group) override
    {
        if (full) return Error{ErrorCode::StoreFull, {}, {}};
        take(group, self.device, 0);
        return Done{};
    }
    Result<Done> recordAccess(const record::Access& access) override
    {
        if (full) return Error{ErrorCode::StoreFull, {}, {}};
        looks.append(access);
        return Done{};
    }
    Result<int> copiesOf(CaseId id, const QString& page) override
    {
        int last = 0;
        for (const record::Access& one : looks)
            if (one.subject == id && one.section == page) last = std::max(last, one.copyNo);
        return last;
    }
    Result<QList<CaseloadRow>> caseload(int) override { return QList<CaseloadRow>(); }
    Result<QList<SearchHit>> search(const QString&) override { return QList<SearchHit>(3); }
    Result<QList<DueDate>> dueDates(QDate) override { return QList<DueDate>(); }
    AttachedFile described(AttachedKind kind, const QByteArray& bytes) override
    {
        return {QByteArray(32, bytes.isEmpty() ? '0' : bytes.front()), QByteArray(16, 's'), kind, int(bytes.size())};
    }
    Result<Done> keepPart(CaseId, const AttachedFile& file, qint64 first, const QByteArray& bytes) override
    {
        if (full) return Error{ErrorCode::StoreFull, {}, {}};
        attached[file.hash][first] = bytes;
        return Done{};
    }
    Result<QByteArray> attachedPart(const AttachedFile& file, qint64 first) override
    {
        if (!attached.contains(file.hash)) return Error{ErrorCode::AttachedMissing, {}, {}};
        return attached[file.hash].value(first);
    }
    Result<Done> close() override { return Done{}; }

    /// A colleague's words come in with the council's numbers from `csn` on; ours stay behind them.
    void arrive(const record::Group& group, DeviceId from, quint64 csn) { take(group, from, csn); }
    [[nodiscard]] QList<record::LoggedOp> opsOf(CaseId id) const
    {
        QList<record::LoggedOp> of;
        for (const bool committed : {true, false})
            for (const record::LoggedOp& op : ops)
                if (op.caseId == id && (op.csn > 0) == committed) of.append(op);
        return of;
    }

    Writer self{{QUuid(0xa0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)},
                {QUuid(0xd0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    bool full = false;
    QList<record::LoggedOp> ops{};
    QList<record::Access> looks{};
    QMap<QByteArray, QMap<qint64, QByteArray>> attached{};

private:
    void take(const record::Group& group, DeviceId device, quint64 csn)
    {
        for (const record::Op& op : group.ops)
            ops.append({group.caseId, group.actor, ++m_hlc << 16, device, 0, csn > 0 ? csn++ : 0, op});
    }

    quint64 m_hlc = 0;
};

class Table {
public:
    Table()
    {
        auto made = std::make_unique<MemoryLog>();
        log = made.get();
        desk = std::make_unique<Desk>(std::move(made), ids,
                                      Author{QStringLiteral("Niamh"), QStringLiteral("social worker")});
    }

    CaseFile file(CaseId id) { return desk->open(id)->file; }
    CaseId addAda() { return *desk->addPerson({.name = QStringLiteral("Ada Finch")}); }

    FixedClock clock;
    NumberedIds ids;
    MemoryLog* log = nullptr;
    std::unique_ptr<Desk> desk;
};

/// An edit as a screen hands it over.
inline casework::NoteEdits edited(const CaseFile& seen, const std::function<void(CaseFile&)>& change)
{
    casework::NoteEdits command{seen, seen, {}};
    change(command.after);
    return command;
}

} // namespace alongside::desk
