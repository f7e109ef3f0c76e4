#pragma once
// Words on a page: plain text always, one of the sizes of type, wrapping, no wider than is good to read. Titles and
// sections are heard as headings. A text of the length of a report is shown as far as its first pages, and says so: it is
// laid out several times for every letter typed elsewhere on the page, and stands whole where it is written.

#include "ui/support/look/type.h"

#include <QLabel>

namespace alongside::ui {

class TextLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Normal, Muted, Link, Ok, Caution, Error };

    explicit TextLabel(const QString& words = {}, Type type = Type::Body, QWidget* parent = nullptr);

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isHeading() const { return m_type == Type::Title || m_type == Type::Section; }
    /// Hides QLabel's.
    void setText(const QString& words);
    void setTone(Tone tone);
    /// On one line, as wide as it is.
    TextLabel* unwrapped();
    /// On one line in a column: as wide as the longest that may stand there.
    TextLabel* inColumn(const QString& longest);
    /// As wide as there is room, for words that stand in a row with others.
    TextLabel* wide();
    /// Of the width it can have: no wider than is good to read.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Type m_type;
    Tone m_tone = Tone::Normal;
    QString m_longest{};
    bool m_wide = false;
    bool m_dressing = false;
};

/// Done once, in main and in tests: roles that Qt does not give by itself.
void installAccessibility();

} // namespace alongside::ui
