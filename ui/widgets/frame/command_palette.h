#pragma once
// Ctrl+K: find a person, a page, an action. Typing narrows; arrows choose; Enter goes; Esc returns to where you were.

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace alongside::ui {

class TextLabel;

struct PaletteItem {
    QString key{}; // given back when chosen: a link or the key of an action
    QString title{};
    QString hint{}; // "person", "page"
    QString keys{}; // "Ctrl+L"
    QString also{}; // what else finds it: "carer carers"

    bool operator==(const PaletteItem&) const = default;
};

/// Those that hold every word typed in their title and what else finds them, best first.
[[nodiscard]] QList<PaletteItem> matching(const QList<PaletteItem>& items, const QString& typed);

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    void setItems(const QList<PaletteItem>& items);
    /// Over the window, with the field ready.
    void openOver(QWidget* window);

signals:
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void narrow();
    void choose();

    QLineEdit* m_find;
    QListWidget* m_list;
    TextLabel* m_nothing; // nothing is called so
    QList<PaletteItem> m_items;
};

} // namespace alongside::ui
