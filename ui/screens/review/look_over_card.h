#pragma once
// The money, looked over (S109): what was spent and for what, seven amounts, and what follows from them. What differs leads
// to a talk; nothing is taken back by a program.

#include "core/casework/review/by_the_record.h"
#include "ui/case/case_session.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class MoneyEdit;
class TextLabel;
class WhyNumber;

class LookOverCard final : public Card {
    Q_OBJECT

public:
    LookOverCard(ReviewId review, CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    void showFigures();

private:
    QWidget* buildSpending();
    QWidget* buildAmounts();
    QWidget* buildResults();
    QWidget* spendRow(SpendingId id, int number);
    /// An amount with what the record says of it beside it, taken by one press.
    QWidget* amount(const QString& name, const QString& label, std::optional<Money> Review::*member,
                    std::optional<Money> casework::ByTheRecord::*said = nullptr);
    void showSuggestions(const Review& review);
    [[nodiscard]] QString labelOf(const QString& where) const;

    struct Suggested {
        QPushButton* take = nullptr;
        std::optional<Money> Review::*member = nullptr;
        std::optional<Money> casework::ByTheRecord::*said = nullptr;
    };

    ReviewId m_review;
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<SpendingId, QWidget> m_rows;
    QList<Suggested> m_suggested;
    TextLabel* m_open;
    QList<WhyNumber*> m_figures;
    TextLabel* m_talk;
};

} // namespace alongside::ui
