#pragma once
// A calm sheet that fills the window: evening hills and one card in the middle. Nothing of anybody is on it.

#include <QWidget>

class QVBoxLayout;

namespace alongside::ui {

class Card;

class CoverSheet : public QWidget {
    Q_OBJECT

public:
    explicit CoverSheet(QWidget* parent = nullptr);

    [[nodiscard]] Card* card() const { return m_card; }
    void setCardWidth(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* m_card;
    int m_width = 460;
};

} // namespace alongside::ui
