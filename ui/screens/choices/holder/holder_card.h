#pragma once
// Whoever looks after a direct payment that does not come to the person's own account: who they are, whether they agree,
// and, of somebody authorised, what section 32 asks.

#include "ui/case/case_session.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class ForStaff;
class KeptRoom;

class HolderCard final : public Card {
    Q_OBJECT

public:
    explicit HolderCard(CaseSession& session, QWidget* parent = nullptr);

    /// By `way`, which may be only looked at. Gone where nobody else would hold it.
    void showFor(Deploy way);

private:
    QWidget* buildAuthority();

    CaseSession& m_session;
    QWidget* m_relation;
    ForStaff* m_authorised;
    KeptRoom* m_another; // who else may decide, and what they say
    KeptRoom* m_council; // where nobody may: what the council says
};

} // namespace alongside::ui
