#pragma once
// What comes in, or has to be paid, one thing in a row, and whether that is all of it: an empty list is not "nothing".

#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/case/fields/rows.h"

namespace alongside::ui {

class KeyField;

/// Names from `objectName`, "income_1": "_type" of what comes in, else "_label"; "_amount", "_per", "_remove".
class AmountRow final : public QWidget {
    Q_OBJECT

public:
    AmountRow(const QString& objectName, MeansAmountId id, AmountOf of, CaseSession& session,
              QWidget* parent = nullptr);

    /// The kinds there are on the day of the figures.
    void setKinds(const QList<std::pair<QString, QString>>& kinds);

private:
    KeyField* m_type = nullptr;
};

/// "add_income", "all_income_yes|no|unknown"; so of "housing" and "disability".
class Amounts final : public Stack {
    Q_OBJECT

public:
    Amounts(AmountOf of, CaseSession& session);

    void showCase(const QList<std::pair<QString, QString>>& kinds);

private:
    AmountOf m_of;
    CaseSession& m_session;
    KeyedRows<MeansAmountId, AmountRow> m_rows;
};

} // namespace alongside::ui
