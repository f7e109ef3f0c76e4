#pragma once
// Every word that is in a window, shown or hidden: what widgets hold, what their models hold, and what a screen reader is
// told by the tree of accessible objects, walked to its end.

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace alongside::test {

inline void hearTree(QAccessibleInterface* one, QString& all, int depth = 0)
{
    if (!one || depth > 60) return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += one->text(kind) + u'\n';
    for (int i = 0; i < one->childCount(); ++i) hearTree(one->child(i), all, depth + 1);
}

inline void hearModel(const QAbstractItemModel* model, QString& all)
{
    if (!model) return;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::UserRole)})
                all += model->index(row, column).data(role).toString() + u'\n';
}

inline QString everyWordIn(QWidget* root)
{
    QString all;
    hearTree(QAccessible::queryAccessibleInterface(root), all);
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.append(root);
    for (QWidget* widget : widgets) {
        all += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n' + widget->toolTip() + u'\n'
               + widget->windowTitle() + u'\n';
        if (auto* label = qobject_cast<QLabel*>(widget)) all += label->text() + u'\n';
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) all += button->text() + u'\n';
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            all += line->text() + u'\n' + line->placeholderText() + u'\n';
        if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) all += text->toPlainText() + u'\n';
        if (auto* combo = qobject_cast<QComboBox*>(widget)) hearModel(combo->model(), all);
        if (auto* view = qobject_cast<QAbstractItemView*>(widget)) hearModel(view->model(), all);
        for (QAction* action : widget->actions()) all += action->text() + u'\n';
    }
    return all;
}

} // namespace alongside::test
