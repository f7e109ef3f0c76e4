#pragma once
// "Is this enough?", asked of both; and who agreed, when and how. Of an agreement that stands, what was said to it; once
// something is otherwise, the same questions anew, empty.

#include "ui/case/cards/standing_sides.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class AdvocateNote;
class KeptRoom;
class StillToSay;
class TextField;
class TextLabel;
class TriChoice;

class EnoughCard final : public Card {
    Q_OBJECT

public:
    EnoughCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// `typed`: what stands on the page and could not be read.
    void showCase(const Working& working, const QList<casework::StillToSay>& typed);
    [[nodiscard]] QList<casework::StillToSay> gaps() const;

signals:
    void followed(const QString& link);

private:
    void build();
    QWidget* buildAgain();
    void showStanding(const Working& working);
    void showBoth();
    QPushButton* again(const QString& objectName, const QString& words, void (*answer)(CaseFile&, QDate, DecisionId),
                       DecisionId as = {});

    const CaseServices& m_services;
    CaseSession& m_session;
    TriChoice* m_person = nullptr;
    TextField* m_words = nullptr;
    QWidget* m_note;
    KeptRoom* m_noteRoom = nullptr;
    KeptRoom* m_lessRoom = nullptr;
    AdvocateNote* m_advocate;
    StillToSay* m_gaps;
    TextLabel* m_unlinked; // outcomes that nothing said is linked to: nothing waits for it
    TextLabel* m_less;     // lines that are cut and nothing says why: nothing waits for it
    TextLabel* m_agreed;
    TextLabel* m_then;  // what was said to what is agreed
    TextLabel* m_since; // what is otherwise now
    Stack* m_answers;
    Stack* m_again;
    Stack* m_both; // where two stand: each, and what can be said again of it
    QList<StandingRow> m_bothRows{};
    QPushButton* m_same;
    QPushButton* m_sameWay;
};

} // namespace alongside::ui
