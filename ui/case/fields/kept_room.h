#pragma once
// A row that comes and goes as its neighbours are answered. Where it goes while somebody is at the page it leaves its room
// empty until the page is left: what stands below is not to come up under the pointer.

#include <QEvent>
#include <QResizeEvent>
#include <QWidget>

#include <algorithm>

namespace alongside::ui {

class KeptRoom final : public QObject {
public:
    /// Belongs to the row.
    explicit KeptRoom(QWidget* row) : QObject(row), m_row(row) { row->parentWidget()->installEventFilter(this); }

    void setVisible(bool visible)
    {
        keep(!visible && m_row->parentWidget()->isVisible() && (m_row->isVisible() || isKept()));
        m_row->setVisible(visible);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Hide) keep(false);
        return false;
    }

private:
    [[nodiscard]] bool isKept() const { return m_row->sizePolicy().retainSizeWhenHidden(); }
    void keep(bool on)
    {
        if (on == isKept()) return;
        QSizePolicy policy = m_row->sizePolicy();
        policy.setRetainSizeWhenHidden(on);
        m_row->setSizePolicy(policy);
    }

    QWidget* m_row;
};

/// The same for words that become fewer: what they stand in keeps the height it had, until it is out of sight, or another
/// width or size of text lays it out anew.
class KeptHeight final : public QObject {
public:
    /// Belongs to the part, which folds nothing away by a button of its own.
    explicit KeptHeight(QWidget* part) : QObject(part), m_part(part) { part->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const bool isDressedAnew = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
        // Hidden by itself it may leave its room (KeptRoom), which is to be as high as it was.
        const bool isLeft = event->type() == QEvent::Hide && !m_part->isHidden();
        if (isLeft || isDressedAnew) m_part->setMinimumHeight(0);
        if (event->type() != QEvent::Resize || !m_part->isVisible()) return false;
        const auto* now = static_cast<QResizeEvent*>(event);
        const bool isAnew = now->size().width() != now->oldSize().width();
        m_part->setMinimumHeight(isAnew ? 0 : std::max(m_part->minimumHeight(), now->size().height()));
        return false;
    }

private:
    QWidget* m_part;
};

} // namespace alongside::ui
