#include "core/casework/review/by_the_record.h"

#include <algorithm>

namespace alongside::casework {

namespace {

constexpr int kWeek = 7;
constexpr int kFourWeeks = 28;

/// The last review before this one whose money was looked over.
const Review* lookedBefore(const CaseFile& file, const Review& review)
{
    const Review* found = nullptr;
    for (const Review& one : file.reviews)
        if (one.on.isValid() && one.on < review.on && one.lookedTo.isValid() && (!found || one.on >= found->on))
            found = &one;
    return found;
}

Money paidBetween(const PaymentSchedule& schedule, QDate from, QDate to)
{
    Money sum;
    if (schedule.first >= from && schedule.first <= to) sum = sum + schedule.firstAmount;
    if (!schedule.second.isValid()) return sum;
    for (QDate day = schedule.second; day <= to; day = day.addDays(kFourWeeks))
        if (day >= from) sum = sum + schedule.everyFourWeeks;
    return sum;
}

Money times(Money amount, qint64 count)
{
    return Money::pence(amount.pence() * count);
}

} // namespace

ByTheRecord byTheRecord(const CaseFile& file, const Review& review)
{
    ByTheRecord said;
    const PaymentInstruction* paid = standing(file.instructions);
    if (!review.on.isValid() || !paid || !paid->schedule.first.isValid()) return said;
    const Review* before = lookedBefore(file, review);
    said.from = before ? before->lookedTo.addDays(1) : paid->schedule.first;
    said.to = review.lookedTo.isValid() ? review.lookedTo : review.on.addDays(-1);
    if (before) said.opening = before->statement;
    if (file.instructions.size() != 1 || said.to < said.from) return said;
    said.paymentsIn = paidBetween(paid->schedule, said.from, said.to);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed || !agreed->allocation.assessedWeekly) return said;
    const qint64 weeks = (said.from.daysTo(said.to) + 1) / kWeek;
    const Money weekly = paid->grossWeekly - paid->netWeekly; // what is paid net of it goes into that account
    Money due = times(weekly, weeks);
    if (before && before->contributionDue && before->contributionIn)
        due = due + std::max(Money(), *before->contributionDue - *before->contributionIn);
    said.contributionDue = due;
    return said;
}

} // namespace alongside::casework
