#include "core/documents/review/review_parts.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr Viewpoint kViewpoints[]{Viewpoint::Person, Viewpoint::Circle, Viewpoint::Worker};

const ReviewPoint* pointOf(const Reviewed& reviewed, OutcomeId outcome, Viewpoint viewpoint)
{
    for (const ReviewPoint& one : reviewed.standing.file.reviewPoints)
        if (one.review == reviewed.review.id && one.outcome == outcome && one.viewpoint == viewpoint) return &one;
    return nullptr;
}

QString nameOf(const Reviewed& reviewed, Viewpoint viewpoint)
{
    return viewpoint == Viewpoint::Person ? reviewed.standing.first() : plainName(viewpoint);
}

/// "Working: Onions. Stew. What is not: Five o'clock is too early. What next: Dinners move to six. Than before: better."
QString pointWords(const ReviewPoint& point)
{
    const auto part = [](const char* sentence, const QString& words) {
        return words.trimmed().isEmpty() ? QString() : say(sentence).arg(asSentence(words));
    };
    QStringList said{part("What is working: %1", point.working), part("What is not: %1", point.notWorking),
                     part("What we learned: %1", point.learned), part("What next: %1", point.next)};
    if (point.change != ThenAndNow::NotSaid)
        said += asSentence(say("Than before, it is: %1").arg(inSentence(plainName(point.change))));
    said.removeAll(QString());
    return said.join(u' ');
}

/// In large print a label has its own line.
Facts labelled(const Reviewed& reviewed)
{
    Facts facts;
    facts.stacked = reviewed.standing.context.variant == Variant::LargePrint;
    return facts;
}

Facts viewpointsOf(const Reviewed& reviewed, OutcomeId outcome)
{
    Facts facts = labelled(reviewed);
    for (const Viewpoint viewpoint : kViewpoints) {
        const ReviewPoint* point = pointOf(reviewed, outcome, viewpoint);
        if (const QString words = point ? pointWords(*point) : QString(); !words.isEmpty())
            facts.rows.append({nameOf(reviewed, viewpoint), words});
    }
    return facts;
}

void addWhereSaid(Facts& facts, const QString& label, const QString& words)
{
    if (!words.trimmed().isEmpty()) facts.rows.append({label, asSentence(words)});
}

void addAnswer(Facts& facts, const QString& label, Tri answer)
{
    if (answer != Tri::NotYetKnown) facts.rows.append({label, asSentence(plainName(answer))});
}

QString forWhat(const Reviewed& reviewed, const Spending& spending)
{
    QStringList outcomes;
    for (const Outcome& one : reviewed.standing.file.outcomes)
        if (spending.outcomes.contains(one.id)) outcomes += one.statement.simplified();
    return outcomes.isEmpty() ? say("For none of the outcomes.") : say("For: %1.").arg(outcomes.join(u"; "_s));
}

QList<const Spending*> spentAt(const Reviewed& reviewed)
{
    QList<const Spending*> all;
    for (const Spending& one : reviewed.standing.file.spendings)
        if (one.review == reviewed.review.id) all += &one;
    return all;
}

/// In a total nothing is left out: one amount that nobody has said makes it unknown.
Table spentTable(const Reviewed& reviewed)
{
    Table table{{{say("What was spent"), false}, {say("Money"), true}}, {}};
    Money total;
    bool isKnown = true;
    for (const Spending* one : spentAt(reviewed)) {
        table.rows.append({{asSentence(one->words) + u' ' + forWhat(reviewed, *one),
                            one->amount ? one->amount->display() : notYetKnown()},
                           false});
        isKnown = isKnown && one->amount;
        if (one->amount) total += *one->amount;
    }
    table.rows.append({{say("Altogether"), isKnown ? total.display() : notYetKnown()}, true});
    return table;
}

Table accountTable(const Review& review)
{
    Table table{{{say("The account"), false}, {say("Money"), true}}, {}};
    const struct {
        const char* label;
        const std::optional<Money>& amount;
    } rows[]{
        {"In it at first", review.opening},
        {"Paid in by the council", review.paymentsIn},
        {"Your share that was due", review.contributionDue},
        {"Your share paid in", review.contributionIn},
        {"Paid in by others", review.otherIn},
        {"What the statement says is there", review.statement},
        {"Of it owed or put by", review.liabilities},
    };
    for (const auto& [label, amount] : rows)
        if (amount) table.rows.append({{say(label), amount->display()}, false});
    return table;
}

/// What stands out, or that nothing does; a flag is for a talk first (Decision 5).
QString whatCameOfIt(const Reviewed& reviewed)
{
    QStringList said;
    for (const Reason& one : reviewed.standing.context.lookedOver.value(reviewed.review.id.value))
        if (one.key != u"audit_expected" && one.key != u"audit_allowed") said += sentenceFor(one);
    return said.join(u' ');
}

QString half(Level level, const QString& words)
{
    const QString much = level == Level::NotSaid ? QString() : asSentence(plainName(level));
    return (much + u' ' + (words.trimmed().isEmpty() ? QString() : asOwnSentence(words))).trimmed();
}

bool isPaidOut(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return paying && paying->hasPaidOut();
}

} // namespace

QList<Block> viewpointsSection(const Reviewed& reviewed)
{
    QList<Block> blocks{Heading{2, say("What works, and what does not")}};
    for (const Outcome& outcome : reviewed.standing.file.outcomes) {
        blocks += Heading{3, outcome.statement.simplified()};
        const Facts facts = viewpointsOf(reviewed, outcome.id);
        blocks += facts.rows.isEmpty() ? Block(Paragraph{say("Nothing was said about this.")}) : Block(facts);
    }
    if (blocks.size() == 1) blocks += Paragraph{say("No outcome is written down yet.")};
    return blocks;
}

QList<Block> changesSection(const Reviewed& reviewed)
{
    const Review& review = reviewed.review;
    Facts facts = labelled(reviewed);
    addAnswer(facts, say("Needs changed for good?"), review.needsChanged);
    addAnswer(facts, say("People, home, safety?"), review.circumstancesChanged);
    addAnswer(facts, say("Does it touch the plan?"), review.affectsPlan);
    addWhereSaid(facts, say("What changed"), review.changedWords);
    addAnswer(facts, say("Has the paid planner brought the plan up to date?"), review.planUpdated);
    addAnswer(facts, say("Is it enough? %1 says").arg(reviewed.standing.first()), review.personSaysEnough);
    addAnswer(facts, say("Is it enough? The worker says"), review.workerSaysEnough);
    addWhereSaid(facts, say("In words"), review.enoughWords);
    if (facts.rows.isEmpty()) return {};
    QList<Block> blocks{Heading{2, say("What changed, and whether it is enough")}, facts};
    const bool isChanged = review.needsChanged == Tri::Yes || review.circumstancesChanged == Tri::Yes;
    if (isChanged && review.affectsPlan == Tri::Yes)
        blocks += Paragraph{sentenceFor({u"gate_reassess"_s, Tri::Yes, {}, u"CA14 s27(4)"_s})};
    return blocks;
}

QList<Block> spendingSection(const Reviewed& reviewed)
{
    const Review& review = reviewed.review;
    QList<Block> blocks{Heading{2, say("The money, looked over")}};
    if (review.lookedTo.isValid()) blocks += Paragraph{say("Looked at up to %1.").arg(inWords(review.lookedTo))};
    if (!spentAt(reviewed).isEmpty()) blocks += spentTable(reviewed);
    if (const Table account = accountTable(review); !account.rows.isEmpty()) blocks += account;
    Facts said = labelled(reviewed);
    addWhereSaid(said, say("What is owed, or put by as agreed"), review.liabilitiesWords);
    addWhereSaid(said, say("What was looked at"), review.evidence);
    addWhereSaid(said, say("What was said about it"), review.moneyWords);
    if (!said.rows.isEmpty()) blocks += said;
    if (const QString found = whatCameOfIt(reviewed); !found.isEmpty()) blocks += Paragraph{found};
    if (blocks.size() == 1) blocks += Paragraph{say("It was not looked over.")};
    return blocks;
}

QList<Block> directPaymentSection(const Reviewed& reviewed, const SignedPlan* signedAfter)
{
    const Review& review = reviewed.review;
    Facts facts = labelled(reviewed);
    addAnswer(facts, say("Still wanted?"), review.stillWanted);
    addAnswer(facts, say("Can it still be managed?"), review.stillManageable);
    addAnswer(facts, say("Still the right way?"), review.stillRightWay);
    addWhereSaid(facts, say("In words"), review.directPaymentWords);
    if (review.offeredAgain != OfferedAgain::NotYet)
        addWhereSaid(facts, say("Asked again?"), plainName(review.offeredAgain));
    addWhereSaid(facts, say("What was said of it"), review.offeredAgainWords);
    const bool isPaid = isPaidOut(reviewed.standing.file);
    if (facts.rows.isEmpty() && !isPaid) return {};
    QList<Block> blocks{Heading{2, say("The direct payment itself")}};
    if (facts.rows.isEmpty()) blocks += Paragraph{say("Nobody asked about it at this review.")};
    else blocks += facts;
    if (signedAfter && !signedAfter->directPaymentConsidered && isPaid)
        blocks += Paragraph{say("So it was not considered here as the law asks, and has its own look to come.")};
    if (signedAfter && signedAfter->directPaymentConsidered)
        blocks += Paragraph{say("So it was considered, and this is the look at it that the law asks for.")};
    if (endsDirectPayment(review))
        blocks +=
            Paragraph{say("A direct payment cannot go on like this: the council still has to meet these needs, and "
                          "arranges with you how they are met another way.")};
    return blocks;
}

QList<Block> nextReviewSection(const Reviewed& reviewed)
{
    const Review& review = reviewed.review;
    Facts facts = labelled(reviewed);
    facts.rows.append(
        {say("On"), review.nextOn.isValid() ? asSentence(withWeekday(review.nextOn)) : say("Not set yet.")});
    addWhereSaid(facts, say("Why then"), review.nextReason);
    addWhereSaid(facts, say("Keeping choice and control"), half(review.choiceAndControl, review.keepingChoice));
    addWhereSaid(facts, say("Risk to public money"), half(review.riskToThePurse, review.lookingAfterMoney));
    facts.rows.append({say("If you disagree"), howToDisagree(reviewed.standing)});
    return {Heading{2, say("The next review")}, facts};
}

} // namespace alongside::documents
