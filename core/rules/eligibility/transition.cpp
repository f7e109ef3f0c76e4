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

QString order()
{
    return u"SI 2015/995 art 2"_s;
}

Reason whyThisLaw(const TransitionFacts& facts)
{
    if (facts.asAt < kCareActBegins) return {u"old_law_applies"_s, Tri::No, {}, u"SI 2015/993 art 2"_s};
    if (facts.asAt >= kChangeOverIsOver) return {u"change_over_is_over"_s, Tri::Yes, {}, order()};
    if (facts.receivingOnEve == Tri::No) return {u"no_support_before_care_act"_s, Tri::Yes, {}, order()};
    if (facts.receivingOnEve == Tri::NotYetKnown)
        return {u"support_before_care_act_not_known"_s, Tri::NotYetKnown, {}, order()};
    if (!isReviewed(facts)) return {u"review_not_completed"_s, Tri::No, {}, order()};
    return {u"review_completed"_s, Tri::Yes, {u"on="_s + facts.reviewCompletedOn.toString(Qt::ISODate)}, order()};
}

void tellWhetherTreatedAsEligible(QList<Reason>& reasons, Tri treated)
{
    if (treated == Tri::Yes) reasons.append({u"treated_as_eligible"_s, Tri::Yes, {}, order()});
    if (treated == Tri::NotYetKnown)
        reasons.append({u"treated_as_eligible_not_known"_s, Tri::NotYetKnown, {}, order()});
}

void tellOfTheReview(QList<Reason>& reasons, QDate completedOn)
{
    if (completedOn.isValid() && completedOn < kCareActBegins)
        reasons.append({u"review_before_care_act"_s, Tri::No, {}, order()});
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
    finding.reasons.append(whyThisLaw(facts));
    tellWhetherTreatedAsEligible(finding.reasons, finding.treatedAsEligible);
    tellOfTheReview(finding.reasons, facts.reviewCompletedOn);
    finding.policy = library.use(u"care_act_change_over"_s, facts.asAt);
    return finding;
}

} // namespace alongside::rules
