#pragma once
// Left to right, and on to the next line where the room ends: rows of choices and buttons that never run out of sight.

#include <QEvent>
#include <QLayout>
#include <QWidget>

class QVBoxLayout;

namespace alongside::ui {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int across = 8, int down = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override
    {
        m_items.append(item);
        invalidate();
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    int m_across, m_down;
};

/// A widget whose parts stand in a row and go on to the next line where the room ends.
struct Flow : QWidget {
    explicit Flow(int across = 8, int down = 4) : cells(new FlowLayout(this, across, down)) {}
    FlowLayout* cells;

protected:
    /// As high as its lines need at this width, whatever a layout above remembers of another.
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            if (const int wanted = cells->heightForWidth(width()); wanted != minimumHeight()) setMinimumHeight(wanted);
        return done;
    }
};

/// Rows from the top down: spare room stays at the foot, so that they are not pulled apart.
void keepAtTop(QVBoxLayout* whole, QVBoxLayout* rows);
/// On LayoutRequest: the spare room goes to the rows after all where one of them asks for it by a stretch.
void giveRoom(QVBoxLayout* whole, QVBoxLayout* rows);

} // namespace alongside::ui
