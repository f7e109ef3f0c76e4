// The laptop turned round: one page, and nothing of ours in the window, nor in what a screen reader walks.

#include "ui/shell/bars/action_bar.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/bars/shown_bar.h"
#include "ui/widgets/frame/nav_rail.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

void MainWindow::setShowMode(bool on)
{
    Page* current = page();
    if (on == m_showMode) return;
    if (on && (!current || !current->canBeShown()))
        return say(Message{Message::Kind::Information,
                           tr("This page stays on your side of the table."),
                           {},
                           tr("Talk, outcomes and choices can be turned round."),
                           {},
                           {},
                           {}});
    m_showMode = on;
    if (on) takeOursOut();
    else putOursBack();
    if (current) current->setShown(on);
    if (current) m_header->setCanShow(current->canBeShown() && !on);
    emit showModeChanged(on);
    if (current) current->focusFirst();
    if (!on && !m_heldBack.happened.isEmpty()) m_message->show(std::exchange(m_heldBack, {}));
}

/// By whoever sits here. A page that is the person's own is left with it.
void MainWindow::turnBack()
{
    const auto to = page() ? Link::read(page()->turnedBackTo()) : std::nullopt;
    setShowMode(false);
    if (to) go(*to);
}

/// Out of the window altogether, not painted over. The other pages go: they are made again when they are wanted.
void MainWindow::takeOursOut()
{
    if (m_palette) m_palette->close();
    dropOtherPages();
    m_message->setStanding({});
    m_message->leavePage();
    m_heldBack = m_message->message();
    m_message->forget();
    for (QWidget* ours : QList<QWidget*>{m_rail, m_header, m_message, m_steps, m_bar}) {
        ours->hide();
        ours->setParent(nullptr);
    }
    m_shownBar = new ShownBar;
    rightSide()->addWidget(m_shownBar);
    m_shownBar->show(); // at once: something may be said in it
    connect(m_shownBar, &ShownBar::endAsked, this, [this] { turnBack(); });
}

void MainWindow::putOursBack()
{
    m_shownBar->hide();
    m_shownBar->deleteLater(); // its own button may have asked for this
    m_shownBar->setParent(nullptr);
    m_shownBar = nullptr;
    static_cast<QHBoxLayout*>(m_work->layout())->insertWidget(0, m_rail);
    rightSide()->insertWidget(0, m_header);
    rightSide()->insertWidget(1, m_steps);
    rightSide()->addWidget(m_message);
    rightSide()->addWidget(m_bar);
    for (QWidget* ours : QList<QWidget*>{m_rail, m_header, m_bar}) ours->show();
    showPersonLine();
    fit();
    refreshActions();
    showTaken();
}

QVBoxLayout* MainWindow::rightSide() const
{
    QLayout* cells = m_work->layout();
    return static_cast<QVBoxLayout*>(cells->itemAt(cells->count() - 1)->layout());
}

/// What is said while the laptop is turned round waits; only what cannot wait stands under the page, in one sentence.
void MainWindow::sayShown(const Message& message)
{
    if (message.stays || !m_heldBack.stays) m_heldBack = message;
    if (message.kind != Message::Kind::Information) m_shownBar->say(message.happened);
}

} // namespace alongside::ui
