#include "core/rights/rights.h"

#include <algorithm>

namespace alongside::rights {

Desk deskOf(Role role)
{
    switch (role) {
    case Role::SocialWorker:
    case Role::AssessmentOfficer:
    case Role::RehabilitationOfficer: return Desk::Practice;
    case Role::TeamManager: return Desk::Management;
    case Role::DirectPayments: return Desk::Payments;
    case Role::Planner: return Desk::Provider;
    case Role::Administrator: return Desk::Administration;
    case Role::InformationGovernance: return Desk::Governance;
    case Role::BudgetHolder:
    case Role::Commissioner:
    case Role::Leadership:
    case Role::ImprovementOwner: return Desk::None;
    }
    return Desk::None;
}

bool mayDo(std::span<const Right> rights, Desk desk, Relations relations, Matter matter, Act act)
{
    if (act == Act::Approve && relations.testFlag(Relation::Own)) return false;
    relations |= Relation::Anyone;
    return std::ranges::any_of(rights, [&](const Right& right) {
        return right.matter == matter && right.desk == desk && relations.testFlag(right.relation)
               && right.acts.testFlag(act);
    });
}

bool mayDo(Desk desk, Relations relations, Matter matter, Act act)
{
    return mayDo(matrix(), desk, relations, matter, act);
}

} // namespace alongside::rights
