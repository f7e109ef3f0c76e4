#pragma once
// What would it take? Lines grouped by outcome, worked out as they are typed. Money follows outcomes: before the first
// there is no figure and no pound sign here at all, not even hidden.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/money/lines/line_row.h"

class QVBoxLayout;

namespace alongside::ui {

class Card;
class EnoughCard;
class MeansCard;
class OutcomeLines;
class TotalsCard;
class WhatIfCard;

class MoneyPage final : public CasePage {
    Q_OBJECT

public:
    explicit MoneyPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    bool focusField(const QString& field) override;
    [[nodiscard]] bool canBeShown() const override { return true; }

protected:
    void showCase() override;
    void showFigures() override;

private:
    void buildMoney();
    void addLine(OutcomeId outcome);
    void agree();
    void keepAgreed();
    void leadToChange();
    [[nodiscard]] QString standsAgreed() const;
    int numberOf(LineId line);

    Card* m_none;
    QVBoxLayout* m_groups;
    KeyedRows<OutcomeId, OutcomeLines> m_outcomes;
    TotalsCard* m_totals = nullptr;
    MeansCard* m_means = nullptr;
    WhatIfCard* m_whatIf = nullptr;
    EnoughCard* m_enough = nullptr;
    QHash<LineId, int> m_numbers;
    Working m_working{};
};

} // namespace alongside::ui
