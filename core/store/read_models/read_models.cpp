#include "core/store/read_models/read_models.h"

#include "core/store/log/hybrid_clock.h"
#include "core/store/read_models/incremental.h"

#include <algorithm>
#include <utility>

namespace alongside::store {

namespace {

// To the minute: the list says no more, and so the next letter of a text writes nothing here.
constexpr qint64 kMinuteMs = 60'000;

bool isLook(const record::Op& op)
{
    return op.change.path.kind == record::RecordKind::Access;
}

bool needsDeciding(const record::Folded& folded)
{
    if (record::isDisputed(folded.file)) return true;
    return std::ranges::any_of(
        folded.conflicts, [](const record::Conflict& conflict) { return conflict.meeting == Meeting::NeedsDeciding; });
}

} // namespace

ReadModels::ReadModels(const QSqlDatabase& database, LogReader& reader, DeviceId device)
    : m_reader(reader), m_device(device), m_caseload(database), m_dueDates(database), m_search(database)
{
}

void ReadModels::setDevice(DeviceId device)
{
    m_device = device;
    forgetAll();
}

Result<record::Folded> ReadModels::folded(CaseId id)
{
    const Result<Known*> found = known(id);
    return found ? Result<record::Folded>((*found)->folded) : Result<record::Folded>(found.error());
}

Result<ReadModels::Known*> ReadModels::known(CaseId id)
{
    if (Known* found = m_known.object(id.value)) return found;
    Result<Known> fresh = read(id);
    if (!fresh) return fresh.error();
    // What the lists hold now, so that only what differs is written.
    Result<QList<IndexedText>> texts = m_search.of(id);
    if (!texts) return texts.error();
    Result<QList<DueDate>> due = m_dueDates.of(id);
    if (!due) return due.error();
    auto* kept = new Known(*std::move(fresh));
    kept->texts = *std::move(texts);
    kept->due = *std::move(due);
    m_known.insert(id.value, kept);
    return kept;
}

Result<ReadModels::Known> ReadModels::read(CaseId id)
{
    const Result<QList<record::LoggedOp>> ops = m_reader.ops(id, m_device);
    if (!ops) return ops.error();
    Known known;
    for (const record::LoggedOp& op : *ops) {
        if (isLook(op.op)) continue;
        ++known.said;
        known.onlyMine = known.onlyMine && op.device == m_device;
        if (op.device == m_device) known.lastOpNo = std::max(known.lastOpNo, op.opNo);
        known.changedMs = std::max(known.changedMs, HybridClock::msOf(op.hlc));
    }
    known.folded = record::fold(id, *ops);
    return known;
}

Result<Done> ReadModels::take(const record::Group& group)
{
    if (group.caseId.isNull() || std::ranges::all_of(group.ops, isLook)) return Done{};
    Known* found = m_known.object(group.caseId.value);
    if (!found || !tookIn(found->folded, group, found->onlyMine)) return refresh(group.caseId);
    found->said += group.ops.size();
    found->changedMs = std::max(found->changedMs, HybridClock::msOf(group.hlc));
    return write(*found);
}

Result<Done> ReadModels::refresh(CaseId id)
{
    Known before;
    if (Known* found = m_known.object(id.value)) before = *found;
    m_known.remove(id.value);
    const Result<Known*> now = known(id);
    if (!now) return now.error();
    (*now)->row = before.row;
    (*now)->seen = before.seen;
    return write(**now);
}

Result<Done> ReadModels::write(Known& known)
{
    const CaseId id = known.folded.file.id;
    const bool listed = known.said > 0;
    CaseloadRow row = record::caseloadRow(known.folded.file, needsDeciding(known.folded));
    row.changedMs = known.changedMs / kMinuteMs * kMinuteMs;
    if (!listed) {
        if (auto removed = m_caseload.remove(id); !removed) return removed;
    } else if (known.row != row || known.seen != known.folded.file.seen) {
        if (auto written = m_caseload.write(row, known.folded.file.seen, known.lastOpNo); !written) return written;
        known.row = row;
        known.seen = known.folded.file.seen;
    }
    const QList<DueDate> due = listed ? record::dueDates(known.folded.file) : QList<DueDate>();
    if (due != known.due) {
        if (auto written = m_dueDates.write(id, due); !written) return written;
        known.due = due;
    }
    const QList<record::SearchText> texts =
        listed ? record::searchTexts(known.folded.file) : QList<record::SearchText>();
    Result<QList<IndexedText>> indexed = m_search.write(id, known.texts, texts);
    if (!indexed) return indexed.error();
    known.texts = *std::move(indexed);
    return Done{};
}

Result<Done> ReadModels::rebuild()
{
    forgetAll();
    for (auto cleared : {m_caseload.clear(), m_dueDates.clear(), m_search.clear()})
        if (!cleared) return cleared;
    const Result<QList<CaseId>> cases = m_reader.cases();
    if (!cases) return cases.error();
    for (const CaseId id : *cases) {
        if (auto done = refresh(id); !done) return done;
        if (auto done = m_caseload.countNotApplied(id); !done) return done;
    }
    return Done{};
}

} // namespace alongside::store
