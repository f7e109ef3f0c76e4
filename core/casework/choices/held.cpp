#include "core/casework/choices/held.h"

#include "core/domain/money/held.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

namespace alongside::casework {

QList<SupportLine> linesAgreed(const AllocationAgreement& agreed, const CaseFile& file)
{
    const Result<CaseFile> then = record::thawed(agreed.inputs);
    return then && !then->lines.isEmpty() ? then->lines : file.lines;
}

Allocation agreedAsHeld(const CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    return agreed ? heldAs(agreed->allocation, linesAgreed(*agreed, file), file.choices.way) : Allocation();
}

QList<Deploy> directWays(const CaseFile& file)
{
    QList<Deploy> ways;
    if (isDirectPayment(file.choices.way)) ways.append(file.choices.way);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return ways;
    const QList<SupportLine> lines = linesAgreed(*agreed, file);
    for (const AllocatedLine& one : agreed->allocation.lines) {
        const SupportLine* line = lineWith(lines, one.id);
        const bool isPaid = line && one.funded && isDirectPayment(line->deploy);
        if (isPaid && !ways.contains(line->deploy)) ways.append(line->deploy);
    }
    return ways;
}

Deploy handedToAnother(const QList<Deploy>& ways)
{
    const auto isHanded = [](Deploy way) { return way >= Deploy::DpNominated && way <= Deploy::DpTrust; };
    const auto first = std::ranges::find_if(ways, isHanded);
    return first == ways.end() ? Deploy::NotChosen : *first;
}

} // namespace alongside::casework
