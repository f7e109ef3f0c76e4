#pragma once
// The acts that freeze a decision. Each is refused, whole, while something it needs is still to say; once carried out
// it is never changed, only superseded.

#include "core/base/result.h"
#include "core/casework/still_to_say.h"
#include "core/domain/case_file.h"

namespace alongside::casework {

/// `determination` with its id, day, signer, answer, words and the finding as it was shown. What it was made from and
/// what it replaces are filled in here.
struct SignDetermination {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    Determination determination{};
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say.
Result<CaseFile> carriedOut(const SignDetermination& command);

/// `allocation` and `said` as they were shown and read aloud; the answers, and the day, are those of the case's own
/// MoneyTalk that were given to this agreement and no earlier one (asked_anew.h).
struct AgreeAllocation {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QString worker{};
    Allocation allocation{};
    QList<LineSaid> said{};
    QString reason{};
    QDate today{}; // on which it is done, and after which nothing was agreed
};
Result<CaseFile> carriedOut(const AgreeAllocation& command);

/// Pays the agreement that stands, by the way that is chosen. `schedule` from Rulebook::schedule of the case on that day,
/// `payable` from DirectPayments::asPaid, on that day. `planning` from Rulebook::planningChosen: set aside
/// with it where that is not done yet, under the id it has. What the council arranges is ordered with it (ordering.h).
struct StartTheMoney {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    PaymentSchedule schedule{};
    Payable payable{};
    PlanningCommitment planning{};
    QString reason{};
};
/// After a stop it is started again: `schedule` from Rulebook::scheduleAgain.
/// Errors: AnswerMissing too where the money goes by direct payment and the rule was not asked whether it may, where it was
/// started and goes on: that is changed (payments/changing.h), and where it was stopped and cannot start again
/// as it was.
Result<CaseFile> carriedOut(const StartTheMoney& command);

/// The start as it would be made of the agreement that stands, without its id, its day and who makes it, for those who show
/// what comes of it. Range: something is agreed.
PaymentInstruction startOf(const CaseFile& file, const PaymentSchedule& schedule);

/// `planning` from Rulebook::planningChosen, with its id, day and signer: what is chosen is set aside, or what is chosen no
/// more is taken back. The budget stays as it is (S47).
struct SetPlanningAside {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    PlanningCommitment planning{};
    QString reason{};
};
/// Errors: AnswerMissing where nothing is chosen that is not set aside already.
Result<CaseFile> carriedOut(const SetPlanningAside& command);

/// Two answers to one question: this one stands, and why. Desk::settle makes it an op of its own.
struct SettleAnswer {
    CaseId caseId{};
    TwoVersions question{};
    qsizetype chosen = 0; // index into question.versions
    QString reason{};     // required: the only place where an answer asks for one
};

} // namespace alongside::casework
