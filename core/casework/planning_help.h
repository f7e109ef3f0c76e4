#pragma once
// Help with a plan or with money from the directory, as the rule of accreditation has it: whom a person may newly choose
// on a day, whose training has lapsed, and what a plan costs (R12, S40-S49). Nobody is first and nobody is picked.

#include "core/domain/case_file.h"
#include "core/domain/provider.h"
#include "core/policy/library.h"
#include "core/rules/plan/provider.h"

namespace alongside::casework {

/// Order: of the directory, A to Z.
struct OnOffer {
    QList<Provider> open{};   // to a new choice
    QList<Provider> lapsed{}; // their training ended before that day: work that has begun goes on

    bool operator==(const OnOffer&) const = default;
};

struct PlanningHelp {
    OnOffer planners{};
    OnOffer moneyHelpers{};
    Money planFee{}; // nought for those who write it themselves
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// As if `author` wrote the plan, who may be only looked at.
/// Errors: NoPolicyInForce.
Result<PlanningHelp> planningHelp(const CaseFile& file, PlanAuthor author, QDate on, const policy::Library& library);

} // namespace alongside::casework
