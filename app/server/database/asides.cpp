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

constexpr auto kLines = R"sql(
    SELECT op_no, op_count, outcome, code, detail, frame_seq FROM aside
    WHERE council_id = $1 AND device_id = $2 AND state = 0 ORDER BY frame_seq, op_no
)sql";

} // namespace

Result<QList<wire::OutcomeLine>> asideLinesOf(Link& link, CouncilId council, DeviceId device)
{
    const Result<Reply> found = link.run({kLines, {council, device}});
    if (!found) return found.error();
    QList<wire::OutcomeLine> lines;
    for (const Row& row : found->rows) {
        const auto outcome = wire::OpOutcome(row[2].number());
        const auto code = quint16(row[3].number());
        if (row[0].count() == 0) lines.append({0, outcome, code, u"frame %1"_s.arg(row[5].number())});
        else
            for (quint64 i = 0; i < row[1].count(); ++i)
                lines.append({row[0].count() + i, outcome, code, row[4].text()});
    }
    return lines;
}

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
    if (one.why.where == "group.right"_L1)
        return u"not for whoever wrote it to write, in the roles the council gives them (user list says which)"_s;
    if (one.outcome == wire::OpOutcome::AsideUnauthorised)
        return u"not this laptop's to write (%1)"_s.arg(one.why.where);
    return u"not written as it should be (%1)"_s.arg(one.why.where);
}

} // namespace alongside::server
