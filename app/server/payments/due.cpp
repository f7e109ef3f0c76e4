#include "app/server/payments/due.h"

#include "app/server/database/log_reader.h"
#include "app/server/database/payments/made.h"
#include "core/casework/payments/coming.h"
#include "core/record/fold/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

Due dueOf(const CaseFile& file, const DayRange& days)
{
    Due due{.id = file.id, .name = file.person.name};
    const std::optional<Paying> paying = payingOf(file);
    const Result<Payments> all = casework::paymentsOf(file, days.last);
    if (!paying || !all) {
        due.trouble = all ? Error{ErrorCode::AnswerMissing, u"payment_instruction"_s, {}} : all.error();
        return due;
    }
    due.since = paying->firstDue();
    due.decidedOn = paying->start->on;
    due.decidedBy = paying->start->by;
    due.way = paying->way();
    if (due.way != Deploy::DpSelf) due.holder = file.holder.name;
    if (paying->stop) due.lastDay = paying->stop->lastDay;
    std::ranges::copy_if(all->list, std::back_inserter(due.payments),
                         [&](const Payment& one) { return days.holds(one.on) && one.amount > Money(); });
    return due;
}

} // namespace

Result<QList<Due>> dueWithin(Database& database, CouncilId council, const DayRange& days)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<QList<CaseId>> cases = casesInstructed(**link, council);
    if (!cases) return cases.error();
    FrameShelf shelf(**link, council);
    QList<Due> all;
    for (const CaseId& id : *cases) {
        const Result<QList<record::LoggedOp>> ops = opsOfCase(**link, shelf, council, id);
        if (!ops) return ops.error();
        all.append(dueOf(record::fold(id, *ops).file, days));
    }
    std::ranges::stable_sort(all, {}, &Due::since);
    return all;
}

} // namespace alongside::server
