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
    /// The amounts that nobody has said, by their labels; none: an amount of what was spent.
    [[nodiscard]] QString unsaid(const Review& review) const;
    void answer(const std::function<void(Review&, const casework::ByTheRecord&)>& said);
    void sayRestIsNothing();

    struct Amount {
        QString label{};
        QPushButton* take = nullptr;
        std::optional<Money> Review::*member = nullptr;
        std::optional<Money> casework::ByTheRecord::*said = nullptr;

        [[nodiscard]] std::optional<Money> record(const casework::ByTheRecord& all) const;
        /// Neither said, nor known from the record, nor what the look-over is held against.
        [[nodiscard]] bool mayBeNothing(const Review& review, const casework::ByTheRecord& all) const;
    };

    ReviewId m_review;
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<SpendingId, QWidget> m_rows;
    QList<Amount> m_amounts;
    QPushButton* m_nothing;
    TextLabel* m_open;
    QList<WhyNumber*> m_figures;
    TextLabel* m_talk;
};

} // namespace alongside::ui
