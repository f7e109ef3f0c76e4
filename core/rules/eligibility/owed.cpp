#include "core/rules/eligibility/owed.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

const char* sourceOf(RouteOut route)
{
    switch (route) {
    case RouteOut::None: return "";
    case RouteOut::Under18: return "Care Act 2014 s9";
    case RouteOut::RefusedAssessment: return "Care Act 2014 s11";
    case RouteOut::CarerUnder18: return "Care Act 2014 s63";
    case RouteOut::CaredForUnder18: return "Care Act 2014 s60";
    case RouteOut::CareUnderContract: return "Care Act 2014 s10";
    }
    return "";
}

QStringList owedAfter(RouteOut route)
{
    switch (route) {
    case RouteOut::None: return {};
    case RouteOut::Under18: return {u"consider_childs_needs_assessment"_s};
    case RouteOut::RefusedAssessment: return {u"record_refusal"_s};
    case RouteOut::CarerUnder18: return {u"consider_young_carers_assessment"_s};
    case RouteOut::CaredForUnder18: return {u"consider_childs_carers_assessment"_s};
    case RouteOut::CareUnderContract: return {};
    }
    return {};
}

} // namespace

QStringList owedAfter(Eligibility answer, bool recordComplete)
{
    QStringList owed;
    if (!recordComplete && answer != Eligibility::NotApplicable) owed.append(u"complete_the_record"_s);
    switch (answer) {
    case Eligibility::Eligible:
        owed += {u"written_reasons"_s, u"consider_what_could_meet_needs"_s, u"ask_whether_wanted"_s,
                 u"establish_ordinary_residence"_s};
        break;
    case Eligibility::NotEligible:
        owed += {u"written_reasons"_s, u"advice_and_information"_s, u"consider_discretionary_power"_s};
        break;
    case Eligibility::Undetermined:
    case Eligibility::NotApplicable:
        break;
    }
    return owed;
}

std::optional<EligibilityFinding> notDue(const EligibilityFacts& facts)
{
    const RouteOut route = facts.routeOut == RouteOut::None && facts.age && *facts.age < kAdultAge ? RouteOut::Under18
                                                                                                  : facts.routeOut;
    if (route == RouteOut::None) return std::nullopt;
    EligibilityFinding finding;
    finding.answer = Eligibility::NotApplicable;
    finding.stillOwed = owedAfter(route);
    finding.reasons.append({QString::fromLatin1(keyOf(route)), Tri::No, {}, QString::fromLatin1(sourceOf(route))});
    return finding;
}

} // namespace alongside::rules
