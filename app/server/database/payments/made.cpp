#include "app/server/database/payments/made.h"

namespace alongside::server {

namespace {

constexpr auto kInstructed = "SELECT DISTINCT case_id FROM payment_instruction WHERE council_id = $1 ORDER BY case_id";
constexpr auto kUpTo = R"sql(
    SELECT run, case_id, pay_day, pence, line FROM payment_made
    WHERE council_id = $1 AND pay_day <= $2 ORDER BY pay_day, case_id
)sql";
constexpr auto kIn = R"sql(
    SELECT run, case_id, pay_day, pence, line FROM payment_made
    WHERE council_id = $1 AND run = $2 ORDER BY pay_day, case_id
)sql";
constexpr auto kHold = "UPDATE council_head SET csn = csn WHERE council_id = $1"; // whoever comes next waits here
constexpr auto kLastRun = "SELECT coalesce(max(run), 0) FROM payment_made WHERE council_id = $1";
constexpr auto kKeep = R"sql(
    INSERT INTO payment_made (council_id, case_id, pay_day, run, pence, line, made_ms, made_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
)sql";

Result<QList<Made>> rowsOf(const Result<Reply>& found)
{
    if (!found) return found.error();
    QList<Made> made;
    for (const Row& row : found->rows)
        made.append({int(row[0].number()),
                     {row[1].id()},
                     QDate::fromJulianDay(row[2].number()),
                     Money::pence(row[3].number()),
                     row[4].text()});
    return made;
}

} // namespace

Result<QList<CaseId>> casesInstructed(Link& link, CouncilId council)
{
    const Result<Reply> found = link.run({kInstructed, {council}});
    if (!found) return found.error();
    QList<CaseId> cases;
    for (const Row& row : found->rows) cases.append({row[0].id()});
    return cases;
}

Result<QList<Made>> madeUpTo(Link& link, CouncilId council, QDate last)
{
    return rowsOf(link.run({kUpTo, {council, last.toJulianDay()}}));
}

Result<QList<Made>> madeIn(Link& link, CouncilId council, int run)
{
    return rowsOf(link.run({kIn, {council, run}}));
}

Result<int> keepMade(Link& link, CouncilId council, const QList<Made>& payments, ActorId by, qint64 nowMs)
{
    if (const auto held = link.run({kHold, {council}}); !held) return held.error();
    const Result<Reply> last = link.run({kLastRun, {council}});
    if (!last) return last.error();
    const int run = int(last->rows.first().first().number()) + 1;
    QList<Step> steps;
    for (const Made& one : payments)
        steps.append({kKeep, {council, one.id, one.on.toJulianDay(), run, one.amount.pence(), one.line, nowMs, by}});
    const auto done = link.runAll(steps);
    return done ? Result<int>(run) : done.error();
}

} // namespace alongside::server
