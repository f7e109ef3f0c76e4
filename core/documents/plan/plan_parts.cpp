#include "core/documents/plan/plan_parts.h"

#include "core/documents/names/names.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/coming_review.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString writtenWith(PlanAuthor author)
{
    switch (author) {
    case PlanAuthor::NotChosen: return {};
    case PlanAuthor::Person: return say("You wrote it yourself.");
    case PlanAuthor::Family: return say("You wrote it with family or a friend.");
    case PlanAuthor::Peer: return say("You wrote it with somebody who has done it before.");
    case PlanAuthor::PaidPlanner: return say("You wrote it with a paid planner.");
    }
    return {};
}

/// What a paid planner put in place with them; "" for others. Source: S48.
QString putInPlace(const CaseFile& file)
{
    if (file.choices.author != PlanAuthor::PaidPlanner) return {};
    QStringList done;
    if (file.plan.peerLinked) done += say("meeting somebody who has done it");
    if (file.plan.billsHelped) done += say("paying bills");
    if (file.plan.recruitingHelped) done += say("finding people to employ");
    return done.isEmpty() ? QString() : say("The planner also helped with %1, at no more cost.").arg(listed(done));
}

/// "You wrote it with a paid planner. Helped by Femi, of Kindling. Written down on 25 October 2024."
QString whoWrote(const Planned& planned)
{
    const Plan& plan = planned.standing.file.plan;
    if (plan == Plan{}) return {};
    QStringList said{writtenWith(planned.standing.file.choices.author)};
    const QString helped = plan.whoHelped.trimmed(), by = plan.draftedBy.trimmed();
    if (!helped.isEmpty()) said += asSentence(say("Helped by %1").arg(helped));
    if (plan.draftedOn.isValid())
        said += by.isEmpty() || helped.contains(by) ? say("Written down on %1.").arg(inWords(plan.draftedOn))
                                                    : say("Written down on %1 by %2.").arg(inWords(plan.draftedOn), by);
    said += putInPlace(planned.standing.file);
    said.removeAll(QString());
    return said.join(u' ');
}

/// In large print a label has its own line.
Facts labelled(const Planned& planned)
{
    Facts made;
    made.stacked = planned.standing.context.variant == Variant::LargePrint;
    return made;
}

void addWhereSaid(Facts& facts, Symbol symbol, const QString& label, const QString& words)
{
    if (!words.trimmed().isEmpty()) facts.rows.append({label, asSentence(words.trimmed()), symbol});
}

/// What they said at the table of the budget, and at the review of what the plan brings.
QString agreedBy(const Planned& planned)
{
    const Standing& standing = planned.standing;
    QStringList said;
    if (const AllocationAgreement* agreed = standing.agreed; agreed && !agreed->by.isEmpty())
        said += say("The budget was agreed by %1 on %2.").arg(agreed->by, inWords(agreed->on));
    const Review* review = planned.review;
    if (review && review->personSaysEnough != Tri::NotYetKnown)
        said += (review->personSaysEnough == Tri::Yes ? say("On %1 %2 said that it is enough.")
                                                      : say("On %1 %2 said that it is not enough."))
                    .arg(inWords(review->on), standing.first());
    return said.join(u' ');
}

QString signedBy(const Planned& planned)
{
    if (!planned.version) return say("Nobody has signed it off yet.");
    const bool easy = planned.standing.isEasy();
    QString said = (easy ? say("%1 on %2. %3 on %4.") : say("%1 on %2, and %3 on %4."))
                       .arg(planned.version->by, inWords(planned.version->on), planned.confirmed->by,
                            inWords(planned.confirmed->on));
    const QString adds = planned.confirmed->adds.trimmed();
    if (!adds.isEmpty()) said += u' ' + say("%1 added: %2").arg(planned.confirmed->by, asSentence(adds));
    return said;
}

QString nextReview(const Planned& planned)
{
    const Review* review = planned.review;
    const QDate judged = planned.version ? planned.version->nextReview : review ? review->nextOn : QDate();
    if (judged.isValid()) {
        const QString why = review ? review->nextReason.trimmed() : QString();
        return say("On %1.").arg(inWords(judged)) + (why.isEmpty() ? QString() : u' ' + asOwnSentence(why));
    }
    const PaymentInstruction* since = firstReviewSince(planned.standing.file);
    const QDate due = planned.standing.paying && since && !review ? since->schedule.sixWeekReview : QDate();
    if (due.isValid() && due < planned.standing.context.today)
        return say("It was due on %1, six weeks after the money started, and is still to come.").arg(inWords(due));
    if (due.isValid()) return say("On %1, six weeks after the money started.").arg(inWords(due));
    return say("Not set yet.");
}

} // namespace

QList<Block> aboutSection(const Planned& planned)
{
    const Plan& plan = planned.standing.file.plan;
    Facts facts = labelled(planned);
    addWhereSaid(facts, Symbol::Person, say("What to know first"), plan.aboutMe);
    addWhereSaid(facts, Symbol::Matters, say("What matters to you"), plan.whatMatters);
    addWhereSaid(facts, Symbol::Support, say("How best to support you"), plan.bestSupport);
    const QString aside = planningMoney(planned.standing);
    if (plan != Plan{})
        addWhereSaid(facts, Symbol::Plan, say("Who wrote this"), (whoWrote(planned) + u' ' + aside).trimmed());
    const QString heading = say("About %1").arg(planned.standing.first());
    if (facts.rows.isEmpty())
        return {Heading{2, heading, Symbol::Person},
                Paragraph{(say("Not written in the plan yet.") + u' ' + aside).trimmed()}};
    return {Heading{2, heading, Symbol::Person}, facts};
}

QList<Block> closingSection(const Planned& planned)
{
    const Standing& standing = planned.standing;
    const QStringList advice = adviceIn(standing.file, standing.decided);
    Facts facts = labelled(planned);
    facts.rows.append(
        {say("Advice"), advice.isEmpty() ? say("None is written down yet.") : advice.join(u' '), Symbol::Advice});
    addWhereSaid(facts, Symbol::Change, say("If things change or go wrong"), standing.file.plan.ifThingsChange);
    addWhereSaid(facts, Symbol::Risk, say("A risk you choose to take"), standing.file.plan.riskIChoose);
    facts.rows.append({say("Next review"), nextReview(planned), Symbol::Review});
    addWhereSaid(facts, Symbol::Agreed, say("Agreed"), agreedBy(planned));
    facts.rows.append({say("Signed off"), signedBy(planned), Symbol::Signed});
    facts.rows.append({say("Copies"), copies(standing), Symbol::Copies});
    facts.rows.append({say("If you disagree"), howToDisagree(standing), Symbol::Disagree});
    return {Heading{2, say("What helps, and what comes next"), Symbol::Advice}, facts};
}

} // namespace alongside::documents
