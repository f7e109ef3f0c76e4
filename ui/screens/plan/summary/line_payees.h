#pragma once
// Under a line of the plan: whom it names that a direct payment may only pay where it is necessary, with what Choices says
// of them and the way there. Nothing is asked here: the answer stands in one place.

#include "core/casework/plan/named_payees.h"
#include "ui/case/case_session.h"
#include "ui/case/fields/rows.h"

class QPushButton;

namespace alongside::ui {

class TextLabel;

class LinePayees final : public Stack {
    Q_OBJECT

public:
    /// "<name>_payees" says it, "<name>_ask_payee" leads there.
    LinePayees(const QString& name, PlanLineId line, CaseSession& session);

    void showCase();

signals:
    /// To their place on Choices: they are named there by now.
    void asked(alongside::PayeeId payee);

private:
    [[nodiscard]] QString said(const casework::NamedPayee& one) const;
    [[nodiscard]] bool isOpen(const casework::NamedPayee& one) const;
    void ask();

    PlanLineId m_line;
    CaseSession& m_session;
    TextLabel* m_words;
    QPushButton* m_ask;
    casework::NamedPayee m_next{}; // whom the button is about
};

} // namespace alongside::ui
