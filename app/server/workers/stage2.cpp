#include "app/server/workers/stage2.h"

#include "app/server/workers/batch.h"

#include <new>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

/// A frame that asks for more memory than there is must not end the server: it is one the tables cannot take.
template <class Work>
Result<Done> withinMemory(const Work& work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::DatabaseFailed, u"memory"_s, {}};
    }
}

} // namespace

Result<int> Stage2::run(CouncilId council, int maxFrames)
{
    const Result<QList<PendingFrame>> frames = m_database.pending(council, maxFrames);
    if (!frames) return frames.error();
    if (frames->isEmpty()) return 0;
    Result<Done> done = withinMemory([&] { return together(council, *frames); });
    // One frame that the tables cannot take must not hold up the others.
    if (!done && done.error().code == ErrorCode::DatabaseFailed) done = oneByOne(council, *frames);
    if (!done) return done.error();
    return int(frames->size());
}

Result<Done> Stage2::together(CouncilId council, const QList<PendingFrame>& frames)
{
    QList<OpenFrame> opened;
    opened.reserve(frames.size());
    for (const PendingFrame& frame : frames) opened.append(openFrame(frame));

    const Result<Lent> link = m_database.links().lend(Use::Write);
    if (!link) return link.error();
    Transaction transaction(**link);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    Batch batch(**link, council, m_database.clock().nowMs(), m_clocks, m_cases);
    if (const auto gone = batch.goThrough(opened); !gone) return gone.error();
    if (const auto done = transaction.commit(); !done) return done.error();
    batch.keepCases();
    return Done{};
}

Result<Done> Stage2::oneByOne(CouncilId council, const QList<PendingFrame>& frames)
{
    for (const PendingFrame& frame : frames) {
        Result<Done> done = withinMemory([&] { return together(council, {frame}); });
        if (!done && done.error().code == ErrorCode::DatabaseFailed) done = aside(council, frame, done.error());
        if (!done) return done.error();
    }
    return Done{};
}

/// The frame stays where it is, whole; only its state says that it was not gone through.
Result<Done> Stage2::aside(CouncilId council, const PendingFrame& frame, const Error& why)
{
    const Result<Lent> link = m_database.links().lend(Use::Write);
    if (!link) return link.error();
    Transaction transaction(**link);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    if (const auto locked = lockCouncil(**link, council); !locked) return locked.error();
    Result<DeviceProgress> progress = progressOf(**link, council, frame.device);
    if (!progress) return progress.error();
    progress->appliedSeq = std::max(progress->appliedSeq, frame.frameSeq);
    CommitLog log(council, m_database.clock().nowMs());
    log.setAside(frame.device, frame.frameSeq, 0, 0, wire::OpOutcome::AsideInvalid, why);
    log.finishFrame(frame.device, frame.frameSeq, FrameState::Aside);
    log.moveDevice(frame.device, *progress);
    if (const auto written = log.write(**link); !written) return written.error();
    return transaction.commit();
}

} // namespace alongside::server
