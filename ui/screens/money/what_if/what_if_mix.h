#pragma once
// What could be otherwise: whose help counts, how much of a line and how often, who does some of it. Thought about here
// alone; the case is shown and never touched.

#include "core/casework/plan/what_if.h"
#include "ui/case/case_page.h"

#include <QHash>

class QVBoxLayout;

namespace alongside::ui {

class HoursEdit;
class KeyField;
class TextLabel;
class TriChoice;

class WhatIfMix final : public QWidget {
    Q_OBJECT

public:
    /// "what_if_offer_n" (n of the case's offers), "what_if_line", "what_if_quantity", "what_if_times", "what_if_helper",
    /// "what_if_units".
    explicit WhatIfMix(const CaseServices& services, QWidget* parent = nullptr);

    /// What there is to change on that day. What was thought of a thing taken away meanwhile is forgotten.
    void showCase(const CaseFile& file, QDate on);
    [[nodiscard]] QList<casework::If> changes() const;
    /// Everything as it is again.
    void putBack();

signals:
    void edited();

private:
    /// Of one line; what is not set is as it is.
    struct Thought {
        std::optional<Quantity> quantity{};
        std::optional<Quantity> times{};
        QHash<OfferId, Quantity> help{};
    };

    void build();
    void showOffers();
    void showLine();
    void showHelper();
    [[nodiscard]] LineId line() const;
    [[nodiscard]] OfferId helper() const;
    [[nodiscard]] bool wouldCount(const Offer& offer) const;
    [[nodiscard]] QString called(const Offer& offer) const;

    const CaseServices& m_services;
    CaseFile m_file{};
    QDate m_on{};
    QVBoxLayout* m_offerRows;
    TextLabel* m_offersTitle;
    QHash<OfferId, TriChoice*> m_offers;
    QHash<LineId, Thought> m_thoughts;
    KeyField* m_line;
    HoursEdit* m_quantity;
    HoursEdit* m_times;
    KeyField* m_helper;
    HoursEdit* m_units;
    QWidget* m_ofLine;
};

} // namespace alongside::ui
