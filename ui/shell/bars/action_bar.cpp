#include "ui/shell/bars/action_bar.h"

#include "ui/support/flow_layout.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/tab_order.h"
#include "ui/support/look/tokens.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kActsLeast = 420;
constexpr double kActsMost = 0.7; // of a low window's width: more of them, and what is saved has a line of its own

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent), m_saved(new SavedLine), m_whyNot(new TextLabel({}, Type::Small)), m_acts(new QWidget),
      m_flow(new FlowLayout(m_acts))
{
    setObjectName(u"footer"_s);
    m_whyNot->setObjectName(u"why_not"_s);
    m_whyNot->setTone(TextLabel::Tone::Muted);
    m_whyNot->cut()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it has the room that there is
    m_whyNot->hide();
    auto* cells = new QBoxLayout(QBoxLayout::LeftToRight, this);
    cells->setContentsMargins(kApart, kNear, kApart, kNear);
    cells->setSpacing(kClose);
    auto* words = new QVBoxLayout;
    words->setSpacing(kTight);
    words->addStretch();
    words->addWidget(m_saved);
    words->addWidget(m_whyNot);
    words->addStretch();
    cells->addLayout(words, 1);
    cells->addWidget(m_acts);
    m_acts->hide();
}

/// An act that is done and gone leaves the keyboard at what comes next: the loud one, if it only leads on. What decides
/// something is come to by somebody's own key.
void ActionBar::setActions(const QList<PageAction>& actions)
{
    const QWidget* focus = keyboardIn(this);
    const QString focused = focus && m_acts->isAncestorOf(focus) ? focus->objectName() : QString();
    fill(actions);
    if (focused.isEmpty() || std::ranges::find(actions, focused, &PageAction::key) != actions.end()) return;
    const auto leads = [](const PageAction& one) { return !one.leads.isEmpty(); };
    const auto leadsOn = [&](const PageAction& one) { return leads(one) && one.kind == ButtonKind::Primary; };
    auto next = std::ranges::find_if(actions, leadsOn);
    if (next == actions.end()) next = std::ranges::find_if(actions, leads);
    if (next == actions.end()) return emit actGone();
    m_acts->findChild<QWidget*>(next->key)->setFocus();
}

bool ActionBar::areOnShow(const QList<PageAction>& actions) const
{
    return std::ranges::equal(actions, m_actions, [](const PageAction& one, const PageAction& other) {
        return one.key == other.key && one.kind == other.kind;
    });
}

void ActionBar::makeAnew(const QList<PageAction>& actions)
{
    const Refill anew(m_flow);
    for (const PageAction& action : actions) {
        auto* button = makeButton(action.kind, action.key, action.text);
        connect(button, &QPushButton::clicked, this, [this, key = action.key] { run(key); });
        if (action.leads.isEmpty()) keepForOwnKeys(button);
        m_flow->addWidget(button);
        button->setVisible(true);
    }
}

void ActionBar::run(const QString& key)
{
    const auto asked = std::ranges::find(m_actions, key, &PageAction::key);
    if (asked == m_actions.end()) return;
    if (const auto act = asked->run) act(); // a copy: what it does may set the actions
}

/// The same acts keep their buttons: a button made anew between press and release would let the press fall.
void ActionBar::fill(const QList<PageAction>& actions)
{
    const bool same = areOnShow(actions);
    const auto said = [](const PageAction& one, const PageAction& other) {
        return one.text == other.text && one.whyNot == other.whyNot;
    };
    const bool unchanged = same && std::ranges::equal(actions, m_actions, said);
    m_actions = actions;
    if (unchanged) return;
    if (!same) makeAnew(actions);
    QStringList why;
    for (qsizetype at = 0; at < actions.size(); ++at) {
        const PageAction& action = actions.at(at);
        auto* button = static_cast<QPushButton*>(m_flow->itemAt(int(at))->widget());
        button->setText(action.text);
        button->setAccessibleName(plainName(action.text));
        button->setAccessibleDescription(action.whyNot);
        if (!action.whyNot.isEmpty()) why += action.whyNot;
    }
    m_acts->setVisible(!actions.isEmpty());
    m_whyNot->setText(why.join(u' '));
    fit();
}

/// One of the two lines is for what an act still wants, and what is saved has the rest.
void ActionBar::tellWhyNot()
{
    const bool wants = !m_whyNot->text().isEmpty();
    m_whyNot->setVisible(wants);
    m_saved->setOneLine(wants || (m_low && isStacked()));
}

void ActionBar::setLow(bool low)
{
    m_low = low;
    turn();
}

void ActionBar::fit()
{
    m_acts->setMinimumWidth(std::min(actsWide(), kActsLeast));
    turn();
}

int ActionBar::actsWide() const
{
    int wide = 0;
    for (int at = 0; at < m_flow->count(); ++at) wide += m_flow->itemAt(at)->widget()->sizeHint().width() + kNear;
    return wide;
}

void ActionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) fit();
}

void ActionBar::setStacked(bool stacked)
{
    m_stacked = stacked;
    turn();
}

bool ActionBar::isStacked() const
{
    return m_stacked && !(m_low && actsWide() < width() * kActsMost);
}

void ActionBar::turn()
{
    const bool stacked = isStacked();
    tellWhyNot();
    auto* cells = static_cast<QBoxLayout*>(layout());
    cells->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    cells->setSpacing(stacked ? kTight : kClose);
}

void ActionBar::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.card);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace alongside::ui
