#pragma once
// What the law asks a care and support plan to hold (CA14 s25), held against the record as it stands: what the starting
// statement says already, what is still to say and where, what waits for the plan. What a record has no place for (who
// took part, steps to agree, copies given, two plans in one) is not yet known, and never missing by a no.
// Thread: any; a value that does not change.

#include "core/domain/case_file.h"
#include "core/policy/library.h"
#include "core/rules/plan/completeness.h"

namespace alongside::casework {

using rules::CompletenessFinding;

/// Numbers are not stored.
enum class Held { Already, StillToSay, WaitsForThePlan };

/// One thing the law asks of a plan.
struct AskedOfPlan {
    QString law{}; // "CA14 s25(1)(f)"
    Held held = Held::WaitsForThePlan;
    Tri said = Tri::NotYetKnown; // No only where somebody has said that it is not there, or does not add up
    Reason why{};                // the rule's own
    QString page{};              // the screen that answers it: "money"; empty where none does
    QString field{};
    QList<CareArea> needs{}; // of which it is still to say, in the order of the regulation (S4)

    bool operator==(const AskedOfPlan&) const = default;
};

/// Which page is held against the law: the statement tells only what is decided, the plan also what is written for it now.
enum class Page { Statement, Plan };

class PlanContents {
public:
    explicit PlanContents(policy::Library library) : m_library(std::move(library)) {}

    /// Of the decisions that stand: what is only talked about is not in the statement yet.
    /// Errors: NoPolicyInForce (before the Care Act).
    [[nodiscard]] Result<CompletenessFinding> finding(const CaseFile& file, QDate on,
                                                      Page page = Page::Statement) const;

    /// How a case answers the question.
    [[nodiscard]] static rules::CompletenessFacts facts(const CaseFile& file, QDate on, Page page = Page::Statement);

private:
    policy::Library m_library;
};

struct PaidYetNotMet {
    PlanLineId line{};
    OutcomeId outcome{};

    bool operator==(const PaidYetNotMet&) const = default;
};
/// Lines of the plan that say of an outcome that nobody meets it, where no other line says who does, and its support is agreed
/// and paid for: both cannot print. None once the payments have stopped.
QList<PaidYetNotMet> paidYetNotMet(const CaseFile& file);

/// Each part that the finding tells of, in the order of the section, and where the record answers it.
QList<AskedOfPlan> askedOf(const CompletenessFinding& found, const CaseFile& file);

} // namespace alongside::casework
