#include "ui/shell/keeping/page_area.h"

#include "ui/shell/keeping/focus_follower.h"
#include "ui/shell/page.h"
#include "ui/support/look/type.h"

#include <QEvent>
#include <QScrollBar>

namespace alongside::ui {

namespace {

/// Reading stops being easy where lines grow too long: a page is no wider than this. Unit: letters, so that larger ones,
/// and those of a laptop turned round, have the room they need.
constexpr int kPageLetters = 134;

} // namespace

PageArea::PageArea(Page* page) : m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    m_follower = new FocusFollower(this);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void PageArea::leave()
{
    m_follower->letAllGo();
    m_leftAt = verticalScrollBar()->value();
    m_leftAs = m_page->size();
    m_leftWith = m_page->focusWidget();
}

bool PageArea::comeBack()
{
    if (m_leftAt < 0 || m_leftAs != m_page->size()) return false; // another size: what was in sight need not be
    return giveKeyboard(m_leftWith, m_leftAt);
}

bool PageArea::takeKeyboard()
{
    return giveKeyboard(m_page->focusWidget(), verticalScrollBar()->value());
}

bool PageArea::giveKeyboard(QWidget* to, int lookingAt)
{
    const bool isThere = to && to->isVisibleTo(m_page) && to->isEnabled();
    if (isThere) to->setFocus(Qt::OtherFocusReason);
    m_follower->rest();
    const int at = isThere ? lookingAt : 0;
    verticalScrollBar()->setValue(at);
    QMetaObject::invokeMethod( // and once what has changed meanwhile is laid out
        this, [this, at] { verticalScrollBar()->setValue(at); }, Qt::QueuedConnection);
    return isThere;
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageArea::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void PageArea::fit()
{
    const int most = kPageLetters * QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    const int spare = std::max(0, viewport()->width() - most);
    QMargins margins = m_page->contentsMargins();
    margins.setRight(spare); // text stays at the left, where reading begins
    m_page->setContentsMargins(margins);
}

} // namespace alongside::ui
