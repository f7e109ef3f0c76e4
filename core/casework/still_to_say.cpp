#include "core/casework/still_to_say.h"

#include "core/casework/choices/held.h"
#include "core/casework/versions/asked_anew.h"
#include "core/casework/versions/made_from.h"
#include "core/casework/plan/planning_help.h"
#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"
#include "core/domain/payments/died.h"
#include "core/domain/ranges.h"
#include "core/domain/payments/paying.h"
#include "core/record/schema.h"
#include "core/rules/directpayment/payee.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const QString kEligibility = u"eligibility"_s;
const QString kMoney = u"money"_s;
const QString kChoices = u"choices"_s;

/// `key` of the sentence that says why not, with the day it goes by.
Reason dayReason(const QString& key, QDate day, const QString& source)
{
    return {key, Tri::No, {u"day="_s + day.toString(Qt::ISODate)}, source};
}

bool saysCannot(const Need& need)
{
    return need.withoutAssistance == Tri::No || need.painOrDistress == Tri::Yes || need.danger == Tri::Yes
           || need.takesMuchLonger == Tri::Yes;
}

/// Answered, not applicable, or asked and not known: each counts as considered.
bool isConsidered(const Need& need)
{
    if (need.applies == Tri::No || need.askedNotKnown || need.dueToNeeds == Tri::No) return true;
    return saysCannot(need) || need.withoutAssistance == Tri::Yes;
}

/// Where it is answered whether somebody may hold the payment of an adult who cannot ask. Source: CA14 s32(4).
QStringView fieldOfAuthority(CareAuthority authority)
{
    switch (authority) {
    case CareAuthority::AnotherExists: return u"authority_agrees_suitable";
    case CareAuthority::None: return u"council_considers_suitable";
    case CareAuthority::NotYetKnown:
    case CareAuthority::Self: break;
    }
    return u"authority";
}

/// Where a condition of a direct payment is answered; empty: by no single field.
QString fieldOf(const Reason& condition, const CaseFile& file)
{
    struct Row {
        QStringView condition;
        QStringView field;
    };
    const Row rows[] = {{u"dp_capacity_", u"capacity_to_ask"},
                        {u"dp_lacks_capacity_", u"capacity_to_ask"},
                        {u"dp_nominee_agrees_", u"holder_agrees"},
                        {u"dp_authorised_", fieldOfAuthority(file.holder.authority)},
                        {u"dp_mca_support_", u"authority_supports_request"},
                        {u"dp_best_interests_", u"acts_in_best_interests"},
                        {u"dp_not_prohibited_", u"excluded_by_schedule_1"},
                        {u"dp_capable_", u"can_manage"},
                        {u"dp_appropriate_", u"right_way"}};
    for (const Row& row : rows)
        if (condition.key.startsWith(row.condition)) return row.field.toString();
    return {};
}

/// Somebody other than the person looks after money that goes this way, and is not one of the directory.
bool needsHolder(Deploy way, const Choices& choices)
{
    if (way == Deploy::DpManagedAccount) return choices.moneyManager.isEmpty();
    return handedToAnother({way}) != Deploy::NotChosen;
}

/// Said once, though two ways ask for it.
void askOnce(const StillToSay& gap, QList<StillToSay>& gaps)
{
    if (!gaps.contains(gap)) gaps.append(gap);
}

/// What the rule and its regulations ask of a direct payment by this way.
void askOfDirectPayment(const AskedWay& asked, const CaseFile& file, QList<StillToSay>& gaps)
{
    const Choices& choices = file.choices;
    for (const Reason& failed : failedConditions(asked.found)) {
        const QString field = fieldOf(failed, file);
        askOnce({Gap::DirectPaymentBarred, kChoices, field.isEmpty() ? u"way"_s : field, failed}, gaps);
    }
    for (const Reason& open : asked.found.reasons)
        if (open.met == Tri::NotYetKnown && !fieldOf(open, file).isEmpty())
            askOnce({Gap::DirectPaymentOpen, kChoices, fieldOf(open, file), open}, gaps);
    const bool speaksFor = asked.way == Deploy::DpAuthorised && choices.capacityToAsk == Tri::No;
    if (speaksFor && choices.capacityBecause.trimmed().isEmpty())
        askOnce({Gap::CapacityNeedsReason, kChoices, u"capacity_because"_s}, gaps);
    if (needsHolder(asked.way, choices) && file.holder.name.trimmed().isEmpty())
        askOnce({Gap::HolderMissing, kChoices, u"holder_name"_s}, gaps);
}

/// Whether something that is paid for is paid by the council's own choice, with its reason (R3).
bool usesPower(const AllocationAgreement& agreed)
{
    return std::ranges::any_of(agreed.allocation.lines, [](const AllocatedLine& line) {
        return line.funded && line.why == u"discretionary_power";
    });
}

/// Money rests on needs that were decided to be eligible, or on a power; two decisions are asked about elsewhere.
void askWhatItRestsOn(const CaseFile& file, QList<StillToSay>& gaps)
{
    const AllocationAgreement* agreed = latest(file.agreements);
    if (agreed && usesPower(*agreed)) return;
    const Determination* decided = latest(file.determinations);
    if (decided && (decided->eligible || allStanding(file.determinations).size() > 1)) return;
    gaps.append({decided ? Gap::NotEligible : Gap::NothingDecided, kEligibility, u"determined_eligible"_s});
}

/// Each outcome of which nobody can say what this budget pays for it, with a line that waits for that.
void askToJudge(const CaseFile& file, const Allocation& worked, QList<StillToSay>& gaps)
{
    for (const Outcome& outcome : file.outcomes) {
        const bool waits = std::ranges::any_of(worked.lines, [&](const AllocatedLine& one) {
            const SupportLine* line = isKnown(one) ? nullptr : lineWith(file.lines, one.id);
            return line && line->outcomes.contains(outcome.id);
        });
        if (!waits) continue;
        const QString id = outcome.id.value.toString(QUuid::WithoutBraces);
        StillToSay gap{.gap = Gap::OutcomeNotJudged, .page = kEligibility, .field = u"determined_eligible"_s};
        gap.item = outcome.id.value;
        if (outcome.areas.isEmpty()) std::tie(gap.page, gap.field) = std::tuple(u"outcomes"_s, id + u"_areas"_s);
        gaps.append(gap);
    }
}

/// It would be in no figure and on no page, and nobody would be told.
bool isForNothing(const SupportLine& line)
{
    const bool isSaid = !line.outcomes.isEmpty() && (!line.item.isEmpty() || line.priceByHand);
    return isSaid && (line.quantity == Quantity() || line.times == Quantity());
}

/// The longest that a period can be. Nothing: it has no end.
std::optional<qint64> daysIn(Period period)
{
    switch (period) {
    case Period::Week: return 7;
    case Period::Fortnight: return 14;
    case Period::FourWeek: return 28;
    case Period::Month: return 31;
    case Period::Quarter: return 92;
    case Period::Year: return 366;
    case Period::OneOff: break;
    }
    return std::nullopt;
}

/// A slip of the keys that would be promised: nobody is helped for more hours than there are.
bool isMoreThanCanBe(const AllocatedLine& worked, const SupportLine& line)
{
    if (worked.amount > kMostMoney) return true;
    constexpr qint64 kHoursADay = 24, kPartsSquared = 1'000'000;
    const auto days = daysIn(line.period);
    return worked.unit == u"hour" && days
           && line.quantity.thousandths * line.times.thousandths > *days * kHoursADay * kPartsSquared;
}

/// By the regulation's own list; where it hangs on the home, only once that is said.
bool isRestricted(const Payee& payee)
{
    const auto known = rules::relationships();
    const auto row = std::ranges::find(known, QLatin1StringView(keyOf(payee.kin)),
                                       [](const rules::Relationship& one) { return QLatin1StringView(one.key); });
    if (row == known.end() || row->restricted == rules::Restricted::Never) return false;
    return row->restricted == rules::Restricted::AnyHousehold || payee.sameHousehold == Tri::Yes;
}

} // namespace

Result<Done> nothingMissing(const QList<StillToSay>& gaps)
{
    if (gaps.isEmpty()) return Done{};
    const bool newer = gaps.first().gap == Gap::WrittenByNewer;
    return Error{newer ? ErrorCode::WrittenByNewer : ErrorCode::AnswerMissing, gaps.first().field, {}};
}

void askForNewer(const CaseFile& file, const QList<record::RecordKind>& kinds, const QString& page,
                 QList<StillToSay>& gaps)
{
    for (const Unread& one : file.unread)
        for (const record::RecordKind kind : kinds)
            if (one.part == QLatin1StringView(record::partOf(kind)->name))
                gaps.append({Gap::WrittenByNewer, page, one.part + u'.' + one.field});
}

void askToSettle(const CaseFile& file, record::RecordKind kind, const QString& page, const QString& act,
                 QList<StillToSay>& gaps)
{
    if (record::isDisputed(file, kind))
        gaps.append({.gap = Gap::TwoStand,
                     .page = page,
                     .field = act,
                     .called = QString::fromLatin1(record::partOf(kind)->name)});
}

QList<StillToSay> stillToSign(const CaseFile& file, const Determination& draft)
{
    QList<StillToSay> gaps;
    const auto need = [&](bool missing, Gap gap, const QString& field = {}) {
        if (missing) gaps.append({gap, kEligibility, field});
    };
    askForNewer(file, kSignedFrom + QList{record::RecordKind::Determination}, kEligibility, gaps);
    if (draft.finding.answer == Eligibility::NotApplicable && !draft.finding.reasons.isEmpty()) {
        gaps.append({Gap::NothingToDecide, kEligibility, {}, draft.finding.reasons.first()});
        return gaps;
    }
    if (const QDate born = file.person.bornOn; born.isValid() && draft.on.isValid() && born > draft.on)
        gaps.append(
            {Gap::DayToCome, u"person"_s, u"person_born_on"_s, dayReason(u"born_to_come"_s, born, u"CA14 s9"_s)});
    const Assessment& asked = file.assessment;
    const bool isCarer = file.person.subject == CaseSubject::Carer;
    const Caring& caring = file.caring;
    need(isCarer && caring.caredFor.trimmed().isEmpty(), Gap::CaredForNotNamed, u"caring_cared_for"_s);
    need(isCarer && caring.able == Tri::NotYetKnown, Gap::AbleNotAsked, u"caring_able"_s);
    need(isCarer && caring.willing == Tri::NotYetKnown, Gap::WillingNotAsked, u"caring_willing"_s);
    need(!isCarer && asked.arisesFromImpairment == Tri::NotYetKnown, Gap::ConditionOneUnanswered,
         u"arises_from_impairment"_s);
    need(isCarer && asked.necessaryCare == Tri::NotYetKnown, Gap::CareNotAskedAbout, u"necessary_care"_s);
    need(isCarer && asked.necessaryCare == Tri::Yes && asked.necessaryCareBasis == Basis::NotSaid,
         Gap::CareBasisMissing, u"necessary_care_basis"_s);
    // Where enough counts already, the rest changes nothing: it is named as not talked about yet.
    const bool canWait = draft.eligible && draft.finding.answer == Eligibility::Eligible;
    need(isCarer && !canWait && asked.healthAtRisk == Tri::NotYetKnown, Gap::HealthNotAskedAbout, u"health_at_risk"_s);
    need(isCarer && asked.healthAtRisk == Tri::Yes && asked.healthBasis == Basis::NotSaid, Gap::HealthBasisMissing,
         u"health_basis"_s);
    for (const CareArea area : areasOf(file.person.subject)) {
        const Need* found = needIn(file, area);
        const QString key = QString::fromLatin1(keyOf(area));
        need(!canWait && (!found || !isConsidered(*found)), Gap::AreaNotConsidered, key);
        const bool cannot = found && found->applies != Tri::No && found->dueToNeeds != Tri::No && saysCannot(*found);
        need(cannot && found->basis == Basis::NotSaid, Gap::BasisMissing, key);
    }
    need(asked.significantImpact == Tri::NotYetKnown, Gap::ConditionThreeUnanswered, u"significant_impact"_s);
    need(asked.significantImpact == Tri::Yes && asked.matters.isEmpty(), Gap::WellbeingNotNamed, u"matters"_s);
    need(asked.fluctuates == Tri::Yes && asked.periodConsidered != Tri::Yes, Gap::PeriodNotConsidered, u"period"_s);
    const bool found = draft.finding.answer == Eligibility::Eligible;
    need(draft.eligible != found && draft.differsBecause.trimmed().isEmpty(), Gap::DifferenceNeedsReason,
         u"differs_because"_s);
    need(!draft.eligible && draft.reasons.trimmed().isEmpty(), Gap::ReasonsMissing, u"reasons"_s);
    need(!draft.eligible && draft.advice.trimmed().isEmpty(), Gap::AdviceMissing, u"advice"_s);
    return gaps;
}

QList<CareArea> managedYetWanted(const CaseFile& file, const Outcome& outcome)
{
    QList<CareArea> both;
    for (const CareArea area : outcome.areas)
        if (const Need* need = needIn(file, area); need && need->withoutAssistance == Tri::Yes && !saysCannot(*need))
            both.append(area);
    return both;
}

void askWhetherDied(const CaseFile& file, QList<StillToSay>& gaps)
{
    if (hasDied(file)) gaps.append({Gap::HasDied, u"person"_s, u"changed_died"_s});
}

QList<StillToSay> stillToAgree(const CaseFile& file, const Allocation& worked, QDate today)
{
    QList<StillToSay> gaps;
    askWhetherDied(file, gaps);
    const auto need = [&](bool missing, Gap gap, const QString& field) {
        if (missing) gaps.append({gap, kMoney, field});
    };
    askForNewer(file, kAgreedFrom + QList{record::RecordKind::AllocationAgreement}, kMoney, gaps);
    askToSettle(file, record::RecordKind::Determination, kEligibility, u"determined_eligible"_s, gaps);
    for (const SupportLine& line : file.lines)
        need(line.priceByHand && line.priceReason.trimmed().isEmpty(), Gap::PriceNeedsReason,
             line.id.value.toString(QUuid::WithoutBraces));
    for (const SupportLine& line : file.lines)
        need(isForNothing(line), Gap::HowMuchMissing, line.id.value.toString(QUuid::WithoutBraces));
    for (const AllocatedLine& one : worked.lines)
        if (const SupportLine* line = lineWith(file.lines, one.id); line && isMoreThanCanBe(one, *line))
            gaps.append({Gap::MoreThanCanBe, kMoney, one.id});
    need(worked.contingencyWeekly != Money() && file.money.contingencyReason.trimmed().isEmpty(),
         Gap::BadDaysNeedReason, u"contingency_reason"_s);
    askToJudge(file, worked, gaps);
    const MoneyTalk asked = askedNow(file);
    need(asked.personSaysEnough == Tri::NotYetKnown, Gap::PersonNotAsked, u"person_says_enough"_s);
    need(asked.workerSaysEnough == Tri::NotYetKnown, Gap::WorkerNotAnswered, u"worker_says_enough"_s);
    need(asked.agreedBy.trimmed().isEmpty(), Gap::NobodyAgreed, u"agreed_by"_s);
    const QDate on = asked.agreedOn;
    need(!on.isValid(), Gap::AgreedWhenMissing, u"agreed_on"_s);
    if (on.isValid() && today.isValid() && on > today)
        gaps.append({Gap::DayToCome, kMoney, u"agreed_on"_s, dayReason(u"agreed_to_come"_s, on, u"R2"_s)});
    if (on.isValid() && on < kCareActBegan)
        gaps.append({Gap::DayTooEarly, kMoney, u"agreed_on"_s,
                     dayReason(u"agreed_before_the_law"_s, kCareActBegan, u"CA14 s26"_s)});
    need(asked.agreedHow == Agreed::NotYet, Gap::AgreedHowMissing, u"agreed_how"_s);
    return gaps;
}

QList<StillToSay> stillToStart(const CaseFile& file, const Payable& payable)
{
    QList<StillToSay> gaps;
    const auto need = [&](bool missing, Gap gap, const QString& page, const QString& field) {
        if (missing) gaps.append({gap, page, field});
    };
    const Choices& choices = file.choices;
    askWhetherDied(file, gaps);
    askForNewer(file,
                kStartedFrom
                    + QList{record::RecordKind::AllocationAgreement, record::RecordKind::PaymentInstruction,
                            record::RecordKind::PlanningCommitment},
                kChoices, gaps);
    askToSettle(file, record::RecordKind::Determination, kEligibility, u"determined_eligible"_s, gaps);
    askToSettle(file, record::RecordKind::AllocationAgreement, kMoney, u"agree"_s, gaps);
    need(!latest(file.agreements), Gap::NothingAgreed, kMoney, u"agree"_s);
    askWhatItRestsOn(file, gaps);
    need(choices.way == Deploy::NotChosen, Gap::WayNotChosen, kChoices, u"way"_s);
    const bool another = choices.way != Deploy::NotChosen && !isDirectPayment(choices.way);
    const DirectPaymentDecision chosen = payable.value(0).found;
    // Where no direct payment can be made none is declined, and what the council must arrange waits for no yes.
    const bool isOnlyWay = another && directWays(file).isEmpty() && !failedConditions(chosen).isEmpty();
    need(choices.personSaidYes != Tri::Yes && !isOnlyWay, Gap::PersonHasNotSaidYes, kChoices, u"person_said_yes"_s);
    need(choices.chosenBy.trimmed().isEmpty(), Gap::ChooserMissing, kChoices, u"chosen_by"_s);
    need(another && !isOnlyWay && canBeDeclined(chosen) && choices.declinedReason.trimmed().isEmpty(),
         Gap::DeclineNeedsReason, kChoices, u"declined_reason"_s);
    for (const AskedWay& asked : payable)
        if (isDirectPayment(asked.way)) askOfDirectPayment(asked, file, gaps);
    if (directWays(file).isEmpty()) return gaps;
    gaps += stillToPay(file);
    const auto starts = [](const SupportLine& line) { return line.startOn.isValid(); };
    need(!file.lines.isEmpty() && std::ranges::none_of(file.lines, starts), Gap::NothingStarts, kChoices,
         u"start_line_1"_s);
    return gaps;
}

QList<StillToSay> stillToPay(const CaseFile& file)
{
    QList<StillToSay> gaps;
    const std::optional<Paying> paying = payingOf(file);
    if (directWays(file).isEmpty() && !(paying && paying->paysOut())) return gaps;
    for (qsizetype at = 0; at < file.payees.size(); ++at) {
        const Payee& one = file.payees[at];
        if (!isRestricted(one) || (one.necessary == Tri::Yes && !one.because.trimmed().isEmpty())) continue;
        const QString ending = one.necessary == Tri::Yes ? u"because"_s : u"necessary"_s;
        gaps.append({.gap = Gap::PayeeNotNecessary,
                     .page = kChoices,
                     .field = u"payee_%1_%2"_s.arg(at + 1).arg(ending),
                     .called = one.name});
    }
    return gaps;
}

QList<StillToSay> stillToSetAside(const CaseFile& file, const PlanningCommitment& chosen)
{
    QList<StillToSay> gaps;
    askForNewer(file, kSetAsideFrom + QList{record::RecordKind::PlanningCommitment}, kChoices, gaps);
    if (isSetAside(chosen, file)) gaps.append({Gap::NothingToSetAside, kChoices, u"planner"_s});
    return gaps;
}

QList<StillToSay> stillToDecide(const QList<TwoVersions>& versions)
{
    QList<StillToSay> gaps;
    for (const TwoVersions& two : versions)
        if (two.meeting == Meeting::NeedsDeciding)
            gaps.append(
                {.gap = Gap::NeedsDeciding, .page = u"sync"_s, .field = two.field, .item = two.item, .key = two.key});
    return gaps;
}

} // namespace alongside::casework
