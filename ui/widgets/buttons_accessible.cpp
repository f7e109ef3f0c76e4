#include "ui/widgets/buttons_accessible.h"

#include "ui/support/names.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace alongside::ui {

namespace {

QMenu* menuOf(const QAbstractButton* button)
{
    if (auto* push = qobject_cast<const QPushButton*>(button)) return push->menu();
    if (auto* tool = qobject_cast<const QToolButton*>(button)) return tool->menu();
    return nullptr;
}

QAccessible::Role roleOf(const QAbstractButton* button)
{
    if (menuOf(button)) return QAccessible::ButtonMenu;
    if (!button->isCheckable()) return QAccessible::PushButton;
    const bool oneOfSome = button->autoExclusive() || (button->group() && button->group()->exclusive());
    return oneOfSome ? QAccessible::RadioButton : QAccessible::CheckBox;
}

class HeardButton final : public QAccessibleWidget {
public:
    explicit HeardButton(QAbstractButton* button) : QAccessibleWidget(button, roleOf(button)) {}

    /// As it is now: a menu or a mark may come after the screen reader has looked first.
    QAccessible::Role role() const override { return roleOf(button()); }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = menuOf(button()) != nullptr;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return said.isEmpty() && kind == QAccessible::Name ? plainName(button()->text()) : said;
    }

    QStringList actionNames() const override
    {
        if (!button()->isEnabled()) return {};
        return QStringList{mainAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action != mainAction() && action != pressAction()) return QAccessibleWidget::doAction(action);
        // The screen reader has its answer before a menu or a question opens.
        QTimer::singleShot(0, button(), [pressed = QPointer(button())] {
            if (pressed) pressed->click();
        });
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
    const QString& mainAction() const
    {
        if (menuOf(button())) return showMenuAction();
        return button()->isCheckable() ? toggleAction() : pressAction();
    }
};

QAccessibleInterface* buttonFor(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button ? new HeardButton(button) : nullptr;
}

} // namespace

void installButtonAccessibility()
{
    QAccessible::installFactory(buttonFor);
}

} // namespace alongside::ui
