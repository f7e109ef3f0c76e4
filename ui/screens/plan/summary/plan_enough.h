#pragma once
// The plan at its quotes beside the budget that is agreed, live: about right, above (talk about it; nothing waits), well
// below (a reason to ask, never a cut). What nobody has asked yet is said, and not counted as nought.

#include "core/casework/plan/plan_money.h"
#include "ui/case/case_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/why.h"

namespace alongside::ui {

class TextLabel;

class PlanEnough final : public Card {
    Q_OBJECT

public:
    PlanEnough(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showFigures();

private:
    void build();
    void showFigure(WhyNumber* figure, const QString& name, Money plan, Money agreed, const Why& why);
    void showSums(const casework::PlanMoney& money, const Allocation& agreed);
    [[nodiscard]] QString verdict(const casework::PlanMoney& money) const;
    [[nodiscard]] QString open(const casework::PlanMoney& money) const;

    const CaseServices& m_services;
    CaseSession& m_session;
    TextLabel* m_verdict;
    QWidget* m_sums;
    QList<WhyNumber*> m_figures; // a week, a year, once
    TextLabel* m_open;           // what is not asked or not said
    TextLabel* m_uncovered;
    QWidget* m_note; // to the manager
};

} // namespace alongside::ui
