#pragma once
// Two answers to one question, side by side, with who and when, and which is used. Where a decision rests on it, somebody
// says which stands and why; else one is used already and a click takes the other.

#include "core/base/time/clock.h"
#include "ui/case/cards/open_question.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class TextField;

/// Under which the window keeps a reason that is only half typed.
[[nodiscard]] QString settleReasonName(CaseId id, const QString& field);

class QuestionCard final : public Card {
    Q_OBJECT

public:
    /// Among others' records, with a way to the person; on a page of the person, without.
    enum class Place { AmongPeople, OnThePage };
    QuestionCard(const OpenQuestion& question, const Clock& clock, Place place, QWidget* parent = nullptr);

signals:
    void settled(qsizetype chosen, const QString& reason);
    void openAsked();

private:
    [[nodiscard]] QWidget* side(const OpenQuestion& open, qsizetype at, const Clock& clock);
    void choose(qsizetype at);

    TextField* m_reason = nullptr; // where one is asked for
};

} // namespace alongside::ui
