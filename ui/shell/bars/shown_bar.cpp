#include "ui/shell/bars/shown_bar.h"

#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/look/tokens.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

ShownBar::ShownBar(QWidget* parent) : QWidget(parent), m_words(new TextLabel)
{
    setObjectName(u"shown_bar"_s);
    m_words->setObjectName(u"shown_words"_s);
    auto* end = makeButton(ButtonKind::Plain, u"show_end"_s, tr("Turn it back  F11"));
    auto* cells = new QHBoxLayout(this);
    cells->setContentsMargins(kApart, kNear, kApart, kNear);
    cells->addWidget(m_words, 1);
    cells->addStretch();
    cells->addWidget(end);
    connect(end, &QPushButton::clicked, this, &ShownBar::endAsked);
    m_words->hide();
}

void ShownBar::say(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (!words.isEmpty()) announce(m_words, words);
}

void ShownBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace alongside::ui
