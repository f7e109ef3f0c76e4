#include "ui/case/fields/columns.h"

#include "ui/support/look/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>

namespace alongside::ui {

Columns::Columns(int letters, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_letters(letters)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
}

void Columns::add(QWidget* part, int share)
{
    auto* column = new QWidget; // what is shorter than its neighbour stays at the top
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(part);
    rows->addStretch();
    m_row->addWidget(column, share);
}

void Columns::addAtFoot(QWidget* part)
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch();
    rows->addWidget(part);
    m_row->addWidget(column);
}

void Columns::setAlwaysStacked(bool always)
{
    m_always = always;
    fit();
}

QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i) widest = std::max(widest, m_row->itemAt(i)->minimumSize().width());
    return {widest, m_row->minimumSize().height()};
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Columns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void Columns::fit()
{
    const bool now = m_always || width() < m_letters * QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    if (now == m_stacked) return;
    m_stacked = now;
    m_row->setDirection(now ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    emit stacked(now);
}

Columns* sideBySide(int letters, const QList<QWidget*>& parts)
{
    auto* columns = new Columns(letters);
    for (QWidget* part : parts) columns->add(part);
    return columns;
}

} // namespace alongside::ui
