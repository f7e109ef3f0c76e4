#include "app/cli/demo/laptop.h"

#include "core/store/case_store.h"
#include "core/store/device_secret.h"
#include "core/store/key_slots.h"
#include "core/sync/enrolment.h"
#include "core/sync/push.h"
#include "core/sync/sync_run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

/// This program has one thread: the way to the store is straight in.
sync::StoreDoor doorTo(store::CaseStore& store)
{
    return sync::StoreDoor([&store](const sync::StoreDoor::Step& step) { step(store); });
}

Result<Done> enrolled(store::CaseStore& store, const Invited& invited, const Clock& clock)
{
    const Result<sync::Invitation> invitation = sync::invitationFrom(invited.line);
    const Result<sync::CouncilFile> council = sync::councilFileFrom(invited.councilFile);
    if (!invitation || !council) return invitation ? council.error() : invitation.error();
    const Result<sync::CouncilLink> link = sync::enrol(doorTo(store), clock, *invitation, *council);
    return link ? Result<Done>(Done{}) : link.error();
}

constexpr unsigned kLookAgainMs = 20;

/// The office takes first and puts in order afterwards; colleagues' words come only then.
bool isSettled(const sync::Session& session)
{
    return session.stand && session.stand->appliedSeq >= session.stand->committedSeq;
}

} // namespace

Laptop::Laptop(std::unique_ptr<store::CaseStore> store, const Clock& clock, IdSource& ids,
               const casework::Author& whose)
    : m_clock(clock), m_desk(std::make_unique<casework::Desk>(std::move(store), clock, ids, whose))
{
}

Result<std::unique_ptr<Laptop>> Laptop::join(const QString& folder, const casework::Author& whose,
                                             const Invited& invited, const Clock& clock, IdSource& ids)
{
    if (!QDir().mkpath(folder)) return Error{ErrorCode::OutputUnwritable, folder, {}};
    store::KeySlots keys(folder, clock);
    store::FileDeviceSecret secret(folder);
    const Result<store::Key> key = keys.create(QString::fromLatin1(kPracticePassphrase), secret);
    if (!key) return key.error();
    const store::Identity before{{ids.next()}, {ids.next()}, {ids.next()}}; // until the office has said
    auto store = store::CaseStore::create(folder, *key, before, clock);
    if (!store) return store.error();
    if (auto joined = enrolled(**store, invited, clock); !joined) return joined.error();
    return std::unique_ptr<Laptop>(new Laptop(*std::move(store), clock, ids, whose));
}

Result<Done> Laptop::sync(bool cut, qint64 withinMs)
{
    const sync::StoreDoor door = doorTo(store());
    const Result<sync::CouncilLink> link = sync::linkIn(door);
    if (!link) return link.error();
    sync::Transport transport(*link, m_clock);
    bool dropped = false;
    sync::Progress progress([&](const OfficeState& state) {
        if (!cut || dropped || state.bytesUp == 0) return;
        dropped = true;
        transport.stop();
    });
    sync::Session session{door, transport, *link, m_clock, progress};

    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        const auto done = sync::syncOnce(session);
        const bool busy = !done && done.error().code == ErrorCode::ServerBusy;
        if (!done && !busy && !std::exchange(dropped, false)) return done.error();
        if (done && isSettled(session)) return Done{};
        if (waiting.elapsed() > withinMs)
            return Error{ErrorCode::ServerBusy, u"alongside-server"_s, u"the order is not made"_s};
        cut = false;
        transport.resume();
        session.stand.reset(); // asked anew
        QThread::msleep(kLookAgainMs);
    }
}

Result<QUrl> Laptop::office()
{
    const Result<sync::CouncilLink> link = sync::linkIn(doorTo(store()));
    return link ? Result<QUrl>(link->address) : link.error();
}

Result<Done> Laptop::push(const QUrl& way)
{
    const sync::StoreDoor door = doorTo(store());
    Result<sync::CouncilLink> link = sync::linkIn(door);
    if (!link) return link.error();
    if (!way.isEmpty()) link->address = way;
    sync::Transport transport(*link, m_clock);
    sync::Progress progress;
    sync::Session session{door, transport, *link, m_clock, progress};
    return sync::pushAll(session);
}

Result<qint64> Laptop::countOps()
{
    const Result<store::Verified> found = store().upkeep().verify();
    if (!found) return found.error();
    if (!found->isWhole()) return Error{ErrorCode::StoreUnreadable, u"store"_s, found->faults.join(u"; "_s)};
    return found->sealedOps + found->openOps;
}

Result<qint64> Laptop::countAcknowledged()
{
    const Result<qint64> all = countOps();
    const Result<store::Waiting> waiting = store().outbox().waiting();
    if (!all || !waiting) return all ? waiting.error() : all.error();
    return *all - waiting->ops;
}

} // namespace alongside::cli
