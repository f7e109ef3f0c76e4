#pragma once
// How the money should come. The direct payment is suggested first and nothing is recorded until the person says yes.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class KeptRoom;
class SuggestedChoice;
class TextLabel;

class WayCard final : public Card {
    Q_OBJECT

public:
    WayCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// What stands in the way of what is looked at, as the answers are now.
    void showReason();
    /// The way that is looked at, whether or not it is chosen.
    [[nodiscard]] Deploy marked() const;

signals:
    void lookedAt();

private:
    void build();
    QWidget* buildChecks();
    QWidget* buildCapacity();
    void choose(Deploy way);

    const CaseServices& m_services;
    CaseSession& m_session;
    SuggestedChoice* m_way;
    std::optional<Choices> m_looked{}; // as they stood when another way was first looked at
    QWidget* m_declined;
    TextLabel* m_stands; // what stands in the way of it, by the rule
    KeptRoom* m_capacity = nullptr;
    TextLabel* m_open; // what is not yet known of it
};

} // namespace alongside::ui
