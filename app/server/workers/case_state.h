#pragma once
// One case while stage 2 adds to it: its ops in the council's order, what stands on each path, and what a new op meets.

#include "app/server/database/commit_log.h"
#include "core/record/fold/fold.h"

#include <QHash>

#include <optional>

namespace alongside::server {

class CaseState {
public:
    CaseState(CaseId id, QList<record::LoggedOp> ops, quint64 csn);

    [[nodiscard]] quint64 csn() const { return m_csn; }
    /// Unit: bytes, as weightOf() counts them.
    [[nodiscard]] qsizetype weight() const { return m_weight; }

    [[nodiscard]] record::Folded folded() const { return record::fold(m_id, m_ops); }
    /// Why the group cannot be accepted; nothing when it can. A decision is written once, by one group, and rests on
    /// decisions that the record has: no payment is started out of nothing. What settles two answers says why.
    [[nodiscard]] std::optional<Error> refusal(DeviceId device, const record::Group& group) const;

    /// Takes in an op with its csn. Order: by csn.
    void take(const record::LoggedOp& op, const OpPlace& place);

    /// Everything that came of the ops taken since the last call, into the log: op rows with their outcomes, heads,
    /// conflicts, payments, the line of the list.
    void finish(CommitLog& log, const QList<OpenConflict>& open, quint32 schema);

private:
    struct Added {
        record::LoggedOp op{};
        OpPlace place{};
        bool apart = false; // said without knowing of another
    };
    void takeHead(const record::LoggedOp& op, bool& apart, wire::OpOutcome& outcome);
    /// Whether the record has this decision, or the same command makes it.
    [[nodiscard]] bool has(const QUuid& decision, const record::Group& group) const;
    [[nodiscard]] std::optional<Error> restsOnNothing(const record::Group& group) const;
    void writeHeads(CommitLog& log);
    void writeConflicts(CommitLog& log, const record::Folded& folded, const QList<OpenConflict>& open);
    [[nodiscard]] wire::OpOutcome outcomeOf(const Added& added, const record::Folded& folded) const;

    CaseId m_id{};
    quint64 m_csn = 0;
    ActorId m_lastActor{};
    qint64 m_changedMs = 0;
    qsizetype m_weight = 1;
    QList<record::LoggedOp> m_ops{};
    QHash<record::Path, QList<record::Head>> m_heads{};
    QList<Added> m_added{};
    QHash<record::Path, QList<quint64>> m_before{}; // heads of the paths touched since the last finish()
};

} // namespace alongside::server
