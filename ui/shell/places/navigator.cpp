#include "ui/shell/places/navigator.h"

namespace alongside::ui {

namespace {

constexpr qsizetype kMost = 200;

} // namespace

Link Navigator::here() const
{
    return m_stops.value(m_at).link;
}

Link Navigator::cameFrom() const
{
    return m_stops.value(m_at).byLink ? m_stops.value(m_at - 1).link.page() : Link();
}

CaseId Navigator::personOr(CaseId open) const
{
    return here().person.isNull() ? open : here().person;
}

void Navigator::go(const Link& link, bool byLink)
{
    if (m_at >= 0 && here().page() == link.page()) {
        m_stops[m_at].link = link;
        return emit moved(link);
    }
    m_stops.resize(m_at + 1);
    m_stops.append({link, byLink});
    if (m_stops.size() > kMost) m_stops.removeFirst();
    m_at = m_stops.size() - 1;
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
    m_stops.clear();
    m_at = -1;
}

} // namespace alongside::ui
