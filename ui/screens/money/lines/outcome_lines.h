#pragma once
// The lines that serve one outcome, under its own words, with the two gates in sight: is it eligible, is it still unmet.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/money/lines/line_row.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class KeptRoom;
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
    QWidget* buildUnlinked(int number);

    OutcomeId m_outcome;
    const CaseServices& m_services;
    CaseSession& m_session;
    std::function<int(LineId)> m_numberOf;
    TextLabel* m_words;
    TextLabel* m_gates;
    QWidget* m_unlinked = nullptr; // nothing said is linked, and nobody has said why not
    QPushButton* m_link = nullptr;
    KeptRoom* m_unlinkedRoom = nullptr;
    QVBoxLayout* m_list;
    KeyedRows<LineId, LineRow> m_rows;
};

} // namespace alongside::ui
