#pragma once
// A white sheet on the warm page: rounded, hardly any line. What is in it goes into body(), from the top down; spare room
// stays at the foot unless something in it was added with a stretch.

#include <QFrame>

class QBoxLayout;
class QVBoxLayout;

namespace alongside::ui {

class TextLabel;

class Card : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Plain, Caution, Information, Suggestion };

    /// No title: none is shown.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setTone(Tone tone);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    TextLabel* m_title;
    Tone m_tone = Tone::Plain;
};

} // namespace alongside::ui
