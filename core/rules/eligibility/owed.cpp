#include "core/rules/eligibility/owed.h"

#include <algorithm>
#include <array>

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

/// What is owed after each answer, made once: every determination ends on it.
class Owed {
public:
    explicit Owed(const QStringList& whenEligible)
        : m_after{{{},
                   QStringList{u"written_reasons"_s, u"consider_what_could_meet_needs"_s} + whenEligible,
                   {u"written_reasons"_s, u"advice_and_information"_s, u"consider_discretionary_power"_s},
                   {}}}
    {
        std::ranges::transform(m_after, m_incomplete.begin(),
                               [](const QStringList& after) { return QStringList{u"complete_the_record"_s} + after; });
    }
    [[nodiscard]] const QStringList& after(Eligibility answer, bool recordComplete) const
    {
        const bool record = recordComplete || answer == Eligibility::NotApplicable;
        return (record ? m_after : m_incomplete)[static_cast<std::size_t>(answer)];
    }

private:
    using ByAnswer = std::array<QStringList, 4>; // by Eligibility

    ByAnswer m_after;
    ByAnswer m_incomplete{};
};

bool isUnder18(std::optional<int> age)
{
    return age && *age < kAdultAge;
}

template <class Finding>
std::optional<Finding> without(const QList<RouteOut>& routes)
{
    if (routes.isEmpty()) return std::nullopt;
    Finding finding;
    finding.answer = Eligibility::NotApplicable;
    for (const RouteOut route : routes) {
        finding.stillOwed += owedAfter(route);
        finding.reasons.append({QString::fromLatin1(keyOf(route)), Tri::No, {}, QString::fromLatin1(sourceOf(route))});
    }
    return finding;
}

} // namespace

QStringList owedAfter(Eligibility answer, bool recordComplete)
{
    static const Owed owed({u"ask_whether_wanted"_s, u"establish_ordinary_residence"_s});
    return owed.after(answer, recordComplete);
}

QStringList owedToCarerAfter(Eligibility answer, bool recordComplete)
{
    static const Owed owed({u"establish_adults_ordinary_residence"_s});
    return owed.after(answer, recordComplete);
}

std::optional<EligibilityFinding> notDue(const EligibilityFacts& facts)
{
    if (facts.routeOut != RouteOut::None) return without<EligibilityFinding>({facts.routeOut});
    return isUnder18(facts.age) ? without<EligibilityFinding>({RouteOut::Under18}) : std::nullopt;
}

std::optional<CarerFinding> notDue(const CarerFacts& facts)
{
    QList<RouteOut> routes;
    if (facts.routeOut != RouteOut::None) routes.append(facts.routeOut);
    if (isUnder18(facts.carerAge) && !routes.contains(RouteOut::CarerUnder18)) routes.append(RouteOut::CarerUnder18);
    if (isUnder18(facts.caredForAge) && !routes.contains(RouteOut::CaredForUnder18))
        routes.append(RouteOut::CaredForUnder18);
    return without<CarerFinding>(routes);
}

} // namespace alongside::rules
