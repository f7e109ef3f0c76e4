#include "app/server/workers/batch.h"

#include "core/record/op_bytes.h"
#include "core/record/fold/shared.h"
#include "core/rights/matters.h"
#include "core/wire/attached.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

using wire::OpOutcome;

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kMostAheadMs = 100 * kDayMs; // a clock further off than a certificate lasts cannot reach us

Error malformed(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

} // namespace

OpenFrame openFrame(const PendingFrame& frame)
{
    const Result<wire::FrameHeader> header = wire::headerFrom(frame.headerBytes);
    if (!header) return {frame, {}, header.error()};
    if (header->type != wire::FrameType::Ops) return {frame, *header, malformed("frame.type")};
    return {frame, *header, wire::openOps(*header, frame.body)};
}

Result<Done> Batch::goThrough(const QList<OpenFrame>& frames)
{
    const Result<quint64> csn = lockCouncil(m_link, m_council);
    if (!csn) return csn.error();
    m_csn = *csn;
    const auto waiting = stillWaiting(m_link, m_council);
    if (!waiting) return waiting.error();
    Result<RolesByActor> roles = rolesOf(m_link, m_council);
    if (!roles) return roles.error();
    m_roles = *std::move(roles);
    Result<OrganisationByActor> planners = plannersOf(m_link, m_council);
    if (!planners) return planners.error();
    m_planners = *std::move(planners);
    if (const auto read = readCases(frames); !read) return read.error();
    for (const OpenFrame& frame : frames) {
        if (!waiting->contains({frame.frame.device, frame.frame.frameSeq})) continue;
        if (const auto taken = takeFrame(frame); !taken) return taken.error();
    }
    for (auto& [id, state] : m_states) state->finish(m_log, m_standing.value({id}).conflicts, m_schema);
    for (auto device = m_progress.cbegin(); device != m_progress.cend(); ++device)
        m_log.moveDevice(device.key(), device.value());
    if (m_csn != *csn) m_log.moveCouncil(m_csn);
    return m_log.write(m_link);
}

Result<Done> Batch::readCases(const QList<OpenFrame>& frames)
{
    QSet<CaseId> named;
    for (const OpenFrame& frame : frames)
        if (frame.ops)
            for (const wire::NumberedGroup& group : frame.ops->groups) named.insert(group.group.caseId);
    const QList<CaseId> cases = named.values();
    const Result<QList<CaseStanding>> standings = standingOf(m_link, m_council, cases);
    if (!standings) return standings.error();
    for (qsizetype i = 0; i < cases.size(); ++i) m_standing.insert(cases[i], standings->at(i));
    return Done{};
}

Result<CaseState*> Batch::stateOf(CaseId caseId)
{
    if (const auto found = m_states.find(caseId.value); found != m_states.end()) return found->second.get();
    const quint64 csn = m_standing.value(caseId).csn;
    std::unique_ptr<CaseState> state(m_cache.take({m_council, caseId}));
    if (!state || state->csn() != csn) {
        Result<QList<record::LoggedOp>> ops = QList<record::LoggedOp>();
        if (csn != 0) ops = opsOfCase(m_link, m_shelf, m_council, caseId);
        if (!ops) return ops.error();
        state = std::make_unique<CaseState>(caseId, *std::move(ops), csn);
    }
    return (m_states[caseId.value] = std::move(state)).get();
}

Result<DeviceProgress*> Batch::progress(DeviceId device)
{
    if (const auto found = m_progress.find(device); found != m_progress.end()) return &*found;
    const Result<DeviceProgress> read = progressOf(m_link, m_council, device);
    if (!read) return read.error();
    return &*m_progress.insert(device, *read);
}

Result<Done> Batch::takeFrame(const OpenFrame& frame)
{
    const PendingFrame& kept = frame.frame;
    const Result<DeviceProgress*> before = progress(kept.device);
    if (!before) return before.error();
    if (!frame.ops) {
        m_log.setAside(kept.device, kept.frameSeq, 0, 0, OpOutcome::AsideInvalid, frame.ops.error());
    } else {
        m_schema = std::max(m_schema, frame.header.schema);
        qsizetype leaf = 0;
        for (const wire::NumberedGroup& group : frame.ops->groups) {
            if (const auto taken = takeGroup(frame, group, leaf); !taken) return taken.error();
            leaf += group.group.ops.size();
        }
    }
    m_log.finishFrame(kept.device, kept.frameSeq, frame.ops ? FrameState::Applied : FrameState::Aside);
    const Result<DeviceProgress*> after = progress(kept.device);
    (*after)->appliedSeq = std::max((*after)->appliedSeq, kept.frameSeq);
    return Done{};
}

/// Numbers above the highest met are new without asking. Below it they are a repeat within their own frame, gone through
/// before; in any other frame they are other work under numbers that name an op for ever.
Result<Batch::Numbers> Batch::numbersOf(const PendingFrame& frame, const wire::NumberedGroup& group)
{
    const Result<DeviceProgress*> met = progress(frame.device);
    if (!met) return met.error();
    const quint64 last = group.firstOpNo + quint64(group.group.ops.size()) - 1;
    const quint64 highest = (*met)->appliedOpNo;
    (*met)->appliedOpNo = std::max(highest, last);
    if (group.firstOpNo > highest) return Numbers::New;
    const auto naming = framesNaming(m_link, m_council, frame.device, group.firstOpNo, last);
    if (!naming) return naming.error();
    if (naming->isEmpty()) return Numbers::New;
    return naming->contains(frame.frameSeq) ? Numbers::Repeated : Numbers::Taken;
}

Result<Done> Batch::takeGroup(const OpenFrame& frame, const wire::NumberedGroup& group, qsizetype firstLeaf)
{
    const DeviceId device = frame.frame.device;
    const Result<Numbers> numbers = numbersOf(frame.frame, group);
    if (!numbers) return numbers.error();
    if (*numbers == Numbers::Repeated) return Done{};
    const auto aside = [&](OpOutcome outcome, const Error& why) {
        m_log.setAside(device, frame.frame.frameSeq, group.firstOpNo, group.group.ops.size(), outcome, why);
        return Done{};
    };
    if (*numbers == Numbers::Taken) return aside(OpOutcome::AsideInvalid, malformed("group.number"));
    if (!frame.frame.actor.isNull() && frame.frame.actor != group.group.actor)
        return aside(OpOutcome::AsideUnauthorised, {ErrorCode::ServerRefusedDevice, u"group.actor"_s, {}});
    if (const auto why = claimRefused(group.group)) return aside(OpOutcome::AsideInvalid, *why);
    const Result<CaseState*> state = stateOf(group.group.caseId);
    if (!state) return state.error();
    if (const auto why = rightRefused(group.group, **state)) return aside(OpOutcome::AsideUnauthorised, *why);
    if (const auto why = (*state)->refusal(device, group.group)) return aside(OpOutcome::AsideInvalid, *why);
    for (qsizetype i = 0; i < group.group.ops.size(); ++i)
        (*state)->take({group.group.caseId, group.group.actor, group.group.hlc, device, group.firstOpNo + quint64(i),
                        ++m_csn, group.group.ops[i]},
                       {group.firstOpNo, frame.frame.frameSeq, OpOutcome::Applied, frame.ops->leaves[firstLeaf + i]});
    for (const record::Op& op : group.group.ops)
        if (const auto file = wire::attachedBy(op)) m_log.nameAttached(group.group.caseId, *file);
    return Done{};
}

/// What a laptop says of the council must be so: it cannot have seen what has not been given out, or every answer of a
/// colleague would be overruled unseen; and its time breaks ties, so it must be one that a clock could have shown.
std::optional<Error> Batch::claimRefused(const record::Group& group) const
{
    const auto ms = qint64(group.hlc >> 16);
    const bool couldBe = ms >= record::kEarliestStampMs && ms <= m_nowMs + kMostAheadMs;
    if (m_clocks == Clocks::Real && !couldBe) return malformed("group.hlc");
    const bool unheardOf = std::ranges::any_of(group.ops, [this](const record::Op& op) { return op.base > m_csn; });
    if (unheardOf) return malformed("op.base");
    return std::nullopt;
}

/// Whoever wrote it may write that: one change that is not theirs to make keeps the whole command apart. What a newer
/// program writes and this one has no name for is asked of nobody.
std::optional<Error> Batch::rightRefused(const record::Group& group, const CaseState& state) const
{
    const QList<rights::Role> roles = m_roles.value(group.actor);
    const bool plans = m_planners.contains(group.actor);
    const record::Folded folded = plans ? state.folded() : record::Folded();
    for (const record::Op& op : group.ops) {
        const auto act = rights::actOf(op.change);
        const auto matter = rights::matterOf(op.change.path.kind);
        if (!act || !matter) continue;
        const bool may = plans ? isReply(op.change, group.actor, folded) && mayDoGranted(roles, *matter, *act)
                               : mayDo(roles, *matter, *act);
        if (!may) return Error{ErrorCode::ServerRefusedDevice, u"group.right"_s, record::nameOf(op.change.path)};
    }
    return std::nullopt;
}

bool Batch::isReply(const record::Change& change, ActorId planner, const record::Folded& folded) const
{
    const QString organisation = m_planners.value(planner);
    if (change.path.kind != record::RecordKind::PlannerReply || change.action == record::Action::RemoveItem
        || !record::isSharedWith(organisation, folded))
        return false;
    const auto& replies = folded.file.plannerReplies;
    const auto there = std::ranges::find(replies, PlannerReplyId{change.path.item}, &PlannerReply::id);
    if (there != replies.end()) return false; // what was sent is sent
    return record::nameOf(change.path) != "planner_reply.organisation"_L1 || change.value == organisation;
}

void Batch::keepCases()
{
    for (auto& [id, state] : m_states) {
        const qsizetype cost = state->weight();
        m_cache.insert({m_council, {id}}, state.release(), cost);
    }
    m_states.clear();
}

} // namespace alongside::server
