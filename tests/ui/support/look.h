#pragma once
// What tests of windows ask of every page: names, a way out by Tab, nothing outside the window. With ALONGSIDE_PICTURES
// set to a folder, keep() leaves a picture there to be looked at.

#include "ui/support/tab_order.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QWidget>

namespace alongside::test {

inline void keep(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// Every widget that takes focus by Tab and can be seen has an accessible name without '&', and an objectName.
inline QStringList nameless(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(root) || !widget->isEnabled()) continue;
        if (widget->focusProxy()) continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        const QString name = heard ? heard->text(QAccessible::Name) : QString();
        if (name.isEmpty() || name.contains(u'&') || widget->objectName().isEmpty())
            found += QStringLiteral("%1 \"%2\" %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), name);
    }
    return found;
}

/// Tab goes round: every field is left again, text included.
inline QStringList traps(QWidget* window)
{
    QStringList found;
    for (QPlainTextEdit* text : window->findChildren<QPlainTextEdit*>()) {
        if (!text->isVisible()) continue;
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        if (QApplication::focusWidget() == text) found += text->objectName();
    }
    return found;
}

/// Tab goes down a page as it is read: never back up within one column.
inline QStringList backUp(QWidget* page)
{
    QStringList found;
    const auto place = [page](QWidget* widget) { return QRect(widget->mapTo(page, QPoint()), widget->size()); };
    QWidget* before = nullptr;
    for (QWidget* next : ui::tabStops(page)) {
        if (before) {
            const QRect from = place(before), to = place(next);
            const bool sameColumn = from.left() < to.right() && to.left() < from.right();
            if (sameColumn && to.bottom() < from.top())
                found += QStringLiteral("%1 (%2) -> %3 (%4)")
                             .arg(before->objectName())
                             .arg(from.top())
                             .arg(next->objectName())
                             .arg(to.top());
        }
        before = next;
    }
    return found;
}

/// What a list shows when it is closed, where that does not fit.
inline QStringList cutShort(QWidget* root)
{
    QStringList found;
    for (QComboBox* combo : root->findChildren<QComboBox*>()) {
        if (!combo->isVisible() || combo->isEditable()) continue;
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const int words = combo->fontMetrics().horizontalAdvance(combo->currentText());
        if (room < words)
            found +=
                QStringLiteral("%1 \"%2\" %3 < %4").arg(combo->objectName(), combo->currentText()).arg(room).arg(words);
    }
    return found;
}

/// Buttons that stick out of `frame` (the window), or are smaller than 24, or too narrow for their words.
inline QStringList outside(QWidget* frame, QWidget* root)
{
    QStringList found;
    for (QPushButton* button : root->findChildren<QPushButton*>()) {
        if (!button->isVisible()) continue;
        const QRect where(button->mapTo(frame, QPoint(0, 0)), button->size());
        const bool out = where.left() < 0 || where.right() > frame->width();
        const bool small = where.width() < 24 || where.height() < 24;
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const bool cut = button->hasHeightForWidth() ? where.height() < button->heightForWidth(where.width())
                                                     : where.width() < words;
        if (out || small || cut)
            found += QStringLiteral("%1 \"%2\" %3,%4 %5x%6")
                         .arg(button->objectName(), button->text())
                         .arg(where.x())
                         .arg(where.y())
                         .arg(where.width())
                         .arg(where.height());
    }
    return found + cutShort(root);
}

} // namespace alongside::test
