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
    /// On one line, as far as there is room: the rest is in its tip, and is heard.
    TextLabel* cut();
    /// On one line where there is room for it, else on as many as it needs: for what stands in a flow.
    TextLabel* inFlow();
    /// As wide as there is room, for words that stand in a row with others.
    TextLabel* wide();
    /// Of the width it can have: no wider than is good to read.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// As high as it needs in the width it has got: a layout gives no label of a fixed height more than this.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void tipOfCut();

    Type m_type;
    Tone m_tone = Tone::Normal;
    QString m_longest{};
    bool m_wide = false;
    bool m_cut = false;
    bool m_flows = false;
    bool m_placed = false;   // its width is one that a layout gave it
    mutable int m_told = -1; // the height that layouts were told last
    bool m_dressing = false;
};

/// Done once, in main and in tests: roles that Qt does not give by itself.
void installAccessibility();

} // namespace alongside::ui
