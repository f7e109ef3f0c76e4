#include "ui/widgets/frame/cover_sheet.h"

#include "ui/support/look/tokens.h"
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alongside::ui {

namespace {

/// One hill: a slow wave from edge to edge, down to the foot.
QPainterPath hill(const QSizeF& size, double left, double middle, double right)
{
    const double w = size.width(), h = size.height();
    QPainterPath path(QPointF(0, h * left));
    path.cubicTo(QPointF(w * 0.25, h * (left - 0.10)), QPointF(w * 0.35, h * (middle - 0.04)),
                 QPointF(w * 0.55, h * middle));
    path.cubicTo(QPointF(w * 0.75, h * (middle + 0.05)), QPointF(w * 0.85, h * (right - 0.05)), QPointF(w, h * right));
    path.lineTo(w, h);
    path.lineTo(0, h);
    path.closeSubpath();
    return path;
}

} // namespace

CoverSheet::CoverSheet(QWidget* parent) : QWidget(parent), m_card(new Card)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    middle->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->addStretch(2);
    auto* across = new QHBoxLayout; // not an alignment: that would forget how high its words need to be
    across->addStretch();
    across->addWidget(m_card);
    across->addStretch();
    rows->addLayout(across);
    rows->addStretch(3);
    area->setWidget(middle);
    middle->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void CoverSheet::setCardWidth(int width)
{
    m_width = width;
    m_card->setFixedWidth(std::min(m_width, std::max(200, this->width() - 40)));
}

void CoverSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setCardWidth(m_width);
}

void CoverSheet::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.page);
    if (t.plain) return;
    QLinearGradient sky(0, 0, 0, height());
    sky.setColorAt(0, t.page);
    sky.setColorAt(0.7, t.rings[3]);
    painter.fillRect(rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.rings[0]);
    const double sun = std::min(width(), height()) * 0.11;
    painter.drawEllipse(QPointF(width() * 0.80, height() * 0.30), sun, sun);
    painter.setBrush(t.rings[2]);
    painter.drawPath(hill(size(), 0.66, 0.60, 0.70));
    painter.setBrush(t.rings[1]);
    painter.drawPath(hill(size(), 0.80, 0.74, 0.72));
    QColor near = t.button;
    near.setAlphaF(0.28F);
    painter.setBrush(near);
    painter.drawPath(hill(size(), 0.87, 0.92, 0.83));
}

} // namespace alongside::ui
