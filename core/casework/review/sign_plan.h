#pragma once
// Two people's yes to a plan (S54, S57): the worker signs after the talk, offline if need be; the manager confirms it, and
// may add a line. Until then the version before stands, and the money goes on.

#include "core/casework/review/reviewing.h"
#include "core/casework/still_to_say.h"
#include "core/domain/case_file.h"

namespace alongside::casework {

/// Whether the plan may be signed after a review, worked out once for whoever shows it and whoever signs.
struct Signing {
    rules::SignOffFinding signOff{};
    rules::IntervalFinding next{};
    rules::GateFinding gate{};
    QList<StillToSay> still{}; // in the order of the screen; empty: it may be signed
};

/// Before anything has started, or on no day that was said, that alone is still to say. Errors: NotFound where there is no
/// such review; those of the rules.
Result<Signing> stillToSignPlan(const CaseFile& file, ReviewId review, const rules::Signer& worker, QDate on,
                                const Reviewing& rules);
/// The same for the manager's yes to the version that waits. Errors: NotFound where none does.
Result<Signing> stillToConfirm(const CaseFile& file, const rules::Signer& manager, QDate on, const Reviewing& rules);

/// The review it was signed after says something else now, but for the manager's line, which comes after the signing.
bool isNotedSince(const SignedPlan& version, const CaseFile& file);
/// The plan as it is written now, or one of its lines, is not that of the version.
bool isWrittenSince(const SignedPlan& version, const CaseFile& file);

struct SignPlan {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    ReviewId review{};
    Signing ready{}; // from stillToSignPlan
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say; NotFound.
Result<CaseFile> carriedOut(const SignPlan& command);

struct ConfirmPlan {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString manager{};
    QString adds{};
    Signing ready{}; // from stillToConfirm
    QString reason{};
};
/// Errors: as above.
Result<CaseFile> carriedOut(const ConfirmPlan& command);

} // namespace alongside::casework
