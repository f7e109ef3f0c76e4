#pragma once
// One person of the circle: who they are, what they do, and what they might do. The only place a person is typed.

#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"

namespace alongside::ui {

class OfferCard;
class TextLabel;

class MemberDrawer final : public QWidget {
    Q_OBJECT

public:
    /// `shown`: the laptop is turned round, and there is no telephone number.
    MemberDrawer(MemberId member, const CaseServices& services, CaseSession& session, bool shown,
                 QWidget* parent = nullptr);

    [[nodiscard]] MemberId member() const { return m_member; }
    void showCase();

private:
    void build();
    void addOffer();
    void remove();

    MemberId m_member;
    bool m_shown;
    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_offerRows;
    KeyedRows<OfferId, OfferCard> m_offers;
    TextLabel* m_child;
};

} // namespace alongside::ui
