#include "core/rules/eligibility/owed.h"

#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

struct Route {
    const char* source = "";
    QStringView owed{}; // nothing, where nothing is
};

/// In the order of RouteOut.
constexpr Route kRoutes[] = {
    {},
    {"Care Act 2014 s9", u"consider_childs_needs_assessment"},
    {"Care Act 2014 s11", u"record_refusal"},
    {"Care Act 2014 s63", u"consider_young_carers_assessment"},
    {"Care Act 2014 s60", u"consider_childs_carers_assessment"},
    {"Care Act 2014 s10"},
};
static_assert(std::size(kRoutes) == static_cast<std::size_t>(RouteOut::CareUnderContract) + 1);

/// What is owed after each answer, made once: every determination ends on it.
class Owed {
public:
    explicit Owed(const QStringList& whenEligible)
    {
        m_after[placeOf(Eligibility::Eligible)] << u"written_reasons"_s << u"consider_what_could_meet_needs"_s
                                                << whenEligible;
        m_after[placeOf(Eligibility::NotEligible)] << u"written_reasons"_s << u"advice_and_information"_s
                                                   << u"consider_discretionary_power"_s;
        auto next = m_incomplete.begin();
        for (const QStringList& after : m_after) *next++ << u"complete_the_record"_s << after;
    }
    [[nodiscard]] const QStringList& after(Eligibility answer, bool recordComplete) const
    {
        const bool record = recordComplete || answer == Eligibility::NotApplicable;
        return (record ? m_after : m_incomplete)[placeOf(answer)];
    }

private:
    using ByAnswer = std::array<QStringList, 4>; // by Eligibility

    static constexpr std::size_t placeOf(Eligibility answer) { return static_cast<std::size_t>(answer); }

    ByAnswer m_after{};
    ByAnswer m_incomplete{};
};

bool isUnder18(std::optional<int> age)
{
    return age && *age < kAdultAge;
}

std::optional<EligibilityFinding> without(const QList<RouteOut>& routes)
{
    if (routes.isEmpty()) return std::nullopt;
    EligibilityFinding finding;
    finding.answer = Eligibility::NotApplicable;
    for (const RouteOut out : routes) {
        const Route& route = kRoutes[static_cast<std::size_t>(out)];
        if (!route.owed.isEmpty()) finding.stillOwed.append(route.owed.toString());
        finding.reasons.append({QString::fromLatin1(keyOf(out)), Tri::No, {}, QString::fromLatin1(route.source)});
    }
    return finding;
}

} // namespace

QStringList owedAfter(Eligibility answer, bool recordComplete)
{
    // GCOVR_EXCL_BR_LINE on what is made once: one branch is of two who make it at once.
    static const Owed owed({u"ask_whether_wanted"_s, u"establish_ordinary_residence"_s}); // GCOVR_EXCL_BR_LINE
    return owed.after(answer, recordComplete);
}

QStringList owedToCarerAfter(Eligibility answer, bool recordComplete)
{
    static const Owed owed({u"establish_adults_ordinary_residence"_s}); // GCOVR_EXCL_BR_LINE: as above
    return owed.after(answer, recordComplete);
}

std::optional<EligibilityFinding> notDue(const EligibilityFacts& facts)
{
    if (facts.routeOut != RouteOut::None) return without({facts.routeOut});
    if (isUnder18(facts.age)) return without({RouteOut::Under18});
    return std::nullopt;
}

std::optional<EligibilityFinding> notDue(const CarerFacts& facts)
{
    QList<RouteOut> routes;
    if (facts.routeOut != RouteOut::None) routes.append(facts.routeOut);
    if (isUnder18(facts.carerAge) && !routes.contains(RouteOut::CarerUnder18)) routes.append(RouteOut::CarerUnder18);
    if (isUnder18(facts.caredForAge) && !routes.contains(RouteOut::CaredForUnder18))
        routes.append(RouteOut::CaredForUnder18);
    return without(routes);
}

} // namespace alongside::rules
