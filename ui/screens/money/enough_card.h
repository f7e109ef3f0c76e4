#pragma once
// "Is this enough?", asked of both; and who agreed, when and how.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class StillToSay;
class TextLabel;

class EnoughCard final : public Card {
    Q_OBJECT

public:
    EnoughCard(const CaseServices& services, CaseDesk& desk, QWidget* parent = nullptr);

    void showCase();
    [[nodiscard]] QList<casework::StillToSay> gaps() const;

signals:
    void followed(const QString& link);

private:
    void build();

    const CaseServices& m_services;
    CaseDesk& m_desk;
    QWidget* m_note;
    StillToSay* m_gaps;
    TextLabel* m_agreed;
};

} // namespace alongside::ui
