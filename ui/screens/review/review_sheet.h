#pragma once
// One review, opened: first words, each outcome, what changed, the money, the next one, the talk. Its page shows one at a
// time.

#include "core/casework/still_to_say.h"
#include "ui/case/case_session.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/case/fields/rows.h"

namespace alongside::ui {

class Card;
class HowCard;
class LookOverCard;
class NextCard;
class OutcomeReview;
class SignCard;
class TextField;
class TextLabel;
class TriChoice;

class ReviewSheet final : public Stack {
    Q_OBJECT

public:
    ReviewSheet(ReviewId review, CaseSession& session);

    void showCase();
    /// After it. `typed`: what stands on the page and could not be read.
    void showFigures(const QList<casework::StillToSay>& typed);
    [[nodiscard]] ReviewId review() const { return m_review; }
    [[nodiscard]] SignCard* signing() const { return m_sign; }

signals:
    void followed(const QString& link);
    /// Their own page, for how it was.
    void asked();

private:
    QWidget* buildWords();
    QWidget* buildChanged();
    QWidget* buildDirectPayment();
    [[nodiscard]] QString updateWords(const Review& review) const;

    ReviewId m_review;
    CaseSession& m_session;
    TextLabel* m_then;
    TextField* m_now = nullptr;
    TextLabel* m_gate;
    TextLabel* m_considered;
    TriChoice* m_updated = nullptr; // asked where somebody is paid to write the plan
    Card* m_directPayment = nullptr;
    Stack* m_offered = nullptr;    // to who has none
    QList<QWidget*> m_ofPayment{}; // what is asked of the one there is
    QVBoxLayout* m_list;
    KeyedRows<OutcomeId, OutcomeReview> m_outcomes;
    LookOverCard* m_money;
    NextCard* m_next;
    HowCard* m_how;
    SignCard* m_sign;
};

} // namespace alongside::ui
