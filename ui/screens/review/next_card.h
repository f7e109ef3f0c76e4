#pragma once
// When the next review is: keeping choice beside looking after public money, both in words (S108). A starting point is
// said; no sum decides (S107).

#include "ui/case/case_session.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class DatePhraseEdit;
class TextLabel;

class NextCard final : public Card {
    Q_OBJECT

public:
    NextCard(ReviewId review, CaseSession& session, QWidget* parent = nullptr);

    void showFigures();

private:
    void build();

    ReviewId m_review;
    CaseSession& m_session;
    TextLabel* m_start;
    TextLabel* m_found;
};

} // namespace alongside::ui
