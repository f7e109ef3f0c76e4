#pragma once
// How well it works for a cohort: uptake of direct payments, days, people and hand-offs, steps, experience, integrity.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"
#include "core/rules/measures/cohort.h"
#include "core/rules/measures/spread.h"

#include <array>
#include <span>

namespace alongside::rules {

/// The five times; each from one step to another.
enum class Time : quint8 { Assessment, Allocation, Money, Wait, SignOff };
inline constexpr std::size_t kTimes = 5;

struct TimeMeasure {
    Spread days{};
    qint64 ended{};                      // began to wait, and left before the end
    std::optional<Share> withinTarget{}; // not for sign-off
};

struct Uptake {
    qint64 whole{};
    qint64 part{};
    Share directPayment{}; // whole or part
    Share selfDirected{};  // direct payments and budgets the council manages
};

struct JourneyMeasure {
    QString person{};
    std::array<std::optional<qint64>, kTimes> days{}; // so far, where it waits
    std::array<bool, kTimes> waiting{};
    qint64 steps{};
    qint64 council{};
    qint64 provider{};
    qint64 handOffs{};
    bool open = false; // not signed off and not ended: the counts may grow
};

struct FeltMeasure {
    qint64 better{};
    qint64 same{};
    qint64 worse{};

    [[nodiscard]] qint64 answered() const { return better + same + worse; }
    /// (better - worse) of those who answered.
    [[nodiscard]] std::optional<Exact> net() const;
};

struct Measured {
    qint64 people{}; // each once
    QList<JourneyMeasure> journeys{};
    Uptake adults{};                        // open on the last day
    Uptake carers{};                        // open at any time from the first day to the last
    std::array<qint64, 4> newAllocations{}; // by answer: not said, accepted, declined, barred
    std::array<qint64, kDeclinedReasons> declined{};
    std::array<TimeMeasure, kTimes> times{};
    Spread council{};
    Spread provider{};
    Spread allPeople{};
    Spread handOffs{};
    Spread steps{};
    Spread identityEdits{};
    std::array<Share, kProcessQuestions> process{};
    std::array<FeltMeasure, kFeltQuestions> felt{};
    Share words{};
    Share confirmed{};
    Share overridden{};
    Share managerEarly{};
    Share reviewsOnTime{};
    qint64 differences{}; // journeys with both figures, and something to compare with
    std::optional<Exact> medianDifference{};
};

/// A typed-in figure of the past, or one worked out of a cohort.
enum class Figure : quint8 {
    UptakePercent,
    AssessmentDays,
    AllocationDays,
    MoneyDays,
    WaitDays,
    People,
    HandOffs,
    Steps
};
inline constexpr std::size_t kFigures = 8;
using Figures = std::array<std::optional<Exact>, kFigures>;

struct MeasuresFacts {
    Cohort cohort{};
    std::optional<Cohort> baseline{};
    Figures typed{}; // of the past, where there is no cohort of it
};

struct MeasuresFinding {
    Measured cohort{};
    std::optional<Measured> baseline{};
    Figures now{};
    Figures before{};
    qint64 smallUnder{};
    qint64 targetDays{};
    QList<Reason> reasons{};
    PolicyUse policy{};

    [[nodiscard]] bool isSmall(qint64 of) const { return of < smallUnder; }
};

/// Errors: NoPolicyInForce, AnswerOutOfRange with `detail` a code of the contract.
Result<MeasuresFinding> measures(const MeasuresFacts& facts, const policy::Library& library);

std::span<const Law> measuresRules();

} // namespace alongside::rules
