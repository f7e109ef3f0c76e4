#include "ui/widgets/frame/cover_sheet.h"

#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>
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

/// As high as what is in it, where there is room.
class CoverSheet::Asked final : public QScrollArea {
public:
    explicit Asked(QWidget* sheet)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setWidget(sheet);
        viewport()->setAutoFillBackground(false);
        sheet->setAutoFillBackground(false);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && widget()->isAncestorOf(now)) reveal(now);
        });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = std::max(1, width());
        return {wide, widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, kLeast}; }

protected:
    bool eventFilter(QObject* of, QEvent* event) override
    {
        if (of == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(of, event);
    }

private:
    /// All of it: Qt itself is content where the caret is seen.
    void reveal(const QWidget* part)
    {
        const QRect place(part->mapTo(widget(), QPoint()), part->size());
        ensureVisible(place.left(), place.bottom(), 0, kNear);
        ensureVisible(place.left(), place.top(), 0, kNear);
    }

    static constexpr int kLeast = 48; // one line of it
};

CoverSheet::CoverSheet(QWidget* parent) : QWidget(parent), m_card(new Card), m_body(nullptr), m_asked(nullptr)
{
    m_card->setParent(this);
    auto* sheet = new QWidget;
    m_body = new QVBoxLayout(sheet);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kClose);
    m_asked = new Asked(sheet);
    m_card->body()->addWidget(m_asked);
}

QVBoxLayout* CoverSheet::foot() const
{
    return m_card->body();
}

void CoverSheet::setCardWidth(int width)
{
    m_width = width;
    fit();
}

void CoverSheet::toTop()
{
    m_asked->verticalScrollBar()->setValue(0);
}

/// The card is as high as it needs to be and no higher than the window; a little above the middle.
void CoverSheet::fit()
{
    const int wide = std::min(m_width, std::max(200, width() - 40)), most = std::max(0, height() - 2 * kGap);
    m_card->resize(wide, m_card->height()); // what is in it is as high as it is at that width
    m_card->layout()->activate();
    const int high = std::min(m_card->layout()->totalHeightForWidth(wide), most);
    m_card->setGeometry((width() - wide) / 2, kGap + (most - high) * 2 / 5, wide, high);
}

bool CoverSheet::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

void CoverSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
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
