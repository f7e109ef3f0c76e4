#include "ui/widgets/frame/command_palette.h"

#include "core/base/likeness.h"
#include "ui/support/names.h"
#include "ui/support/look/style.h"
#include "ui/support/look/type.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QList<PaletteItem> matching(const QList<PaletteItem>& items, const QString& typed)
{
    const QString first = plainWords(typed).value(0);
    QList<std::pair<int, PaletteItem>> found;
    for (const PaletteItem& item : items) {
        if (!finds(typed, item.title + u' ' + item.also)) continue;
        const bool starts = plainWords(item.title).value(0).startsWith(first);
        found.append({starts                     ? 0
                      : finds(typed, item.title) ? 1
                                                 : 2,
                      item}); // a whole group comes after what is called so
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, PaletteItem>::first);
    QList<PaletteItem> best;
    for (const auto& [rank, item] : std::as_const(found)) best += item;
    return best;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_find(new QLineEdit), m_list(new QListWidget),
      m_nothing(new TextLabel)
{
    name(this, u"command_palette"_s, tr("Find a person, a page or an action"));
    name(m_find, u"palette_find"_s, tr("Find a person, a page or an action"));
    name(m_list, u"palette_list"_s, tr("Found"));
    m_find->setPlaceholderText(tr("Find a person, a page or an action"));
    m_find->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kGap, kGap, kGap, kGap);
    rows->addWidget(m_find);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    m_nothing->setObjectName(u"palette_nothing"_s);
    m_nothing->setTone(TextLabel::Tone::Muted);
    m_nothing->hide();
    connect(m_find, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
}

void CommandPalette::setItems(const QList<PaletteItem>& items)
{
    if (items == m_items) return;
    m_items = items;
    const QListWidgetItem* row = m_list->currentItem();
    const QVariant chosen = row ? row->data(Qt::UserRole) : QVariant();
    narrow();
    for (int i = 0; i < m_list->count(); ++i) // whatever was come to with the arrows stays chosen
        if (m_list->item(i)->data(Qt::UserRole) == chosen) m_list->setCurrentRow(i);
}

void CommandPalette::openOver(QWidget* window)
{
    const int wide = std::min(640, window->width() - 32), high = std::min(460, window->height() - 48);
    resize(wide, high);
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, std::min(72, (window->height() - high) / 2))));
    m_find->clear();
    narrow();
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::narrow()
{
    m_list->clear();
    for (const PaletteItem& item : matching(m_items, m_find->text())) {
        const QString side = item.keys.isEmpty() ? item.hint : item.keys;
        auto* row = new QListWidgetItem(side.isEmpty() ? item.title : u"%1    %2"_s.arg(item.title, side), m_list);
        row->setData(Qt::UserRole, item.key);
        row->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item.title, side));
    }
    m_list->setCurrentRow(0);
    m_nothing->setText(tr("Nothing here is called \u201C%1\u201D. Look on My people too: it finds what was said.")
                           .arg(m_find->text().simplified()));
    m_nothing->setVisible(m_list->count() == 0 && !m_find->text().trimmed().isEmpty());
    const QString count = tr("%1 found").arg(m_list->count());
    m_find->setAccessibleDescription(m_list->count() == 0 ? tr("Nothing found") : count);
}

void CommandPalette::choose()
{
    const QListWidgetItem* row = m_list->currentItem();
    if (!row) return;
    const QString key = row->data(Qt::UserRole).toString();
    close();
    emit chosen(key);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

/// Closed, it knows nobody: names in a list that cannot be seen could still be heard.
void CommandPalette::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_find->clear();
    setItems({});
}

void CommandPalette::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    shapeSheet(this);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    drawSheet(this);
}

} // namespace alongside::ui
