#include "core/rules/allocation/guide.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

Result<PriceGuide> guideFor(const AllocationFacts& facts, const policy::Library& library)
{
    const QString where = u"/allocation_date"_s;
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, where, u"DATE_MISSING"_s};
    Result<PriceGuide> guide = facts.guides ? policy::guideOn(*facts.guides, facts.on) : library.guideOn(facts.on);
    if (guide) return guide;
    const bool overlap = guide.error().code == ErrorCode::PolicyFilesOverlap;
    return Error{guide.error().code, where, overlap ? u"GUIDES_OVERLAP"_s : u"NO_GUIDE_FOR_DATE"_s};
}

} // namespace alongside::rules
