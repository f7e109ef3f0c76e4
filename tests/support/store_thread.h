#pragma once
// A store on a thread of its own, with the door a sync uses. What the window's desk thread does, without a window.

#include "core/sync/store_door.h"

#include <QThread>

#include <memory>

namespace alongside::tests {

class StoreThread {
public:
    using Maker = std::function<std::unique_ptr<store::CaseStore>()>;

    explicit StoreThread(Maker make)
    {
        m_inside = std::make_unique<QObject>();
        m_inside->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_inside.get(), [&] { m_store = make(); }, Qt::BlockingQueuedConnection);
    }
    ~StoreThread()
    {
        QMetaObject::invokeMethod(
            m_inside.get(), [&] { m_store.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] sync::StoreDoor door()
    {
        return sync::StoreDoor([this](const sync::StoreDoor::Step& step) {
            QMetaObject::invokeMethod(
                m_inside.get(),
                [&] {
                    if (m_store) step(*m_store);
                },
                Qt::BlockingQueuedConnection);
        });
    }

private:
    QThread m_thread{};
    std::unique_ptr<QObject> m_inside{};
    std::unique_ptr<store::CaseStore> m_store{}; // made, used and ended on m_thread
};

} // namespace alongside::tests
