#pragma once
// What people with about as many points were given before: two estimates and a band, a prompt for thinking beside a
// judgement and never a limit (R20).

#include "core/base/result.h"
#include "core/policy/library.h"
#include "core/rules/benchmark/isotonic.h"
#include "core/rules/law.h"

#include <optional>
#include <span>

namespace alongside::rules {

struct BenchmarkFacts {
    QList<PastCost> history{};
    Quantity points{};
};

/// Of the costs of the nearest `people`.
struct BenchmarkBand {
    qint64 people{};
    Money p25{};
    Money p50{};
    Money p75{};
};

struct Benchmark {
    Money isotonic{};
    Money percentileMatch{};
    QList<CurvePoint> curve{};
    std::optional<BenchmarkBand> band{}; // none on too short a history
    QList<Reason> reasons{};             // never empty
    PolicyUse policy{};
};

/// Errors: AnswerOutOfRange (`detail` "NO_HISTORY", "NEGATIVE_QUANTITY", "NEGATIVE_AMOUNT", "TOO_LARGE").
Result<Benchmark> benchmarkCurve(const BenchmarkFacts& facts, const policy::Library& library);

/// What is wrong with a history, as both kinds of benchmark say it.
std::optional<Error> faultIn(const QList<PastCost>& history);

std::span<const Law> curveRules();

} // namespace alongside::rules
