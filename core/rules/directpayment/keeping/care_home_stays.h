#pragma once
// How long a direct payment may pay for stays in a care home.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

/// Both days count.
struct CareHomeStay {
    QDate first{};
    QDate last{};
};

struct CareHomeFacts {
    QDate on{};                  // whose law; where there is none, the last day of the last stay
    QList<CareHomeStay> stays{}; // in order of date, not overlapping
};

struct CareHomeFinding {
    qint64 longestDays{}; // that count together within twelve months
    QDate from{};         // the first and the last of them; invalid where there is no stay
    QDate until{};
    bool withinLimit{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: AnswerOutOfRange (`where` the day at fault, `detail` "DATES_OUT_OF_ORDER"), NoPolicyInForce.
Result<CareHomeFinding> careHomeStays(const CareHomeFacts& facts, const policy::Library& library);

std::span<const Law> careHomeRules();

} // namespace alongside::rules
