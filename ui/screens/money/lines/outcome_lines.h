#pragma once
// The lines that serve one outcome, under its own words, with the two gates in sight: is it eligible, is it still unmet.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/money/lines/line_row.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class TextLabel;

class OutcomeLines final : public Card {
    Q_OBJECT

public:
    /// `numberOf` gives each line the number in its names.
    OutcomeLines(int number, OutcomeId outcome, const CaseServices& services, CaseSession& session,
                 std::function<int(LineId)> numberOf, QWidget* parent = nullptr);

    void showCase();
    void showFigures(const Working& working);
    [[nodiscard]] LineRow* row(LineId line) const { return m_rows.row(line); }
    [[nodiscard]] QList<LineId> lines() const { return m_rows.ids(); }

signals:
    void added(alongside::OutcomeId outcome);
    void followed(const QString& screen, const QString& field);

private:
    OutcomeId m_outcome;
    const CaseServices& m_services;
    CaseSession& m_session;
    std::function<int(LineId)> m_numberOf;
    TextLabel* m_words;
    TextLabel* m_gates;
    QVBoxLayout* m_list;
    KeyedRows<LineId, LineRow> m_rows;
};

} // namespace alongside::ui
