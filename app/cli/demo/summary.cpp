#include "app/cli/demo/summary.h"

#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// Nought once nothing is due, null while nobody has decided.
QJsonValue penceOrNull(bool known, Money amount)
{
    return known ? QJsonValue(amount.pence()) : QJsonValue();
}

} // namespace

QJsonObject summaryOf(const CaseFile& file, const Counted& counted)
{
    const Determination* decided = standing(file.determinations);
    const AllocationAgreement* agreed = standing(file.agreements);
    const PaymentInstruction* paying = standing(file.instructions);
    const Allocation money = agreed ? heldAs(agreed->allocation, file.lines, decidedWay(file)) : Allocation();
    const PaymentSchedule schedule = paying ? paying->schedule : PaymentSchedule();
    const bool nothingDue = decided && !decided->eligible && !agreed;
    const bool settled = agreed || nothingDue;
    const bool pays = paying && schedule.first.isValid() && schedule.firstAmount > Money();

    QJsonArray documents;
    for (const QString& one : counted.documents) documents.append(one);
    return {
        {u"eligible"_s, decided ? QJsonValue(decided->eligible) : QJsonValue()},
        {u"weekly_pence"_s, penceOrNull(settled, money.weekly)},
        {u"year_pence"_s, penceOrNull(settled, money.year)},
        {u"one_off_pence"_s, penceOrNull(settled, money.oneOff)},
        {u"contribution_weekly_pence"_s, penceOrNull(agreed && money.assessedWeekly.has_value(), money.adultWeekly)},
        {u"direct_payment_four_weekly_pence"_s, penceOrNull(settled, money.dpNetFourWeekly)},
        {u"first_payment_date"_s, pays ? dayOrNull(schedule.first) : QJsonValue()},
        {u"first_payment_pence"_s, penceOrNull(paying || nothingDue, schedule.firstAmount)},
        {u"review_due"_s, dayOrNull(schedule.sixWeekReview)},
        {u"ops"_s, counted.ops},
        {u"acknowledged"_s, counted.acknowledged},
        {u"server_ops"_s, counted.serverOps},
        {u"store"_s, counted.store},
        {u"documents"_s, documents}};
}

} // namespace alongside::cli
