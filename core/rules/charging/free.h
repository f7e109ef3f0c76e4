#pragma once
// Care that nobody is charged for. A reason is one of a closed list: a word that means nothing makes no care free.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/money/means.h"
#include "core/domain/needs/finding.h"
#include "core/rules/looked_up.h"

#include <optional>

namespace alongside::rules {

using alongside::FreeReason;

struct FreeCare {
    FreeReason reason = FreeReason::None;
    std::optional<qint64> week{}; // which week of reablement or intermediate care it is, from 1
    std::optional<Money> cost{};  // of the adaptation
    QString words{};              // why the council decided so
};

/// Whether the policy of the day is needed to tell.
bool needsDay(const FreeCare& free);

struct FreeAnswer {
    bool free = false;
    QList<Reason> reasons{}; // none where nothing was claimed
};

/// Not free past the weeks or above the limit of the day, and it says so.
/// Errors: NoPolicyInForce; AnswerMissing (no words, or no day where it is needed); AnswerOutOfRange (a week before the
/// first, a cost below nothing).
Result<FreeAnswer> freeOfCharge(const FreeCare& free, QDate on, LookedUp& limits);

} // namespace alongside::rules
