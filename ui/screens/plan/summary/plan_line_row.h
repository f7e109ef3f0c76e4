#pragma once
// One thing that meets an outcome: what, who meets it, by name, when; and what it comes to at its quote. Opened, all that
// the figure follows from.

#include "ui/case/case_page.h"

class QPushButton;

namespace alongside::ui {

class LineField;
class LinePayees;
class PlanLineDetail;
class TextLabel;
struct Stack;

class PlanLineRow final : public QWidget {
    Q_OBJECT

public:
    /// "<name>_what", "_met_by", "_who", "_when", "_comes_to", "_open", those of LinePayees; opened, those of PlanLineDetail.
    PlanLineRow(const QString& objectName, PlanLineId line, CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// Makes the detail where it is not there yet.
    void open(bool opened);

signals:
    /// What Choices asks of somebody whom the line names.
    void payeeAsked(alongside::PayeeId payee);

private:
    PlanLineId m_line;
    CaseSession& m_session;
    LineField* m_what;
    TextLabel* m_comesTo;
    TextLabel* m_unread; // typed in the detail and not read, while it is closed
    LinePayees* m_payees;
    QPushButton* m_open;
    Stack* m_place;
    PlanLineDetail* m_detail = nullptr;
};

} // namespace alongside::ui
