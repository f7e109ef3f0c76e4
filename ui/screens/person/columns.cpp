#include "ui/screens/person/columns.h"

#include "ui/support/type.h"

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
    m_row->addWidget(part, share);
    if (!m_stacked) m_row->setAlignment(part, Qt::AlignTop);
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
    if (event->type() == QEvent::FontChange) fit();
}

void Columns::fit()
{
    const bool now = width() < m_letters * QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    if (now == m_stacked) return;
    m_stacked = now;
    m_row->setDirection(now ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < m_row->count(); ++i)
        if (QWidget* part = m_row->itemAt(i)->widget()) m_row->setAlignment(part, now ? Qt::Alignment() : Qt::AlignTop);
    emit stacked(now);
}

} // namespace alongside::ui
