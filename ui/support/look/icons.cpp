#include "ui/support/look/icons.h"

#include "ui/support/look/tokens.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

/// The icons lie in a static library: its resources must be asked for by name, outside of any namespace.
static void wakeResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace alongside::ui {

namespace {

QByteArray drawingOf(const QString& name)
{
    wakeResources();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineEngine final : public QIconEngine {
public:
    LineEngine(QByteArray drawing, QColor colour) : m_drawing(std::move(drawing)), m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode, QIcon::State, qreal) override
    {
        const QColor colour = m_colour.isValid() ? m_colour : QApplication::palette().color(QPalette::ButtonText);
        QByteArray tinted = m_drawing;
        tinted.replace("currentColor", colour.name().toLatin1());
        QBuffer bytes(&tinted);
        bytes.open(QIODevice::ReadOnly);
        QImageReader reader(&bytes, "svg");
        reader.setScaledSize(size);
        return QPixmap::fromImage(reader.read());
    }

    QIconEngine* clone() const override { return new LineEngine(m_drawing, m_colour); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QByteArray m_drawing;
    QColor m_colour; // invalid: that of the text when painted
};

} // namespace

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineEngine(drawingOf(name), QColor()));
}

QIcon lineIcon(const QString& name, const QColor& colour)
{
    return QIcon(new LineEngine(drawingOf(name), colour));
}

QStringList iconNames()
{
    wakeResources();
    QStringList names;
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

} // namespace alongside::ui
