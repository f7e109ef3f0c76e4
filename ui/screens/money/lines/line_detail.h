#pragma once
// What the figure of one line follows from: item, how much, how often, who shares, who does some of it unpaid, price.

#include "ui/case/case_page.h"

class QVBoxLayout;

namespace alongside::ui {

class Field;
class HoursEdit;
class KeptRoom;
class KeyField;
class TickList;

class LineDetail final : public QWidget {
    Q_OBJECT

public:
    /// "<name>_item", "_period", "_quantity", "_times", "_staff", "_sharers", "_weeks_a_year", "_for_weeks",
    /// "_natural_1", "_price", "_price_reason", "_way", "_because_1", "_outcomes_1", "_remove".
    LineDetail(const QString& objectName, LineId line, const CaseServices& services, CaseSession& session,
               QWidget* parent = nullptr);

    /// `on` picks the guide.
    void showCase(QDate on);

private:
    void buildAmount();
    void buildNatural();
    void buildPrice();
    void buildLinks();
    void takeGuide(const PriceGuide& guide);
    void showNatural(const SupportLine& line, const PricedItem* item, QDate on);
    void addRow(const QList<QWidget*>& parts);
    void remove();

    QString m_name;
    LineId m_line;
    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_naturalRows;
    QHash<OfferId, HoursEdit*> m_natural;
    QHash<OfferId, KeptRoom*> m_naturalRooms{};
    KeptRoom* m_naturalTitleRoom = nullptr;
    QWidget* m_naturalTitle;
    KeyField* m_item;
    HoursEdit* m_quantity;
    Field* m_price = nullptr;
    Field* m_priceReason = nullptr;
    TickList* m_because;
    TickList* m_outcomes;
    QDate m_guideOn{};
};

} // namespace alongside::ui
