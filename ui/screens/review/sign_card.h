#pragma once
// The talk with the manager (S57), what signing the plan still waits for, and what stands once it is signed. The page's act
// asks it.

#include "core/casework/review/sign_plan.h"
#include "ui/case/case_session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/still_to_say.h"

#include <optional>

namespace alongside::ui {

class LineField;
struct Stack;
class TextLabel;

class SignCard final : public Card {
    Q_OBJECT

public:
    SignCard(ReviewId review, CaseSession& session, QWidget* parent = nullptr);

    /// `typed`: what stands on the page and could not be read.
    void showFigures(const QList<casework::StillToSay>& typed);
    /// For the one who sits here: to sign after this review, or, a manager, to confirm what waits.
    [[nodiscard]] std::optional<casework::Signing> signing() const;
    [[nodiscard]] QList<casework::StillToSay> gaps() const;
    /// A manager sits here, and a signed plan waits for them.
    [[nodiscard]] bool isToConfirm() const;
    /// Signed after this review and not yet, or not only, by a later one.
    [[nodiscard]] const SignedPlan* signedHere() const;
    /// What the manager adds.
    [[nodiscard]] QString adds() const;

signals:
    void followed(const QString& link);

private:
    [[nodiscard]] rules::Signer whoSits() const;
    [[nodiscard]] QString standingWords() const;
    [[nodiscard]] QString talkAsSigned() const;

    ReviewId m_review;
    CaseSession& m_session;
    Stack* m_talk;
    TextLabel* m_asSigned;
    LineField* m_adds;
    StillToSay* m_gaps;
    TextLabel* m_state;
    TextLabel* m_since;
};

} // namespace alongside::ui
