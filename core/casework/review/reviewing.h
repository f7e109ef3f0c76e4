#pragma once
// What a review asks the rules: does the money add up, is it a new assessment, when is the next, may the plan be signed,
// do real quotes fit the budget. Pure and quick, at every edit; what is not said is not guessed.
// Thread: any; a value that does not change.

#include "core/domain/case_file.h"
#include "core/domain/money/sufficiency.h"
#include "core/policy/library.h"
#include "core/rules/plan/sign_off.h"
#include "core/rules/review/audit.h"
#include "core/rules/review/gate.h"
#include "core/rules/review/interval.h"

namespace alongside::casework {

class Reviewing {
public:
    explicit Reviewing(policy::Library library) : m_library(std::move(library)) {}

    /// The light look at the money (S109); an account below nothing is a flag of its own, "overdrawn". Errors: AnswerMissing, `where` the first amount nobody has said
    /// ("review.statement", "spend.amount"); AnswerOutOfRange.
    [[nodiscard]] Result<rules::Audit> lookOver(const CaseFile& file, const Review& review) const;
    /// Whether it is more than a review, and whether it counts as one of the direct payment (Decision 10).
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<rules::GateFinding> gate(const CaseFile& file, const Review& review) const;
    /// The next review, as it is judged in this one (S107, S108). Errors: AnswerOutOfRange while it is not held.
    [[nodiscard]] Result<rules::IntervalFinding> next(const CaseFile& file, const Review& review) const;
    /// Whether worker and manager may sign after this review, on a day. `managerSigns`: whether she has confirmed.
    /// Errors: NoPolicyInForce, AnswerOutOfRange.
    [[nodiscard]] Result<rules::SignOffFinding> signOff(const CaseFile& file, const Review& review,
                                                        const rules::Signer& worker, Tri managerSigns, QDate on) const;
    /// The plan's own lines, at their quotes, beside the budget that is agreed (R15). A line nobody has asked a price for
    /// is left out, and its outcomes count as met by what is named there; one that is not met counts for nothing. Whether
    /// it is enough is as both said last, at a review since where they were asked there (R16). Errors: AnswerMissing while nothing is agreed
    /// or nothing is planned; as rules::sufficiency.
    [[nodiscard]] Result<Sufficiency> sufficiency(const CaseFile& file, QDate on) const;

private:
    policy::Library m_library;
};

/// An eligible need that nobody has said who meets, or how: by the plan's lines, else by the agreed support and by those who
/// have said yes (S4). Order: of the regulation.
QList<CareArea> needsWithoutAnswer(const CaseFile& file);

/// First day of the money, or of what was started without any; invalid while nothing was.
QDate startedOn(const CaseFile& file);

/// By the titles that councils give: "Senior social worker", "Occupational therapist", "Team manager". Whoever has another
/// is Other, and signs for nobody.
rules::SignerRole roleNamed(const QString& words);

} // namespace alongside::casework
