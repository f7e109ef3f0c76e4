#pragma once
// Help with a plan or with money from the directory, as the rule of accreditation has it: whom a person may newly choose
// on a day, whose training has lapsed, what a plan costs, and what is to be set aside for whom they have chosen (R12,
// S40-S49). Nobody is first and nobody is picked.

#include "core/domain/case_file.h"
#include "core/domain/money/provider.h"
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

/// What the choices buy, with its price: of a plan from the policy of that day, of help with the money from the directory.
/// Nothing before the person has said yes to a paid planner, and nothing for one who may not be newly chosen; what is set
/// aside already keeps its price. `id`, `on` and `by` are the act's.
/// Errors: NoPolicyInForce.
Result<PlanningCommitment> planningChosen(const CaseFile& file, QDate on, const policy::Library& library);

/// Whether that is what is set aside already; where nothing is bought and nothing was set aside, too.
bool isSetAside(const PlanningCommitment& chosen, const CaseFile& file);

} // namespace alongside::casework
