#pragma once
// What a line of the plan costs, and for whom it is: the quote, whose it is, how much, how often, for which outcomes.

#include "ui/case/case_page.h"

class QVBoxLayout;

namespace alongside::ui {

class TickList;

class PlanLineDetail final : public QWidget {
    Q_OBJECT

public:
    /// "<name>_quote", "_quoted_by", "_quantity", "_times", "_period", "_weeks_a_year", "_for_weeks", "_staff",
    /// "_sharers", "_outcomes_1", "_remove".
    PlanLineDetail(const QString& objectName, PlanLineId line, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    void build();
    void addRow(const QList<QWidget*>& parts);

    QString m_name;
    PlanLineId m_line;
    CaseSession& m_session;
    QVBoxLayout* m_rows;
    TickList* m_outcomes;
};

} // namespace alongside::ui
