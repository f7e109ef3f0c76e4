#pragma once
// The plan as a summary of decisions (practice 3.3, S51): what the person or whoever writes it with them adds. Needs,
// outcomes, budget, the way the money is held and advice are not typed again: they have their homes in the record (S2).

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/money/support.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// One per case: what stands in the plan and nowhere else.
struct Plan {
    QString aboutMe{};        // how I communicate, what people should know first
    QString whoHelped{};      // who helped me write it
    QString whatMatters{};    // to me
    QString bestSupport{};    // how best to support me
    QString ifThingsChange{}; // whom to ring, what happens instead
    QString riskIChoose{};
    QDate draftedOn{};
    QString draftedBy{};
    bool peerLinked = false; // what a paid planner put in place, within what is paid for the plan (S48)
    bool billsHelped = false;
    bool recruitingHelped = false;

    bool operator==(const Plan&) const = default;
};

/// Who meets an outcome (S4). Numbers are stored.
enum class WhoMeets : quint8 { NotSaid = 0, Me = 1, Circle = 2, Community = 3, Council = 4, NotMet = 5 };
inline constexpr Choice kWhoMeetsChoices[] = {
    {WhoMeets::NotSaid, "not_said", "Not yet said"},
    {WhoMeets::Me, "me", "I do it myself"},
    {WhoMeets::Circle, "circle", "People I know"},
    {WhoMeets::Community, "community", "Something near me that anybody can use"},
    {WhoMeets::Council, "council", "My budget"},
    {WhoMeets::NotMet, "not_met", "It is not met, and this says why"},
};
constexpr std::span<const Choice> choicesOf(WhoMeets)
{
    return kWhoMeetsChoices;
}

/// One line of "how it is met": by whom, when, and at what real quote where it is bought (S79, R15). The arithmetic of a
/// quote is that of a support line.
struct PlanLine {
    PlanLineId id{};
    QList<OutcomeId> outcomes{};
    QString what{}; // "Dinners, cooked together"
    WhoMeets metBy = WhoMeets::NotSaid;
    QString who{};  // "Dawn"
    QString when{}; // "six o'clock, six days"
    Period period = Period::Week;
    Quantity quantity = Quantity::whole(1);
    Quantity times = Quantity::whole(1);
    int staff = 1;
    int sharers = 1;
    int weeksAYear = 0;           // 0: not set, all of the year. Range 1..kWeeksAYear
    int forWeeks = 0;             // 0: not time-limited
    std::optional<Money> quote{}; // for one; nothing: not bought, or not asked yet
    QString quotedBy{};

    bool operator==(const PlanLine&) const = default;
};

/// Nobody has said yet how much of it there is, nor how often.
[[nodiscard]] inline PlanLine newPlanLine(PlanLineId id, const QList<OutcomeId>& outcomes)
{
    return {.id = id, .outcomes = outcomes, .quantity = {}, .times = {}};
}
[[nodiscard]] inline bool saysHowMuch(const PlanLine& line)
{
    return line.quantity != Quantity() && line.times != Quantity();
}

} // namespace alongside
