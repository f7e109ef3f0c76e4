#include "ui/screens/plan/plan_words.h"

#include "core/casework/review/sign_plan.h"
#include "core/documents/catalogue.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/standing_words.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "ui/support/translated.h"
#include "ui/support/when.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Of the plan itself, once there is one: which version stands, or whom it waits for. Empty: nothing is written of it yet.
QString planWords(const CaseFile& file)
{
    const auto since = [&](const SignedPlan& version) {
        return casework::isWrittenSince(version, file)
                   ? u' ' + tr("What was written since that signing is below, and not in it.")
                   : QString();
    };
    if (const SignedPlan* plan = standingPlan(file))
        return tr("Version %1 of the plan stands, signed off on %2.")
                   .arg(QString::number(versionNumber(*plan, file)), dayWords(confirmationOf(*plan, file)->on))
               + since(*plan);
    if (const SignedPlan* waits = planToConfirm(file))
        return tr("%1 signed the plan on %2. It stands once the manager has confirmed it.")
                   .arg(documents::apart(waits->by), dayWords(waits->on))
               + since(*waits);
    return isBegun(file) ? tr("The plan is a draft: it is signed off at the review. Lines move freely.") : QString();
}

QString reviewWords(const Review& review)
{
    return review.on.isValid() ? tr("What was said at the review of %1").arg(dayWords(review.on))
                               : tr("What was said at a review whose day is not said");
}

} // namespace

QList<std::pair<int, QString>> papersOf(const CaseFile& file)
{
    QList<std::pair<int, QString>> papers{{int(Paper::StartingStatement), tr("Starting statement")},
                                          {int(Paper::CarePlan), documents::carePlanCalled(file)}};
    // A version stands: then the next one is another page than the plan.
    if (!plansThatStand(file).isEmpty())
        papers.append({int(Paper::NextPlan), tr("The next plan, as it is written now")});
    for (const SignedPlan* one : signedVersions(file)) {
        if (plansThatStand(file).contains(one)) continue;
        const int number = versionNumber(*one, file);
        papers.append({kEarlier + number, tr("Version %1 of the plan, signed off on %2")
                                              .arg(QString::number(number), dayWords(confirmationOf(*one, file)->on))});
    }
    for (qsizetype i = 0; i < file.reviews.size(); ++i)
        if (alongside::isBegun(file.reviews[i], file))
            papers.append({kReviews + int(i) + 1, reviewWords(file.reviews[i])});
    papers.append({int(Paper::EligibilityLetter), tr("Letter about the decision")});
    if (const auto paying = payingOf(file); paying && paying->hasPaidOut())
        papers.append({int(Paper::Payments), tr("Letter about the payments")});
    if (documents::pageKind(paperKey(Paper::Change))->ready(file))
        papers.append({int(Paper::Change), tr("Letter about what changes")});
    return papers;
}

bool isBegun(const CaseFile& file)
{
    return file.plan != Plan{} || !file.planLines.isEmpty() || !file.signedPlans.isEmpty();
}

Paper paperOf(const CaseFile& file)
{
    const Determination* made = standing(file.determinations);
    if (made && !made->eligible) return Paper::EligibilityLetter;
    return isBegun(file) ? Paper::CarePlan : Paper::StartingStatement;
}

QString standingWords(const CaseFile& file)
{
    const QString plans = documents::twoStandTitle(file, u"signed_plan"_s);
    if (!plans.isEmpty() && standingPlan(file) && documents::twoStanding(file).size() == 1)
        return planWords(file) + u' ' + tr("%1 beside it, made apart: none of them is on these pages.").arg(plans);
    if (!documents::twoStandWords(file).isEmpty())
        return tr("These are the real pages. Decisions that were made apart stand on them as open: see below.");
    if (const QString plan = planWords(file); !plan.isEmpty()) return plan;
    const PaymentInstruction* started = standing(file.instructions);
    const PaymentInstruction* since = firstReviewSince(file);
    if (started && since && since->schedule.sixWeekReview.isValid())
        return tr("These are the real pages. The day of the review: %1.").arg(dayWords(since->schedule.sixWeekReview));
    if (started) return tr("These are the real pages. The money is started.");
    if (standing(file.agreements))
        return tr("These are the real pages, with the money as it is agreed. It is not started yet.");
    if (standing(file.determinations))
        return tr("These are the real pages, with what is decided. No money is agreed yet.");
    return tr("These pages show what is written down so far. Nothing is decided or agreed yet.");
}

} // namespace alongside::ui
