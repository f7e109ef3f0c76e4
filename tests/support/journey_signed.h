#pragma once
// A reviewed plan signed by both, by the acts of the program: Niamh on the day of the review, Ruth the day after.

#include "core/casework/review/sign_plan.h"
#include "tests/support/journey_review.h"

namespace alongside::test {

inline const rules::Signer kNiamh{QStringLiteral("Niamh Farrelly"), rules::SignerRole::SocialWorker, Tri::Yes};
inline const rules::Signer kRuth{QStringLiteral("Ruth Amadi"), rules::SignerRole::TeamManager, Tri::Yes};

inline DecisionId signingId(int number)
{
    return {QUuid(uint(number), 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)};
}

/// By the worker, after the last review.
inline CaseFile signedByWorker(const CaseFile& file, int number = 1)
{
    const casework::Reviewing rules(*policy::Library::builtIn());
    const Review& review = file.reviews.last();
    const auto ready = casework::stillToSignPlan(file, review.id, kNiamh, review.on, rules);
    return *casework::carriedOut(
        casework::SignPlan{file, signingId(number), review.on, kNiamh.who, review.id, *ready, {}});
}

/// And by the manager, who adds a line.
inline CaseFile signedByBoth(const CaseFile& file, int number = 1)
{
    const CaseFile waiting = signedByWorker(file, number);
    const casework::Reviewing rules(*policy::Library::builtIn());
    const QDate day = file.reviews.last().on.addDays(1);
    const auto ready = casework::stillToConfirm(waiting, kRuth, day, rules);
    return *casework::carriedOut(casework::ConfirmPlan{waiting,
                                                       signingId(number + 100),
                                                       day,
                                                       kRuth.who,
                                                       QStringLiteral("Write down who Dawn rings if Josie can't talk."),
                                                       *ready,
                                                       {}});
}

} // namespace alongside::test
