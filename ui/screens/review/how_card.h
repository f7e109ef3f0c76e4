#pragma once
// The way to the person's own page, and whether they answered there. What they answered is not here to be read.

#include "ui/case/case_session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class TextLabel;

class HowCard final : public Card {
    Q_OBJECT

public:
    HowCard(ReviewId review, CaseSession& session, QWidget* parent = nullptr);

    void showFigures();

signals:
    void asked();

private:
    ReviewId m_review;
    CaseSession& m_session;
    TextLabel* m_words;
    QPushButton* m_ask;
};

} // namespace alongside::ui
