#include "ui/support/look/style.h"

#include "ui/support/look/drawn/button.h"
#include "ui/support/look/drawn/field.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kIndicator = 22;

bool takesTheWheelClosed(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
           || (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget))
           || qobject_cast<const QTabBar*>(widget);
}

/// The list that a closed one opens is a window of its own, and is heard as what it was opened from.
void nameOpenList(QWidget& list)
{
    for (const QWidget* above = list.parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QComboBox*>(above)) return list.setAccessibleName(above->accessibleName());
}

bool isEnter(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return enter && !key->isAutoRepeat() && !(key->modifiers() & ~Qt::KeypadModifier);
}

} // namespace

void drawFocusRing(QPainter* painter, const QRectF& rect, double radius, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    painter->restore();
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool isText = qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QTextEdit*>(widget);
    if (auto* area = isText ? static_cast<QAbstractScrollArea*>(widget) : nullptr)
        area->viewport()->setAutoFillBackground(false);
    if (qobject_cast<QPushButton*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
    if (qobject_cast<QAbstractItemView*>(widget)) nameOpenList(*widget);
    if (!takesTheWheelClosed(widget)) return;
    if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// The wheel over a closed list or a number scrolls the page behind it and never changes the answer under the pointer.
/// An open list is a window of its own and scrolls as ever.
/// Enter presses the button that has the focus, as Space does.
bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* button = qobject_cast<QPushButton*>(watched)) return isEnter(event) && (button->click(), true);
    if (event->type() != QEvent::Wheel) return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 10;
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return withText(24);
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 44;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit*>(widget) ? 5 : qobject_cast<const QAbstractItemView*>(widget) ? 2 : 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup: return 0;
    case SH_ToolTip_Mask: return 0;
    case SH_Menu_Scrollable: return 1; // one column, however low the screen
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        return {size.width() + 2 * padOf(option, widget)
                    + (button && !button->icon.isNull() && !button->text.isEmpty() ? kNear : 0),
                std::max(kControlHeight, size.height() + 16)};
    }
    case CT_LineEdit: return {full.width() + 16, std::max(kControlHeight, size.height() + 18)};
    case CT_ComboBox: return {size.width() + 60, std::max(kControlHeight, size.height() + 18)};
    case CT_CheckBox:
    case CT_RadioButton: return {full.width() + 14, std::max(38, full.height() + 8)};
    case CT_ItemViewItem: return {full.width(), std::max(36, full.height() + 8)};
    case CT_MenuItem: return {full.width() + 8, std::max(36, full.height() + 8)};
    default: return full;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: return option->rect.adjusted(10, 2, -10, -2);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const QRect found = QProxyStyle::subElementRect(element, option, widget);
        return found.translated(option->direction == Qt::RightToLeft ? -6 : 6, 0);
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int in = combo && combo->editable ? 1 : 7; // a line that can be typed in has its own inset
        return visualRect(option->direction, option->rect, option->rect.adjusted(in, 2, -34, -2));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - 34, option->rect.top(), 34, option->rect.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(option, painter, widget);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth <= 0) return;
        return drawField(option, painter);
    }
    case PE_IndicatorCheckBox: return drawIndicator(option, painter, false);
    case PE_IndicatorRadioButton: return drawIndicator(option, painter, true);
    case PE_FrameFocusRect: {
        // Round a box or a circle and its words, with air: Qt's own rectangle leaves out what is pressed.
        const bool answers = qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
        return drawFocusRing(painter, answers ? answerRing(*option, *widget) : option->rect, 6, tokens().focus);
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Qt's own places the parts without asking us, and the focus ring would run through the box.
void Style::drawAnswer(const QStyleOptionButton& button, bool round, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionButton part(button);
    part.rect = subElementRect(round ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &button, widget);
    drawPrimitive(round ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, painter, widget);
    part.rect = subElementRect(round ? SE_RadioButtonContents : SE_CheckBoxContents, &button, widget);
    drawControl(round ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
    if (!button.state.testFlag(State_HasFocus)) return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(button);
    ring.rect = part.rect;
    drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonBevel) return drawButton(option, painter, widget);
    if (element == CE_PushButton) {
        drawButton(option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    }
    if (element == CE_CheckBox || element == CE_RadioButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawAnswer(*button, element == CE_RadioButton, painter, widget);
    if (element == CE_PushButtonLabel)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawButtonLabel(this, button, painter, widget);
    if (element == CE_ComboBoxLabel)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            // A council's own long names: both ends stay, since the price stands at the end.
            QStyleOptionComboBox fitting(*combo);
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
            fitting.currentText = option->fontMetrics.elidedText(combo->currentText, Qt::ElideMiddle, room);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
    if (element == CE_CheckBoxLabel || element == CE_RadioButtonLabel)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawItemText(painter, option->rect & widget->rect(),
                                int(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter))
                                    | Qt::TextShowMnemonic | Qt::TextWordWrap,
                                option->palette, option->state.testFlag(State_Enabled), button->text,
                                QPalette::WindowText);
    if (element == CE_ShapedFrame)
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->frameShape == QFrame::StyledPanel && qobject_cast<const QAbstractScrollArea*>(widget))
            return drawField(option, painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawField(option, painter);
        return drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), tokens().muted);
    }
    if (control == CC_ScrollBar) {
        const Tokens t = tokens();
        QRectF handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.border);
        handle.adjust(3, 3, -3, -3);
        painter->drawRoundedRect(handle, 4, 4);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void shapeSheet(QWidget* sheet)
{
    QPainterPath shape;
    shape.addRoundedRect(sheet->rect(), kRadius, kRadius);
    sheet->setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void drawSheet(QWidget* sheet)
{
    const Tokens t = tokens();
    QPainter painter(sheet);
    painter.fillRect(sheet->rect(), t.page); // seen only where a mask is not heeded
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1.25));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(sheet->rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace alongside::ui
