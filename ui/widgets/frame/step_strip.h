#pragma once
// The steps inside a person: not gates. Each has a quiet word; any may be opened at any time. A combo where room is small.

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace alongside::ui {

struct Step {
    QString key{};
    QString title{};
    QString word{};     // "not started", "some", "enough to decide"
    bool later = false; // folded into Later until the first outcome is there

    bool operator==(const Step&) const = default;
};

class StepStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);
    void setCurrent(const QString& key);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

signals:
    void chosen(const QString& key);

private:
    void build();
    void mark();

    QList<Step> m_steps;
    QString m_current;
    QWidget* m_row;
    QHBoxLayout* m_cells;
    QComboBox* m_combo;
    QList<QPushButton*> m_buttons;
    bool m_compact = false;
};

} // namespace alongside::ui
