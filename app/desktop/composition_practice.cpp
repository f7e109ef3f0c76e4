// Practice: invented people on days of their own, with an office beside the window.

#include "app/desktop/composition.h"

#include "app/desktop/practice/practice.h"

using namespace Qt::StringLiterals;

namespace alongside::desktop {

void Composition::beginPractice()
{
    if (m_laptop.hasStore()) m_laptop.open(kPracticePassphrase.toString());
    else m_laptop.create(kPracticeWorker.toString(), kPracticeRole.toString(), kPracticePassphrase.toString());
}

/// Once in the life of a store. Where somebody is there whose time was never noted, the play was cut short, or they were
/// played by the command line: it goes on from their last change.
void Composition::fillPractice()
{
    m_laptop.desk()
        .ask([this](desk::Desk& desk) -> Result<int> {
            const auto there = desk.people(-1);
            if (!there) return there.error();
            if (there->isEmpty()) return playPracticePeople(desk, m_rulebook, m_ids, m_practice);
            for (const CaseloadRow& row : *there) m_practice.set(std::max(m_practice.nowMs(), row.changedMs));
            return int(there->size());
        })
        .then(this, [this](const Result<int>& played) {
            m_settings.setPractice(m_practice.nowMs());
            m_laptop.count();
            takeOpened();
            if (!played) m_window->say(played.error());
        });
}

void Composition::leavePractice()
{
    if (!m_options.practice) return;
    m_window->say({.happened = tr("You leave practice."), .todo = tr("Your own work opens in a window of its own.")});
    emit otherWindowAsked();
}

void Composition::startOffice()
{
    if (m_options.server.isEmpty() || m_office) return;
    m_office = std::make_unique<PracticeOffice>(m_options.server, m_options.folder + u"/office"_s);
    connect(m_office.get(), &PracticeOffice::ready, this, [this](const QUrl& address) {
        if (!m_laptop.office().configured) return m_office->invite(m_laptop.author().name);
        m_laptop.officeMoved(address);
    });
    connect(m_office.get(), &PracticeOffice::invited, this, [this](const Invited& what) { m_laptop.join(what); });
    m_office->start();
}

/// However it ends, practice goes on later than it was: it is set on by as long as its time may have gone unnoted.
void Composition::notePractice()
{
    if (m_options.practice && !m_refusal && m_settings.practiceMs() > 0) m_settings.setPractice(m_practice.nowMs());
}

} // namespace alongside::desktop
