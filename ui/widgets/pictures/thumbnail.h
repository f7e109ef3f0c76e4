#pragma once
// A small picture of what is attached. What it shows is heard in its place; gone from the window, its dots are gone too.

#include "core/attached/dots.h"

#include <QWidget>

namespace alongside::ui {

class Thumbnail final : public QWidget {
    Q_OBJECT

public:
    explicit Thumbnail(const QString& objectName, QWidget* parent = nullptr);
    ~Thumbnail() override;

    void setDots(attached::Dots dots);
    /// In plain words.
    void setShows(const QString& words);
    [[nodiscard]] bool isEmpty() const { return m_dots.bytes.isEmpty(); }
    /// The longest side that is ever drawn. Unit: dots.
    static constexpr int kMost = 480;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    attached::Dots m_dots{};
};

} // namespace alongside::ui
