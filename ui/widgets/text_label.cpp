#include "ui/widgets/text_label.h"

#include "ui/support/look/tokens.h"
#include "ui/widgets/buttons_accessible.h"
#include "ui/widgets/pictures/pictures_accessible.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace alongside::ui {

namespace {

constexpr int kReadable = 72, kLeastLetters = 5;
constexpr qsizetype kMostShown = 5'000;

QString shown(const QString& words)
{
    if (words.size() <= kMostShown) return words;
    return TextLabel::tr("%1\u2026 and %2 letters more, where it is written.")
        .arg(words.first(kMostShown), QString::number(words.size() - kMostShown));
}

/// A title or section: role Heading, said as what it shows.
class HeadingLabel final : public QAccessibleWidget {
public:
    explicit HeadingLabel(TextLabel* label) : QAccessibleWidget(label, QAccessible::Heading) {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<TextLabel*>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* headingFor(const QString&, QObject* object)
{
    auto* label = qobject_cast<TextLabel*>(object);
    return label && label->isHeading() ? new HeadingLabel(label) : nullptr;
}

} // namespace

TextLabel::TextLabel(const QString& words, Type type, QWidget* parent) : QLabel(shown(words), parent), m_type(type)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
}

TextLabel* TextLabel::unwrapped()
{
    setWordWrap(false);
    setMaximumWidth(QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    return this;
}

TextLabel* TextLabel::inColumn(const QString& longest)
{
    m_longest = longest;
    unwrapped();
    dress();
    return this;
}

TextLabel* TextLabel::cut()
{
    unwrapped();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_cut = true;
    return this;
}

TextLabel* TextLabel::inFlow()
{
    m_flows = true;
    return wide();
}

TextLabel* TextLabel::wide()
{
    m_wide = true;
    setMaximumWidth(QWIDGETSIZE_MAX);
    return this;
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

QSize TextLabel::sizeHint() const
{
    QSize hint = QLabel::sizeHint();
    if (m_flows) hint = fontMetrics().size(0, text()) + QSize(1, 0);
    if (m_placed && wordWrap()) hint = hint.expandedTo({0, heightForWidth(width())});
    m_told = hint.height();
    return hint;
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return m_cut ? least.boundedTo({kLeastLetters * fontMetrics().averageCharWidth(), QWIDGETSIZE_MAX}) : least;
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    m_placed = true;
    tipOfCut();
    if (const int told = m_told; sizeHint().height() != told) updateGeometry();
}

void TextLabel::setText(const QString& words)
{
    QLabel::setText(shown(words));
    tipOfCut();
}

void TextLabel::tipOfCut()
{
    if (m_cut) setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_cut) return QLabel::paintEvent(event);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void TextLabel::dress()
{
    if (m_dressing) return;
    m_dressing = true;
    setFont(fontFor(m_type));
    if (!m_longest.isEmpty()) setFixedWidth(fontMetrics().horizontalAdvance(m_longest));
    else if (wordWrap() && !m_wide) setMaximumWidth(fontMetrics().averageCharWidth() * kReadable);
    const Tokens t = tokens();
    QPalette palette = QApplication::palette();
    const QColor colour = m_tone == Tone::Muted     ? t.muted
                          : m_tone == Tone::Link    ? t.link
                          : m_tone == Tone::Ok      ? t.ok
                          : m_tone == Tone::Caution ? t.caution
                          : m_tone == Tone::Error   ? t.error
                                                    : t.text;
    palette.setColor(QPalette::WindowText, colour);
    setPalette(palette);
    m_dressing = false;
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) dress();
    QLabel::changeEvent(event);
}

void installAccessibility()
{
    static const bool once =
        (QAccessible::installFactory(headingFor), installButtonAccessibility(), installPictureAccessibility(), true);
    Q_UNUSED(once)
}

} // namespace alongside::ui
