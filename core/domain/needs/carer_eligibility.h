#pragma once
// What the Care Act test asks of a carer and what it says: the answers, and the finding for the page and the record.

#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <tuple>

namespace alongside {

/// Order and numbers are those of the regulation; they are stored and sent, so they never change.
/// Source: SI 2015/313 reg 3(2)(b)(i)-(viii).
enum class CarerArea : quint8 {
    ChildCaring = 0,
    CareOtherPersons = 1,
    HomeHabitable = 2,
    Nutrition = 3,
    Relationships = 4,
    WorkEducation = 5,
    Community = 6,
    Recreation = 7,
};
inline constexpr int kCarerAreaCount = 8;
inline constexpr std::array kCarerAreas{CarerArea::ChildCaring, CarerArea::CareOtherPersons, CarerArea::HomeHabitable,
                                        CarerArea::Nutrition,   CarerArea::Relationships,    CarerArea::WorkEducation,
                                        CarerArea::Community,   CarerArea::Recreation};

/// "child_caring", "care_other_persons", ... as in the headless contract. Stable.
const char* keyOf(CarerArea area);

/// `areas` is the view to decide on, which for needs that come and go is the view over the period (reg 3(4)). Of an
/// area's limbs (d) is never read: a carer has three.
struct CarerFacts {
    QDate on{};                    // the day it is decided for: picks the rule
    std::optional<int> carerAge{}; // nothing: an adult, as the question says
    std::optional<int> caredForAge{};
    RouteOut routeOut = RouteOut::None;
    Tri necessaryCare = Tri::NotYetKnown;             // condition 1
    Tri health = Tri::NotYetKnown;                    // condition 2, first way: is, or is at risk of, deteriorating
    std::array<AreaAnswers, kCarerAreaCount> areas{}; // by CarerArea: condition 2, second way
    Tri significantImpact = Tri::NotYetKnown;         // condition 3
    QList<Wellbeing> matters{};
    Tri fluctuates = Tri::No;
    Tri periodConsidered = Tri::NotYetKnown;

    [[nodiscard]] AreaAnswers& at(CarerArea area) { return areas[static_cast<std::size_t>(area)]; }
    [[nodiscard]] const AreaAnswers& at(CarerArea area) const { return areas[static_cast<std::size_t>(area)]; }

    bool operator==(const CarerFacts&) const = default;
};

struct CarerAreaFinding {
    CarerArea area = CarerArea::ChildCaring;
    AreaStatus status = AreaStatus::Unknown;
    QStringList limbs{}; // "a".."c", in order

    static constexpr auto parts()
    {
        return std::tuple(&CarerAreaFinding::area, &CarerAreaFinding::status, &CarerAreaFinding::limbs);
    }
    bool operator==(const CarerAreaFinding&) const = default;
};

/// Conditions as for an adult: each worked out whether or not another has failed; all NotYetKnown and no areas where the
/// finding is NotApplicable.
struct CarerFinding {
    Eligibility answer = Eligibility::Undetermined;
    Tri necessaryCare = Tri::NotYetKnown;
    Tri healthOrOneOutcome = Tri::NotYetKnown;
    Tri wellbeing = Tri::NotYetKnown;
    QList<CarerAreaFinding> areas{}; // all eight, in the order of the regulation
    bool recordComplete = false;
    QStringList missing{};   // JSON Pointers of the headless contract
    QStringList stillOwed{}; // "written_reasons", "advice_and_information", ...
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    static constexpr auto parts()
    {
        using C = CarerFinding;
        return std::tuple(&C::answer, &C::necessaryCare, &C::healthOrOneOutcome, &C::wellbeing, &C::areas,
                          &C::recordComplete, &C::missing, &C::stillOwed, &C::reasons, &C::policy);
    }
    bool operator==(const CarerFinding&) const = default;
};

} // namespace alongside
