#pragma once
// A picture and its list, of the same model: Ctrl+T or the button changes between them, and both say the same.

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace alongside::ui {

class PictureTwin final : public QWidget {
    Q_OBJECT

public:
    /// Takes the picture; the model stays its owner's. `listName` names the table ("Circle, as a list").
    PictureTwin(const QString& objectName, QWidget* picture, QAbstractItemModel* model, const QString& listName,
                QWidget* parent = nullptr);

    [[nodiscard]] bool isList() const;
    void setList(bool list);
    [[nodiscard]] QTableView* table() const { return m_table; }

signals:
    void rowOpened(int row);

private:
    QWidget* m_picture;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QPushButton* m_turn;
};

} // namespace alongside::ui
