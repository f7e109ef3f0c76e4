#include "core/casework/review/by_the_record.h"

#include "core/casework/payments/coming.h"

#include <algorithm>

namespace alongside::casework {

namespace {

constexpr int kWeek = 7;

/// The last review before this one whose money was looked over.
const Review* lookedBefore(const CaseFile& file, const Review& review)
{
    const Review* found = nullptr;
    for (const Review& one : file.reviews)
        if (one.on.isValid() && one.on < review.on && one.lookedTo.isValid() && (!found || one.on >= found->on))
            found = &one;
    return found;
}

std::optional<Money> paidBetween(const CaseFile& file, QDate from, QDate to)
{
    const Result<Payments> all = paymentsOf(file, to);
    if (!all) return std::nullopt;
    Money sum;
    for (const Payment& one : all->list)
        if (one.on >= from) sum += one.amount;
    return sum;
}

Money shareOn(const Paying& paying, QDate day)
{
    Money weekly = paying.start->grossWeekly - paying.start->netWeekly;
    for (const PaymentChange* one : paying.changes)
        if (one->from <= day) weekly = one->grossWeekly - one->netWeekly;
    return weekly;
}

/// What is paid net of it goes into that account: whole weeks, each at what it was then, and none of a week that is not paid
/// to its end.
Money shareBetween(const Paying& paying, QDate from, QDate to)
{
    Money sum;
    for (QDate day = from; day.addDays(kWeek - 1) <= to; day = day.addDays(kWeek))
        for (const Paying& one : paying.starts()) {
            const bool isPaid =
                one.start->schedule.first <= day && !(one.stop && one.stop->lastDay < day.addDays(kWeek - 1));
            if (isPaid) sum += shareOn(one, day);
        }
    return sum;
}

} // namespace

ByTheRecord byTheRecord(const CaseFile& file, const Review& review)
{
    ByTheRecord said;
    const PaymentInstruction* paid = standing(file.instructions);
    if (!review.on.isValid() || !paid || !paid->schedule.first.isValid()) return said;
    const Review* before = lookedBefore(file, review);
    const std::optional<Paying> paying = payingOf(file);
    said.from = before ? before->lookedTo.addDays(1) : paying ? paying->since() : paid->schedule.first;
    said.to = review.lookedTo.isValid() ? review.lookedTo : review.on.addDays(-1);
    if (before) said.opening = before->statement;
    if (!paying || paying->starts().size() != file.instructions.size() || said.to < said.from) return said;
    said.paymentsIn = paidBetween(file, said.from, said.to);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed || !agreed->allocation.assessedWeekly) return said;
    Money due = shareBetween(*paying, said.from, said.to);
    if (before && before->contributionDue && before->contributionIn)
        due = due + std::max(Money(), *before->contributionDue - *before->contributionIn);
    said.contributionDue = due;
    return said;
}

} // namespace alongside::casework
