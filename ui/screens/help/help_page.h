#pragma once
// Help that needs no network: every key, from the one table, searched by words.

#include "ui/shell/page.h"

class QLineEdit;
class QTableWidget;

namespace alongside::ui {

class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

private:
    void narrow();

    QLineEdit* m_find;
    QTableWidget* m_keys;
};

} // namespace alongside::ui
