#pragma once
// file     := { "format": 1, "listed_on": day, "invented": bool, "providers": [ provider, ... ] }
// provider := { "id", "name", "miles": whole, "planning": bool, "money": bool, "wait_weeks": whole,
//               "places": whole, "areas": [ words, ... ], "specialities": [ words, ... ],   each may be left out
//               "planning_price_p": pence | null, "money_price_weekly_p": pence | null, "expect",
//               "accredited": [ { "from": day, "specification": whole, "training_until": day }, ... ] }   by rising "from"

#include "core/base/result.h"
#include "core/domain/money/provider.h"
#include "core/policy/text/json.h"

#include <QList>

namespace alongside::policy {

/// One provider under one accreditation, from its first day on.
struct ListedProvider {
    QDate from{};
    Provider provider{};
};

/// Errors: PolicyFileUnreadable.
Result<QList<ListedProvider>> readProviderFile(const Json& file, const QByteArray& bytes);

} // namespace alongside::policy
