#pragma once
// What the rule says of the answers, live, every part of it open to "why?". A finding, never a decision.

#include "core/casework/rulebook.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class TextLabel;

class FindingCard final : public Card {
    Q_OBJECT

public:
    explicit FindingCard(const casework::Rulebook& rules, QWidget* parent = nullptr);

    void showFinding(const EligibilityFinding& finding, const CaseFile& file);
    /// No rule for that day: said in words, nothing guessed.
    void showError(const Error& error);

private:
    const casework::Rulebook& m_rules;
    TextLabel* m_answer;
    QWidget* m_reasons;
    TextLabel* m_carers;
    TextLabel* m_age;
    QList<Reason> m_shown;
};

} // namespace alongside::ui
