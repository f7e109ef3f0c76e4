#pragma once
// Every figure answers "why?". A number that can be asked, and the sheet that answers.

#include <QFrame>
#include <QPointer>
#include <QPushButton>
#include <QStringList>

class QScrollArea;

namespace alongside::ui {

struct Why {
    QString title{};       // "£63.20 a week"
    QString sentence{};    // as it would be said aloud
    QStringList inputs{};  // "2 hours, 3 times", "Joan does one"
    QString rule{};        // "R5: what somebody gives unpaid comes off first"
    QString source{};      // "Practice price guide 2026-27, checked 3 November 2026"
    bool confirmed = true; // false: the law or the value is not confirmed, and the sheet says so

    bool operator==(const Why&) const = default;
};

/// Focusable; Enter, Space or a click opens the sheet.
class WhyNumber final : public QPushButton {
    Q_OBJECT

public:
    explicit WhyNumber(const QString& objectName, QWidget* parent = nullptr);

    /// `name` is what the figure is ("A week"); it is heard before the number.
    void setFigure(const QString& name, const QString& number, const Why& why);
    /// The one number that matters, or one in a row of figures.
    void setLarge(bool large);
    [[nodiscard]] const Why& why() const { return m_why; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void asked(const alongside::ui::Why& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();

    Why m_why;
    bool m_large = false;
};

/// Closes on Esc or a click elsewhere; focus returns to what opened it.
class WhyPopover final : public QFrame {
    Q_OBJECT

public:
    WhyPopover(const Why& why, QWidget* from);

    void openBeside(QWidget* from);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_area;
    QPointer<QWidget> m_from;
};

} // namespace alongside::ui
