#include "ui/widgets/frame/nav_rail.h"

#include "ui/support/look/buttons.h"
#include "ui/support/look/icons.h"
#include "ui/support/names.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kWide = 208, kSlim = 64, kIcon = 24;

} // namespace

NavRail::NavRail(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    name(this, u"rail"_s, tr("Places"));
    m_rows->setContentsMargins(kNear, kGap, kNear, kGap);
    m_rows->setSpacing(kTight);
    setFixedWidth(kWide);
}

void NavRail::setItems(const QList<RailItem>& items)
{
    Q_ASSERT(m_items.isEmpty());
    m_items = items;
    bool stretched = false;
    for (const RailItem& item : items) {
        if (item.atTheFoot && !std::exchange(stretched, true)) m_rows->addStretch();
        auto* button = makeButton(ButtonKind::Rail, u"rail_"_s + item.key, item.title);
        button->setIcon(lineIcon(item.icon, tokens().railText));
        const QString key = item.key;
        connect(button, &QPushButton::clicked, this, [this, key] { emit chosen(key); });
        m_rows->addWidget(button);
        m_buttons.insert(key, button);
    }
    if (!stretched) m_rows->addStretch();
    word();
}

void NavRail::setCurrent(const QString& key)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) markHere(it.value(), it.key() == key);
}

void NavRail::setCount(const QString& key, int count)
{
    m_counts.insert(key, count);
    word();
}

void NavRail::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    word();
}

void NavRail::word()
{
    for (const RailItem& item : std::as_const(m_items)) {
        QPushButton* button = m_buttons.value(item.key);
        const int count = m_counts.value(item.key);
        const QString words = count == 0 ? item.title : u"%1   %2"_s.arg(item.title).arg(count);
        button->setText(m_narrow ? QString() : words);
        button->setAccessibleName(count == 0 ? item.title : u"%1, %2"_s.arg(item.title).arg(count));
        button->setToolTip(m_narrow ? button->accessibleName() : QString());
    }
    setFixedWidth(m_narrow ? kSlim - kIcon + withText(kIcon)
                           : std::max(kWide, QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 18 + 60));
}

void NavRail::paintEvent(QPaintEvent*)
{
    const Tokens t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    if (t.plain) painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

void NavRail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    word();
    for (const RailItem& item : std::as_const(m_items))
        m_buttons.value(item.key)->setIcon(lineIcon(item.icon, tokens().railText));
}

} // namespace alongside::ui
