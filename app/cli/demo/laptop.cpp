#include "app/cli/demo/laptop.h"

#include "app/practice/player.h"
#include "core/sync/run/push.h"
#include "core/sync/run/sync_run.h"

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

constexpr unsigned kLookAgainMs = 20;

/// The office takes first and puts in order afterwards; colleagues' words come only then.
bool isSettled(const sync::Session& session)
{
    return session.stand && session.stand->appliedSeq >= session.stand->committedSeq;
}

} // namespace

Result<std::unique_ptr<DemoLaptop>> DemoLaptop::join(const laptop::Place& place, const desk::Author& whose,
                                                     const laptop::Invited& invited)
{
    store::FileDeviceSecret secret(place.folder);
    laptop::Place practising = place; // the visits are of invented people
    practising.purpose = store::Purpose::Practice;
    auto made = laptop::created(practising, whose, practice::kPracticePassphrase.toString(), secret);
    if (!made) return made.error();
    const auto joined = laptop::joined(doorTo(*made->store), place.clock, invited);
    if (!joined) return joined.error();
    return std::unique_ptr<DemoLaptop>(new DemoLaptop(*std::move(made), place.clock));
}

Result<Done> DemoLaptop::sync(bool cut, qint64 withinMs)
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
        sync::Touched touched;
        const auto done = sync::syncOnce(session, touched);
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

Result<QUrl> DemoLaptop::office()
{
    const Result<sync::CouncilLink> link = sync::linkIn(doorTo(store()));
    return link ? Result<QUrl>(link->address) : link.error();
}

SealForCouncil DemoLaptop::seal()
{
    const Result<sync::CouncilLink> link = sync::linkIn(doorTo(store()));
    return link ? laptop::sealFor(link->serverKey) : SealForCouncil();
}

Result<Done> DemoLaptop::push(const QUrl& way)
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

Result<qint64> DemoLaptop::countOps()
{
    const Result<store::Verified> found = store().upkeep().verify();
    if (!found) return found.error();
    if (!found->isWhole()) return Error{ErrorCode::StoreUnreadable, u"store"_s, found->faults.join(u"; "_s)};
    return found->sealedOps + found->openOps;
}

Result<qint64> DemoLaptop::countAcknowledged()
{
    const Result<qint64> all = countOps();
    const Result<store::Waiting> waiting = store().outbox().waiting();
    if (!all || !waiting) return all ? waiting.error() : all.error();
    return *all - waiting->ops;
}

} // namespace alongside::cli
