#pragma once
// What the Care Act test says of an adult's answers or a carer's, for the screen, the page and the frozen determination.

#include "core/base/tri.h"
#include "core/domain/needs/care_act.h"
#include "core/domain/needs/finding.h"

#include <QList>
#include <QString>
#include <QStringList>


namespace alongside {

/// Numbers are stored.
enum class Eligibility : quint8 { Undetermined = 0, Eligible = 1, NotEligible = 2, NotApplicable = 3 };
inline constexpr Choice kEligibilityChoices[] = {
    {Eligibility::Undetermined, "undetermined", "Not yet known"},
    {Eligibility::Eligible, "eligible", "Meets the criteria"},
    {Eligibility::NotEligible, "not_eligible", "Does not meet the criteria"},
    {Eligibility::NotApplicable, "not_applicable", "These rules do not apply"},
};
constexpr std::span<const Choice> choicesOf(Eligibility)
{
    return kEligibilityChoices;
}

/// Numbers are stored.
enum class AreaStatus : quint8 { Unknown = 0, Unable = 1, Able = 2, NotCounted = 3, NotApplicable = 4 };
inline constexpr Choice kAreaStatusChoices[] = {
    {AreaStatus::Unknown, "unknown", "Not yet known"},
    {AreaStatus::Unable, "unable", "Counts"},
    {AreaStatus::Able, "able", "Manages"},
    {AreaStatus::NotCounted, "not_counted", "Does not come from these needs"},
    {AreaStatus::NotApplicable, "not_applicable", "Does not apply"},
};
constexpr std::span<const Choice> choicesOf(AreaStatus)
{
    return kAreaStatusChoices;
}

struct AreaFinding {
    CareArea area = CareArea::Nutrition;
    AreaStatus status = AreaStatus::Unknown;
    QStringList limbs{}; // "a".."d", in order

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&AreaFinding::area, &AreaFinding::status, &AreaFinding::limbs);
    }
    bool operator==(const AreaFinding&) const = default;
};

/// Conditions are Yes, No or NotYetKnown, each worked out whether or not another has failed; all NotYetKnown and no
/// areas where the finding is NotApplicable.
struct EligibilityFinding {
    Eligibility answer = Eligibility::Undetermined;
    Tri arises = Tri::NotYetKnown;    // from an impairment or illness; a carer's from necessary care
    Tri unable = Tri::NotYetKnown;    // two outcomes or more; a carer: health at risk, or one outcome
    Tri wellbeing = Tri::NotYetKnown; // a significant impact on it
    QList<AreaFinding> areas{};       // all ten, of a carer all eight, in the order of the regulation
    bool recordComplete = false;
    QStringList missing{};   // JSON Pointers of the headless contract, "/facts/outcomes/toilet"
    QStringList stillOwed{}; // "written_reasons", "advice_and_information", ...
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using E = EligibilityFinding;
        return take(&E::answer, &E::arises, &E::unable, &E::wellbeing, &E::areas, &E::recordComplete, &E::missing,
                    &E::stillOwed, &E::reasons, &E::policy);
    }
    bool operator==(const EligibilityFinding&) const = default;
};

/// By whose questions it was made; the record may be said to be about another since.
[[nodiscard]] inline CaseSubject subjectOf(const EligibilityFinding& finding)
{
    return finding.policy.rule == u"care_act_reg3" ? CaseSubject::Carer : CaseSubject::Adult;
}

} // namespace alongside
