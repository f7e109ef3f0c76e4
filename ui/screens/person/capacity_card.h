#pragma once
// Decisions about which there was a doubt whether the person could make them, one by one. The rest goes on meanwhile.

#include "ui/case/case_session.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class AdvocateNote;

class CapacityCard final : public Card {
    Q_OBJECT

public:
    explicit CapacityCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    void followed(const QString& link);

private:
    CaseSession& m_session;
    KeyedRows<CapacityId, QWidget> m_rows;
    AdvocateNote* m_advocate;
};

} // namespace alongside::ui
