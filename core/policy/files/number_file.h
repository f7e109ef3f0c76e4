#pragma once
// file   := { "format": 1, "key", "label", "unit", "jurisdiction", "set": "yearly" | "until changed",
//             "council_may": "nothing" | "set" | "raise" | "lower", "change", "values": [ value, ... ] }
// value  := { "from": day, "until": day, "value": whole | null, "confirmed": bool, "source": source }
//           "until" may be left out only where "set" is "until changed"
// source := { "title", "ref", "checked": day }            day := "yyyy-MM-dd"
//
// "council_may" is what a council's own file of the same key may do (council.h); left out: nothing. "change" is the
// sentence that tells people what a new value means (diff.h).

#include "core/base/result.h"
#include "core/policy/files/header.h"

namespace alongside::policy {

using NumberFile = DatedFile<qint64>;

/// `bytes` is only for places. Errors: PolicyFileUnreadable, `where` the part at fault, `detail` "line 3, column 17".
Result<NumberFile> readNumberFile(const Json& file, const QByteArray& bytes);

} // namespace alongside::policy
