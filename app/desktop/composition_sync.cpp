// How the window stands with the office: sending and its receipt, the Sync page, what came in and what it asks.

#include "app/desktop/composition.h"

#include "core/casework/note.h"
#include "ui/case/cards/question_card.h"
#include "ui/screens/sync/sent_words.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/screens/visit/today_page.h"
#include "ui/support/when.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

/// Where there is no office to send to, the way to one.
void Composition::send()
{
    if (m_laptop.office().configured) {
        m_askedToSend = m_laptop.office().waitingChanges;
        return m_laptop.sendNow();
    }
    m_window->go({u"sync"_s, {}, {}});
    if (m_syncPage) m_syncPage->leadToOffice();
}

/// The lists and what they ask are read first: the receipt says how many questions have two answers now.
void Composition::syncEnded(const OfficeState& state)
{
    m_window->takeBack(std::exchange(state.trouble ? m_sent : m_notSent, {})); // it is not so any more
    const auto waited = std::exchange(m_askedToSend, std::nullopt);
    readLists(-1,
              [this, state, waited] { askQuestions([=, this](qsizetype open) { tellSent(state, waited, open); }); });
}

/// The receipt; first of all that days may have been written down wrong, where that was only found now. On the Sync page
/// a trouble is told by the page.
void Composition::tellSent(const OfficeState& state, std::optional<qint64> waited, qsizetype open)
{
    const QString far = ui::clockWords(std::exchange(m_wasAheadMs, 0));
    if (m_window->isCovered()) return;
    const ui::Message receipt = ui::sentMessage(waited.value_or(0), asShown(state), open, whose());
    const bool isToldThere = state.trouble && m_syncPage && m_syncPage->isVisible();
    if (waited) (state.trouble ? m_notSent : m_sent) = receipt.happened;
    if (waited && !isToldThere) m_window->say(receipt);
    if (!far.isEmpty())
        m_window->say({.kind = ui::Message::Kind::Caution,
                       .happened = tr("This laptop's clock is %1 the office's.").arg(far),
                       .why = tr("The days that were filled in for you until now went by it."),
                       .todo = tr("Look at the days on what you did until now. New ones go by the office's time.")});
}

ui::Whose Composition::whose() const
{
    return m_options.practice ? ui::Whose::Practice : ui::Whose::Council;
}

ui::Page* Composition::syncPage()
{
    auto* page = new ui::SyncPage(clock());
    m_syncPage = page;
    page->setSeeOffice(officeSeen);
    page->setJoinsByHand(!m_options.practice);
    const auto tell = [this, page](const OfficeState& state) {
        page->setOffice(asShown(state));
        if (!m_options.practice && state.configured)
            page->setWhose(ui::OfficeSeen{m_laptop.pageWordsKept().given.council, m_laptop.officeAddress()});
        page->setAside(m_laptop.setAside());
    };
    tell(m_laptop.office());
    connect(&m_laptop, &Laptop::officeChanged, page, tell);
    connect(page, &ui::SyncPage::joinAsked, this, [this](const QString& line, const QString& file) {
        const auto invited = laptop::readInvited(line, file);
        if (invited) m_laptop.join(*invited);
        else tellNotJoined(invited.error());
    });
    connect(page, &ui::SyncPage::sendNow, this, &Composition::send);
    connect(page, &ui::SyncPage::stop, &m_laptop, &Laptop::stopSending);
    connect(page, &ui::SyncPage::settled, this,
            [this](CaseId id, const TwoVersions& question, qsizetype chosen, const QString& reason) {
                const QString why = reason.isEmpty() ? tr("chosen, both being shown") : reason;
                m_laptop.desk()
                    .ask([answer = casework::SettleAnswer{id, question, chosen, why}](desk::Desk& desk) {
                        return desk.settle(answer);
                    })
                    .then(this, [this, id, question, chosen](const Result<casework::ChangeSet>& kept) {
                        if (!kept) return m_window->say(kept.error());
                        m_window->setSaved(clock().nowMs());
                        if (m_syncPage) m_window->keepTyped(m_syncPage, ui::settleReasonName(id, question.field), {});
                        if (m_syncPage) m_syncPage->tellDecided(id, question, chosen);
                        takeArrived({id});
                    });
            });
    return page;
}

/// Practice people were played on days long gone: how long their words have waited says nothing, nor what the clock says.
/// In real work a clock that was put right since the last contact is right.
OfficeState Composition::asShown(OfficeState state) const
{
    if (const auto ahead = m_laptop.today().wallAheadMs()) state.officeAheadMs = -*ahead;
    if (!m_options.practice) return state;
    state.oldestWaitingMs = 0;
    state.officeAheadMs.reset();
    return state;
}

/// As the line at the foot of the window has it.
void Composition::tellOffice(const OfficeState& office)
{
    const OfficeState state = asShown(office);
    m_window->setOffice(state);
    if (!m_todayPage) return;
    const Clock& now = clock();
    m_todayPage->setOffice(ui::officeWords(state, now.nowMs(), now.utcOffsetMinutes(), whose()));
}

/// Whose records came in, those of the last sync first.
void Composition::noteArrived(const QList<Arrived>& arrived)
{
    QList<CaseId> cases;
    QList<Arrived> latest;
    for (Arrived one : arrived) {
        cases.append(one.id);
        if (one.changes == 0) continue;
        const auto before = std::ranges::find(m_arrived, one.id, &Arrived::id);
        if (before != m_arrived.end()) one.changes += m_arrived.takeAt(before - m_arrived.begin()).changes;
        latest.append(one);
    }
    m_arrived = latest + m_arrived;
    giveSyncLists();
    takeArrived(cases);
}

void Composition::giveSyncLists()
{
    if (!m_syncPage) return;
    QList<CaseloadRow> waiting;
    QList<ui::CameIn> came;
    for (const CaseloadRow& row : std::as_const(m_people))
        if (row.sent != SentState::AtOffice) waiting.append(row);
    for (const Arrived& one : std::as_const(m_arrived)) {
        const auto row = std::ranges::find(m_people, one.id, &CaseloadRow::id);
        const bool listed = row != m_people.end();
        came.append({one.id,
                     !listed               ? QString()
                     : row->name.isEmpty() ? tr("No name yet")
                                           : row->name,
                     one.changes, m_together.value(one.id)});
    }
    m_syncPage->setWaiting(waiting);
    m_syncPage->setCameIn(came);
}

/// Two answers, and two decisions, made apart: of everybody who has any; and of whom something came in, what was put
/// together. `then` is told how many there are to decide.
void Composition::askQuestions(const std::function<void(qsizetype)>& then)
{
    struct Met {
        QList<ui::OpenQuestion> questions{};
        QHash<CaseId, QList<ui::PutTogether>> together{};
    };
    QList<CaseId> with;
    for (const CaseloadRow& row : std::as_const(m_people))
        if (row.needsDeciding || row.sent == SentState::NeedsYou
            || std::ranges::find(m_arrived, row.id, &Arrived::id) != m_arrived.end())
            with.append(row.id);
    m_laptop.desk()
        .ask([with, &rules = m_rulebook, today = clock().today(),
              offset = clock().utcOffsetMinutes()](desk::Desk& desk) {
            Met met;
            for (const CaseId id : with) {
                const auto view = desk.open(id);
                if (!view) continue;
                met.questions += ui::twoDecisions(view->file, view->made, offset);
                for (const TwoVersions& one : view->versions)
                    if (asksSomebody(one.meeting))
                        met.questions.append(ui::openQuestion(one, view->file, rules, today));
                    else met.together[id].append(ui::putTogether(one, view->file));
            }
            return met;
        })
        .then(this, [this, then](const Met& met) {
            m_together = met.together;
            giveSyncLists();
            if (m_syncPage) m_syncPage->setQuestions(met.questions);
            if (then) then(met.questions.size());
        });
}

} // namespace alongside::desktop
