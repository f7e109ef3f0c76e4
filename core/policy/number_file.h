#pragma once
// file   := { "format": 1, "key", "label", "unit", "jurisdiction", "set": "yearly" | "until changed",
//             "values": [ value, ... ] }
// value  := { "from": day, "until": day, "value": whole | null, "confirmed": bool, "source": source }
//           "until" may be left out only where "set" is "until changed"
// source := { "title", "ref", "checked": day }            day := "yyyy-MM-dd"

#include "core/base/result.h"
#include "core/policy/dated.h"
#include "core/policy/json.h"

namespace alongside::policy {

/// `bytes` is only for places. Errors: PolicyFileUnreadable, `where` the part at fault, `detail` "line 3, column 17".
Result<Dated<qint64>> readNumberFile(const Json& file, const QByteArray& bytes);

} // namespace alongside::policy
