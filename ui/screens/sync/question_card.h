#pragma once
// Two answers to one question, side by side, with who and when. Where a decision rests on it, somebody says which stands
// and why; else one is used already and a click takes the other.

#include "core/base/clock.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

/// "need.danger" in words: "danger".
[[nodiscard]] QString fieldWords(const QString& field);
/// A version's value as it is read: "07700 900123", "Yes", "nothing".
[[nodiscard]] QString valueWords(ValueType type, const Version& version);

/// Under which the window keeps a reason that is only half typed.
[[nodiscard]] QString settleReasonName(CaseId id, const QString& field);

class QuestionCard final : public Card {
    Q_OBJECT

public:
    QuestionCard(const OpenQuestion& question, const Clock& clock, QWidget* parent = nullptr);

signals:
    void settled(qsizetype chosen, const QString& reason);
    void openAsked();
};

} // namespace alongside::ui
