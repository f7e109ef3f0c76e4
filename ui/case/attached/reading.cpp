#include "ui/case/attached/reading.h"

#include "core/domain/limits.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// On a thread that has nothing else to do.
template <class Work>
auto elsewhere(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return desk::Asked<Answer>(promise->future());
}

Result<attached::Checked> readAndLookedThrough(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, u"attached.file"_s, {}};
    if (file.size() > kMostAttachedBytes) return Error{ErrorCode::AttachedTooLarge, u"attached.file"_s, {}};
    return attached::checked(file.read(kMostAttachedBytes + 1)); // it may have grown since
}

} // namespace

desk::Asked<Result<attached::Checked>> readAttached(const QString& path)
{
    return elsewhere([path] { return readAndLookedThrough(path); });
}

desk::Asked<Result<attached::Dots>> unpackedAttached(AttachedKind kind, const QByteArray& bytes, int most)
{
    return elsewhere([=] { return attached::dotsOf(kind, bytes, most); });
}

} // namespace alongside::ui
