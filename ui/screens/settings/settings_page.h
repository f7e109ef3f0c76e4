#pragma once
// Size, look, this laptop (where the keys lie, in plain words), how soon it covers itself, leaving practice.

#include "ui/shell/page.h"
#include "ui/support/theme.h"

namespace alongside::ui {

/// What the settings say of this laptop.
struct LaptopWords {
    QString store{};     // where the work lies
    QString keys{};      // where the second half of the key lies
    bool weaker = false; // it lies in a file beside the work
    QString office{};    // the office's address; empty: not joined
    bool practice = false;
};

class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const LaptopWords& laptop, int textSize, Look look, int idleMinutes, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

signals:
    void textSizeChosen(int percent);
    void lookChosen(alongside::ui::Look look);
    void idleMinutesChosen(int minutes);

private:
    QWidget* lookCard(int textSize, Look look);
    QWidget* coverCard(int idleMinutes);
    QWidget* laptopCard(const LaptopWords& laptop);
};

} // namespace alongside::ui
