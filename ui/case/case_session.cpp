#include "ui/case/case_session.h"

namespace alongside::ui {

namespace {

constexpr int kPauseMs = 400;
constexpr int kLongestMs = 700;
constexpr int kAgainMs = 3000;

} // namespace

CaseSession::CaseSession(const CaseServices& services, const casework::CaseView& looked, QObject* parent)
    : QObject(parent), m_services(services), m_autosave(looked.file), m_draft(looked.file), m_versions(looked.versions),
      m_made(looked.made)
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &CaseSession::submit);
    }
}

CaseSession::~CaseSession()
{
    disconnect();
    if (const auto command = m_autosave.last(casework::NoteEdits{{}, m_draft, {}}); command && *command)
        m_services.desk.ask([command = **command](desk::Desk& desk) { return desk.run(command); });
}

void CaseSession::edit(const std::function<void(CaseFile&)>& change)
{
    const CaseFile was = m_draft;
    change(m_draft);
    m_pause.start(kPauseMs);
    if (!m_longest.isActive()) m_longest.start(kLongestMs);
    emit edited(casework::topicsBetween(was, m_draft));
}

void CaseSession::act(const std::function<void(CaseFile&)>& change)
{
    const CaseFile was = m_draft;
    change(m_draft);
    submit();
    emit changed(casework::topicsBetween(was, m_draft));
}

void CaseSession::takeAway(const std::function<void(CaseFile&)>& change)
{
    const CaseFile before = m_draft;
    act(change);
    holdTaken(before);
}

void CaseSession::answer(const std::function<void(CaseFile&)>& change, const std::function<void(CaseFile&)>& back)
{
    act(change);
    CaseFile before = m_draft;
    back(before);
    holdTaken(before);
    lookAtTaken(); // answered as it was before, there is no other answer to put back
}

void CaseSession::answer(const std::function<void(CaseFile&)>& change)
{
    answer(change, [before = m_draft](CaseFile& file) { file = before; });
}

void CaseSession::holdTaken(const CaseFile& before)
{
    const casework::TakenAway taken{before, m_draft};
    if (!casework::canBePutBack(taken, m_draft)) return;
    m_taken = taken;
    emit takenChanged();
}

bool CaseSession::putBack()
{
    if (!m_taken) return true;
    const casework::PutBack back = casework::putBack(*m_taken, m_draft);
    m_taken.reset();
    act([&back](CaseFile& file) { file = back.file; });
    emit takenChanged();
    return !back.lacksSome;
}

void CaseSession::forgetTaken()
{
    if (!m_taken) return;
    m_taken.reset();
    emit takenChanged();
}

/// Somebody else may have kept it, or put it back.
void CaseSession::lookAtTaken()
{
    if (m_taken && !casework::canBePutBack(*m_taken, m_draft)) forgetTaken();
}

void CaseSession::leave()
{
    submit();
    fetch();
}

void CaseSession::submit()
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) timer->stop();
    if (m_out > 0) return; // what was typed meanwhile goes when it is answered
    m_safe = m_autosave.seen();
    const auto command = m_autosave.submit(casework::NoteEdits{{}, m_draft, {}});
    if (!command) return emit refused(command.error());
    if (*command) send(**command);
}

void CaseSession::flush()
{
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) timer->stop();
    if (m_out == 0) m_safe = m_autosave.seen();
    const auto command = m_autosave.last(casework::NoteEdits{{}, m_draft, {}});
    if (!command) return emit refused(command.error());
    if (*command) send(**command);
}

void CaseSession::send(const casework::NoteEdits& command)
{
    ++m_out;
    ask([command](desk::Desk& desk) { return desk.run(command); }).then(this, [this](const Kept& kept) {
        answered(kept);
    });
}

void CaseSession::answered(const Kept& kept)
{
    --m_out;
    m_failed = m_failed || !kept;
    if (kept) emit saved(m_services.clock.nowMs());
    else emit refused(kept.error());
    if (m_out > 0) return;
    m_autosave.answered(true);
    if (std::exchange(m_failed, false)) {
        m_autosave.shown(m_safe); // what was not kept is compared again with what is: it goes with the next edit
        m_again.start(kAgainMs);
        return tellSettled();
    }
    submit();
    fetch();
    if (isKept()) emit this->kept();
}

void CaseSession::decided(const Kept& kept, const QPointer<QObject>& context,
                          const std::function<void(const Kept&)>& done)
{
    m_deciding = false;
    if (kept) forgetTaken(); // the decision rests on what is here now
    if (kept) emit saved(m_services.clock.nowMs());
    else emit refused(kept.error());
    fetch();
    if (isKept()) emit this->kept();
    if (context && done) whenSettled(context, [done, kept] { done(kept); });
}

void CaseSession::settle(const TwoVersions& question, qsizetype chosen, const QString& reason,
                         const std::function<void()>& done)
{
    flush();
    const bool goes = question.meeting == Meeting::KeptAgainstRemoval && !question.versions.value(chosen).used;
    const QString why = reason.isEmpty() ? tr("chosen, both being shown") : reason;
    ask([answer = casework::SettleAnswer{m_draft.id, question, chosen, why}](desk::Desk& desk) {
        return desk.settle(answer);
    }).then(this, [this, done, goes, before = m_draft](const Kept& kept) {
        if (!kept) return emit refused(kept.error());
        emit saved(m_services.clock.nowMs());
        take(*kept);
        if (goes) whenSettled(this, [this, before] { holdTaken(before); });
        if (done) done();
    });
}

void CaseSession::take(const casework::ChangeSet& changed)
{
    if (changed.caseId == m_draft.id && !changed.isEmpty()) fetch();
}

void CaseSession::fetch()
{
    if (std::exchange(m_fetching, true)) {
        m_fetchAgain = true;
        return;
    }
    ask([id = m_draft.id](desk::Desk& desk) {
        return desk.open(id);
    }).then(this, [this](const Result<casework::CaseView>& fresh) {
        m_fetching = false;
        if (fresh) take(*fresh);
        else emit refused(fresh.error());
        if (std::exchange(m_fetchAgain, false)) fetch();
        tellSettled();
    });
}

void CaseSession::take(const casework::CaseView& fresh)
{
    // What is typed and not yet answered comes first; its answer asks again.
    if (m_out > 0 || m_draft != m_autosave.seen()) return;
    // Under somebody's hands nothing moves, and what they write next must still say what they had seen.
    if (m_fields.markWhatWaits(m_draft, fresh.file)) return;
    adopt(fresh);
}

void CaseSession::lookAgain()
{
    emit changed(~casework::Topics());
}

void CaseSession::adopt(const casework::CaseView& fresh)
{
    const CaseFile was = std::exchange(m_draft, fresh.file);
    const bool questions = std::exchange(m_versions, fresh.versions) != fresh.versions;
    m_made = fresh.made;
    m_autosave.shown(fresh.file);
    casework::Topics topics = casework::topicsBetween(was, m_draft);
    if (questions) topics |= casework::Topic::Decisions;
    if (topics) emit changed(topics);
    lookAtTaken();
}

void CaseSession::whenSettled(QObject* context, const std::function<void()>& then)
{
    flush();
    m_whenSettled.append([context = QPointer(context), then] {
        if (context) then();
    });
    tellSettled();
}

void CaseSession::tellSettled()
{
    if (m_out > 0 || m_fetching || m_deciding) return;
    for (const auto& then : std::exchange(m_whenSettled, {})) then();
}

} // namespace alongside::ui
