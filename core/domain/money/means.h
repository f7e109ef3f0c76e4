#pragma once
// What somebody has coming in, has saved and has to pay, as it was on one day: what an indication of their contribution
// is worked out from. Never the financial assessment itself.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/tri.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace alongside {

/// Whose minimum income guarantee it is. Of a couple at pension credit age: one or both are (SI 2014/2672 reg 7(4)(b)).
/// Numbers are stored. Keys are those of the headless contract.
enum class Keeps : quint8 {
    NotYetKnown = 0,
    Single18To24 = 1,
    Single25ToPension = 2,
    SinglePension = 3,
    LoneParent = 4,
    Couple = 5,
    CouplePension = 6,
};
inline constexpr Choice kKeepsChoices[] = {
    {Keeps::NotYetKnown, "not_yet_known", "Not yet known"},
    {Keeps::Single18To24, "s18_24", "Single, aged 18 to 24"},
    {Keeps::Single25ToPension, "s25_pc", "Single, from 25 to pension credit age"},
    {Keeps::SinglePension, "pc", "Single, of pension credit age"},
    {Keeps::LoneParent, "lone", "Single, looking after a child of the household"},
    {Keeps::Couple, "cpl", "One of a couple"},
    {Keeps::CouplePension, "cpl_pc", "One of a couple, one or both of pension credit age"},
};
constexpr std::span<const Choice> choicesOf(Keeps)
{
    return kKeepsChoices;
}

/// How often an amount comes or goes. Numbers are stored.
enum class Per : quint8 { Week = 0, Fortnight = 1, FourWeeks = 2, Month = 3, Year = 4 };
inline constexpr Choice kPerChoices[] = {
    {Per::Week, "week", "a week"},
    {Per::Fortnight, "fortnight", "every two weeks"},
    {Per::FourWeeks, "four_weeks", "every four weeks"},
    {Per::Month, "month", "a month"},
    {Per::Year, "year", "a year"},
};
constexpr std::span<const Choice> choicesOf(Per)
{
    return kPerChoices;
}

/// Why nobody is charged for the care: a closed list. Numbers are stored.
enum class FreeReason : quint8 {
    None = 0,
    Aftercare = 1,        // of section 117
    CreutzfeldtJakob = 2, // variant CJD
    Reablement = 3,       // within its weeks
    IntermediateCare = 4, // within its weeks
    MinorAdaptation = 5,  // or equipment, up to its limit
    CouncilDecision = 6,  // in words
};
inline constexpr Choice kFreeReasonChoices[] = {
    {FreeReason::None, "not_said", "Not yet said"},
    {FreeReason::Aftercare, "s117", "Aftercare of section 117"},
    {FreeReason::CreutzfeldtJakob, "cjd", "The person has variant CJD"},
    {FreeReason::Reablement, "reablement", "Reablement, in its first weeks"},
    {FreeReason::IntermediateCare, "intermediate_care", "Intermediate care, in its first weeks"},
    {FreeReason::MinorAdaptation, "minor_adaptation", "Equipment or a minor adaptation"},
    {FreeReason::CouncilDecision, "council_decision", "The council decided not to charge"},
};
constexpr std::span<const Choice> choicesOf(FreeReason)
{
    return kFreeReasonChoices;
}

/// The size of what a disability costs by a council's standard, for those who show no evidence. Numbers are stored.
enum class CostBand : quint8 { None = 0, Low = 1, Middle = 2, High = 3 };
inline constexpr Choice kCostBandChoices[] = {
    {CostBand::None, "none", "No standard amount"},
    {CostBand::Low, "low", "Low"},
    {CostBand::Middle, "middle", "Middle"},
    {CostBand::High, "high", "High"},
};
constexpr std::span<const Choice> choicesOf(CostBand)
{
    return kCostBandChoices;
}

/// What an amount is. Numbers are stored.
enum class AmountOf : quint8 { Income = 0, Housing = 1, Disability = 2 };
inline constexpr Choice kAmountOfChoices[] = {
    {AmountOf::Income, "income", "Income"},
    {AmountOf::Housing, "housing", "Housing cost"},
    {AmountOf::Disability, "disability", "What a disability costs"},
};
constexpr std::span<const Choice> choicesOf(AmountOf)
{
    return kAmountOfChoices;
}

/// One thing that comes in or has to be paid.
struct MeansAmount {
    MeansAmountId id{};
    AmountOf of = AmountOf::Income;
    QString type{};  // of an income: a code of the lists charging.income_counted and charging.income_disregarded
    QString label{}; // of a cost, for people: "heating"
    std::optional<Money> amount{};
    Per per = Per::Week;

    bool operator==(const MeansAmount&) const = default;
};

/// An answer that nobody gave is not "none" and not nought: it is not yet known, and so is what hangs on it.
struct Means {
    QDate on{}; // picks the rates
    QString seen{};
    Tri isFree = Tri::NotYetKnown;
    FreeReason freeReason = FreeReason::None;
    int freeWeek = 0; // of reablement or intermediate care, from 1. 0: not said
    std::optional<Money> freeCost{};
    QString freeWords{};
    std::optional<Money> savings{};   // their own share, without the home they live in
    Tri allIncome = Tri::NotYetKnown; // all that comes in is on the list
    Keeps keeps = Keeps::NotYetKnown;
    Tri disabilityPremium = Tri::NotYetKnown; // gets it, or would
    Tri enhancedPremium = Tri::NotYetKnown;
    Tri carerPremium = Tri::NotYetKnown;
    int children = -1; // of the household, to look after. -1: not said
    Tri allHousing = Tri::NotYetKnown;
    Tri allDisability = Tri::NotYetKnown;
    Tri hasNightPart = Tri::NotYetKnown; // a benefit has a part for the night, and the council arranges no night care
    CostBand costBand = CostBand::None;

    bool operator==(const Means&) const = default;
};

} // namespace alongside
