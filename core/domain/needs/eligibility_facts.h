#pragma once
// The answers an eligibility rule decides on, however they came: from a case at the table or a line of the contract.
// `areas` is always the view to decide on, which for needs that come and go is the view over the period (reg 2(4)).

#include "core/base/tri.h"
#include "core/domain/needs/care_act.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace alongside {

/// Ways in which no determination is due, whatever else was answered.
enum class RouteOut : quint8 {
    None = 0,
    Under18 = 1,
    RefusedAssessment = 2,
    CarerUnder18 = 3,
    CaredForUnder18 = 4,
    CareUnderContract = 5,
};
/// "under_18", ..., as in the headless contract; "" for None. Stable.
const char* keyOf(RouteOut route);

/// One area. Four limbs of reg 2(3), each asked by itself; a carer has three.
struct AreaAnswers {
    bool applicable = true;
    Tri dueToNeed = Tri::NotYetKnown;
    Tri withoutAssistance = Tri::NotYetKnown; // (a): can do it without help. No = unable
    Tri painOrDistress = Tri::NotYetKnown;    // (b)
    Tri danger = Tri::NotYetKnown;            // (c)
    Tri takesMuchLonger = Tri::NotYetKnown;   // (d); never read of a carer
    bool askedNotKnown = false;               // asked, and nobody knows: considered, so not missing from the record

    bool operator==(const AreaAnswers&) const = default;
};

struct EligibilityFacts {
    QDate on{};               // the day it is decided for: picks the rule
    std::optional<int> age{}; // nothing: an adult, as the question says
    RouteOut routeOut = RouteOut::None;
    Tri impairment = Tri::NotYetKnown;               // condition 1
    std::array<AreaAnswers, kCareAreaCount> areas{}; // by CareArea; those that are not asked of them are never read
    Tri significantImpact = Tri::NotYetKnown;        // condition 3
    QList<Wellbeing> matters{};
    Tri fluctuates = Tri::No;
    Tri periodConsidered = Tri::NotYetKnown;

    [[nodiscard]] AreaAnswers& at(CareArea area) { return areas[static_cast<std::size_t>(area)]; }
    [[nodiscard]] const AreaAnswers& at(CareArea area) const { return areas[static_cast<std::size_t>(area)]; }

    bool operator==(const EligibilityFacts&) const = default;
};

/// As for an adult; the view over the period: reg 3(4).
struct CarerFacts {
    QDate on{};
    std::optional<int> carerAge{};
    std::optional<int> caredForAge{};
    RouteOut routeOut = RouteOut::None;
    Tri necessaryCare = Tri::NotYetKnown; // condition 1
    Tri health = Tri::NotYetKnown;        // condition 2, first way: is, or is at risk of, deteriorating
    std::array<AreaAnswers, kCareAreaCount> areas{};
    Tri significantImpact = Tri::NotYetKnown; // condition 3
    QList<Wellbeing> matters{};
    Tri fluctuates = Tri::No;
    Tri periodConsidered = Tri::NotYetKnown;

    [[nodiscard]] AreaAnswers& at(CareArea area) { return areas[static_cast<std::size_t>(area)]; }
    [[nodiscard]] const AreaAnswers& at(CareArea area) const { return areas[static_cast<std::size_t>(area)]; }

    bool operator==(const CarerFacts&) const = default;
};

} // namespace alongside
