#include "core/casework/versions/started_with.h"

#include "core/record/fold/frozen.h"

namespace alongside::casework {

QList<SupportLine> startedWith(const CaseFile& file)
{
    const PaymentInstruction* started = standing(file.instructions);
    if (!started) return {};
    const Result<CaseFile> then = record::thawed(started->inputs);
    return then && then->unread.isEmpty() ? then->lines : QList<SupportLine>();
}

} // namespace alongside::casework
