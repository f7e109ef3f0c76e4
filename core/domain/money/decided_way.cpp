#include "core/domain/money/decided_way.h"

#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"

namespace alongside {

Deploy decidedWay(const CaseFile& file)
{
    if (standsUnread(file.instructions) || areTwo(file.instructions))
        return Deploy::NotChosen; // nothing is told of it by halves
    if (areTwo(file.changes)) return Deploy::NotChosen;
    if (const auto paying = payingOf(file)) return paying->way();
    return file.choices.personSaidYes == Tri::Yes ? file.choices.way : Deploy::NotChosen;
}

Deploy decidedWay(const SupportLine& line, const CaseFile& file)
{
    return line.deploy == Deploy::NotChosen ? decidedWay(file) : line.deploy;
}

} // namespace alongside
