#include "ui/shell/keeping/held_place.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace alongside::ui {

namespace {

constexpr int kMostAgain = 4;

} // namespace

void HeldPlace::take(QWidget* part)
{
    m_part = part;
    m_place = placeNow();
}

int HeldPlace::placeNow() const
{
    return m_part->mapTo(m_area->viewport(), QPoint()).y();
}

/// A strip brings in what waited to be laid out: looked at again, and no longer than it takes to settle.
void HeldPlace::keep()
{
    if (!m_part || !m_area->widget()->isAncestorOf(m_part)) return;
    for (int again = 0; again < kMostAgain && placeNow() != m_place; ++again) putBack(placeNow() - m_place);
}

void HeldPlace::putBack(int moved)
{
    const int taken = std::clamp(moved, 0, m_above); // what came back above first fills the strip that stands for it
    const int scroll = m_area->verticalScrollBar()->value() + moved - taken;
    const int above = m_above - taken + std::max(0, -scroll);
    setStrips(above, stripBelow(above, std::max(0, scroll)), std::max(0, scroll));
}

void HeldPlace::letGo(bool unseenOnly)
{
    m_part = nullptr;
    if (m_above == 0 && m_below == 0) return;
    const int now = m_area->verticalScrollBar()->sliderPosition(); // where a wheel that turns is going to
    const int above = unseenOnly ? std::max(0, m_above - now) : 0;
    const int scroll = std::max(0, now - (m_above - above));
    setStrips(above, unseenOnly ? stripBelow(above, scroll) : 0, scroll);
}

/// So that the page can be scrolled so far, however short it has become.
int HeldPlace::stripBelow(int above, int scroll) const
{
    const QWidget* page = m_area->widget();
    const int all = page->hasHeightForWidth() ? page->heightForWidth(page->width()) : page->sizeHint().height();
    return scroll == 0 ? 0 : std::max(0, scroll + m_area->viewport()->height() - (all - m_above - m_below) - above);
}

void HeldPlace::setStrips(int above, int below, int scroll)
{
    QWidget* page = m_area->widget();
    if (above != m_above || below != m_below) {
        m_above = above;
        m_below = below;
        QMargins margins = page->contentsMargins();
        margins.setTop(above);
        margins.setBottom(below);
        page->setContentsMargins(margins);
        if (page->layout()) page->layout()->activate();
        QEvent anew(QEvent::LayoutRequest); // at once: nobody is to see the moment between
        QApplication::sendEvent(m_area, &anew);
    }
    m_area->verticalScrollBar()->setValue(scroll);
}

} // namespace alongside::ui
