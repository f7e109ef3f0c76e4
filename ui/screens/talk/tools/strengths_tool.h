#pragma once
// Strengths: mine, my people's, my places', things that help. Each says what it helps with, and what keeps it going.

#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"

namespace alongside::ui {

class StrengthRow final : public QWidget {
    Q_OBJECT

public:
    StrengthRow(const QString& objectName, StrengthId strength, CaseSession& session, QWidget* parent = nullptr);
};

class StrengthsTool final : public QWidget {
    Q_OBJECT

public:
    StrengthsTool(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    void add(StrengthKind kind);

    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<StrengthId, StrengthRow> m_rows;
    QWidget* m_none;
};

} // namespace alongside::ui
