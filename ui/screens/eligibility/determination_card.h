#pragma once
// The practitioner's own determination: made and signed by them, agreeing with the finding or not.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

#include <optional>

class QButtonGroup;

namespace alongside::ui {

class AdvocateNote;
class KeptRoom;
class StillToSay;
class TextField;
class TextLabel;

class DeterminationCard final : public Card {
    Q_OBJECT

public:
    DeterminationCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// `typed`: what stands on the page and could not be read.
    void showCase(const EligibilityFinding& finding, const QList<casework::StillToSay>& typed);
    /// Nothing while neither is chosen.
    [[nodiscard]] std::optional<Determination> draft() const;
    /// Before a choice they are those of the finding as it stands, so that they are seen long before, and the choice.
    [[nodiscard]] QList<casework::StillToSay> gaps() const;
    /// What of the ten areas is not known, by name; empty: nothing.
    [[nodiscard]] QString openAreas() const;

signals:
    void changed();
    void followed(const QString& link);

private:
    void build();

    const CaseServices& m_services;
    CaseSession& m_session;
    QButtonGroup* m_choice;
    TextField* m_differs;
    TextField* m_reasons;
    TextField* m_advice;
    TextLabel* m_waits;
    KeptRoom* m_differsRoom = nullptr;
    KeptRoom* m_adviceRoom = nullptr;
    KeptRoom* m_waitsRoom = nullptr;
    AdvocateNote* m_advocate;
    StillToSay* m_gaps;
    TextLabel* m_signed;
    EligibilityFinding m_finding{};
    QList<casework::StillToSay> m_typed{};
};

} // namespace alongside::ui
