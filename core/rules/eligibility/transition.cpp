// Source: Care Act 2014 (Transitional Provision) Order 2015, SI 2015/995, art 2; SI 2015/993 art 2.
// Part 1 of the Act began on 1 April 2015. Who had support on the day before stays under the old law until the council
// has completed a review of it, and is under the Act from that very day. The reviews were due before 1 April 2016: from
// then on the Act is everybody's law, and whoever is still waiting for the review is treated as eligible until it is done.
// Jurisdiction: England.

#include "core/rules/eligibility/transition.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// A review of before the Act began looked at other law: it cannot have brought anybody under the Act.
bool isReviewed(const TransitionFacts& facts)
{
    const QDate on = facts.reviewCompletedOn;
    return on.isValid() && on >= kCareActBegins && on <= facts.asAt;
}

Tri treatedAsEligible(const TransitionFacts& facts)
{
    return facts.asAt < kChangeOverIsOver || isReviewed(facts) ? Tri::No : facts.receivingOnEve;
}

QList<Reason> whyThisLaw(const TransitionFacts& facts)
{
    if (facts.asAt < kCareActBegins) return {{u"old_law_applies"_s, Tri::No, {}, u"SI 2015/993 art 2"_s}};
    const QString order = u"SI 2015/995 art 2"_s;
    if (facts.asAt >= kChangeOverIsOver) return {{u"change_over_is_over"_s, Tri::Yes, {}, order}};
    switch (facts.receivingOnEve) {
    case Tri::No: return {{u"no_support_before_care_act"_s, Tri::Yes, {}, order}};
    case Tri::NotYetKnown: return {{u"support_before_care_act_not_known"_s, Tri::NotYetKnown, {}, order}};
    case Tri::Yes: break;
    }
    if (!isReviewed(facts)) return {{u"review_not_completed"_s, Tri::No, {}, order}};
    return {{u"review_completed"_s, Tri::Yes, {u"on="_s + facts.reviewCompletedOn.toString(Qt::ISODate)}, order}};
}

QList<Reason> whetherTreatedAsEligible(Tri treated)
{
    const QString order = u"SI 2015/995 art 2"_s;
    if (treated == Tri::Yes) return {{u"treated_as_eligible"_s, Tri::Yes, {}, order}};
    if (treated == Tri::No) return {};
    return {{u"treated_as_eligible_not_known"_s, Tri::NotYetKnown, {}, order}};
}

QList<Reason> aboutTheReview(const TransitionFacts& facts)
{
    if (!facts.reviewCompletedOn.isValid() || facts.reviewCompletedOn >= kCareActBegins) return {};
    return {{u"review_before_care_act"_s, Tri::No, {}, u"SI 2015/995 art 2"_s}};
}

} // namespace

EligibilityLaw lawFor(const TransitionFacts& facts)
{
    if (facts.asAt < kCareActBegins) return EligibilityLaw::OldLaw;
    if (facts.asAt >= kChangeOverIsOver || facts.receivingOnEve == Tri::No) return EligibilityLaw::CareAct;
    if (facts.receivingOnEve == Tri::NotYetKnown) return EligibilityLaw::NotYetKnown;
    return isReviewed(facts) ? EligibilityLaw::CareAct : EligibilityLaw::OldLaw;
}

Result<TransitionFinding> transition(const TransitionFacts& facts, const policy::Library& library)
{
    if (!facts.asAt.isValid()) return Error{ErrorCode::AnswerMissing, u"/as_at"_s, u"DATE_MISSING"_s};
    TransitionFinding finding;
    finding.law = lawFor(facts);
    finding.treatedAsEligible = treatedAsEligible(facts);
    finding.reasons = whyThisLaw(facts) + whetherTreatedAsEligible(finding.treatedAsEligible) + aboutTheReview(facts);
    finding.policy = library.use(u"care_act_change_over"_s, facts.asAt);
    return finding;
}

} // namespace alongside::rules
