#pragma once
// A row that comes and goes as its neighbours are answered. Where it goes while somebody is at the page it leaves its room
// empty until the page is left: what stands below is not to come up under the pointer.

#include <QEvent>
#include <QWidget>

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

} // namespace alongside::ui
