// Source: Prioritising Need in the Context of Putting People First (2010), the guidance that kept the bands of 2003.
// Four bands of risk to independence; one indicator is enough to be in its band, and the highest one decides: nothing is
// added up or averaged. The council sets the band from which it helps. Bands are never turned into outcomes of the Care
// Act, nor outcomes into bands: the two laws stand side by side.
// Jurisdiction: England, until 31 March 2016 at the latest.

#include "core/rules/eligibility/facs.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr auto kGuidance = "Prioritising Need 2010";

FacsBand highest(const QList<FacsBand>& indicators)
{
    return indicators.isEmpty() ? FacsBand::None : *std::ranges::max_element(indicators);
}

Reason heldAgainstThreshold(const FacsFinding& finding)
{
    const QString guidance = QString::fromLatin1(kGuidance);
    if (finding.band == FacsBand::None) return {u"facs_no_indicator"_s, Tri::No, {}, guidance};
    QStringList bands;
    bands << u"band="_s + QLatin1StringView(keyOf(finding.band))
          << u"threshold="_s + QLatin1StringView(keyOf(finding.threshold));
    if (finding.band >= finding.threshold) return {u"facs_band_meets_threshold"_s, Tri::Yes, bands, guidance};
    return {u"facs_band_below_threshold"_s, Tri::No, bands, guidance};
}

QList<Reason> reasonsFor(const FacsFacts& facts, const FacsFinding& finding, EligibilityLaw law)
{
    const QString guidance = QString::fromLatin1(kGuidance);
    QList<Reason> reasons;
    if (law == EligibilityLaw::CareAct) {
        reasons.append({u"care_act_applies"_s, Tri::No, {}, u"SI 2015/995 art 2"_s});
        const QString band = u"band="_s + QLatin1StringView(keyOf(finding.band));
        reasons.append({u"facs_band_recorded"_s, Tri::NotYetKnown, {band}, guidance});
        return reasons;
    }
    reasons.append(heldAgainstThreshold(finding));
    if (law == EligibilityLaw::NotYetKnown)
        reasons.append({u"support_before_care_act_not_known"_s, Tri::NotYetKnown, {}, u"SI 2015/995 art 2"_s});
    if (facts.indicators.size() > 1)
        reasons.append({u"facs_highest_decides"_s, Tri::Yes, {u"count=%1"_s.arg(facts.indicators.size())}, guidance});
    return reasons;
}

} // namespace

const char* keyOf(FacsBand band)
{
    static constexpr const char* keys[] = {"none", "low", "moderate", "substantial", "critical"};
    static_assert(std::size(keys) == static_cast<std::size_t>(FacsBand::Critical) + 1);
    return keys[static_cast<std::size_t>(band)];
}

Result<FacsFinding> facs(const FacsFacts& facts, const policy::Library& library)
{
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s};
    FacsFinding finding;
    QList<PolicyValue> values;
    if (facts.threshold) finding.threshold = *facts.threshold;
    else {
        const auto local = library.number(kFacsThreshold, facts.on);
        if (!local) return local.error();
        if (local->value < qint64(FacsBand::Low) || local->value > qint64(FacsBand::Critical))
            return Error{ErrorCode::PolicyFileUnreadable, kFacsThreshold.toString(), QString::number(local->value)};
        finding.threshold = static_cast<FacsBand>(local->value);
        values.append(policy::used(*local));
    }
    const EligibilityLaw law = lawFor({facts.on, facts.receivingOnEve, facts.reviewCompletedOn});
    finding.band = highest(facts.indicators);
    const bool meets = finding.band != FacsBand::None && finding.band >= finding.threshold;
    finding.answer = law == EligibilityLaw::CareAct ? Eligibility::NotApplicable
                     : meets                        ? Eligibility::Eligible
                                                    : Eligibility::NotEligible;
    finding.reasons = reasonsFor(facts, finding, law);
    if (!values.isEmpty() && !values.first().confirmed)
        finding.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, kFacsThreshold.toString()});
    finding.policy = library.use(u"facs_bands"_s, facts.on, values);
    return finding;
}

} // namespace alongside::rules
