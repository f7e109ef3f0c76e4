#include "core/documents/review/review_page.h"

#include "core/documents/names/names.h"
#include "core/documents/review/review_parts.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/standing_plan.h"
#include "core/record/fold/frozen.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// The last that was signed after this review and confirmed; null where none was.
const SignedPlan* signedAfter(const CaseFile& file, ReviewId review)
{
    const SignedPlan* found = nullptr;
    for (const SignedPlan* one : signedVersions(file))
        if (one->review == review) found = one;
    return found;
}

/// "Six weeks on, on 4 November 2024. There: Josie, Bernie, Niamh Farrelly."
QString heldWords(const Review& review)
{
    QStringList said{review.kind == ReviewKind::NotSaid ? say("A review") : plainName(review.kind)};
    if (review.on.isValid()) said += say("held on %1").arg(inWords(review.on));
    QString words = asSentence(said.join(u", "_s));
    if (!review.present.trimmed().isEmpty()) words += u' ' + say("There: %1").arg(asSentence(review.present));
    return words;
}

QString signedWords(const SignedPlan* plan, const CaseFile& file)
{
    if (!plan) return say("No plan is signed off after it yet.");
    return say("Version %1 of the plan was signed off after it, on %2.")
        .arg(QString::number(versionNumber(*plan, file)), inWords(confirmationOf(*plan, file)->on));
}

QList<Block> firstWords(const Reviewed& reviewed)
{
    const QString words = reviewed.review.firstWords.trimmed();
    return {Heading{2, say("How it has been, in %1's words").arg(reviewed.standing.first())},
            Paragraph{words.isEmpty() ? say("Nothing is written down yet.") : quoted(words)}};
}

Document pageOf(const Reviewed& reviewed, const SignedPlan* plan, const CaseFile& now)
{
    const Standing& standing = reviewed.standing;
    Document page = blankPage(standing, say("Review with %1").arg(now.person.name), say("Review"));
    page.date = reviewed.review.on;
    page.runningHead = runningHead(standing.first(), say("Review"), page.date);
    page.blocks = {Heading{1, page.title}, Note{heldWords(reviewed.review) + u' ' + signedWords(plan, now)}};
    if (plan && plan->unread) return page.blocks += writtenByNewer(), page;
    page.blocks += firstWords(reviewed);
    page.blocks += viewpointsSection(reviewed);
    page.blocks += changesSection(reviewed);
    page.blocks += spendingSection(reviewed);
    page.blocks += directPaymentSection(reviewed, plan);
    page.blocks += nextReviewSection(reviewed);
    return forTheRecord(page, now);
}

/// Nobody has held one yet.
Document noReview(const CaseFile& file, const StatementContext& context)
{
    const Standing standing = standingIn(file, context);
    Document page = blankPage(standing, say("Review with %1").arg(file.person.name), say("Review"));
    page.date = {};
    page.runningHead = runningHead(standing.first(), say("Review"), {});
    page.blocks = {Heading{1, page.title}, Paragraph{say("No review has been held yet.")}};
    return page;
}

} // namespace

Document reviewPageOf(const CaseFile& file, ReviewId id, const StatementContext& context)
{
    const SignedPlan* plan = signedAfter(file, id);
    const CaseFile then = plan && !plan->unread ? record::asPlanned(file, plan->id) : record::asWritten(file);
    const Review* review = reviewWith(then, id);
    if (!review) return noReview(file, context);
    return pageOf({.standing = standingIn(then, context), .review = *review}, plan, file);
}

Document reviewPage(const CaseFile& file, const StatementContext& context)
{
    if (const Review* last = lastReview(file)) return reviewPageOf(file, last->id, context);
    const QList<const SignedPlan*> plans = signedVersions(file); // what was signed stands, whatever is noted since
    return plans.isEmpty() ? noReview(file, context) : reviewPageOf(file, plans.last()->review, context);
}

} // namespace alongside::documents
