#include "ui/shell/bars/header_bar.h"

#include "ui/support/look/buttons.h"
#include "ui/support/look/icons.h"
#include "ui/support/names.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent), m_back(makeButton(ButtonKind::Quiet, u"back_to"_s, {})),
      m_person(new TextLabel({}, Type::Section)), m_day(new TextLabel),
      m_clock(makeButton(ButtonKind::Quiet, u"clock_wrong"_s, {})), m_practice(new TextLabel({}, Type::Strong)),
      m_find(makeButton(ButtonKind::Plain, u"find"_s, tr("Find  Ctrl+K"))),
      m_show(makeButton(ButtonKind::Quiet, u"show"_s, tr("Show  F11"))),
      m_more(makeIconButton(u"more"_s, u"list"_s, tr("All actions"))), m_menu(new QMenu(this))
{
    setObjectName(u"header"_s);
    m_person->setObjectName(u"person_words"_s);
    m_practice->setObjectName(u"practice_words"_s);
    m_practice->setTone(TextLabel::Tone::Caution);
    m_day->setTone(TextLabel::Tone::Muted);
    m_clock->hide();
    m_back->hide();
    m_find->setIcon(lineIcon(u"find"_s));
    m_show->setIcon(lineIcon(u"show"_s));
    // Whose record it is gives way first, and its tip says it whole; what is pressed, the day and practice are never cut.
    for (QPushButton* button : {m_back, m_find, m_show, m_clock})
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    sizeIcons();
    m_find->setAccessibleName(tr("Find"));
    m_show->setAccessibleName(tr("Show mode"));
    auto* cells = new QHBoxLayout(this);
    cells->setContentsMargins(kApart, kNear, kGap, kNear);
    cells->setSpacing(kClose);
    cells->addWidget(m_back);
    cells->addWidget(m_person->cut());
    cells->addWidget(m_day->unwrapped());
    cells->addWidget(m_clock);
    cells->addWidget(m_practice->unwrapped());
    cells->addStretch();
    cells->addWidget(m_find);
    cells->addWidget(m_show);
    cells->addWidget(m_more);
    m_more->setMenu(m_menu);
    m_practice->hide();
    connect(m_find, &QPushButton::clicked, this, &HeaderBar::findAsked);
    connect(m_show, &QPushButton::clicked, this, &HeaderBar::showAsked);
    connect(m_back, &QPushButton::clicked, this, &HeaderBar::backAsked);
    connect(m_clock, &QPushButton::clicked, this, &HeaderBar::clockAsked);
    setPerson({});
    setCanShow(false);
}

void HeaderBar::sizeIcons()
{
    for (QPushButton* button : {m_find, m_show}) button->setIconSize(QSize(1, 1) * withText(18));
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange) return;
    sizeIcons();
    tellBack();
}

void HeaderBar::setPerson(const QString& words)
{
    m_person->setText(words);
    m_person->setVisible(!words.isEmpty());
}

void HeaderBar::setDay(const QString& words)
{
    m_day->setText(words);
}

void HeaderBar::setClock(const QString& words)
{
    if (words == m_clockWords) return;
    m_clockWords = words;
    tellClock();
    if (!words.isEmpty()) announce(m_clock, m_clock->accessibleName());
}

/// Where there is little room the place to read more is enough.
void HeaderBar::tellClock()
{
    const QString whole = tr("This laptop's clock is %1 the office's. Days here are the office's.").arg(m_clockWords);
    m_clock->setText(m_narrow ? tr("Clock wrong") : tr("This laptop's clock is %1 the office's").arg(m_clockWords));
    m_clock->setAccessibleName(whole);
    m_clock->setToolTip(whole);
    m_clock->setVisible(!m_clockWords.isEmpty());
    tellBack();
}

void HeaderBar::setPractice(const QString& words)
{
    m_practiceWords = words;
    tellPractice();
}

/// Where there is little room the word is enough, and its tip says the day.
void HeaderBar::tellPractice()
{
    m_practice->setText(m_narrow && !m_practiceWords.isEmpty() ? tr("Practice") : m_practiceWords);
    m_practice->setAccessibleName(m_practiceWords);
    m_practice->setToolTip(m_narrow ? m_practiceWords : QString());
    m_practice->setVisible(!m_practiceWords.isEmpty());
    tellBack();
}

void HeaderBar::setBack(const QString& title)
{
    m_backTo = title;
    tellBack();
}

/// Where there is little room, in a narrow window or with large text, the word is enough, and its tip says where.
void HeaderBar::tellBack()
{
    const QString whole = tr("Back to %1").arg(m_backTo);
    m_back->setText(tr("%1  Alt+Left").arg(whole));
    m_back->setVisible(!m_backTo.isEmpty());
    const bool isShort = m_narrow || (layout() && layout()->sizeHint().width() > width());
    if (isShort) m_back->setText(tr("Back"));
    m_back->setAccessibleName(whole);
    m_back->setToolTip(isShort ? tr("%1, Alt+Left").arg(whole) : QString());
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellBack();
}

void HeaderBar::setNarrow(bool narrow)
{
    m_find->setText(narrow ? QString() : tr("Find  Ctrl+K"));
    m_find->setToolTip(narrow ? tr("Find, Ctrl+K") : QString());
    m_show->setText(narrow ? QString() : tr("Show  F11"));
    m_show->setToolTip(narrow ? tr("Show mode, F11") : QString());
    m_day->setVisible(!narrow);
    m_narrow = narrow;
    tellBack();
    tellClock();
    tellPractice();
}

void HeaderBar::setCanShow(bool can)
{
    m_show->setVisible(can);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace alongside::ui
