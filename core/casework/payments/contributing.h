#pragma once
// What somebody may be asked to pay, worked out of what they have coming in, saved and to pay: an indication before the
// letter, never the financial assessment. What nobody has said stays not yet known, and is named.

#include "core/base/result.h"
#include "core/domain/case_file.h"
#include "core/policy/library.h"

#include <optional>

namespace alongside::casework {

/// What the sum still needs, in the order it is asked.
enum class ToKnow : quint8 {
    Day,
    WhetherFree,
    WhyFree, // the reason, its week, its cost or its words
    Savings,
    WeeklyCost, // where the savings make it the whole cost
    AllIncome,
    IncomeAmount, // one of the list: its kind or its amount
    WhoseGuarantee,
    AgeFits, // the guarantee that was chosen is of another age
    DisabilityPremium,
    EnhancedPremium,
    CarerPremium,
    Children,
    Housing,
    Disability,
    NightPart,
};

struct StillToKnow {
    ToKnow what = ToKnow::Day;
    bool onlyLowers = false; // whatever the answer, they would not be asked for more

    bool operator==(const StillToKnow&) const = default;
};

struct Contributing {
    QList<StillToKnow> missing{};
    /// Nothing while what it hangs on is missing; with what only lowers it missing, they are asked for no more than this.
    std::optional<WorkedContribution> worked{};

    [[nodiscard]] bool isAtMost() const { return worked && !missing.isEmpty(); }
    [[nodiscard]] bool canBeTaken() const { return worked && missing.isEmpty(); }
    bool operator==(const Contributing&) const = default;
};

/// By the rates of the day the facts are of. `weeklyCost`: what the support comes to; read only where the savings are above
/// the upper limit, for a share is cut off at the cost wherever it is taken off (R13).
/// Errors: NoPolicyInForce (no rates for that day); AnswerOutOfRange with its place.
Result<Contributing> contributing(const CaseFile& file, std::optional<Money> weeklyCost,
                                  const policy::Library& library);

/// It is what they pay from now on, with its steps. `by`: who takes it.
void takeContribution(CaseFile& file, WorkedContribution worked, const QString& by);
/// What is worked out is what was taken, whoever took it.
bool isTaken(const WorkedContribution& worked, const CaseFile& file);

/// The code of each kind of income and its name, those that count first. Errors: NoPolicyInForce.
Result<QList<std::pair<QString, QString>>> kindsOfIncome(QDate day, const policy::Library& library);

} // namespace alongside::casework
