#pragma once
// Advice to meet, reduce, prevent or delay needs: whatever there is without the council's money. It prints.

#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class AdviceCard final : public Card {
    Q_OBJECT

public:
    AdviceCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<AdviceId, QWidget> m_rows;
};

} // namespace alongside::ui
