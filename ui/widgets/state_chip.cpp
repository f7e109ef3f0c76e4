#include "ui/widgets/state_chip.h"

#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/support/translated.h"

#include <QEvent>
#include <QPainter>

namespace alongside::ui {

namespace {

constexpr int kShape = 12;

QColor colourOf(Sent sent)
{
    const Tokens t = tokens();
    return sent == Sent::AtOffice ? t.ok : sent == Sent::NeedsYou ? t.caution : t.muted;
}

} // namespace

QString sentWords(Sent sent, const QString& when)
{
    switch (sent) {
    case Sent::OnlyHere: return tr("Only on this laptop");
    case Sent::Changed: return tr("Changed since the office had it");
    case Sent::Waiting: return tr("Waiting to go");
    case Sent::HeldBack: return tr("Held back by you");
    case Sent::AtOffice: return when.isEmpty() ? tr("At the office") : tr("At the office, %1").arg(when);
    case Sent::NeedsYou: return tr("Needs you");
    }
    return {};
}

void drawSentShape(QPainter& painter, const QRectF& box, Sent sent, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF in = box.adjusted(1, 1, -1, -1);
    switch (sent) {
    case Sent::OnlyHere: painter.drawEllipse(in); break;
    case Sent::Changed:
        painter.drawEllipse(in);
        painter.setBrush(colour);
        painter.drawPie(in, 90 * 16, -180 * 16);
        break;
    case Sent::Waiting:
        painter.drawLine(QPointF(in.center().x(), in.bottom()), QPointF(in.center().x(), in.top()));
        painter.drawPolyline(QPolygonF{
            {in.left() + 1, in.center().y()}, {in.center().x(), in.top()}, {in.right() - 1, in.center().y()}});
        break;
    case Sent::HeldBack:
        painter.drawLine(in.topLeft() + QPointF(3, 0), in.bottomLeft() + QPointF(3, 0));
        painter.drawLine(in.topRight() - QPointF(3, 0), in.bottomRight() - QPointF(3, 0));
        break;
    case Sent::AtOffice:
        painter.drawPolyline(QPolygonF{
            {in.left(), in.center().y()}, {in.center().x() - 1, in.bottom() - 1.5}, {in.right(), in.top() + 1}});
        break;
    case Sent::NeedsYou:
        painter.drawPolygon(QPolygonF{{in.center().x(), in.top()}, in.bottomRight(), in.bottomLeft()});
        break;
    }
    painter.restore();
}

StateChip::StateChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontFor(Type::Small));
    setState(Sent::OnlyHere);
}

void StateChip::setState(Sent sent, const QString& when)
{
    m_sent = sent;
    m_words = sentWords(sent, when);
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + kShape + 3 * kNear, std::max(26, fontMetrics().height() + 6)};
}

void StateChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        setFont(fontFor(Type::Small));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = colourOf(m_sent);
    const QRectF box(kNear, (height() - kShape) / 2.0, kShape, kShape);
    drawSentShape(painter, box, m_sent, colour);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(kShape + 2 * kNear - 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace alongside::ui
