#pragma once
// What an adult may be asked to pay a week for care outside a care home: an indication, never the financial assessment.

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/domain/money/contribution.h"
#include "core/domain/money/means.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/charging/free.h"
#include "core/rules/law.h"

#include <optional>
#include <span>

namespace alongside::rules {

using alongside::ContributionStep;
using alongside::CostBand;
using alongside::Keeps;

/// Premiums that the adult gets, or would get.
enum class Premium : quint8 { Disability, EnhancedDisability, DisabilityCouple, EnhancedDisabilityCouple, Carer };

struct Income {
    QString type{}; // of the lists charging.income_counted and charging.income_disregarded
    Money weekly{};
};

/// One saving, at its value before the share. Range of the share: above nothing, to the whole; parts to kLargestShare.
struct CapitalItem {
    QString kind{}; // of the lists charging.capital_counted and charging.capital_disregarded
    Money value{};
    qint64 over = 1;
    qint64 under = 1;
};
inline constexpr qint64 kLargestShare = 1000;

struct ContributionFacts {
    QDate on{};
    FreeCare free{};                   // where it holds, nothing else is read but the day
    Money capital{};                   // without the home lived in
    bool capitalJoint = false;         // of two people in equal shares
    QList<CapitalItem> capitalItems{}; // in place of `capital`, where there are any
    std::optional<Money> mainHome{};   // kept for the record
    std::optional<Money> weeklyCost{}; // nothing: of a share nothing is cut off at it, and there is no whole cost
    QList<Income> income{};
    Keeps keeps = Keeps::Single18To24; // never NotYetKnown
    QList<Premium> premiums{};         // one said twice counts once
    qint64 children = 0;
    std::optional<Money> housing{}; // net of help with it
    std::optional<Money> disabilityCosts{};
    CostBand costBand = CostBand::None;
    bool nightElement = false; // a disability benefit has a part for the night, and the council arranges no night care
    bool turned = false;       // amounts were given for other periods than the week
    std::optional<qint64> age{};
    std::optional<qint64> pensionCreditAge{}; // of that day, for this person
    Money localDisregard{};
    std::optional<Money> localGuarantee{}; // in place of the whole national figure
    std::optional<Quantity> percent{};     // of what is available; left out: the council's policy, or all
};

enum class Asked : quint8 { NotChargeable, FullCost, Contributes, Nil };

struct Contribution {
    Asked finding = Asked::NotChargeable;
    std::optional<Money> capitalAssessed{}; // half an odd penny dropped; it counts where limits are compared
    std::optional<Money> tariff{};
    std::optional<Money> assessable{}; // counted income, without tariff
    std::optional<Money> guarantee{};
    std::optional<Money> available{}; // may be below nothing
    Money weekly{};
    QList<ContributionStep> steps{}; // they add up to `weekly`
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce; AnswerMissing (no day, no cost where it is asked for whole, whose guarantee it is, or as
/// freeOfCharge); AnswerOutOfRange, `detail` "NEGATIVE_AMOUNT", "NEGATIVE_QUANTITY", "UNKNOWN_VALUE" (more than 100 per
/// cent), "UNKNOWN_INCOME_TYPE", "UNKNOWN_CAPITAL_KIND", "AGE_DOES_NOT_FIT", "PREMIUM_OF_OTHER_STATUS",
/// "LOCAL_MIG_BELOW_NATIONAL", "TOO_LARGE".
Result<Contribution> contribution(const ContributionFacts& facts, const policy::Library& library);

std::span<const Law> contributionRules();

} // namespace alongside::rules
