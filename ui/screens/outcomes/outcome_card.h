#pragma once
// One thing the person wants, in "I" words: now, better, what they and their people can do, and what is left after that.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class KeptRoom;
class TextLabel;
class TickList;

class OutcomeCard final : public Card {
    Q_OBJECT

public:
    /// Its parts are "<name>_statement", "<name>_now", "<name>_better", "<name>_strengths", "<name>_after",
    /// "<name>_areas_1", "<name>_because_1", "<name>_serves_1", "<name>_met_by_1", "<name>_why_no_words", "<name>_power".
    OutcomeCard(const QString& objectName, OutcomeId outcome, CaseSession& session, QWidget* parent = nullptr);

    /// The lists to tick, the line of what it rests on.
    void showCase();
    /// Unfolds what is folded, and goes to the part of that ending: "_areas_1".
    void goTo(const QString& ending);
    /// To what was said that it rests on, or to why nothing is linked.
    void goToWords();

signals:
    void asked(const QString& screen);

private:
    void build(const QString& objectName);
    QWidget* buildDetail(const QString& objectName);

    OutcomeId m_outcome;
    CaseSession& m_session;
    TextLabel* m_rests;
    TextLabel* m_twoWays;
    QPushButton* m_more;
    QWidget* m_detail;
    TickList* m_because;
    TickList* m_areas = nullptr;
    TickList* m_metBy;
    KeptRoom* m_whyRoom;
};

} // namespace alongside::ui
