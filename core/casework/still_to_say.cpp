#include "core/casework/still_to_say.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const QString kEligibility = u"eligibility"_s;
const QString kMoney = u"money"_s;
const QString kChoices = u"choices"_s;

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

/// Where the answer was given that a condition of a direct payment fails by.
QString fieldOf(const Reason& failed)
{
    if (failed.key == u"dp_capacity_not_met") return u"capacity_to_ask"_s;
    if (failed.key == u"dp_not_prohibited_not_met") return u"excluded_by_schedule_1"_s;
    if (failed.key == u"dp_capable_not_met") return u"can_manage"_s;
    if (failed.key == u"dp_appropriate_not_met") return u"right_way"_s;
    return u"way"_s;
}

const Need* needIn(const CaseFile& file, CareArea area)
{
    const auto need = std::ranges::find(file.needs, area, &Need::area);
    return need == file.needs.end() ? nullptr : &*need;
}

} // namespace

QList<StillToSay> stillToSign(const CaseFile& file, const Determination& draft)
{
    QList<StillToSay> gaps;
    const auto need = [&](bool missing, Gap gap, const QString& field = {}) {
        if (missing) gaps.append({gap, kEligibility, field});
    };
    const Assessment& asked = file.assessment;
    need(asked.arisesFromImpairment == Tri::NotYetKnown, Gap::ConditionOneUnanswered, u"arises_from_impairment"_s);
    for (const CareArea area : kCareAreas) {
        const Need* found = needIn(file, area);
        const QString key = QString::fromLatin1(keyOf(area));
        need(!found || !isConsidered(*found), Gap::AreaNotConsidered, key);
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

QList<StillToSay> stillToAgree(const CaseFile& file)
{
    QList<StillToSay> gaps;
    const auto need = [&](bool missing, Gap gap, const QString& field) {
        if (missing) gaps.append({gap, kMoney, field});
    };
    for (const SupportLine& line : file.lines)
        need(line.priceByHand && line.priceReason.trimmed().isEmpty(), Gap::PriceNeedsReason,
             line.id.value.toString(QUuid::WithoutBraces));
    need(file.money.personSaysEnough == Tri::NotYetKnown, Gap::PersonNotAsked, u"person_says_enough"_s);
    need(file.money.workerSaysEnough == Tri::NotYetKnown, Gap::WorkerNotAnswered, u"worker_says_enough"_s);
    need(file.money.agreedBy.trimmed().isEmpty(), Gap::NobodyAgreed, u"agreed_by"_s);
    need(!file.money.agreedOn.isValid(), Gap::AgreedWhenMissing, u"agreed_on"_s);
    need(file.money.agreedHow == Agreed::NotYet, Gap::AgreedHowMissing, u"agreed_how"_s);
    return gaps;
}

QList<StillToSay> stillToStart(const CaseFile& file, const DirectPaymentDecision& payable)
{
    QList<StillToSay> gaps;
    const auto need = [&](bool missing, Gap gap, const QString& page, const QString& field) {
        if (missing) gaps.append({gap, page, field});
    };
    const Choices& choices = file.choices;
    need(!standing(file.agreements), Gap::NothingAgreed, kMoney, u"agree"_s);
    need(choices.way == Deploy::NotChosen, Gap::WayNotChosen, kChoices, u"way"_s);
    need(choices.personSaidYes != Tri::Yes, Gap::PersonHasNotSaidYes, kChoices, u"person_said_yes"_s);
    need(choices.chosenBy.trimmed().isEmpty(), Gap::ChooserMissing, kChoices, u"chosen_by"_s);
    const bool another = choices.way != Deploy::NotChosen && !isDirectPayment(choices.way);
    need(another && canBeDeclined(payable) && choices.declinedReason.trimmed().isEmpty(), Gap::DeclineNeedsReason,
         kChoices, u"declined_reason"_s);
    if (isDirectPayment(choices.way))
        for (const Reason& failed : failedConditions(payable))
            gaps.append({Gap::DirectPaymentBarred, kChoices, fieldOf(failed), failed});
    return gaps;
}

QList<StillToSay> stillToDecide(const QList<TwoVersions>& versions)
{
    QList<StillToSay> gaps;
    for (const TwoVersions& two : versions)
        if (two.meeting == Meeting::NeedsDeciding) gaps.append({Gap::NeedsDeciding, u"sync"_s, two.field});
    return gaps;
}

} // namespace alongside::casework
