#pragma once
// Whom a direct payment would pay: asked where it is family or a partner, and found by the rule (SI 2014/2871 reg 3).

#include "ui/case/case_session.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class KeptRoom;
class TextLabel;

/// Whether it may pay them, with the rule's reasons; nothing while it is not said who they are.
[[nodiscard]] QString foundWords(const Payee& payee, const CaseServices& services);
[[nodiscard]] bool isNotYetKnown(const Payee& payee, const CaseServices& services);

class PayeeRow final : public QWidget {
    Q_OBJECT

public:
    /// Fields "<objectName>_name", "_kin", "_same_household", "_paid_for", "_necessary", "_because"; button "_remove".
    PayeeRow(const QString& objectName, PayeeId payee, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    PayeeId m_payee;
    CaseSession& m_session;
    KeptRoom* m_household;
    KeptRoom* m_necessary;
    TextLabel* m_found;
};

class PayeesCard final : public Card {
    Q_OBJECT

public:
    explicit PayeesCard(CaseSession& session, QWidget* parent = nullptr);

    /// `direct`: whether a direct payment is chosen, or looked at. Who is named already stays in sight.
    void showCase(bool direct);

private:
    CaseSession& m_session;
    KeyedRows<PayeeId, PayeeRow> m_rows;
};

} // namespace alongside::ui
