#pragma once
// The rail: where one can go, always in the same place. Icons with words; icons alone where the window is small.

#include <QHash>
#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace alongside::ui {

struct RailItem {
    QString key{};
    QString title{};
    QString icon{};
    bool atTheFoot = false;
};

class NavRail final : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(QWidget* parent = nullptr);

    void setItems(const QList<RailItem>& items);
    void setCurrent(const QString& key);
    /// A quiet number behind the words; 0: none.
    void setCount(const QString& key, int count);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

signals:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void word();

    QVBoxLayout* m_rows;
    QList<RailItem> m_items;
    QHash<QString, QPushButton*> m_buttons;
    QHash<QString, int> m_counts;
    bool m_narrow = false;
};

} // namespace alongside::ui
