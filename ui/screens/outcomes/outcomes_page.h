#pragma once
// What the person wants. Strengths, circle and places come before what is still missing; no figure of money here.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/outcomes/outcome_card.h"

class QPushButton;
class QVBoxLayout;

namespace alongside::ui {

class OutcomesPage final : public CasePage {
    Q_OBJECT

public:
    explicit OutcomesPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    bool focusField(const QString& field) override;
    [[nodiscard]] bool canBeShown() const override { return true; }

protected:
    void showCase() override;
    void showFigures() override;

private:
    void add(const Outcome& outcome);
    void openMenu(QPushButton* button, EntryKind kind);

    QVBoxLayout* m_list;
    KeyedRows<OutcomeId, OutcomeCard> m_rows;
    QWidget* m_none;
    QPushButton* m_ideas;
    QPushButton* m_wishes;
};

} // namespace alongside::ui
