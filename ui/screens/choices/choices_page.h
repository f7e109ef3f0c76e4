#pragma once
// Holding the money, who writes the plan, what starts now. No step here waits for anybody's approval.

#include "core/domain/payments/payment.h"
#include "ui/case/case_page.h"

namespace alongside::ui {

class AdviceCard;
class AuthorCard;
class HolderCard;
class OrdersCard;
class PayeesCard;
class PaymentsCard;
class StartCard;
class WayCard;

class ChoicesPage final : public CasePage {
    Q_OBJECT

public:
    explicit ChoicesPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    bool focusField(const QString& field) override;
    [[nodiscard]] bool canBeShown() const override { return true; }

protected:
    void showCase() override;
    void showFigures() override;

private:
    void start();
    void change();
    void startAgain();
    void startBy(const PaymentSchedule& schedule, const std::function<void()>& tell);
    void stop();
    void takeBack();
    void setAside();
    void order();
    /// Whoever would hold the money, and be paid from it, by the way that is looked at.
    void showHands();
    /// What is chosen, to be set aside now by who sits here.
    [[nodiscard]] PlanningCommitment planning();
    /// Of what is chosen and would be set aside with the start; empty: nothing.
    [[nodiscard]] QString asideWords();
    void tellStarted();
    /// What was done to the payments, what comes next, when.
    void tellPaid(const QString& what);
    void tellOfOffice(const QString& what);
    [[nodiscard]] QString changeWords() const;
    [[nodiscard]] QString againWords() const;
    [[nodiscard]] QString nextWords(const QList<Payment>& then) const;

    WayCard* m_way;
    AuthorCard* m_author;
    AdviceCard* m_advice;
    StartCard* m_start;
    PaymentsCard* m_payments;
    HolderCard* m_holder;
    PayeesCard* m_payees;
    OrdersCard* m_orders;
};

} // namespace alongside::ui
