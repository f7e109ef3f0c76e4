#include "ui/widgets/pictures/thumbnail.h"

#include "ui/support/look/type.h"

#include <QEvent>
#include <QImage>
#include <QPainter>

namespace alongside::ui {

namespace {

constexpr int kHigh = 120; // at the usual size of text

} // namespace

Thumbnail::Thumbnail(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

/// Freed memory is not emptied by anybody else.
Thumbnail::~Thumbnail()
{
    m_dots.bytes.fill('\0');
}

void Thumbnail::setDots(attached::Dots dots)
{
    m_dots = std::move(dots);
    setVisible(!isEmpty());
    updateGeometry();
    update();
}

void Thumbnail::setShows(const QString& words)
{
    setAccessibleName(words);
    setToolTip(words);
}

QSize Thumbnail::sizeHint() const
{
    if (isEmpty()) return {};
    const int high = withText(kHigh);
    return QSize(m_dots.width, m_dots.height).scaled(high * 2, high, Qt::KeepAspectRatio);
}

void Thumbnail::paintEvent(QPaintEvent*)
{
    if (isEmpty()) return;
    const QImage picture(reinterpret_cast<const uchar*>(m_dots.bytes.constData()), m_dots.width, m_dots.height,
                         m_dots.width * 4, QImage::Format_RGB32);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), picture);
}

bool Thumbnail::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) updateGeometry();
    return QWidget::event(event);
}

} // namespace alongside::ui
