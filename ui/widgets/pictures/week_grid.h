#pragma once
// The typical week: seven days by morning, afternoon, evening, night. Who covers each part: me, circle, paid, nobody,
// it varies. Cells are heard as a table; a list twin says the same (WeekModel).
// Keys: arrows walk, M C P N V paint, Delete clears, Enter opens the cell for its words.

#include "core/domain/talk/conversation.h"

#include <QMap>
#include <QWidget>

#include <array>

namespace alongside::ui {

inline constexpr int kWeekDays = 7, kDayParts = 4, kWeekCells = kWeekDays * kDayParts;

[[nodiscard]] QString weekdayName(int day);
[[nodiscard]] QString dayPartName(int part);
[[nodiscard]] QString coverWords(Cover cover);
/// "Monday morning: circle. Bernie rings".
[[nodiscard]] QString cellSentence(int day, int part, const WeekCell& cell);

class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget* parent = nullptr);

    /// By weekKey(); `wished` shows the week they would like.
    void setWeek(const QMap<QString, WeekCell>& week, bool wished);
    [[nodiscard]] const QMap<QString, WeekCell>& week() const { return m_week; }
    [[nodiscard]] bool isWished() const { return m_wished; }
    [[nodiscard]] WeekCell cell(int day, int part) const;
    void paintCell(int day, int part, Cover cover);

    [[nodiscard]] int current() const { return m_current; } // day * 4 + part
    void setCurrent(int index);
    [[nodiscard]] QRect rectOf(int index) const;
    [[nodiscard]] QString sentenceFor(int index) const;
    /// "Me 12, circle 5, paid 0, nobody 11, not said 0".
    [[nodiscard]] QString totals() const;
    [[nodiscard]] std::array<int, 6> counts() const; // by Cover

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);
    void edited(const QString& key, const alongside::WeekCell& cell);
    void opened(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headWidth() const;
    void announceCurrent();
    void drawCell(QPainter& painter, int index) const;

    QMap<QString, WeekCell> m_week;
    bool m_wished = false;
    int m_current = 0;
};

} // namespace alongside::ui
