#include "app/server/database/asides.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kAsides = R"sql(
    SELECT a.device_id, d.actor_id, a.outcome, a.code, a.detail, count(*), sum(a.op_count), min(a.at_ms)
    FROM aside a JOIN device d ON d.council_id = a.council_id AND d.device_id = a.device_id
    WHERE a.council_id = $1 AND a.state = 0
    GROUP BY a.device_id, d.actor_id, a.outcome, a.code, a.detail ORDER BY min(a.at_ms), a.device_id
)sql";

} // namespace

Result<QList<Asides>> asidesOf(Database& database, CouncilId council)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<Reply> found = (*link)->run({kAsides, {council}});
    if (!found) return found.error();
    QList<Asides> out;
    for (const Row& row : found->rows)
        out.append({{row[0].id()},
                    {row[1].id()},
                    wire::OpOutcome(row[2].number()),
                    {ErrorCode(row[3].number()), row[4].text(), {}},
                    row[5].number(),
                    row[6].number(),
                    row[7].number()});
    return out;
}

QString whyWords(const Asides& one)
{
    if (one.why.where == "group.actor"_L1) return u"written under another name than the one this laptop joined under"_s;
    if (one.outcome == wire::OpOutcome::AsideUnauthorised)
        return u"not this laptop's to write (%1)"_s.arg(one.why.where);
    return u"not written as it should be (%1)"_s.arg(one.why.where);
}

} // namespace alongside::server
