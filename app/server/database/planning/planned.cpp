#include "app/server/database/planning/planned.h"

#include "core/record/schema.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kPlanned = R"sql(
    SELECT DISTINCT case_id FROM op WHERE council_id = $1 AND ((kind = $2 AND field = $3) OR kind = $4) ORDER BY case_id
)sql";

} // namespace

Result<QList<CaseId>> casesPlanned(Link& link, CouncilId council)
{
    using record::RecordKind;
    static const quint16 planner = record::fieldNamed(*record::partOf(RecordKind::Choices), u"planner"_s)->number;
    const Result<Reply> found =
        link.run({kPlanned, {council, qint64(RecordKind::Choices), qint64(planner), qint64(RecordKind::PlannerReply)}});
    if (!found) return found.error();
    QList<CaseId> cases;
    for (const Row& row : found->rows) cases.append({row[0].id()});
    return cases;
}

} // namespace alongside::server
