#include "core/casework/versions/started_with.h"

#include "core/domain/payments/paying.h"
#include "core/record/fold/frozen.h"

namespace alongside::casework {

QList<SupportLine> startedWith(const CaseFile& file)
{
    const PaymentInstruction* started = standing(file.instructions);
    if (!started) return {};
    const std::optional<Paying> paying = payingOf(file);
    const PaymentChange* changed = paying ? paying->last() : nullptr;
    const Result<CaseFile> then = record::thawed(changed ? changed->inputs : started->inputs);
    return then && then->unread.isEmpty() ? then->lines : QList<SupportLine>();
}

} // namespace alongside::casework
