#pragma once
// What was asked of the store thread, and is answered later.

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace alongside::desk {

/// Thread: asked, continued and answered on the thread of whoever asks.
template <class Answer>
class Asked {
public:
    explicit Asked(QFuture<Answer> future) : m_future(std::move(future)) {}

    /// `take` has the answer, later, and never once `context` is gone: QFuture::then would look for a context on the store
    /// thread while it is being ended here.
    template <class Take>
    const Asked& then(QObject* context, Take take) const
    {
        return whenFinished(context, [take = std::move(take)](const QFuture<Answer>& future) mutable {
            if (future.resultCount() > 0) take(future.result());
        });
    }

    /// Nobody was there to answer: no desk is open.
    template <class Take>
    const Asked& onCanceled(QObject* context, Take take) const
    {
        return whenFinished(context, [take = std::move(take)](const QFuture<Answer>& future) mutable {
            if (future.resultCount() == 0) take();
        });
    }

    /// Waits for the disk: at the end of a program, never on the way of somebody's hands.
    void waitForFinished() { m_future.waitForFinished(); }
    [[nodiscard]] bool isCanceled() const { return m_future.isCanceled(); }
    [[nodiscard]] Answer result() const { return m_future.result(); }
    operator QFuture<Answer>() const { return m_future; } // NOLINT(google-explicit-constructor): it is one

private:
    template <class Finished>
    const Asked& whenFinished(QObject* context, Finished finished) const
    {
        auto* watcher = new QFutureWatcher<Answer>(context);
        QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context,
                         [watcher, finished = std::move(finished)]() mutable {
                             watcher->deleteLater();
                             finished(watcher->future());
                         });
        watcher->setFuture(m_future);
        return *this;
    }

    QFuture<Answer> m_future;
};

} // namespace alongside::desk
