#include "app/server/desks/market_verb.h"

#include "app/server/desks/asker.h"
#include "app/server/planning/market.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kSmall = u"measures.small_number";

bool holdsNumbers(const QList<rights::Role>& roles)
{
    return roles.contains(rights::Role::Commissioner) || roles.contains(rights::Role::Leadership);
}

} // namespace

int showMarket(const Options& options)
{
    auto put = partsOfDesk(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const auto user = askerAt(parts, options, u"market"_s);
    if (!user) return troubled(user.error());
    if (!holdsNumbers(user->roles))
        return troubled(
            {ErrorCode::UsageWrong, u"market"_s,
             u"\"%1\" may not do that: it is for commissioners and leadership."_s.arg(options.actor.simplified())});
    const auto library = policy::Library::builtIn();
    if (!library) return troubled(library.error());
    const QDate today = parts.clock.today();
    const auto small = library->number(kSmall, today);
    if (!small) return troubled(small.error());
    const auto demand = demandFor(*parts.database, parts.authority->council());
    if (!demand) return troubled(demand.error());
    const auto noted = noteLook(parts, *user, {.what = record::Look::Listed, .section = u"market"_s, .count = 0});
    if (!noted) return troubled(noted.error());
    for (const QString& line : marketWords(library->providersOn(today), *demand, int(small->value), today)) say(line);
    return 0;
}

} // namespace alongside::server
