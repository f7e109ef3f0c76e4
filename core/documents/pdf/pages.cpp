#include "core/documents/pdf/pages.h"

namespace alongside::documents::pdf {

namespace {

/// The first strip after `from` that may begin a page.
qsizetype endOfGroup(const QList<Strip>& strips, qsizetype from)
{
    qsizetype end = from;
    while (end < strips.size() - 1 && strips[end].withNext) ++end;
    return end + 1;
}

double heightOf(const QList<Strip>& strips, qsizetype from, qsizetype end)
{
    double height = 0;
    for (qsizetype i = from; i < end; ++i) height += strips[i].height + (i == from ? 0 : strips[i].gap);
    return height;
}

class Filler {
public:
    Filler(const QList<Strip>& strips, double room) : m_strips(strips), m_room(room) {}

    void add(qsizetype from, qsizetype end)
    {
        const double whole = heightOf(m_strips, from, end);
        if (!m_page.isEmpty() && m_at + m_strips[from].gap + whole > m_room) turn();
        // A group higher than a page is cut where it must be.
        for (qsizetype i = from; i < end; ++i) {
            if (!m_page.isEmpty() && m_at + m_strips[i].gap + m_strips[i].height > m_room) turn();
            put(i);
        }
    }

    QList<Page> take()
    {
        if (!m_page.isEmpty() || m_pages.isEmpty()) turn();
        return std::move(m_pages);
    }

private:
    void turn()
    {
        m_pages += m_page;
        m_page.clear();
        m_at = 0;
    }

    void put(qsizetype index)
    {
        const Strip& strip = m_strips[index];
        if (m_page.isEmpty() && strip.tableHead >= 0) {
            m_page.append({strip.tableHead, 0});
            m_at = m_strips[strip.tableHead].height;
        }
        if (!m_page.isEmpty()) m_at += strip.gap;
        m_page.append({static_cast<int>(index), m_at});
        m_at += strip.height;
    }

    const QList<Strip>& m_strips;
    const double m_room;
    QList<Page> m_pages{};
    Page m_page{};
    double m_at = 0;
};

} // namespace

QList<Page> pagesOf(const Setting& setting, const Look& look)
{
    Filler filler(setting.strips, look.textHeight());
    for (qsizetype at = 0; at < setting.strips.size();) {
        const qsizetype end = endOfGroup(setting.strips, at);
        filler.add(at, end);
        at = end;
    }
    return filler.take();
}

} // namespace alongside::documents::pdf
