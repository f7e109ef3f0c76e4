#pragma once
// One outcome at a review (S110): its words, how it is met, what was spent for it; under them what works and what does
// not, from each point of view.

#include "ui/case/case_session.h"
#include "ui/widgets/card.h"

#include <QHash>

class QPushButton;

namespace alongside::ui {

class TextLabel;

class OutcomeReview final : public Card {
    Q_OBJECT

public:
    /// "<name>_person_working", "<name>_circle_next", "<name>_worker_more", ...
    OutcomeReview(const QString& objectName, ReviewId review, OutcomeId outcome, CaseSession& session,
                  QWidget* parent = nullptr);

    void showCase();

private:
    QWidget* buildPoint(Viewpoint viewpoint);
    void open(Viewpoint viewpoint);
    [[nodiscard]] bool isSaid(Viewpoint viewpoint) const;

    QString m_name;
    ReviewId m_review;
    OutcomeId m_outcome;
    CaseSession& m_session;
    TextLabel* m_words;
    TextLabel* m_plan;
    TextLabel* m_spent;
    QHash<Viewpoint, QWidget*> m_points;
    QHash<Viewpoint, QPushButton*> m_more;
};

} // namespace alongside::ui
