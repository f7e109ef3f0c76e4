#pragma once
// What the council arranges and pays itself: each line with who gives it, from when, for how much, and whether it is
// ordered. The same worker orders it, with the start of the money or by itself (S38).

#include "ui/case/case_session.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class LineField;
class TextLabel;

class OrderRow final : public QWidget {
    Q_OBJECT

public:
    OrderRow(const QString& objectName, LineId line, CaseSession& session, QWidget* parent = nullptr);

    /// `since`: ordered otherwise before that day; null: it was not.
    void tell(const OrderLine& line, QDate since);

private:
    TextLabel* m_words;
    TextLabel* m_when;
};

class OrdersCard final : public Card {
    Q_OBJECT

public:
    explicit OrdersCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    void ordering();

private:
    [[nodiscard]] QString stateWords(const QList<OrderLine>& lines) const;

    CaseSession& m_session;
    KeyedRows<LineId, OrderRow> m_rows;
    TextLabel* m_state;
    QPushButton* m_order;
};

} // namespace alongside::ui
