// Which law answers when. Section 13 has been in force since 1 April 2015. Source: SI 2015/993 art 2.

#include "core/rules/eligibility/catalogue.h"

#include "core/rules/eligibility/care_act_2014_adult.h"
#include "core/rules/eligibility/owed.h"

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

} // namespace

std::span<const AdultLaw> adultLaws()
{
    static const AdultLaw laws[] = {
        {{"care_act_reg2", "SI 2015/313 reg 2", QDate(2015, 4, 1), {}}, careAct2014Adult},
    };
    return laws;
}

Result<EligibilityFinding> adultEligibility(const EligibilityFacts& facts, const policy::Library& library)
{
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s};
    const auto laws = adultLaws();
    const auto law = std::ranges::find_if(laws, [&](const AdultLaw& one) { return one.law.covers(facts.on); });
    std::optional<EligibilityFinding> settled = notDue(facts);
    if (law == laws.end()) settled = underTheOldLaw();
    if (!settled) return law->decide(facts, library);
    settled->policy = library.use(QString::fromLatin1(laws.front().law.id), facts.on);
    return *std::move(settled);
}

} // namespace alongside::rules
