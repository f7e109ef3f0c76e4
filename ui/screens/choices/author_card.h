#pragma once
// Who writes the plan: the person is suggested first. A paid planner, or help with the money alone, is chosen from the
// accredited list, none first.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class ProviderList;
class SuggestedChoice;
class TextLabel;

/// "£450.00 once for Kindling's help with the plan; £6.50 a week for Beacon's help with the money"; "" for nothing.
[[nodiscard]] QString planningWords(const PlanningCommitment& planning);

class AuthorCard final : public Card {
    Q_OBJECT

public:
    AuthorCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    /// What is chosen is to be set aside now, or taken back.
    void settingAside();

private:
    void build();
    void choose(PlanAuthor author);
    void showLists();
    void showPlanning();
    void showAnswer();

    const CaseServices& m_services;
    CaseSession& m_session;
    SuggestedChoice* m_author;
    TextLabel* m_fee;
    ProviderList* m_planners;
    TextLabel* m_answer; // what the organisation said
    QPushButton* m_moneyOnly;
    ProviderList* m_money;
    TextLabel* m_stands; // what is set aside
    TextLabel* m_open;   // what is chosen and is not
    QPushButton* m_setAside;
};

} // namespace alongside::ui
