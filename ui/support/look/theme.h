#pragma once
// The look of the whole application: style, palette, font. Made once in main; text size and look change live.

#include "ui/support/look/type.h"

#include <QObject>

namespace alongside::ui {

enum class Look { Light, Dim, HighContrast };

class Theme final : public QObject {
    Q_OBJECT

public:
    /// Dresses the application at once, so that nothing is ever shown undressed.
    explicit Theme(Look look = Look::Light, int percent = 100, QObject* parent = nullptr);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int textSize() const { return m_percent; }
    void setLook(Look look);
    /// Range: 100 to 200 per cent; anything else is brought to the nearer end.
    void setTextSize(int percent);

    /// Light or dim as the system's own colours are: Qt 6.4 does not say, so their lightness is read.
    [[nodiscard]] static Look systemLook();

signals:
    void changed();

private:
    void dress();

    Look m_look;
    int m_percent;
};

} // namespace alongside::ui
