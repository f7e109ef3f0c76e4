#include "ui/widgets/why.h"

#include "core/documents/words/apart.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kSheetWidth = 420;
constexpr int kPad = 6;

} // namespace

WhyNumber::WhyNumber(const QString& objectName, QWidget* parent) : QPushButton(parent)
{
    setObjectName(objectName);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &WhyNumber::open);
}

void WhyNumber::setFigure(const QString& name, const QString& number, const Why& why)
{
    m_why = why;
    setText(number);
    setAccessibleName(name.isEmpty() ? number : u"%1: %2"_s.arg(documents::apart(name), number));
    setAccessibleDescription(tr("Press Enter to ask why"));
    setToolTip(why.sentence.isEmpty() ? tr("Why?") : why.sentence);
    updateGeometry();
    update();
}

void WhyNumber::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize WhyNumber::sizeHint() const
{
    const QFontMetrics metrics(fontFor(m_large ? Type::Figure : Type::Strong));
    const int wide = metrics.horizontalAdvance(text()) + 2 * kPad + 2;
    if (m_large) return {wide, metrics.height() + kPad};
    return {wide, std::max(kControlHeight, metrics.height() + 2 * kNear)}; // level with a button beside it
}

void WhyNumber::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(m_large ? Type::Figure : Type::Strong));
    const QRect words = rect().adjusted(kPad, 0, -kPad, 0);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.chipBack);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignCenter, text());
    const QFontMetrics metrics = painter.fontMetrics();
    const double below = rect().center().y() + metrics.height() / 2.0 - metrics.descent() * 0.35;
    painter.setPen(QPen(t.link, 1.4, Qt::DotLine));
    painter.drawLine(QPointF(words.left(), below), QPointF(words.right(), below));
    if (hasFocus()) drawFocusRing(&painter, rect(), 6, t.focus);
}

void WhyNumber::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return open();
    QPushButton::keyPressEvent(event);
}

void WhyNumber::open()
{
    emit asked(m_why);
    auto* sheet = new WhyPopover(m_why, this);
    sheet->openBeside(this);
}

WhyPopover::WhyPopover(const Why& why, QWidget* from) : QFrame(from, Qt::Popup), m_area(new QScrollArea), m_from(from)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"why_popover"_s);
    setAccessibleName(tr("Why %1").arg(documents::apart(why.title)));
    auto* sheet = new QWidget;
    sheet->setMinimumHeight(1); // of its width alone: the least height of its layout is that of a narrower sheet
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kNear);
    const auto add = [&](const QString& words, Type type, TextLabel::Tone tone, const QString& named) {
        if (words.isEmpty()) return;
        auto* label = new TextLabel(words, type);
        label->setTone(tone);
        label->setObjectName(named);
        rows->addWidget(label);
    };
    add(why.title, Type::Section, TextLabel::Tone::Normal, u"why_title"_s);
    add(why.sentence, Type::Body, TextLabel::Tone::Normal, u"why_sentence"_s);
    for (const QString& input : why.inputs)
        add(u"\u2022  "_s + input, Type::Body, TextLabel::Tone::Muted, u"why_input"_s);
    add(why.rule, Type::Small, TextLabel::Tone::Normal, u"why_rule"_s);
    add(why.source, Type::Small, TextLabel::Tone::Muted, u"why_source"_s);
    if (!why.confirmed)
        add(tr("This has not been confirmed yet: check it before you rely on it."), Type::Small,
            TextLabel::Tone::Caution, u"why_unconfirmed"_s);
    auto* close = makeButton(ButtonKind::Quiet, u"why_close"_s, tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(sheet);
    m_area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    name(m_area, u"why_words"_s, accessibleName());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kCardPadding, kGap, kCardPadding, kGap);
    whole->addWidget(m_area, 1);
    whole->addWidget(close, 0, Qt::AlignLeft);
    setFixedWidth(std::min(kSheetWidth, std::max(260, from->window()->width() - 40)));
    setFocusProxy(close);
}

void WhyPopover::openBeside(QWidget* from)
{
    const QRect screen = from->screen()->availableGeometry();
    const QRect window = QRect(from->window()->mapToGlobal(QPoint(0, 0)), from->window()->size()) & screen;
    const int inside = width() - 2 * kCardPadding;
    const int words = m_area->widget()->layout()->heightForWidth(inside);
    const int rest = layout()->sizeHint().height() - m_area->sizeHint().height();
    const int high = std::min(words + rest, window.height() - 16); // what does not fit is scrolled
    resize(width(), high);
    // Below what was asked about, else above it, and wholly on the window whatever happens.
    QPoint at = from->mapToGlobal(QPoint(0, from->height() + 4));
    if (at.y() + high > window.bottom()) at.setY(from->mapToGlobal(QPoint()).y() - high - 4);
    at.setY(std::clamp(at.y(), window.top() + 8, std::max(window.top() + 8, window.bottom() - high - 7)));
    at.setX(std::clamp(at.x(), window.left() + 8, std::max(window.left() + 8, window.right() - width() - 7)));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void WhyPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void WhyPopover::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (m_from) m_from->setFocus(Qt::PopupFocusReason);
}

void WhyPopover::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    shapeSheet(this);
}

void WhyPopover::paintEvent(QPaintEvent*)
{
    drawSheet(this);
}

} // namespace alongside::ui
