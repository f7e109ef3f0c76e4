#pragma once
// The least an office does, for tests of the store alone: takes frames in order, gives each op its place, gives groups
// back. The real one is app/server.

#include "core/wire/frames/committed_frame.h"
#include "core/wire/frames/ops_frame.h"
#include "tests/core/store/around/desk_of_one.h"

namespace alongside::test {

class OfficeOfPaper {
public:
    Result<Done> sync(Desk& desk)
    {
        store::CaseStore& store = *desk.store;
        if (const auto sealed = store.outbox().seal(store::SealWhat::Everything); !sealed) return sealed.error();
        const DeviceId device = store.identity().device;
        const auto frames = store.outbox().framesFrom(m_taken[device] + 1);
        if (!frames) return frames.error();
        for (const store::SealedFrame& frame : *frames) take(frame.bytes);
        if (!frames->isEmpty()) {
            m_taken[device] = frames->last().seq;
            if (auto done = store.outbox().acknowledged(frames->last().seq, frames->last().frameHash); !done)
                return done;
        }
        const Result<quint64> cursor = store.inbox().cursor();
        if (!cursor) return cursor.error();
        const auto taken = store.inbox().take(pageFor(device, *cursor));
        return taken ? Result<Done>(Done{}) : Result<Done>(taken.error());
    }

    [[nodiscard]] store::Pulled pageFor(DeviceId reader, quint64 cursor) const
    {
        store::Pulled page{.groups = {}, .outcomes = {}, .cursor = m_csn};
        for (wire::CommittedGroup group : m_groups) {
            if (group.commits.first().csn <= cursor) continue;
            group.own = group.device == reader;
            if (group.own) group.group = {};
            page.groups.append(group);
        }
        return page;
    }

    void take(const QByteArray& frame)
    {
        const auto view = wire::framesIn(frame)->first();
        const Result<wire::OpenedOps> opened = wire::openOps(view.header, view.body);
        for (const wire::NumberedGroup& group : opened->groups) {
            wire::CommittedGroup one{
                .device = view.header.device(), .schema = 1, .firstOpNo = group.firstOpNo, .group = group.group};
            for (qsizetype n = 0; n < group.group.ops.size(); ++n) one.commits.append(wire::Commit{++m_csn});
            m_groups.append(one);
        }
    }

private:
    quint64 m_csn = 0;
    QHash<DeviceId, quint64> m_taken{};
    QList<wire::CommittedGroup> m_groups{};
};

} // namespace alongside::test
