#pragma once
// Something somebody might do. It counts for nothing until they have said yes themselves.

#include "ui/case/case_page.h"

namespace alongside::ui {

class OfferCard final : public QWidget {
    Q_OBJECT

public:
    OfferCard(const QString& objectName, OfferId offer, const CaseServices& services, CaseSession& session,
              QWidget* parent = nullptr);
};

} // namespace alongside::ui
