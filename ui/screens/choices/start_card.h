#pragma once
// What starts now, when the first payment comes and when we look again: all dates and sums open to "why?".

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class DatePhraseEdit;
class StillToSay;
class TextLabel;
class TickField;
class WhyNumber;

/// What becomes of the payments when something else is agreed: they go on until they are changed, and where they were
/// stopped they can be started again (payments_card.h).
[[nodiscard]] QString paymentsGoOn(const AllocationAgreement& since, const PaymentInstruction& started,
                                   const CaseSession& session);

class StartCard final : public Card {
    Q_OBJECT

public:
    StartCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// `typed`: what stands on the page and could not be read.
    void showCase(const QList<casework::StillToSay>& typed);
    [[nodiscard]] QList<casework::StillToSay> gaps() const;
    /// "Cooking together from Monday 28 October.": what is said here is what is asked before the money starts.
    [[nodiscard]] QString startsWords() const;
    /// As it was started; before that of the agreement that stands, and nothing while none does.
    [[nodiscard]] std::optional<PaymentSchedule> schedule() const;
    /// Of the way that is chosen; with no reasons where the rule has no answer for today.
    [[nodiscard]] casework::Payable payable() const;

signals:
    void followed(const QString& link);

private:
    struct LineStart {
        TickField* now = nullptr;
        DatePhraseEdit* on = nullptr;
    };

    void showLines();
    [[nodiscard]] QString withFirstWords() const;
    [[nodiscard]] QString noScheduleYet(const std::optional<PaymentSchedule>& due) const;
    void showSchedule();
    [[nodiscard]] QString startedWords(const PaymentInstruction& started) const;
    [[nodiscard]] QString startedAgainWords(const PaymentInstruction& started) const;
    void showBegun();
    void startLine(LineId id, bool now);
    void figure(const QString& key, const QString& label, const QString& number, const Reason* reason);

    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_lines;
    TextLabel* m_withFirst; // lines without a day that the first payment brings all the same
    QHash<LineId, LineStart> m_starts;
    QWidget* m_figures;
    QHash<QString, WhyNumber*> m_numbers;
    TextLabel* m_none;
    TextLabel* m_started;
    TextLabel* m_begun; // which lines started with it
    TextLabel* m_since; // agreed since, and not in the payments
    StillToSay* m_gaps;
    PaymentSchedule m_shown{};
};

} // namespace alongside::ui
