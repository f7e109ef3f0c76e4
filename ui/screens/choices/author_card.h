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

class AuthorCard final : public Card {
    Q_OBJECT

public:
    AuthorCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    void build();
    void choose(PlanAuthor author);
    void showLists();

    const CaseServices& m_services;
    CaseSession& m_session;
    SuggestedChoice* m_author;
    TextLabel* m_fee;
    ProviderList* m_planners;
    QPushButton* m_moneyOnly;
    ProviderList* m_money;
};

} // namespace alongside::ui
