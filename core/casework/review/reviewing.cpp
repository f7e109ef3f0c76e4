#include "core/casework/review/reviewing.h"

#include "core/base/likeness.h"
#include "core/casework/plan/plan_contents.h"
#include "core/casework/review/overdrawn.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/quoted.h"
#include "core/domain/plan/standing_plan.h"
#include "core/rules/allocation/allocation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Error notSaid(const char* field)
{
    return {ErrorCode::AnswerMissing, QString::fromLatin1(field), {}};
}

/// Amounts of which the look-over leaves none out: nothing said is not nought.
const char* firstUnsaid(const Review& review)
{
    struct Row {
        const std::optional<Money>& amount;
        const char* field;
    };
    const Row rows[] = {{review.opening, "review.opening"},
                        {review.paymentsIn, "review.payments_in"},
                        {review.contributionDue, "review.contribution_due"},
                        {review.contributionIn, "review.contribution_in"},
                        {review.otherIn, "review.other_in"},
                        {review.statement, "review.statement"},
                        {review.liabilities, "review.liabilities"}};
    const auto row = std::ranges::find_if(rows, [](const Row& one) { return !one.amount; });
    return row == std::end(rows) ? nullptr : row->field;
}

/// The first money that was started, whatever took its place since.
const PaymentInstruction* firstStarted(const CaseFile& file)
{
    const auto first = std::ranges::min_element(file.instructions, {}, &PaymentInstruction::on);
    return first == file.instructions.end() || first->unread ? nullptr : &*first;
}

/// Counted anew where it is paid again after a stop, and from the first payment where something was arranged before.
QDate paidSince(const CaseFile& file, const PaymentInstruction& first)
{
    const std::optional<Paying> paying = payingOf(file);
    return paying ? paying->firstDue() : first.schedule.first;
}

bool isPaidOut(const CaseFile& file)
{
    const PaymentInstruction* now = standing(file.instructions);
    const std::optional<Paying> paying = payingOf(file);
    return paying ? paying->paysOut() && !paying->stop : now && isDirectPayment(now->way);
}

bool wasConsidered(const Review& review)
{
    return review.stillWanted != Tri::NotYetKnown && review.stillManageable != Tri::NotYetKnown
           && review.stillRightWay != Tri::NotYetKnown;
}

/// The last review up to and with this one that asked about the direct payment itself.
QDate directPaymentConsideredOn(const CaseFile& file, const Review& until)
{
    QDate last;
    for (const Review& one : file.reviews)
        if (one.on.isValid() && one.on <= until.on && wasConsidered(one)) last = std::max(last, one.on);
    return last;
}

/// As each of the two said last: when it was agreed, or at a review since, up to that day.
PlanFacts isItEnough(const CaseFile& file, const AllocationAgreement& agreed, QDate on)
{
    PlanFacts said{.personSaysEnough = agreed.personSaysEnough, .workerSaysEnough = agreed.workerSaysEnough};
    QList<Review> since = file.reviews;
    since.removeIf([&](const Review& one) { return !one.on.isValid() || one.on <= agreed.on || one.on > on; });
    std::ranges::stable_sort(since, {}, &Review::on);
    for (const Review& one : since) {
        if (one.personSaysEnough != Tri::NotYetKnown) said.personSaysEnough = one.personSaysEnough;
        if (one.workerSaysEnough != Tri::NotYetKnown) said.workerSaysEnough = one.workerSaysEnough;
    }
    return said;
}

LineFacts atQuote(const PlanLine& line)
{
    LineFacts facts{.id = textOf(line.id.value),
                    .period = line.period,
                    .quantity = line.quantity,
                    .times = line.times,
                    .staff = line.staff,
                    .sharers = line.sharers,
                    .priceByHand = line.quote,
                    .priceReason = u"as quoted"_s};
    if (line.weeksAYear > 0) facts.weeksAYear = line.weeksAYear;
    if (line.forWeeks > 0) facts.forWeeks = line.forWeeks;
    for (const OutcomeId& outcome : line.outcomes) facts.outcomes.append(textOf(outcome.value));
    return facts;
}

/// The sums may add up and still somebody is owed: it starts a talk as any other flag does.
void flagOverdrawn(const Reason& why, rules::Audit& audit)
{
    if (audit.isClear()) {
        audit.reasons.removeIf([](const Reason& one) { return one.key == u"audit_clear"; });
        audit.reasons.append({u"a_flag_starts_a_talk"_s, Tri::Yes, {}, u"Decision 5"_s});
    }
    audit.flags.append(u"overdrawn"_s);
    audit.reasons.prepend(why);
}

/// The direct payment of a week, as it is paid on that day: what is decided and comes later is no measure of what may lie in
/// the account (S109).
Money grossOn(QDate day, const CaseFile& file)
{
    const std::optional<Paying> paid = payingOf(file);
    const PaymentInstruction* started = standing(file.instructions);
    Money weekly = started ? started->grossWeekly : Money();
    if (!paid) return weekly;
    const QList<Paying> starts = paid->starts();
    for (const Paying& one : starts) {
        if (one.start != starts.first().start && one.start->schedule.first > day) break;
        weekly = one.start->grossWeekly;
        for (const PaymentChange* change : one.changes)
            if (change->from <= day) weekly = change->grossWeekly;
    }
    return weekly;
}

} // namespace

Result<rules::Audit> Reviewing::lookOver(const CaseFile& file, const Review& review) const
{
    if (const char* field = firstUnsaid(review)) return notSaid(field);
    rules::AuditFacts facts{.opening = *review.opening,
                            .paymentsIn = *review.paymentsIn,
                            .contributionIn = *review.contributionIn,
                            .contributionDue = *review.contributionDue,
                            .otherIn = *review.otherIn,
                            .grossWeekly = grossOn(review.lookedTo.isValid() ? review.lookedTo : review.on, file),
                            .contingencyWeeks = rules::kContingencyWeeks,
                            .liabilities = *review.liabilities,
                            .statement = *review.statement};
    for (const Spending& one : file.spendings) {
        if (one.review != review.id) continue;
        if (!one.amount) return notSaid("spend.amount");
        facts.spend.append({*one.amount, one.outcomes.isEmpty() ? QString() : textOf(one.outcomes.first().value)});
    }
    Result<rules::Audit> found = rules::lightTouchAudit(facts, m_library);
    if (const auto below = overdrawn(review); found && below) flagOverdrawn(*below, *found);
    return found;
}

Result<rules::GateFinding> Reviewing::gate(const CaseFile& file, const Review& review) const
{
    return rules::reviewGate({.on = review.on,
                              .needsChanged = review.needsChanged,
                              .circumstancesChanged = review.circumstancesChanged,
                              .affectsPlan = review.affectsPlan,
                              .hasDirectPayment = isPaidOut(file) ? Tri::Yes : Tri::No,
                              .stillWanted = review.stillWanted,
                              .stillManageable = review.stillManageable,
                              .stillRightWay = review.stillRightWay},
                             m_library);
}

Result<rules::IntervalFinding> Reviewing::next(const CaseFile& file, const Review& review) const
{
    const PaymentInstruction* first = firstStarted(file);
    const bool pays = isPaidOut(file) && first;
    const QDate since = pays ? paidSince(file, *first) : QDate(), considered = directPaymentConsideredOn(file, review);
    const QString reason = review.nextReason + review.keepingChoice + review.lookingAfterMoney;
    return rules::reviewInterval({.startedOn = startedOn(file),
                                  .lastReviewOn = review.on,
                                  .nextOn = review.nextOn,
                                  .picture = review.picture,
                                  .choiceAndControl = review.choiceAndControl,
                                  .riskToThePurse = review.riskToThePurse,
                                  .reasonGiven = !reason.trimmed().isEmpty(),
                                  .firstPayment = pays ? since : QDate(),
                                  .directPaymentConsideredOn = pays && considered >= since ? considered : QDate()},
                                 m_library);
}

Result<rules::SignOffFinding> Reviewing::signOff(const CaseFile& file, const Review& review,
                                                 const rules::Signer& worker, Tri managerSigns, QDate on) const
{
    rules::SignOffFacts facts{.on = on,
                              .first = plansThatStand(file).isEmpty(),
                              .startedOn = startedOn(file),
                              .reviewHeldOn = review.on,
                              .planComplete = needsWithoutAnswer(file).isEmpty() ? Tri::Yes : Tri::No,
                              .signers = {worker}};
    if (review.talkedWith.trimmed().isEmpty()) return rules::signOff(facts, m_library);
    facts.signers.append({review.talkedWith, rules::SignerRole::TeamManager, managerSigns});
    if (review.talkedOn.isValid()) facts.discussionHeld = Tri::Yes;
    facts.discussedOn = review.talkedOn;
    facts.gistRecorded = !review.gist.trimmed().isEmpty();
    facts.between = {worker.who, review.talkedWith};
    return rules::signOff(facts, m_library);
}

Result<Sufficiency> Reviewing::sufficiency(const CaseFile& file, QDate on) const
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return notSaid("agreement");
    if (file.planLines.isEmpty()) return notSaid("plan_line");
    const Allocation& budget = agreed->allocation;
    // Every price is somebody's quote: no guide has a say in it.
    const AllocationFacts facts{.on = on, .guides = QList{PriceGuide{.from = on, .to = on, .confirmed = true}}};
    PlanFacts plan = isItEnough(file, *agreed, on);
    for (const PlanLine& line : file.planLines) {
        if (isBought(line) && !saysHowMuch(line)) return notSaid("plan_line.quantity");
        if (isBought(line)) plan.lines.append(atQuote(line));
        else if (line.metBy == WhoMeets::Council || line.metBy == WhoMeets::NotSaid) return notSaid("plan_line.quote");
        else if (line.metBy != WhoMeets::NotMet)
            for (const OutcomeId& outcome : line.outcomes) plan.coveredWithoutMoney.append(textOf(outcome.value));
    }
    return rules::sufficiency(facts, BudgetFacts{budget.year, budget.oneOff, budget.funded}, plan, m_library);
}

QList<CareArea> needsWithoutAnswer(const CaseFile& file)
{
    QList<CareArea> areas;
    for (const rules::PlannedNeed& need : PlanContents::facts(file, {}, Page::Plan).needs) {
        if (need.meetsCriteria != Tri::Yes || (need.metBy != rules::MetBy::NotSaid && need.howSaid)) continue;
        for (const CareArea area : kCareAreas)
            if (need.id == QLatin1StringView(keyOf(area))) areas.append(area);
    }
    return areas;
}

QDate startedOn(const CaseFile& file)
{
    if (!latest(file.instructions)) return {}; // a day that is said for a line starts nothing by itself
    if (const PaymentInstruction* first = firstStarted(file); first && first->schedule.first.isValid())
        return first->schedule.first;
    QDate day;
    for (const SupportLine& line : file.lines)
        if (line.startOn.isValid() && (!day.isValid() || line.startOn < day)) day = line.startOn;
    return day;
}

rules::SignerRole roleNamed(const QString& words)
{
    using enum rules::SignerRole;
    struct Row {
        QStringView title;
        rules::SignerRole role;
    };
    // The first that is in it holds: a care manager manages care, and no team. Whoever assesses by another title than
    // these three signs as an assessment officer does (S15).
    constexpr Row kRows[] = {{u"team manager", TeamManager},
                             {u"social work manager", TeamManager},
                             {u"social worker", SocialWorker},
                             {u"rehabilitation officer", RehabilitationOfficer},
                             {u"assessment officer", AssessmentOfficer},
                             {u"occupational therapist", AssessmentOfficer},
                             {u"senior practitioner", AssessmentOfficer},
                             {u"advanced practitioner", AssessmentOfficer},
                             {u"social care practitioner", AssessmentOfficer},
                             {u"social care assessor", AssessmentOfficer},
                             {u"reviewing officer", AssessmentOfficer},
                             {u"care coordinator", AssessmentOfficer},
                             {u"care manager", AssessmentOfficer},
                             {u"case manager", AssessmentOfficer},
                             {u"finance manager", Other},
                             {u"business manager", Other},
                             {u"office manager", Other},
                             {u"manager", TeamManager}};
    const QString said = u' ' + plainWords(words).join(u' ') + u' ';
    for (const Row& row : kRows)
        if (said.contains(u' ' + row.title.toString() + u' ')) return row.role;
    return Other;
}

} // namespace alongside::casework
