#pragma once
// What they may be asked to pay, worked out at the table from what comes in, what is saved and what has to be paid: an
// indication, with its steps and "why?". Taken only where nothing is missing; the letter can say another.

#include "ui/case/case_page.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class Amounts;
class KeptRoom;
class TextLabel;
class WhyNumber;

class MeansCard final : public Card {
    Q_OBJECT

public:
    /// "means_open"; opened, "means_X" (X a field of that record), those of Amounts, "figure_means", "means_missing",
    /// "means_steps", "means_take", "means_taken".
    MeansCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    void showFigures(const Working& working);
    /// Whether a field of that name is one of what is asked here.
    [[nodiscard]] bool holds(const QString& field) const { return !field.isEmpty() && findChild<QWidget*>(field); }
    /// What is asked stands open.
    void open();

private:
    void build();
    [[nodiscard]] QWidget* buildFree();
    [[nodiscard]] QWidget* buildGuarantee();
    void tell(const casework::Contributing& found);
    void tellTaken();
    void take();

    const CaseServices& m_services;
    CaseSession& m_session;
    QPushButton* m_open;
    QWidget* m_inside;
    KeptRoom* m_free = nullptr;
    QList<Amounts*> m_amounts;
    WhyNumber* m_figure;
    TextLabel* m_missing;
    TextLabel* m_steps;
    QPushButton* m_take;
    TextLabel* m_taken;
    casework::Contributing m_found{};
};

} // namespace alongside::ui
