#include "core/rules/residual/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QString numbered(const char* name, qsizetype index)
{
    return QString::fromLatin1(name) + u'=' + QString::number(index + 1);
}

struct Told {
    const char* key;
    Tri met;
    const char* source = "";
};

/// In the order of NeedMet; the source is that of whose need it is.
constexpr Told kMet[] = {
    {"need_met_not_yet_known", Tri::NotYetKnown},
    {"need_met_by_carer", Tri::Yes},
    {"need_partly_met", Tri::No},
    {"need_not_met", Tri::No},
};
static_assert(std::size(kMet) == static_cast<std::size_t>(NeedMet::NotMet) + 1);

/// In the order of SupportStatus.
constexpr Told kSupports[] = {
    {"support_under_18", Tri::No, "Care Act 2014 s10"},
    {"support_stopped", Tri::No, "S91"},
    {"support_ended", Tri::No, "S91"},
    {"support_not_started", Tri::No, "R5"},
    {"support_not_willing_or_able", Tri::No, "R5"},
    {"support_not_yet_known", Tri::NotYetKnown, "R5"},
    {"support_amount_not_known", Tri::NotYetKnown, "R5"},
    {"support_counts", Tri::Yes, "R5"},
};
static_assert(std::size(kSupports) == static_cast<std::size_t>(SupportStatus::Counts) + 1);

Reason howMet(const ResidualNeedFinding& need, const QString& which)
{
    const Told& told = kMet[static_cast<std::size_t>(need.met)];
    const char* law = need.isCarers ? "Care Act 2014 s20" : "Care Act 2014 s18(7)";
    return {QString::fromLatin1(told.key), told.met, {which}, QString::fromLatin1(law)};
}

/// The day that says so, for a support that is not given today.
QDate dayOf(SupportStatus status, const NaturalSupport& support)
{
    if (status == SupportStatus::Stopped) return support.stoppedOn;
    if (status == SupportStatus::Ended) return support.until;
    return status == SupportStatus::NotStarted ? support.from : QDate();
}

Reason supportReason(SupportStatus status, const NaturalSupport& support, const QString& need, qsizetype index)
{
    const Told& told = kSupports[static_cast<std::size_t>(status)];
    QStringList inputs;
    inputs << need << numbered("support", index);
    const QDate day = dayOf(status, support);
    if (day.isValid()) inputs.append(u"on="_s + day.toString(Qt::ISODate));
    return {QString::fromLatin1(told.key), told.met, inputs, QString::fromLatin1(told.source)};
}

QList<Reason> reasonsOf(const ResidualNeed& facts, const ResidualNeedFinding& need, qsizetype index)
{
    const QString which = numbered("need", index);
    QList<Reason> reasons;
    reasons.append(howMet(need, which));
    if (need.eligible == Tri::No) reasons.append({u"need_not_eligible"_s, Tri::No, {which}, u"Care Act 2014 s13"_s});
    if (need.eligible == Tri::NotYetKnown)
        reasons.append({u"need_eligibility_not_yet_known"_s, Tri::NotYetKnown, {which}, u"Care Act 2014 s13"_s});
    if (need.reopensOn.isValid())
        reasons.append(
            {u"need_reopens"_s, Tri::Yes, {which, u"on="_s + need.reopensOn.toString(Qt::ISODate)}, u"S91"_s});
    for (qsizetype i = 0; i < need.supports.size(); ++i)
        reasons.append(supportReason(need.supports[i], facts.supports[i], which, i));
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
