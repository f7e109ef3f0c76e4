#include "ui/case/case_desk.h"

namespace alongside::ui {

namespace {

constexpr int kPauseMs = 400;
constexpr int kLongestMs = 700;
constexpr int kAgainMs = 3000;

} // namespace

CaseDesk::CaseDesk(desk::DeskThread& desk, const Clock& clock, const casework::CaseView& shown, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_autosave(shown.file), m_draft(shown.file),
      m_versions(shown.versions)
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &CaseDesk::submit);
    }
}

CaseDesk::~CaseDesk()
{
    disconnect();
    if (const auto command = m_autosave.last(casework::NoteEdits{{}, m_draft, {}}); command && *command)
        m_desk.ask([command = **command](desk::Desk& desk) { return desk.run(command); });
}

void CaseDesk::edit(const std::function<void(CaseFile&)>& change)
{
    change(m_draft);
    m_pause.start(kPauseMs);
    if (!m_longest.isActive()) m_longest.start(kLongestMs);
    emit edited();
}

void CaseDesk::act(const std::function<void(CaseFile&)>& change)
{
    change(m_draft);
    submit();
    emit shown();
    showBound();
    emit edited();
}

void CaseDesk::showBound()
{
    for (const Bound& bound : std::as_const(m_bound))
        if (bound.field && !bound.field->isBeingEdited()) bound.show(m_draft);
}

void CaseDesk::watch(Field* field, Bound bound)
{
    m_bound.removeIf([](const Bound& one) { return one.field.isNull(); });
    m_bound.append(std::move(bound));
    connect(field, &Field::left, this, &CaseDesk::leave);
}

void CaseDesk::leave()
{
    submit();
    fetch();
}

void CaseDesk::submit()
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) timer->stop();
    if (m_out > 0) return; // what was typed meanwhile goes when it is answered
    m_safe = m_autosave.seen();
    const auto command = m_autosave.submit(casework::NoteEdits{{}, m_draft, {}});
    if (!command) return emit refused(command.error());
    if (*command) send(**command);
}

void CaseDesk::flush()
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) timer->stop();
    if (m_out == 0) m_safe = m_autosave.seen();
    const auto command = m_autosave.last(casework::NoteEdits{{}, m_draft, {}});
    if (!command) return emit refused(command.error());
    if (*command) send(**command);
}

void CaseDesk::send(const casework::NoteEdits& command)
{
    ++m_out;
    m_desk.ask([command](desk::Desk& desk) { return desk.run(command); })
        .then(this, [this](const Result<casework::ChangeSet>& kept) { answered(kept); });
}

void CaseDesk::answered(const Result<casework::ChangeSet>& kept)
{
    --m_out;
    m_failed = m_failed || !kept;
    if (kept) emit saved(m_clock.nowMs());
    else emit refused(kept.error());
    if (m_out > 0) return;
    m_autosave.answered(true);
    if (std::exchange(m_failed, false)) {
        m_autosave.shown(m_safe); // what was not kept is compared again with what is: it goes with the next edit
        return m_again.start(kAgainMs);
    }
    submit();
    fetch();
}

void CaseDesk::decided(const Result<casework::ChangeSet>& kept,
                       const std::function<void(const Result<casework::ChangeSet>&)>& done)
{
    if (kept) emit saved(m_clock.nowMs());
    else emit refused(kept.error());
    if (done) done(kept);
    fetch();
}

void CaseDesk::take(const casework::ChangeSet& changed)
{
    if (changed.caseId == m_draft.id && !changed.isEmpty()) fetch();
}

void CaseDesk::fetch()
{
    if (std::exchange(m_fetching, true)) {
        m_fetchAgain = true;
        return;
    }
    m_desk.ask([id = m_draft.id](desk::Desk& desk) { return desk.open(id); })
        .then(this, [this](const Result<casework::CaseView>& fresh) {
            m_fetching = false;
            if (fresh) takeSnapshot(*fresh);
            else emit refused(fresh.error());
            if (std::exchange(m_fetchAgain, false)) fetch();
        });
}

void CaseDesk::takeSnapshot(const casework::CaseView& fresh)
{
    // What is typed and not yet answered comes first; its answer asks again.
    if (m_out > 0 || m_draft != m_autosave.seen()) return;
    if (markWhatWaits(fresh.file)) return;
    adopt(fresh);
}

/// Under somebody's hands nothing moves, and what they write next must still say what they had seen.
bool CaseDesk::markWhatWaits(const CaseFile& fresh)
{
    bool waits = false;
    for (const Bound& bound : std::as_const(m_bound)) {
        if (!bound.field || !bound.field->isBeingEdited()) continue;
        const bool differs = !bound.same(m_draft, fresh);
        bound.field->markChangedElsewhere(differs);
        waits = waits || differs;
    }
    return waits;
}

void CaseDesk::adopt(const casework::CaseView& fresh)
{
    const bool same = fresh.file == m_draft && fresh.versions == m_versions;
    m_autosave.shown(fresh.file);
    m_draft = fresh.file;
    m_versions = fresh.versions;
    if (same) return;
    emit shown();
    showBound();
}

} // namespace alongside::ui
