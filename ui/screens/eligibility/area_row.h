#pragma once
// One area of life: what they cannot do, in one stroke; the words for it, how it is known, what it rests on.
// The row itself takes the keys of area_keys.h, and Up and Down go from row to row.

#include "ui/case/case_page.h"
#include "ui/screens/eligibility/area_keys.h"

class QPushButton;

namespace alongside::ui {

class KeptRoom;
class TextLabel;
class TickList;

class AreaRow final : public QWidget {
    Q_OBJECT

public:
    /// The row is "area_<key>"; its parts "<row>_words", "<row>_basis", "<row>_because_1", its buttons "<row>_h" ...
    AreaRow(CareArea area, CaseSession& session, QWidget* parent = nullptr);

    void showCase(AreaStatus status);
    [[nodiscard]] CareArea area() const { return m_area; }

signals:
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// Since the row has the keyboard.
    struct Typed {
        Need was{};
        Need now{};
    };

    void build();
    void type(AreaStroke stroke);
    void strike(AreaStroke stroke, const Need& was);
    [[nodiscard]] Need need() const;
    [[nodiscard]] CaseSubject subject() const;
    void tellCauses();

    CareArea m_area;
    CaseSession& m_session;
    std::optional<Typed> m_typed{};
    QList<std::pair<AreaStroke, QPushButton*>> m_strokes;
    TextLabel* m_sentence;
    KeptRoom* m_sentenceRoom = nullptr;
    TextLabel* m_status;
    QPushButton* m_more;
    TickList* m_because;
};

} // namespace alongside::ui
