#include "core/desk/desk_thread.h"

namespace alongside::desk {

DeskThread::DeskThread() : m_inside(std::make_unique<QObject>())
{
    m_inside->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

DeskThread::~DeskThread()
{
    close().waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

Asked<Result<Done>> DeskThread::open(Maker make)
{
    return inside<Result<Done>>([this, make = std::move(make)](QPromise<Result<Done>>& promise) {
        Result<std::unique_ptr<Desk>> made = make();
        if (!made) return void(promise.addResult(made.error()));
        m_desk = std::move(*made);
        promise.addResult(Done{});
    });
}

Asked<Result<AttachedFile>> DeskThread::keepAttached(CaseId id, AttachedKind kind, const QByteArray& bytes)
{
    using Answer = Result<AttachedFile>;
    struct Under {
        AttachedFile file{};
        qint64 first = 0;
    };
    const auto under = std::make_shared<Under>();
    return inSteps<Answer>([=](Desk& desk) -> std::optional<Answer> {
        if (under->file.hash.isEmpty()) under->file = desk.described(kind, bytes);
        const Result<qint64> next = desk.keepPart(id, under->file, bytes, under->first);
        if (!next) return Answer(next.error());
        under->first = *next;
        return under->first < under->file.length ? std::nullopt : std::optional<Answer>(under->file);
    });
}

Asked<Result<QByteArray>> DeskThread::attached(const AttachedFile& file)
{
    using Answer = Result<QByteArray>;
    const auto bytes = std::make_shared<QByteArray>();
    return inSteps<Answer>([=](Desk& desk) -> std::optional<Answer> {
        if (const auto read = desk.readPart(file, *bytes); !read) return Answer(read.error());
        return bytes->size() < file.length ? std::nullopt : std::optional<Answer>(*bytes);
    });
}

Asked<Result<Done>> DeskThread::close()
{
    return inside<Result<Done>>([this](QPromise<Result<Done>>& promise) {
        const Result<Done> answer = m_desk ? m_desk->close() : Done{};
        m_desk.reset();
        promise.addResult(answer);
    });
}

} // namespace alongside::desk
