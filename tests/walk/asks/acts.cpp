// No control whose action does nothing: after a press something is seen, heard, written or asked for that was not before.

#include "tests/ui/support/alerts.h"
#include "tests/walk/ask.h"
#include "tests/walk/hands/hands.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

class Acts final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"acts"_s; }

    void before(World& world, const Step& step) override
    {
        m_watched = false;
        m_part.clear();
        if (!world.isOpen() || (step.verb != u"press" && step.verb != u"act")) return;
        for (const Heard& one : heardIn(windowInHand(world))) {
            if (!one.widget || labelOf(one.widget) != step.at) continue;
            m_part = one.widget;
            if (qobject_cast<QFileDialog*>(one.widget->window())) break; // Qt's own: the system's is used instead
            // What is chosen already stays chosen: that is no dead control.
            m_takesFocus = one.widget->focusPolicy() & Qt::TabFocus;
            m_watched = !one.state.disabled && !one.state.checked && !one.state.selected;
            break;
        }
        m_focus = QApplication::focusWidget();
        m_screen = world.screen();
        m_state = stateOf(world);
    }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!m_watched || !world.isOpen() || stateOf(world) != m_state || movedFocus(step.at)) return;
        found.append({name(), m_screen + u' ' + step.at, u"%1 did nothing"_s.arg(step.verb)});
    }

private:
    static QByteArray stateOf(World& world)
    {
        // Read out by itself: an answer, also where it says what was said before.
        return printOf(world.heard()) + QByteArray::number(world.asked() + tests::alertsHeard())
               + world.screen().toUtf8();
    }

    /// The focus went somewhere else than to the control itself: "Add a line" that leads to the line. It went there again
    /// where the control had taken it for the press; or it is in the line whose own icon was pressed.
    [[nodiscard]] bool movedFocus(const QString& pressed) const
    {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && m_part && focus == m_part->parentWidget() && qobject_cast<const QLineEdit*>(focus)) return true;
        return focus && labelOf(focus) != pressed && (focus != m_focus || m_takesFocus);
    }

    bool m_watched = false;
    bool m_takesFocus = false;
    QPointer<QWidget> m_part{};
    QPointer<QWidget> m_focus{};
    QString m_screen{};
    QByteArray m_state{};
};

} // namespace

std::unique_ptr<Ask> askActs()
{
    return std::make_unique<Acts>();
}

} // namespace alongside::walk
