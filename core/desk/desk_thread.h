#pragma once
// The screen's way in. One thread owns the log; a screen asks and is answered later, and never waits for disk.
//
//   thread.ask([command](Desk& desk) { return desk.run(command); })
//         .then(this, [this](const Result<casework::ChangeSet>& kept) { ... });
//
// While no desk is open (before unlock, after lock) a question is cancelled: its continuation does not run.

#include "core/desk/asked.h"
#include "core/desk/desk.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace alongside::desk {

class DeskThread {
public:
    using Maker = std::function<Result<std::unique_ptr<Desk>>()>;

    DeskThread();
    /// Finishes the work in hand and closes; what was accepted is on disk.
    ~DeskThread();
    DeskThread(const DeskThread&) = delete;
    DeskThread& operator=(const DeskThread&) = delete;

    /// `make` runs on the store thread, so that the log is born where it lives.
    Asked<Result<Done>> open(Maker make);
    /// After all that was asked before; the log is closed and let go of, and its keys are wiped.
    Asked<Result<Done>> close();

    template <class Work>
    auto ask(Work work) -> Asked<std::invoke_result_t<Work, Desk&>>
    {
        using Answer = std::invoke_result_t<Work, Desk&>;
        return inside<Answer>([this, work = std::move(work)](QPromise<Answer>& promise) mutable {
            if (m_desk) promise.addResult(work(*m_desk));
            else promise.future().cancel();
        });
    }

private:
    template <class Answer, class Task>
    Asked<Answer> inside(Task task)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(m_inside.get(), [promise, task = std::move(task)]() mutable {
            task(*promise);
            promise->finish();
        });
        return Asked<Answer>(promise->future());
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_inside;
    std::unique_ptr<Desk> m_desk; // made, used and ended on m_thread
};

} // namespace alongside::desk
