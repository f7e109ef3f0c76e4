#pragma once
// guide  := { "id", "effective_from": day, "effective_to": day, "source": source, "confirmed": bool,
//             "items": { "CODE": { "name", "unit", "price_p": whole pence | null, "earmarked": bool } } }
// Both days inclusive. Without "source" or "confirmed" a guide is still read, as not confirmed. An item without a price
// may stand in a guide; a line that needs it is refused.

#include "core/base/result.h"
#include "core/domain/money/price_guide.h"
#include "core/policy/text/json.h"

#include <variant>

namespace alongside::policy {

struct GuideFault {
    QString where{};       // JSON Pointer into the guide: "/items/PA/price_p"
    const char* word = ""; // of the headless contract: "WRONG_TYPE"
    qsizetype at = 0;
};

/// The guide, or the first thing wrong with it.
std::variant<PriceGuide, GuideFault> readGuide(const Json& json);

/// A name as one step of a JSON Pointer: "~" and "/" written "~0" and "~1".
QString pointerStep(QString name);

} // namespace alongside::policy
