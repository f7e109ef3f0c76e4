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
#include <optional>

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

    /// What is attached, into the log part by part: whatever else is asked goes between. Errors: the log's own.
    Asked<Result<AttachedFile>> keepAttached(CaseId id, AttachedKind kind, const QByteArray& bytes);
    /// Its bytes, the same way. Errors: AttachedMissing; the log's own.
    Asked<Result<QByteArray>> attached(const AttachedFile& file);

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
    /// Nothing: there is more to do.
    template <class Answer>
    using Step = std::function<std::optional<Answer>(Desk& desk)>;

    /// One step after the other until one answers; what was asked meanwhile goes before the next.
    template <class Answer>
    Asked<Answer> inSteps(const Step<Answer>& step)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        stepOn(promise, step);
        return Asked<Answer>(promise->future());
    }
    template <class Answer>
    void stepOn(const std::shared_ptr<QPromise<Answer>>& promise, const Step<Answer>& step)
    {
        const auto once = [this, promise, step] {
            const std::optional<Answer> answer = m_desk ? step(*m_desk) : std::nullopt;
            if (m_desk && !answer) return stepOn(promise, step);
            if (answer) promise->addResult(*answer);
            else promise->future().cancel();
            promise->finish();
        };
        QMetaObject::invokeMethod(m_inside.get(), once, Qt::QueuedConnection);
    }

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
