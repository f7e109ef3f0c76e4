#include "app/server/workers/case_state.h"

#include "app/server/database/weight.h"
#include "core/record/projections.h"
#include "core/record/schema.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

using record::Action;
using record::FieldKind;
using record::Path;
using wire::OpOutcome;

Path presenceOf(const Path& path)
{
    return {path.kind, path.item, record::kPresence, {}};
}

bool isDecision(const Path& path)
{
    const record::Part* part = record::partOf(path.kind);
    return part && part->shape == record::Shape::Decisions;
}

QList<quint64> csnsOf(const QList<record::Head>& heads)
{
    QList<quint64> csns;
    for (const record::Head& head : heads) csns.append(head.csn);
    return csns;
}

QByteArray cborOf(const QList<quint64>& csns)
{
    QCborArray out;
    for (const quint64 csn : csns) out.append(qint64(csn));
    return QCborValue(out).toCbor();
}

const record::Conflict* conflictAt(const record::Folded& folded, const Path& path)
{
    const auto found = std::ranges::find(folded.conflicts, path, &record::Conflict::path);
    return found == folded.conflicts.end() ? nullptr : &*found;
}

/// The decisions that a field of a decision names; none where it holds something else.
QList<QUuid> decisionsNamed(const record::Change& change)
{
    const record::Part* part = record::partOf(change.path.kind);
    const record::FieldInfo* field = part ? part->fieldOf(change.path.field) : nullptr;
    if (!field || field->type.kind != ValueType::Kind::Decision) return {};
    const QCborArray all = field->type.isList ? change.value.toArray() : QCborArray{change.value};
    QList<QUuid> named;
    for (const QCborValue& one : all)
        if (const QUuid id = QUuid::fromRfc4122(one.toByteArray()); !id.isNull()) named.append(id);
    return named;
}

Error refused(const char* where)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), {}};
}

} // namespace

CaseState::CaseState(CaseId id, QList<record::LoggedOp> ops, quint64 csn) : m_id(id), m_csn(csn)
{
    bool apart = false;
    OpOutcome outcome = OpOutcome::Applied;
    for (const record::LoggedOp& op : std::as_const(ops)) {
        takeHead(op, apart, outcome);
        m_weight += weightOf(op.op);
    }
    m_ops = std::move(ops);
    m_before.clear();
}

std::optional<Error> CaseState::refusal(DeviceId device, const record::Group& group) const
{
    for (const record::Op& op : group.ops) {
        const Path& path = op.change.path;
        if (op.change.action == Action::Resolve) {
            const QCborValue named = op.change.value.toArray().at(1);
            if (op.reason.isEmpty()) return refused("resolve.reason");
            if (!named.isArray() || named.toArray().isEmpty()) return refused("resolve.named");
        }
        if (kindOf(path) == FieldKind::Attached) {
            if (op.change.action != Action::Attach) return refused("attached.action");
            const QList<record::Head> first = m_heads.value(path);
            if (!first.isEmpty() && first.first().value != op.change.value) return refused("attached.rewritten");
        }
        if (!isDecision(path)) continue;
        if (op.change.action != Action::Decide || path.item.isNull()) return refused("decision.action");
        const QList<record::Head> maker = m_heads.value(presenceOf(path));
        const bool another = !maker.isEmpty() && (maker.first().device != device || maker.first().hlc != group.hlc);
        if (another || m_heads.contains(path)) return refused("decision.rewritten");
    }
    return restsOnNothing(group);
}

bool CaseState::has(const QUuid& decision, const record::Group& group) const
{
    return std::ranges::any_of(record::parts(), [&](const record::Part& part) {
        if (part.shape != record::Shape::Decisions) return false;
        const Path made{part.kind, decision, record::kPresence, {}};
        const auto makes = [&](const record::Op& op) { return op.change.path == made; };
        return m_heads.contains(made) || std::ranges::any_of(group.ops, makes);
    });
}

std::optional<Error> CaseState::restsOnNothing(const record::Group& group) const
{
    QSet<QUuid> started, paid; // payment instructions of this command, and those of them that name what they pay
    for (const record::Op& op : group.ops) {
        const Path& path = op.change.path;
        if (!isDecision(path)) continue;
        const bool isStart = path.kind == record::RecordKind::PaymentInstruction;
        if (isStart && path.field == record::kPresence) started.insert(path.item);
        const QList<QUuid> named = decisionsNamed(op.change);
        for (const QUuid& one : named)
            if (!has(one, group)) return refused("decision.rests");
        const record::FieldInfo* field = record::partOf(path.kind)->fieldOf(path.field);
        if (isStart && !named.isEmpty() && !field->type.isList)
            paid.insert(path.item); // what it takes the place of is a list
    }
    if (!paid.contains(started)) return refused("payment.agreement");
    return std::nullopt;
}

/// High stakes and registers are judged here; what becomes of long text only the fold can say.
void CaseState::takeHead(const record::LoggedOp& op, bool& apart, OpOutcome& outcome)
{
    const Path& path = op.op.change.path;
    if (path.kind == record::RecordKind::Access) return;
    QList<record::Head>& heads = m_heads[path];
    if (!m_before.contains(path)) m_before.insert(path, csnsOf(heads));
    const std::optional<FieldKind> kind = kindOf(path);
    const bool highStakes = kind == FieldKind::HighStakes;
    const QCborValue said = record::valueOf(op.op.change);
    apart = record::takeIn(heads, op, highStakes);
    const bool differ = std::ranges::any_of(heads, [&](const record::Head& head) { return head.value != said; });
    if (apart && differ && kind != FieldKind::LongText)
        outcome = highStakes ? OpOutcome::NeedsDeciding : OpOutcome::AppliedOtherSaid;
}

void CaseState::take(const record::LoggedOp& op, const OpPlace& place)
{
    Added added{op, place, false};
    takeHead(op, added.apart, added.place.outcome);
    m_ops.append(op);
    m_weight += weightOf(op.op);
    m_added.append(added);
    m_csn = op.csn;
    m_lastActor = op.actor;
    m_changedMs = qint64(op.hlc >> 16);
}

OpOutcome CaseState::outcomeOf(const Added& added, const record::Folded& folded) const
{
    const record::Change& change = added.op.op.change;
    if (change.action == Action::Decide && change.path.field == record::kPresence)
        return record::isDisputed(folded.file, change.path.kind) ? OpOutcome::NeedsDeciding : OpOutcome::Applied;
    const record::Conflict* conflict = conflictAt(folded, change.path);
    if (change.action == Action::RemoveItem && conflict) return OpOutcome::AppliedOtherSaid;
    if (!added.apart || kindOf(change.path) != FieldKind::LongText) return added.place.outcome;
    if (conflict && conflict->meeting == Meeting::TextSideBySide) return OpOutcome::TextSideBySide;
    return OpOutcome::TextMerged;
}

void CaseState::finish(CommitLog& log, const QList<OpenConflict>& open, quint32 schema)
{
    if (m_added.isEmpty()) return;
    const record::Folded folded = record::fold(m_id, m_ops);
    for (Added& added : m_added) {
        added.place.outcome = outcomeOf(added, folded);
        log.addOp(added.op, added.place);
        const record::Change& change = added.op.op.change;
        if (change.path.kind == record::RecordKind::PaymentInstruction && change.path.field == record::kPresence)
            log.raisePayment(added.op);
    }
    writeHeads(log);
    writeConflicts(log, folded, open);
    const bool asks = std::ranges::any_of(
        folded.conflicts, [](const record::Conflict& conflict) { return conflict.meeting == Meeting::NeedsDeciding; });
    const auto isLook = [](const record::LoggedOp& op) { return op.op.change.action == Action::Access; };
    log.moveCase(m_id, m_csn, schema);
    if (!std::ranges::all_of(m_ops, isLook)) // a book of looks alone is nobody's record
        log.setCase(record::caseloadRow(folded.file, asks || record::isDisputed(folded.file)), m_csn, m_lastActor,
                    m_changedMs);
    m_added.clear();
    m_before.clear();
}

void CaseState::writeHeads(CommitLog& log)
{
    for (auto path = m_before.cbegin(); path != m_before.cend(); ++path) {
        const QList<record::Head> heads = m_heads.value(path.key());
        const QList<quint64> now = csnsOf(heads);
        const QByteArray bytes = pathBytes(path.key());
        for (const quint64 csn : path.value())
            if (!now.contains(csn)) log.dropHead(m_id, bytes, csn);
        for (const record::Head& head : heads)
            if (!path.value().contains(head.csn)) log.addHead(m_id, bytes, head);
    }
}

void CaseState::writeConflicts(CommitLog& log, const record::Folded& folded, const QList<OpenConflict>& open)
{
    QList<OpenConflict> gone = open;
    for (const record::Conflict& conflict : folded.conflicts) {
        const QByteArray path = pathBytes(conflict.path);
        const QList<quint64> csns = csnsOf(conflict.heads);
        const QByteArray bytes = cborOf(csns);
        const auto same =
            std::ranges::find_if(gone, [&](const OpenConflict& one) { return one.path == path && one.csns == bytes; });
        if (same != gone.end()) gone.erase(same);
        else log.openConflict(m_id, path, bytes, conflict.meeting, m_csn);
    }
    for (const OpenConflict& one : std::as_const(gone)) log.closeConflict(m_id, one, m_csn);
}

} // namespace alongside::server
