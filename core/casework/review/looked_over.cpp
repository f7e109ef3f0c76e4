#include "core/casework/review/looked_over.h"

#include "core/domain/plan/standing_plan.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

namespace alongside::casework {

QHash<QUuid, QList<Reason>> lookedOver(const CaseFile& file, const Reviewing& rules)
{
    QHash<QUuid, QList<Reason>> found;
    const auto look = [&](const CaseFile& then, ReviewId id) {
        const auto review = std::ranges::find(then.reviews, id, &Review::id);
        if (review == then.reviews.end()) return;
        if (const auto audit = rules.lookOver(then, *review)) found.insert(id.value, audit->reasons);
        else found.remove(id.value);
    };
    for (const Review& one : file.reviews) look(file, one.id);
    for (const SignedPlan* one : signedVersions(file)) look(record::asPlanned(file, one->id), one->review);
    return found;
}

} // namespace alongside::casework
