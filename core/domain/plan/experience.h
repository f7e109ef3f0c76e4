#pragma once
// How it was, as the person says it: whether the way here was easy, and what is better or worse for it (practice 6.4, S76).
// Answered on the person's own page. What is kept is sealed for the council's server: no laptop can read it again.

#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/plan/review.h"

#include <QByteArray>

#include <array>
#include <functional>

namespace alongside {

enum class WayQuestion : quint8 { ViewsInPlan, AllocationEasy, PlanningEasy, ChangeEasy, ComplaintEasy };
enum class LifeQuestion : quint8 { Dignity, Independence, Control, Support, Safety, Relationships };
inline constexpr std::size_t kWayQuestions = 5, kLifeQuestions = 6;
/// In the order of the questions: what each is called in files and on the command line.
inline constexpr std::array<const char*, kWayQuestions> kWayWords{"views_in_plan", "allocation_easy", "planning_easy",
                                                                  "change_easy", "complaint_easy"};
inline constexpr std::array<const char*, kLifeQuestions> kLifeWords{"dignity", "independence", "control",
                                                                    "support", "feeling_safe", "relationships"};

struct Experience {
    std::array<Tri, kWayQuestions> way{};
    std::array<ThenAndNow, kLifeQuestions> life{};

    [[nodiscard]] bool isEmpty() const { return *this == Experience(); }
    bool operator==(const Experience&) const = default;
};

/// Always as long as any other: how much was answered does not show in what is sealed.
QByteArray bytesOf(const Experience& answers);
/// Errors: RecordMalformed, `where` = "experience".
Result<Experience> experienceFrom(const QByteArray& bytes);

/// Seals for the council whose office the laptop belongs to. Empty: it belongs to none, and nobody could open it.
using SealForCouncil = std::function<QByteArray(const QByteArray& bytes)>;

} // namespace alongside
