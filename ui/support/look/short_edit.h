#pragma once
// A line for a few letters: as wide as they are, whatever size the text has.

#include <QLineEdit>

namespace alongside::ui {

class ShortEdit final : public QLineEdit {
public:
    explicit ShortEdit(int letters) : m_letters(letters) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int kAround = 28; // frame, air and the caret
        return {m_letters * fontMetrics().averageCharWidth() + kAround, QLineEdit::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_letters;
};

} // namespace alongside::ui
