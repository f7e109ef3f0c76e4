#include "core/rules/residual/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QString numbered(const char* name, qsizetype index)
{
    return QString::fromLatin1(name) + u'=' + QString::number(index + 1);
}

Reason howMet(const ResidualNeedFinding& need, const QString& which)
{
    const QString law = need.isCarers ? u"Care Act 2014 s20"_s : u"Care Act 2014 s18(7)"_s;
    switch (need.met) {
    case NeedMet::NotMet: return {u"need_not_met"_s, Tri::No, {which}, law};
    case NeedMet::Partly: return {u"need_partly_met"_s, Tri::No, {which}, law};
    case NeedMet::MetByCarer: return {u"need_met_by_carer"_s, Tri::Yes, {which}, law};
    case NeedMet::Undetermined: break;
    }
    return {u"need_met_not_yet_known"_s, Tri::NotYetKnown, {which}, law};
}

QList<Reason> whetherEligible(const ResidualNeedFinding& need, const QString& which)
{
    switch (need.eligible) {
    case Tri::Yes: return {};
    case Tri::No: return {{u"need_not_eligible"_s, Tri::No, {which}, u"Care Act 2014 s13"_s}};
    case Tri::NotYetKnown: break;
    }
    return {{u"need_eligibility_not_yet_known"_s, Tri::NotYetKnown, {which}, u"Care Act 2014 s13"_s}};
}

Reason supportReason(SupportStatus status, const NaturalSupport& support, QStringList which)
{
    const auto day = [](QDate on) { return u"on="_s + on.toString(Qt::ISODate); };
    switch (status) {
    case SupportStatus::Under18: return {u"support_under_18"_s, Tri::No, which, u"Care Act 2014 s10"_s};
    case SupportStatus::Stopped: return {u"support_stopped"_s, Tri::No, which << day(support.stoppedOn), u"S91"_s};
    case SupportStatus::Ended: return {u"support_ended"_s, Tri::No, which << day(support.until), u"S91"_s};
    case SupportStatus::NotStarted: return {u"support_not_started"_s, Tri::No, which << day(support.from), u"R5"_s};
    case SupportStatus::NotWillingOrAble: return {u"support_not_willing_or_able"_s, Tri::No, which, u"R5"_s};
    case SupportStatus::NotYetKnown: return {u"support_not_yet_known"_s, Tri::NotYetKnown, which, u"R5"_s};
    case SupportStatus::AmountNotKnown: return {u"support_amount_not_known"_s, Tri::NotYetKnown, which, u"R5"_s};
    case SupportStatus::Counts: break;
    }
    return {u"support_counts"_s, Tri::Yes, which, u"R5"_s};
}

QList<Reason> reasonsOf(const ResidualNeed& facts, const ResidualNeedFinding& need, qsizetype index)
{
    const QString which = numbered("need", index);
    QList<Reason> reasons{howMet(need, which)};
    reasons += whetherEligible(need, which);
    if (need.reopensOn.isValid())
        reasons.append(
            {u"need_reopens"_s, Tri::Yes, {which, u"on="_s + need.reopensOn.toString(Qt::ISODate)}, u"S91"_s});
    for (qsizetype i = 0; i < need.supports.size(); ++i)
        reasons.append(supportReason(need.supports[i], facts.supports[i], {which, numbered("support", i)}));
    return reasons;
}

bool anySupport(const QList<ResidualNeedFinding>& needs, SupportStatus status)
{
    return std::ranges::any_of(needs,
                               [status](const ResidualNeedFinding& need) { return need.supports.contains(status); });
}

bool isSizeAsked(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs)
{
    for (qsizetype i = 0; i < needs.size(); ++i)
        if (needs[i].met == NeedMet::Undetermined && !facts.needs[i].units) return true;
    return anySupport(needs, SupportStatus::AmountNotKnown);
}

bool hasStopped(const ResidualNeedFinding& need)
{
    return std::ranges::any_of(need.reopenedBy, [](const Reopening& one) {
        return one.why == ReopenedWhy::HasEnded || one.why == ReopenedWhy::HasStopped;
    });
}

bool isFallbackMissing(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs)
{
    for (qsizetype i = 0; i < needs.size(); ++i)
        for (qsizetype k = 0; k < needs[i].supports.size(); ++k)
            if (needs[i].supports[k] == SupportStatus::Counts && !facts.needs[i].supports[k].fallbackNamed) return true;
    return false;
}

/// Eligible, and met in whole or in part by people: the plan names it all the same.
bool isForThePlan(const ResidualNeedFinding& need)
{
    return need.eligible == Tri::Yes && need.supports.contains(SupportStatus::Counts);
}

bool isAdultsAndHelped(const ResidualNeedFinding& need)
{
    return !need.isCarers && need.supports.contains(SupportStatus::Counts);
}

} // namespace

QList<Reason> reasonsFor(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs)
{
    QList<Reason> reasons;
    if (needs.isEmpty()) reasons.append({u"no_needs_given"_s, Tri::No, {}, u"Care Act 2014 s13"_s});
    for (const Tri left : {Tri::Yes, Tri::NotYetKnown, Tri::No})
        for (qsizetype i = 0; i < needs.size(); ++i)
            if (needs[i].leftForCouncil == left) reasons += reasonsOf(facts.needs[i], needs[i], i);
    const auto carersLeft = [](const ResidualNeedFinding& need) {
        return need.isCarers && need.leftForCouncil == Tri::Yes;
    };
    if (std::ranges::any_of(needs, carersLeft))
        reasons.append({u"carers_need_met_through_adult"_s, Tri::Yes, {}, u"Care Act 2014 s20(7)"_s});
    reasons.append({u"help_undoes_no_eligibility"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s});
    return reasons;
}

QStringList owedAfter(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs)
{
    QStringList owed;
    if (anySupport(needs, SupportStatus::NotYetKnown)) owed.append(u"ask_the_supporter"_s);
    if (isSizeAsked(facts, needs)) owed.append(u"ask_how_much"_s);
    if (std::ranges::any_of(needs, hasStopped)) owed.append(u"review_because_help_stopped"_s);
    if (isFallbackMissing(facts, needs)) owed.append(u"say_what_if_it_stops"_s);
    if (std::ranges::any_of(needs, isForThePlan)) owed.append(u"list_in_plan"_s);
    if (std::ranges::any_of(needs, isAdultsAndHelped)) owed.append(u"offer_carers_assessment"_s);
    return owed;
}

} // namespace alongside::rules
