#pragma once
// The rules of direct payments as the table uses them: whether one must be made, whom it may pay, when it is looked at.
// What a case does not record stays not yet known, and is never guessed.
// Thread: any; a value that does not change.

#include "core/domain/case_file.h"
#include "core/policy/library.h"
#include "core/rules/directpayment/entitlement/decision.h"
#include "core/rules/directpayment/keeping/review_due.h"
#include "core/rules/directpayment/payee.h"

namespace alongside::casework {

using rules::DirectPaymentDecision;

/// A way of holding the money, and what the rule says of a direct payment by it.
struct AskedWay {
    Deploy way = Deploy::NotChosen;
    DirectPaymentDecision found{};
};
/// Of the way that is chosen, first, and of each other direct payment that the money of a line takes.
using Payable = QList<AskedWay>;

class DirectPayments {
public:
    explicit DirectPayments(policy::Library library) : m_library(std::move(library)) {}

    /// Of the choices as they stand and the agreement that stands.
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<DirectPaymentDecision> decision(const CaseFile& file, QDate on) const;
    /// Had it been asked for `way`, which may be only looked at: for another way, as money to an account of their own.
    /// Errors: as `decision`.
    [[nodiscard]] Result<DirectPaymentDecision> ifAsked(const CaseFile& file, Deploy way, QDate on) const;
    /// Of all that a start would pay out: the way that is chosen, and those of single lines (choices/held.h).
    /// Errors: as `decision`.
    [[nodiscard]] Result<Payable> asPaid(const CaseFile& file, QDate on) const;
    /// Whether a direct payment may pay them. Nothing while it is not said who they are to the person.
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<std::optional<rules::PayeeFinding>> payee(const Payee& payee, QDate on) const;
    /// Counted from the payment that was started; `reviews` are those that were held since.
    /// Errors: AnswerMissing (nothing was started), NoPolicyInForce.
    [[nodiscard]] Result<rules::ReviewDue> reviewDue(const CaseFile& file, const QList<rules::HeldReview>& reviews,
                                                     QDate on) const;

    /// How a case answers the question: of a nominated or an authorised person by what is said of them in MoneyHolder.
    [[nodiscard]] static rules::DirectPaymentFacts facts(const CaseFile& file, QDate on);

private:
    policy::Library m_library;
};

/// Each condition that fails, with the rule's own reason; none where the council may pay, or has nothing to pay. Of an
/// authorised person also that the adult can ask for themselves: then nobody may ask in their place.
QList<Reason> failedConditions(const DirectPaymentDecision& found);
/// Whether the rule was asked of each direct payment that a start would make.
bool isAskedOfAll(const Payable& payable, const CaseFile& file);
/// Whether there is a direct payment to decline: not where the regulations rule it out, which is never "declined", and
/// not where there is nothing to pay.
bool canBeDeclined(const DirectPaymentDecision& found);

} // namespace alongside::casework
