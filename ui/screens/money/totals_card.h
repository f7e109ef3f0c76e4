#pragma once
// What it all comes to, each figure open to "why?": a week, four weeks, a year, once; bad days; the contribution.

#include "ui/case/case_page.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class HoursEdit;
class TextLabel;
class TickField;
class WhyNumber;

class TotalsCard final : public Card {
    Q_OBJECT

public:
    TotalsCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showFigures(const Working& working);

private:
    void build();
    void buildContribution();
    void showMissingRates();
    void figure(const QString& key, const QString& name, Money amount, const Reason* reason, const QStringList& inputs,
                const QString& rule);

    const CaseServices& m_services;
    CaseSession& m_session;
    QHash<QString, WhyNumber*> m_figures;
    QHash<QString, QWidget*> m_cells;
    HoursEdit* m_percent = nullptr;
    TextLabel* m_missing;
    QPushButton* m_missingOpen; // rates that nobody has entered for today
    TextLabel* m_notCounted;
    TextLabel* m_trouble;
    TextLabel* m_noSum;
    TextLabel* m_guide;
    TextLabel* m_share;
    TextLabel* m_carer; // what a carer can be charged for
    const Working* m_working = nullptr;
};

} // namespace alongside::ui
