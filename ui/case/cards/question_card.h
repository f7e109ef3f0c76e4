#pragma once
// Two answers to one question, side by side, with who and when, and which is used. Where a decision rests on it, somebody
// says which stands and why; else one is used already and a click takes the other.

#include "core/base/time/clock.h"
#include "ui/case/cards/open_question.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLayout;

namespace alongside::ui {

class TextField;

/// Under which the window keeps a reason that is only half typed.
[[nodiscard]] QString settleReasonName(CaseId id, const QString& field);

/// "Decided for Ada Finch. Telephone: "07700 900456" stands.": what a click made so.
[[nodiscard]] QString decidedWords(const OpenQuestion& open, qsizetype chosen);

class QuestionCard final : public Card {
    Q_OBJECT

public:
    /// Among others' records, with a way to the person; on a page of the person, without.
    enum class Place { AmongPeople, OnThePage };
    QuestionCard(const OpenQuestion& question, const Clock& clock, Place place, QWidget* parent = nullptr);

signals:
    void settled(qsizetype chosen, const QString& reason);
    void openAsked();
    /// To where it is settled, where that is not here.
    void followed(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* side(const OpenQuestion& open, qsizetype at, const Clock& clock);
    void choose(qsizetype at);
    void settleElsewhere(const OpenQuestion& open);

    TextField* m_reason = nullptr; // where one is asked for
};

/// A list of questions built anew. The keyboard stays in the question it was in; where that one is settled and gone it
/// comes to stand on the next question, and never on a button of it: a key pressed twice decides nothing twice.
class RefillQuestions final {
public:
    explicit RefillQuestions(QLayout* rows);
    ~RefillQuestions();
    Q_DISABLE_COPY_MOVE(RefillQuestions)

private:
    QLayout* m_rows;
    QPointer<QWidget> m_parent;
    QString m_card{};
    QString m_inside{}; // what of the card had it; empty: the card itself
    int m_at = -1;
};

} // namespace alongside::ui
