#include "tests/walk/hands/heard.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kDeepest = 60, kMostRows = 400;

void walk(QAccessibleInterface* at, int depth, QList<Heard>& out)
{
    if (!at || !at->isValid() || depth > kDeepest) return;
    const QAccessible::State state = at->state();
    if (state.invisible) return;
    Heard one{at->role(),
              at->text(QAccessible::Name),
              at->text(QAccessible::Value),
              at->text(QAccessible::Description),
              state,
              at->rect(),
              qobject_cast<QWidget*>(at->object()),
              {}};
    if (QAccessibleTextInterface* text = at->textInterface(); text && one.value.isEmpty())
        one.value = text->text(0, text->characterCount());
    if (QAccessibleActionInterface* acts = at->actionInterface()) one.actions = acts->actionNames();
    out.append(one);
    const int rows = std::min(at->childCount(), kMostRows);
    for (int row = 0; row < rows; ++row) walk(at->child(row), depth + 1, out);
}

} // namespace

QList<Heard> heardIn(QWidget* window)
{
    QList<Heard> heard;
    walk(QAccessible::queryAccessibleInterface(window), 0, heard);
    return heard;
}

QList<Heard> heardEverywhere()
{
    QList<Heard> heard;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible()) heard += heardIn(top);
    return heard;
}

QByteArray printOf(const QList<Heard>& heard)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Heard& one : heard) {
        if (one.role == QAccessible::ScrollBar) continue;
        QAccessible::State state = one.state;
        state.focused = state.active = state.hotTracked = false;
        const quint64 bits = state.disabled | state.selected << 1 | state.checked << 2 | state.expanded << 3
                             | state.collapsed << 4 | state.checkStateMixed << 5 | state.readOnly << 6;
        // Sizes alone: to scroll something into view is no answer to a press.
        hash.addData(u"%1|%2|%3|%4|%5,%6\n"_s.arg(int(one.role))
                         .arg(one.words())
                         .arg(bits)
                         .arg(quintptr(one.widget) ? 1 : 0)
                         .arg(one.where.width())
                         .arg(one.where.height())
                         .toUtf8());
    }
    return hash.result();
}

QString labelOf(const QWidget* widget)
{
    if (!widget) return {};
    if (!widget->objectName().isEmpty()) return widget->objectName();
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    const QString name = heard ? heard->text(QAccessible::Name) : QString();
    return (QString::fromLatin1(widget->metaObject()->className()) + u':' + name).simplified().replace(u' ', u'_');
}

} // namespace alongside::walk
