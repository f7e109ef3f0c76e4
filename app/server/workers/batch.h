#pragma once
// Some frames in one transaction. Everything is read first, then gone through in memory, then written together.
// Internal to app/server/workers.

#include "app/server/database/commit_log.h"
#include "app/server/database/log_reader.h"
#include "app/server/database/people/people.h"
#include "app/server/workers/case_state.h"
#include "app/server/workers/clocks.h"

#include <QCache>

#include <map>
#include <memory>
#include <optional>

namespace alongside::server {

using CaseCache = QCache<std::pair<CouncilId, CaseId>, CaseState>;

/// A frame opened before the council's row was locked.
struct OpenFrame {
    PendingFrame frame{};
    wire::FrameHeader header{};
    Result<wire::OpenedOps> ops;
};
OpenFrame openFrame(const PendingFrame& frame);

class Batch {
public:
    Batch(Link& link, CouncilId council, qint64 nowMs, Clocks clocks, CaseCache& cache)
        : m_link(link), m_council(council), m_nowMs(nowMs), m_clocks(clocks), m_log(council, nowMs), m_cache(cache),
          m_shelf(link, council)
    {
    }

    /// Inside an open transaction. Errors: those of the database.
    Result<Done> goThrough(const QList<OpenFrame>& frames);
    /// After the commit: the cases are kept for the next batch.
    void keepCases();

private:
    Result<Done> readCases(const QList<OpenFrame>& frames);
    Result<CaseState*> stateOf(CaseId caseId);
    Result<Done> takeFrame(const OpenFrame& frame);
    Result<Done> takeGroup(const OpenFrame& frame, const wire::NumberedGroup& group, qsizetype firstLeaf);
    [[nodiscard]] std::optional<Error> claimRefused(const record::Group& group) const;
    [[nodiscard]] std::optional<Error> rightRefused(const record::Group& group, const CaseState& state) const;
    /// What a planner may write: a reply of their own organisation, to somebody who shares with it.
    [[nodiscard]] bool isReply(const record::Change& change, ActorId planner, const record::Folded& folded) const;
    enum class Numbers { New, Repeated, Taken };
    Result<Numbers> numbersOf(const PendingFrame& frame, const wire::NumberedGroup& group);
    Result<DeviceProgress*> progress(DeviceId device);

    Link& m_link;
    CouncilId m_council;
    qint64 m_nowMs;
    Clocks m_clocks;
    CommitLog m_log;
    CaseCache& m_cache;
    FrameShelf m_shelf;
    quint64 m_csn = 0;
    quint32 m_schema = 0;
    RolesByActor m_roles{};
    OrganisationByActor m_planners{};
    QHash<DeviceId, DeviceProgress> m_progress{};
    QHash<CaseId, CaseStanding> m_standing{};
    std::map<QUuid, std::unique_ptr<CaseState>> m_states{};
};

} // namespace alongside::server
