#pragma once
// A calm sheet that fills the window: evening hills and one card in the middle. Nothing of anybody is on it.
// Where the window is low or the letters are large, what is asked scrolls in the card; the buttons at its foot never do.

#include <QWidget>

class QVBoxLayout;

namespace alongside::ui {

class Card;

class CoverSheet : public QWidget {
    Q_OBJECT

public:
    explicit CoverSheet(QWidget* parent = nullptr);

    /// What is asked, from the top down.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// What is said of it, and the buttons: always seen.
    [[nodiscard]] QVBoxLayout* foot() const;
    void setCardWidth(int width);
    /// What is asked is another now: it begins at its top.
    void toTop();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Asked;
    void fit();

    Card* m_card;
    QVBoxLayout* m_body;
    Asked* m_asked;
    int m_width = 460;
};

} // namespace alongside::ui
