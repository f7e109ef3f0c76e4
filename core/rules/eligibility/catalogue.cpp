// Which law answers when. Section 13 has been in force since 1 April 2015. Source: SI 2015/993 art 2.

#include "core/rules/eligibility/catalogue.h"

#include "core/rules/eligibility/care_act_2014_adult.h"
#include "core/rules/eligibility/care_act_2014_carer.h"
#include "core/rules/eligibility/owed.h"
#include "core/rules/eligibility/transition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

EligibilityFinding underTheOldLaw()
{
    EligibilityFinding finding;
    finding.answer = Eligibility::NotApplicable;
    finding.reasons.append({u"old_law_applies"_s, Tri::No, {}, u"SI 2015/993 art 2"_s});
    return finding;
}

template <class Facts>
Result<EligibilityFinding> byTheLawOfTheDay(const Facts& facts, const policy::Library& library,
                                            std::span<const LawOf<Facts>> laws)
{
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s};
    const auto law = std::ranges::find_if(laws, [&](const auto& one) { return one.law.covers(facts.on); });
    std::optional<EligibilityFinding> settled = notDue(facts);
    if (law == laws.end()) settled = underTheOldLaw();
    if (!settled) return law->decide(facts, library);
    settled->policy = library.use(QString::fromLatin1(laws.front().law.id), facts.on);
    return *std::move(settled);
}

} // namespace

std::span<const AdultLaw> adultLaws()
{
    static constexpr AdultLaw laws[] = {
        {{"care_act_reg2", "SI 2015/313 reg 2", kCareActBegins, {}}, careAct2014Adult},
    };
    return laws;
}

std::span<const CarerLaw> carerLaws()
{
    static constexpr CarerLaw laws[] = {
        {{"care_act_reg3", "SI 2015/313 reg 3", kCareActBegins, {}}, careAct2014Carer},
    };
    return laws;
}

std::span<const Law> facsLaws()
{
    static constexpr Law laws[] = {
        {"facs_bands", "Prioritising Need 2010", {}, dayOf(2016, 3, 31)},
    };
    return laws;
}

std::span<const Law> transitionLaws()
{
    static constexpr Law laws[] = {
        {"care_act_change_over", "SI 2015/995 art 2", {}, {}},
    };
    return laws;
}

Result<EligibilityFinding> adultEligibility(const EligibilityFacts& facts, const policy::Library& library)
{
    return byTheLawOfTheDay(facts, library, adultLaws());
}

Result<EligibilityFinding> carerEligibility(const CarerFacts& facts, const policy::Library& library)
{
    return byTheLawOfTheDay(facts, library, carerLaws());
}

} // namespace alongside::rules
