#include "core/documents/statement/starting_statement.h"

#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// The budget here was agreed after the one that the plan was signed with.
bool isAgreedAfter(const SignedPlan& plan, const Standing& standing)
{
    if (!standing.agreed) return false;
    if (plan.agreement.isNull()) return standing.agreed->on > plan.on;
    return standing.agreed->id != plan.agreement && standing.agreed->on >= plan.on;
}

QDate firstReviewDue(const Standing& standing)
{
    const PaymentInstruction* since = firstReviewSince(standing.file);
    if (!since) since = standing.paying;
    return since ? since->schedule.sixWeekReview : QDate();
}

/// Until when it holds. The day is the one that was decided, whenever the review was held; of a day that was over when this
/// was agreed it says no more than that.
QString untilWhen(const Standing& standing)
{
    const QDate review = firstReviewDue(standing);
    if (!review.isValid()) return say("Interim: to be signed off at the review six weeks after the money starts.");
    if (standing.day() > review)
        return say("Interim: to be signed off at a review. The six-week review was due on %1.").arg(inWords(review));
    return say("Interim: to be signed off at the six-week review, due on %1.").arg(inWords(review));
}

/// What took its place since, or stands beside it.
QString withThePlan(const Standing& standing, const SignedPlan& plan)
{
    const QString day = inWords(confirmationOf(plan, standing.file)->on);
    if (isAgreedAfter(plan, standing))
        return say("It stands beside the plan signed off on %1: the budget here was agreed after that.").arg(day);
    const QDate review = firstReviewDue(standing);
    const QString taken = say("The plan signed off on %1 has taken its place.").arg(day);
    if (!review.isValid() || standing.day() > review) return taken;
    return say("Interim, until the six-week review, due on %1.").arg(inWords(review)) + u' ' + taken;
}

/// The last day on which payments were changed, stopped or started again; none where they are as they were started.
QDate paymentsDecidedOn(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    QDate last = paying && !paying->before.isEmpty() ? paying->start->on : QDate();
    for (const PaymentChange* one : paying ? paying->changes : QList<const PaymentChange*>())
        if (one->on > paying->start->on) last = std::max(last, one->on);
    return paying && paying->stop ? std::max(last, paying->stop->on) : last;
}

QString interim(const Standing& standing)
{
    const QString day = inWords(standing.day());
    const QDate payments = paymentsDecidedOn(standing.file);
    const QString made = day.isEmpty() ? say("A draft: nothing is agreed yet.")
                         : payments <= standing.day()
                             ? day + u'.'
                             : say("%1, with the payments as they were decided on %2.").arg(day, inWords(payments));
    const SignedPlan* plan = standingPlan(standing.file);
    return made + u' ' + (plan ? withThePlan(standing, *plan) : untilWhen(standing));
}

QString howThePlanIsMade(const Standing& standing)
{
    const Choices& choices = standing.file.choices;
    const QString planner = standing.aside ? standing.aside->plannerName : QString();
    switch (choices.author) {
    case PlanAuthor::NotChosen: return {};
    case PlanAuthor::Person: return say("You write it yourself, with our help when you want it.");
    case PlanAuthor::Family: return say("You write it with family or a friend, and our help when you want it.");
    case PlanAuthor::Peer: return say("You write it with somebody who has done it before.");
    case PlanAuthor::PaidPlanner:
        return planner.isEmpty() ? say("You write it with a paid planner.")
                                 : say("You write it with %1.").arg(apart(planner));
    }
    return {};
}

/// What was found since is in the letter of that decision, and this page is of what was agreed before it.
QList<Block> decidedSince(const Standing& standing, const CaseFile& file)
{
    const Determination* now = settled(file.determinations);
    if (!now || !standing.decided || now->id == standing.decided->id) return {};
    const QString day = inWords(now->on), found = now->eligible ? say("eligible") : say("not eligible");
    return {Note{say("Your needs were looked at again, and on %1 it was decided that they are %2: the letter of that "
                     "decision says why. This page tells what was decided and agreed before that.")
                     .arg(day, found)}};
}

QList<Block> closing(const Standing& standing)
{
    Facts facts;
    QString plan = howThePlanIsMade(standing);
    plan = (plan + u' ' + planningMoney(standing)).trimmed();
    if (!plan.isEmpty()) facts.rows.append({say("Your plan"), plan});
    facts.rows.append({say("If you disagree"), howToDisagree(standing)});
    facts.rows.append({say("Copies"), copies(standing)});
    return {Heading{2, say("Good to know")}, facts};
}

} // namespace

Document startingStatement(const CaseFile& file, const StatementContext& context)
{
    const CaseFile decided = record::asAgreed(file);
    const Standing standing = standingIn(decided, context);
    Document page =
        blankPage(standing, say("Starting statement for %1").arg(file.person.name), say("Starting statement"));
    page.pagesWanted = 2;                                        // S1
    page.date = std::max(page.date, paymentsDecidedOn(decided)); // two of different sums are not of one day
    page.runningHead = runningHead(standing.first(), say("Starting statement"), page.date);
    page.blocks = {Heading{1, page.title}, Note{interim(standing)}};
    page.blocks += twoStand(file);
    page.blocks += decidedSince(standing, file);
    page.blocks += needsSection(standing);
    page.blocks += outcomesSection(standing);
    page.blocks += budgetSection(standing);
    page.blocks += linesSection(standing);
    page.blocks += paymentSection(standing);
    page.blocks += closing(standing);
    return forTheRecord(page, file);
}

} // namespace alongside::documents
