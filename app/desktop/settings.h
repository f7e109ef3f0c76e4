#pragma once
// What the window keeps for itself: size, look, how soon it covers. Nothing of anybody; a plain file beside the store.

#include "ui/support/look/theme.h"

#include <QSettings>

namespace alongside::desktop {

class Settings {
public:
    /// `folder`: beside the store. `looks`: where the look and the size of the text lie, which are of this laptop, whatever
    /// store is open; empty: beside the store too.
    explicit Settings(const QString& folder, const QString& looks = {});

    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// As the system is, until somebody has chosen.
    [[nodiscard]] ui::Look look(ui::Look system) const;
    void setLook(ui::Look look);
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Where the practice clock stood; 0: never.
    [[nodiscard]] qint64 practiceMs() const;
    void setPractice(qint64 nowMs);

    /// On disk at once: true while somebody's work is open, so that the next start knows how the last one ended.
    [[nodiscard]] bool wasLeftOpen() const;
    void setOpen(bool open);

private:
    QSettings m_file;
    QSettings m_looks;
};

} // namespace alongside::desktop
