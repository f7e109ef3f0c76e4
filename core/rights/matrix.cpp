// The authorisation matrix (security 10), one row for each way of standing to a record in each cell. Letters as on that
// page: V view, E edit, S submit, A approve or sign, M addendum after signing, X export or print, D dispose, m masked.

#include "core/rights/rights.h"

namespace alongside::rights {

namespace {

using enum Matter;
using enum Desk;
using enum Relation;

constexpr Act V = Act::View, E = Act::Edit, S = Act::Submit, A = Act::Approve, M = Act::Addendum, X = Act::Export,
              D = Act::Dispose, m = Act::ViewMasked;

constexpr Right kMatrix[] = {
    {Person, Practice, Caseload, V | E},
    {Person, Practice, BreakGlass, V},
    {Person, Management, Team, V | E},
    {Person, Management, BreakGlass, V},
    {Person, Payments, Granted, V}, // of people with a direct payment: the fields for them
    {Person, Provider, Granted, V},
    {Person, Governance, Anyone, V},

    {SafeAddress, Practice, Named, V | E},
    {SafeAddress, Management, Named, V | E | A},
    {SafeAddress, Payments, Named, V},
    {SafeAddress, Governance, Anyone, V | A},

    {Assessment, Practice, Caseload, V | E | S | X},
    {Assessment, Practice, Own, M},
    {Assessment, Management, Team, V | A | M | X},
    {Assessment, Provider, Granted, V}, // what the person consented to release, and nothing else
    {Assessment, Governance, Anyone, V | X},

    {Eligibility, Practice, Caseload, V | E | S},
    {Eligibility, Management, Team, V | A | M},
    {Eligibility, Payments, Granted, V}, // the outcome only
    {Eligibility, Governance, Anyone, V},

    {Budget, Practice, Caseload, V | E | S},
    {Budget, Management, Team, V | A},
    {Budget, Payments, Granted, V},
    {Budget, Provider, Granted, V},
    {Budget, Governance, Anyone, V},

    {Plan, Practice, Caseload, V | E | S | M | X},
    {Plan, Management, Team, V | A | M | X},
    {Plan, Payments, Granted, V},
    {Plan, Provider, Granted, V | E | S}, // as a proposal
    {Plan, Governance, Anyone, V | X},

    {DirectPayment, Practice, Caseload, V | E | S},
    {DirectPayment, Management, Team, V | A},
    {DirectPayment, Payments, Granted, V | E | A},
    {DirectPayment, Governance, Anyone, V},

    {BankDetails, Practice, Caseload, E | m},
    {BankDetails, Management, Team, m},
    {BankDetails, Payments, Granted, V | E | A},
    {BankDetails, Governance, Anyone, m},

    {Payment, Practice, Caseload, V},
    {Payment, Management, Team, V | A},
    {Payment, Payments, Granted, V | E | S | A},
    {Payment, Governance, Anyone, V},

    {Safeguarding, Practice, Caseload, V | E | S},
    {Safeguarding, Management, Team, V | A},
    {Safeguarding, Provider, Granted, E | S}, // raises one, and does not see it after
    {Safeguarding, Governance, Anyone, V},

    {ConfidentialNote, Practice, Caseload, V | E},
    {ConfidentialNote, Practice, Own, V | E},
    {ConfidentialNote, Management, Team, V},
    {ConfidentialNote, Governance, Anyone, V | E}, // marks it

    {Attachment, Practice, Caseload, V | E | S | X},
    {Attachment, Management, Team, V | A | X},
    {Attachment, Provider, Own, V | E},
    {Attachment, Provider, Granted, V},
    {Attachment, Governance, Anyone, V | X},

    {Messages, Practice, Caseload, V | E},
    {Messages, Management, Team, V},
    {Messages, Payments, Granted, V},
    {Messages, Provider, Granted, V | E},
    {Messages, Governance, Anyone, V},

    {AuditLog, Practice, Own, V},
    {AuditLog, Management, Team, V}, // views of people who have nothing to do with the one who looked
    {AuditLog, Payments, Own, V},
    {AuditLog, Provider, Own, V},
    {AuditLog, Administration, Anyone, V}, // the system's own events
    {AuditLog, Governance, Anyone, V | X},

    {CouncilData, Practice, Anyone, V},
    {CouncilData, Management, Anyone, V},
    {CouncilData, Payments, Anyone, V | E}, // rates
    {CouncilData, Administration, Anyone, V | E | A},
    {CouncilData, Governance, Anyone, V},

    {UsersAndDevices, Practice, Own, V},
    {UsersAndDevices, Management, Team, V | A},
    {UsersAndDevices, Provider, Own, S}, // asks for a colleague
    {UsersAndDevices, Administration, Anyone, V | E | D},
    {UsersAndDevices, Governance, Anyone, V},

    {Retention, Management, Team, V},
    {Retention, Administration, Anyone, E},
    {Retention, Governance, Anyone, V | D},
};

} // namespace

std::span<const Right> matrix()
{
    return kMatrix;
}

} // namespace alongside::rights
