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

Asked<Result<Done>> DeskThread::close()
{
    return inside<Result<Done>>([this](QPromise<Result<Done>>& promise) {
        const Result<Done> answer = m_desk ? m_desk->close() : Done{};
        m_desk.reset();
        promise.addResult(answer);
    });
}

} // namespace alongside::desk
