#pragma once
// Who may do what with which part of the council's records: the authorisation matrix as data (security 10), and one pure
// function that reads it. The server asks it for each op it takes and each row it gives; a laptop may ask it for comfort.

#include "core/base/choice.h"

#include <QFlags>

#include <span>

namespace alongside::rights {

/// What a person does for the council or for an organisation (S15, S111). Numbers are stored.
enum class Role : quint8 {
    SocialWorker = 0,
    AssessmentOfficer = 1,
    RehabilitationOfficer = 2,
    TeamManager = 3,
    BudgetHolder = 4,
    DirectPayments = 5,
    Planner = 6,
    Commissioner = 7,
    Leadership = 8,
    Administrator = 9,
    InformationGovernance = 10,
    ImprovementOwner = 11,
};
inline constexpr Choice kRoleChoices[] = {
    {Role::SocialWorker, "social_worker", "Social worker"},
    {Role::AssessmentOfficer, "assessment_officer", "Assessment officer"},
    {Role::RehabilitationOfficer, "rehabilitation_officer", "Rehabilitation officer"},
    {Role::TeamManager, "team_manager", "Team manager"},
    {Role::BudgetHolder, "budget_holder", "Budget holder"},
    {Role::DirectPayments, "direct_payments", "Direct payments team"},
    {Role::Planner, "planner", "Planner of an organisation"},
    {Role::Commissioner, "commissioner", "Commissioner"},
    {Role::Leadership, "leadership", "Leadership"},
    {Role::Administrator, "administrator", "Administrator"},
    {Role::InformationGovernance, "information_governance", "Information governance"},
    {Role::ImprovementOwner, "improvement_owner", "Improvement owner"},
};
constexpr std::span<const Choice> choicesOf(Role)
{
    return kRoleChoices;
}

/// A column of the matrix. Roles that hold numbers without names, or money without records, have the last one: signed in,
/// and no record opens.
enum class Desk : quint8 { Practice, Management, Payments, Provider, Administration, Governance, None };
inline constexpr int kDesks = 7;
Desk deskOf(Role role);

/// A row of the matrix: what a right is on.
enum class Matter : quint8 {
    Person,        // and contact
    SafeAddress,   // and the flag of a restricted record
    Assessment,    // the conversation and the assessment
    Eligibility,   // the decision
    Budget,        // needs and indicative budget
    Plan,          // care and support plan, its reviews and sign-off
    DirectPayment, // the agreement
    BankDetails,
    Payment, // what was paid, monitoring, money asked back
    Safeguarding,
    ConfidentialNote, // of a third party
    Attachment,
    Messages, // with an organisation
    AuditLog,
    CouncilData,     // prompts, rules, rates
    UsersAndDevices, // and grants
    Retention,       // and disposal
};
inline constexpr int kMatters = 17;

/// What is done with it.
enum class Act : quint8 {
    View = 1,
    Edit = 2,
    Submit = 4,
    Approve = 8,   // or sign
    Addendum = 16, // after signing
    Export = 32,   // or print
    Dispose = 64,
    ViewMasked = 128,
};
Q_DECLARE_FLAGS(Acts, Act)
inline constexpr Act kActs[] = {Act::View,     Act::Edit,   Act::Submit,  Act::Approve,
                                Act::Addendum, Act::Export, Act::Dispose, Act::ViewMasked};

/// How somebody stands to a record. Several may hold at once.
enum class Relation : quint8 {
    Anyone = 1, // at that desk
    Own = 2,    // wrote it
    Caseload = 4,
    Team = 8,       // of their team
    Named = 16,     // on a restricted record
    Granted = 32,   // a live grant for that person
    BreakGlass = 64 // a reason, four hours, the manager told
};
Q_DECLARE_FLAGS(Relations, Relation)
inline constexpr Relation kRelations[] = {Relation::Anyone, Relation::Own,     Relation::Caseload,  Relation::Team,
                                          Relation::Named,  Relation::Granted, Relation::BreakGlass};

/// One entry of a cell: whoever stands so may do this.
struct Right {
    Matter matter;
    Desk desk;
    Relation relation;
    Acts acts;
};

/// The whole matrix. Order: by matter, then desk. What is not in it is refused.
std::span<const Right> matrix();

/// Whether the matrix lets a desk do this to a matter, for one who stands so to the record. Nobody approves their own
/// work: with Relation::Own among `relations`, Act::Approve is refused whatever else holds; so what finance approves, a
/// second person approves.
bool mayDo(Desk desk, Relations relations, Matter matter, Act act);
/// The same in a matrix of one's own, for tests that flip a cell.
bool mayDo(std::span<const Right> rights, Desk desk, Relations relations, Matter matter, Act act);

Q_DECLARE_OPERATORS_FOR_FLAGS(Acts)
Q_DECLARE_OPERATORS_FOR_FLAGS(Relations)

} // namespace alongside::rights
