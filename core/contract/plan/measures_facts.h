#pragma once
// Reads the cohorts of `measures`, and the words its questions and figures go by.

#include "core/contract/json/reading.h"
#include "core/domain/plan/experience.h"
#include "core/rules/measures/measures.h"

#include <array>

namespace alongside::contract {

inline constexpr std::array<const char*, rules::kFigures> kFigureWords{
    "uptake_percent", "assessment_days", "allocation_days", "money_days", "wait_days", "people", "hand_offs", "steps"};
inline constexpr std::array<const char*, rules::kDeclinedReasons> kDeclinedWords{
    "not_said", "too_much_to_run", "council_suits", "nobody_to_help", "not_now", "other"};

rules::MeasuresFacts measuresFacts(Object& facts);

} // namespace alongside::contract
