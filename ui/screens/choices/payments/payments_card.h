#pragma once
// The money after it was started: what comes next and what it is made of; what was agreed since, paid from a day on, with
// the payments as they are and as they would be; and, quietly, their stop.

#include "core/casework/payments/changing.h"
#include "core/domain/payments/payment.h"
#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class DatePhraseEdit;
class ForStaff;
class PaymentList;
class StillToSay;
class StopPart;
class TextLabel;

class PaymentsCard final : public Card {
    Q_OBJECT

public:
    PaymentsCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// `typed`: what stands on the page and could not be read.
    void showCase(const QList<casework::StillToSay>& typed);
    /// Something was agreed that is not paid yet, or two changes stand.
    [[nodiscard]] bool canChange() const;
    /// Nothing was ever paid out to an account, nor would be by what is agreed: the council arranges all of it.
    [[nodiscard]] bool isArranged() const { return m_arranged; }
    /// They were stopped, and something is agreed since, or they are asked for again as they were.
    [[nodiscard]] bool canStartAgain() const;
    /// As it is said, or the first day it can be: of a change, or of a new start.
    [[nodiscard]] QDate changeFrom() const;
    [[nodiscard]] QList<casework::StillToSay> gapsToChange() const;
    [[nodiscard]] QList<casework::StillToSay> gapsToStartAgain() const;
    /// Of a new start on that day; nothing where it cannot be worked out.
    [[nodiscard]] std::optional<PaymentSchedule> scheduleAgain() const;
    /// The payments that would come, from today on; nothing while they cannot be worked out.
    [[nodiscard]] QList<Payment> wouldCome() const;
    [[nodiscard]] QList<Payment> come() const;
    /// What is asked where they are to stop.
    [[nodiscard]] const StopPart& stop() const { return *m_stop; }
    /// Of the change, or of the new start, as they are on show, with what could not be read.
    [[nodiscard]] const QList<casework::StillToSay>& gapsOnShow() const { return m_gaps; }
    /// The day that is said is none it can be started again on.
    [[nodiscard]] bool startsTooEarly() const;
    /// The payment of that day; nothing where it is not among the next.
    [[nodiscard]] std::optional<Payment> firstAgain() const;
    /// The six-week review where a new start moves it, else nothing.
    [[nodiscard]] QString reviewWords() const;

signals:
    void followed(const QString& link);
    void said(); // from when
    void stopping();
    void takingBack();

private:
    QWidget* buildChange();
    void askAgain();
    [[nodiscard]] QList<Payment> from(const CaseFile& file) const;
    [[nodiscard]] CaseFile asChanged() const;
    [[nodiscard]] CaseFile asStartedAgain() const;
    [[nodiscard]] casework::Payable payable() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString noneWords() const;
    [[nodiscard]] bool looksArranged() const;
    void showChange();
    void showQuiet();

    const CaseServices& m_services;
    CaseSession& m_session;
    TextLabel* m_state; // when they were paid before, what was changed, when they end
    PaymentList* m_come;
    QWidget* m_change;
    TextLabel* m_since;
    bool m_arranged = false; // as looked at last
    DatePhraseEdit* m_from;
    StillToSay* m_changeGaps;
    PaymentList* m_now;
    PaymentList* m_then;
    ForStaff* m_quiet;
    QPushButton* m_showStop;
    QPushButton* m_showAgain;
    bool m_again = false; // asked for as they were
    StopPart* m_stop;
    DecisionId m_stopped{}; // the stop that stood when it was shown last
    QList<casework::StillToSay> m_typed{};
    QList<casework::StillToSay> m_gaps{}; // asked once for all that shows them
};

} // namespace alongside::ui
