#pragma once
// What happens to a person while we are alongside: the name was wrong, they have moved, another worker, they have died. Each
// says what follows from it here, and what has to hold elsewhere.

#include "ui/case/case_session.h"
#include "ui/case/fields/noted_answer.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class DatePhraseEdit;
struct Stack;
class TextLabel;

class ChangedCard final : public Card {
    Q_OBJECT

public:
    explicit ChangedCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// What holds `field` is on show.
    void open(const QString& field);
    /// What was opened here closes; all of it, unless a death leaves something to say: its day, or that the payments stop.
    void closeParts();

signals:
    void stopping();
    /// Nothing is left open here.
    void closed();

private:
    /// Opened by the button "changed_<key>"; `say` is what it says first.
    Stack* part(const QString& key, const QString& title, const QString& say);
    template <auto Member>
    auto changing(NotedAnswer before, const QString& prompt);
    DatePhraseEdit* dayOf(NotedAnswer which, const QString& prompt, const QString& name, const QString& label);
    void buildName();
    void buildMoved();
    void buildWorker();
    void buildDied();
    void askDied();
    void sayDied();
    void showDied();

    CaseSession& m_session;
    QWidget* m_ways;
    QList<std::pair<QPushButton*, Stack*>> m_parts{};
    Stack* m_ofDeath = nullptr;   // the last of them
    QList<NotedAnswer> m_noted{}; // of which it was looked at what stood there before
    QList<NotedAnswer> m_dated{}; // of which the day was typed here
    TextLabel* m_died = nullptr;
    DatePhraseEdit* m_diedOn = nullptr;
    QPushButton* m_hasDied = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_notDied = nullptr;
};

} // namespace alongside::ui
