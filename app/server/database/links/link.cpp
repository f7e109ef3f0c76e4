#include "app/server/database/links/link.h"

namespace alongside::server {

Result<Done> Transaction::begin()
{
    const Result<Done> begun = m_link.begin();
    m_open = bool(begun);
    return begun;
}

Result<Done> Transaction::commit()
{
    m_open = false;
    Result<Done> done = m_link.commit();
    if (!done) m_link.rollback();
    return done;
}

Lent::~Lent()
{
    if (m_link) m_from->takeBack(m_use, std::move(m_link));
}

Result<Lent> Links::lend(Use use)
{
    const auto kind = size_t(use);
    QMutexLocker locker(&m_mutex);
    while (m_left[kind] == 0) m_returned.wait(&m_mutex);
    --m_left[kind];
    while (!m_idle[kind].empty()) {
        std::unique_ptr<Link> link = std::move(m_idle[kind].back());
        m_idle[kind].pop_back();
        if (link->alive()) return Lent(*this, use, std::move(link));
    }
    locker.unlock();
    Result<std::unique_ptr<Link>> made = make(use);
    if (made) return Lent(*this, use, *std::move(made));
    takeBack(use, nullptr);
    return made.error();
}

void Links::takeBack(Use use, std::unique_ptr<Link> link)
{
    const QMutexLocker locker(&m_mutex);
    ++m_left[size_t(use)];
    if (link && !link->broken()) m_idle[size_t(use)].push_back(std::move(link));
    m_returned.wakeAll();
}

} // namespace alongside::server
