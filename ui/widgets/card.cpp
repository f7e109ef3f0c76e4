#include "ui/widgets/card.h"

#include "ui/support/flow_layout.h"
#include "ui/support/look/tokens.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace alongside::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_body(new QVBoxLayout), m_title(new TextLabel(title, Type::Section))
{
    keepAtTop(new QVBoxLayout(this), m_body);
    m_body->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_body->setSpacing(kClose);
    m_body->addWidget(m_title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

bool Card::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) giveRoom(static_cast<QVBoxLayout*>(layout()), m_body);
    return QFrame::event(event);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor back = m_tone == Tone::Caution ? t.cautionBack : m_tone == Tone::Information ? t.infoBack : t.card;
    QColor edge = m_tone == Tone::Caution ? t.caution : m_tone == Tone::Suggestion ? t.button : t.line;
    if (m_tone == Tone::Caution) edge.setAlphaF(0.35F);
    painter.setPen(QPen(edge, m_tone == Tone::Suggestion ? 1.6 : 1));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
}

} // namespace alongside::ui
