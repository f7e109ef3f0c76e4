#pragma once
// How one outcome is met, under its own words: what is agreed for it, and the lines of the plan.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/plan/summary/plan_line_row.h"
#include "ui/widgets/card.h"

#include <functional>

namespace alongside::ui {

class PlanOutcome final : public Card {
    Q_OBJECT

public:
    /// "plan_outcome_<number>", "add_plan_line_<number>". A null outcome: the lines whose outcome was taken away.
    /// `numberOf` gives each line the number in its names.
    PlanOutcome(int number, OutcomeId outcome, CaseSession& session, std::function<int(PlanLineId)> numberOf,
                QWidget* parent = nullptr);

    void showCase();
    void showFigures();
    [[nodiscard]] PlanLineRow* row(PlanLineId line) const { return m_rows.row(line); }
    [[nodiscard]] const QList<PlanLineId>& lines() const { return m_rows.ids(); }
    [[nodiscard]] QPushButton* more() const { return m_more; }

signals:
    void added(alongside::OutcomeId outcome);
    void payeeAsked(alongside::PayeeId payee);

private:
    OutcomeId m_outcome;
    CaseSession& m_session;
    std::function<int(PlanLineId)> m_numberOf;
    TextLabel* m_words;
    TextLabel* m_agreed;
    QVBoxLayout* m_list;
    KeyedRows<PlanLineId, PlanLineRow> m_rows;
    QPushButton* m_more;
};

/// The first of its outcomes that there is; null where there is none.
[[nodiscard]] OutcomeId outcomeOf(const PlanLine& line, const CaseFile& file);

} // namespace alongside::ui
