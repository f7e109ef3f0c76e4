#include "ui/shell/places/navigator.h"

namespace alongside::ui {

namespace {

constexpr qsizetype kMost = 200;

} // namespace

Link Navigator::here() const
{
    return m_links.value(m_at);
}

CaseId Navigator::personOr(CaseId open) const
{
    return here().person.isNull() ? open : here().person;
}

void Navigator::go(const Link& link)
{
    if (m_at >= 0 && here().page() == link.page()) {
        m_links[m_at] = link;
        return emit moved(link);
    }
    m_links.resize(m_at + 1);
    m_links.append(link);
    if (m_links.size() > kMost) m_links.removeFirst();
    m_at = m_links.size() - 1;
    emit moved(link);
}

void Navigator::back()
{
    if (!canGoBack()) return;
    --m_at;
    emit moved(here());
}

void Navigator::forward()
{
    if (!canGoForward()) return;
    ++m_at;
    emit moved(here());
}

void Navigator::forget()
{
    m_links.clear();
    m_at = -1;
}

} // namespace alongside::ui
