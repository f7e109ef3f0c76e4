#pragma once
// How the money should come. The direct payment is suggested first and nothing is recorded until the person says yes.

#include "ui/screens/person/case_page.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class SuggestedChoice;

class WayCard final : public Card {
    Q_OBJECT

public:
    WayCard(const CaseServices& services, CaseDesk& desk, QWidget* parent = nullptr);

    void showCase();

private:
    void build();
    QWidget* buildChecks();
    void choose(Deploy way);
    void showReason();

    const CaseServices& m_services;
    CaseDesk& m_desk;
    SuggestedChoice* m_way;
    QWidget* m_declined;
    QWidget* m_barred;
};

} // namespace alongside::ui
