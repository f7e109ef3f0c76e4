#include "ui/support/look/theme.h"

#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Qt tells a new font or palette to what has none of its own. Words of a size or a tone of their own (headings, hints,
/// the footer) would keep the old one until the next start: everybody is told, by the event that also a new style sends.
void tellEverybody()
{
    QList<QPointer<QWidget>> all;
    for (QWidget* one : QApplication::allWidgets()) all.append(one);
    for (const QPointer<QWidget>& one : std::as_const(all)) {
        if (!one) continue; // gone while another one followed
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(one, &changed);
        if (!one) continue;
        one->updateGeometry();
        one->update();
    }
}

} // namespace

Theme::Theme(Look look, int percent, QObject* parent) : QObject(parent), m_look(look), m_percent(percent)
{
    QApplication::setStyle(new Style);
    setTextSize(percent);
    dress();
}

Look Theme::systemLook()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Look::Dim : Look::Light;
}

void Theme::setLook(Look look)
{
    if (look == m_look) return;
    m_look = look;
    dress();
}

void Theme::setTextSize(int percent)
{
    m_percent = std::clamp(percent, 100, 200);
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Lato"_s)) font.setFamily(u"Lato"_s);
    font.setPointSizeF(kBodyPoints * m_percent / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Windows have it from here on: a list's least size, which Qt measures once, is measured in the new one.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    tellEverybody();
    emit changed();
}

void Theme::dress()
{
    if (m_look == Look::HighContrast) QApplication::setPalette(QApplication::style()->standardPalette());
    else QApplication::setPalette(paletteFrom(m_look == Look::Dim ? dimTokens() : lightTokens()));
    tellEverybody();
    emit changed();
}

} // namespace alongside::ui
