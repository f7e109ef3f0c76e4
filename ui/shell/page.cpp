#include "ui/shell/page.h"

#include "ui/support/flow_layout.h"
#include "ui/support/tab_order.h"
#include "ui/support/look/type.h"
#include "ui/widgets/question_header.h"

#include <QEvent>
#include <QVBoxLayout>

namespace alongside::ui {

Page::Page(const QString& screen, const QString& question, const QString& hint, QWidget* parent)
    : QWidget(parent), m_header(new QuestionHeader(question, hint)), m_content(new QVBoxLayout)
{
    keepAtTop(new QVBoxLayout(this), m_content);
    setObjectName(screen);
    m_content->setContentsMargins(kApart, kGap, kApart, kApart);
    m_content->setSpacing(kGap);
    m_content->addWidget(m_header);
    m_header->setVisible(!question.isEmpty());
}

QSize Page::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return hasHeightForWidth() ? QSize(least.width(), 0) : least;
}

bool Page::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) giveRoom(static_cast<QVBoxLayout*>(layout()), m_content);
    return QWidget::event(event);
}

bool Page::focusNextPrevChild(bool next)
{
    return tabOn(this, next, false) || QWidget::focusNextPrevChild(next);
}

QString Page::question() const
{
    return m_header->question();
}

void Page::ask(const QString& question, const QString& hint)
{
    m_header->ask(question, hint);
    m_header->setVisible(!question.isEmpty());
}

void Page::focusFirst()
{
    const QList<QWidget*> stops = tabStops(this);
    if (!stops.isEmpty()) stops.first()->setFocus(Qt::OtherFocusReason);
}

PageAction Page::leadingTo(const QString& link, const QString& key, const QString& text, ButtonKind kind)
{
    return {key, text, kind, [this, link] { emit followed(link); }, {}, {}, link};
}

bool Page::focusField(const QString& field)
{
    auto* wanted = findChild<QWidget*>(field);
    if (!wanted) return false;
    // A list of boxes takes no key itself: what it stands in knows the first of them.
    while (wanted->focusPolicy() == Qt::NoFocus && !wanted->focusProxy() && wanted->parentWidget() != this)
        wanted = wanted->parentWidget();
    wanted->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace alongside::ui
