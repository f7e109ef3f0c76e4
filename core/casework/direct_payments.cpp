#include "core/casework/direct_payments.h"

#include "core/casework/choices/held.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

/// Asked for by choosing it, and not asked for by choosing another way; before somebody has said yes, not yet known.
Tri asksFor(const Choices& choices)
{
    if (choices.way == Deploy::NotChosen || choices.personSaidYes != Tri::Yes) return Tri::NotYetKnown;
    return isDirectPayment(choices.way) ? Tri::Yes : Tri::No;
}

rules::Recipient recipientOf(Deploy way)
{
    if (way == Deploy::DpAuthorised) return rules::Recipient::Authorised;
    return way == Deploy::DpNominated ? rules::Recipient::Nominated : rules::Recipient::Adult;
}

} // namespace

rules::DirectPaymentFacts DirectPayments::facts(const CaseFile& file, QDate on)
{
    const Choices& choices = file.choices;
    rules::DirectPaymentFacts facts{.on = on,
                                    .requested = asksFor(choices),
                                    .capacityToRequest = choices.capacityToAsk,
                                    .recipient = recipientOf(choices.way),
                                    .recipientAgrees = file.holder.agrees,
                                    .excludedBySchedule1 = choices.excludedBySchedule1,
                                    .capable = choices.canManage,
                                    .appropriate = choices.rightWay,
                                    .authority = file.holder.authority,
                                    .authorityAgreesSuitable = file.holder.authorityAgreesSuitable,
                                    .authoritySupportsRequest = file.holder.authoritySupportsRequest,
                                    .councilConsidersSuitable = file.holder.councilConsidersSuitable,
                                    .actsInBestInterests = file.holder.actsInBestInterests};
    if (facts.recipient == rules::Recipient::Authorised) facts.route = rules::DirectPaymentRoute::Section32;
    if (const AllocationAgreement* agreed = settled(file.agreements)) {
        const Allocation& budget = agreed->allocation;
        facts.budgetNamesAmount = Tri::Yes;
        facts.amountWeekly = budget.assessedWeekly ? budget.councilWeekly : budget.weekly;
        facts.amountOther = budget.annualLump + budget.oneOff;
    }
    return facts;
}

Result<DirectPaymentDecision> DirectPayments::decision(const CaseFile& file, QDate on) const
{
    return rules::directPaymentDecision(facts(file, on), m_library);
}

Result<DirectPaymentDecision> DirectPayments::ifAsked(const CaseFile& file, Deploy way, QDate on) const
{
    CaseFile looked = file;
    looked.choices.way = isDirectPayment(way) ? way : Deploy::DpSelf;
    looked.choices.personSaidYes = Tri::Yes;
    return decision(looked, on);
}

Result<Payable> DirectPayments::asPaid(const CaseFile& file, QDate on) const
{
    QList<Deploy> ways = directWays(file);
    ways.removeOne(file.choices.way);
    Payable all;
    for (const Deploy way : QList{file.choices.way} + ways) {
        const auto found = ifAsked(file, way, on);
        if (!found) return found.error();
        all.append({way, *found});
    }
    return all;
}

Result<std::optional<rules::PayeeFinding>> DirectPayments::payee(const Payee& payee, QDate on) const
{
    if (payee.kin == Kin::NotSaid) return std::optional<rules::PayeeFinding>();
    const auto found = rules::payee({.on = on,
                                     .relationship = QString::fromLatin1(keyOf(payee.kin)),
                                     .sameHousehold = payee.sameHousehold,
                                     .consideredNecessary = payee.necessary},
                                    m_library);
    if (!found) return found.error();
    return std::optional(*found);
}

Result<rules::ReviewDue> DirectPayments::reviewDue(const CaseFile& file, const QList<rules::HeldReview>& reviews,
                                                   QDate on) const
{
    const std::optional<Paying> paying = payingOf(file);
    return rules::reviewDue({on, paying ? paying->firstDue() : QDate(), reviews}, m_library);
}

QList<Reason> failedConditions(const DirectPaymentDecision& found)
{
    if (found.answer == rules::DirectPaymentAnswer::MustNotPay)
        return found.reasons.first(found.deciding.size()); // what decides is said first
    QList<Reason> failed = found.reasons;
    failed.removeIf([](const Reason& one) { return one.key != u"dp_lacks_capacity_not_met"; });
    return failed;
}

bool isAskedOfAll(const Payable& payable, const CaseFile& file)
{
    return std::ranges::all_of(directWays(file), [&](Deploy way) {
        const auto asked = std::ranges::find(payable, way, &AskedWay::way);
        return asked != payable.end() && !asked->found.reasons.isEmpty();
    });
}

bool canBeDeclined(const DirectPaymentDecision& found)
{
    if (found.answer == rules::DirectPaymentAnswer::NotEngaged) return false;
    return std::ranges::find(found.reasons, u"dp_not_prohibited_not_met"_s, &Reason::key) == found.reasons.end();
}

} // namespace alongside::casework
