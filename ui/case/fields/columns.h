#pragma once
// Parts side by side where there is room, under one another where there is not. Room is counted in letters, so that
// larger text stacks them sooner.

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace alongside::ui {

class Columns final : public QWidget {
    Q_OBJECT

public:
    /// `letters` is the width below which everything stands in one column.
    explicit Columns(int letters, QWidget* parent = nullptr);

    /// `share` of the width, beside the others.
    void add(QWidget* part, int share = 1);
    /// As wide as it likes to be, its foot level with the foot of the others.
    void addAtFoot(QWidget* part);
    /// Under one another, however wide it is.
    void setAlwaysStacked(bool always);
    [[nodiscard]] bool isStacked() const { return m_stacked; }

    /// As narrow as the widest part: it stacks rather than be cut off.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stacked(bool now);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QBoxLayout* m_row;
    int m_letters;
    bool m_stacked = false;
    bool m_always = false;
};

/// All of these, each with the same share.
[[nodiscard]] Columns* sideBySide(int letters, const QList<QWidget*>& parts);

} // namespace alongside::ui
