#pragma once
// What the law asks of a plan, beside the page that stands until there is one: what it says already, what is still to
// say and where, what waits for the plan. The rule tells; nothing is ticked here.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace alongside::ui {

class StillToSay;
class TextLabel;

class LawCard final : public Card {
    Q_OBJECT

public:
    explicit LawCard(const CaseServices& services, QWidget* parent = nullptr);

    /// Beside the starting statement, or beside the plan itself: nothing waits for a plan there.
    void showCase(const CaseFile& file, bool besideThePlan);

signals:
    void followed(const QString& link);

private:
    void list(QVBoxLayout* rows, const QString& objectName, const QStringList& words, bool held);

    const CaseServices& m_services;
    TextLabel* m_interim;
    TextLabel* m_heldTitle;
    QVBoxLayout* m_held;
    StillToSay* m_open;
    TextLabel* m_needs;
    TextLabel* m_waitsTitle;
    QVBoxLayout* m_waits;
    QStringList m_shown{};
};

} // namespace alongside::ui
