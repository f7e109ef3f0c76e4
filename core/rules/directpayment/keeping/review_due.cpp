// Source: Care and Support (Direct Payments) Regulations 2014, SI 2014/2871, reg 7.
// A direct payment is reviewed at least once within six months of the first payment and then at intervals of no more than
// twelve months. Only a review that asks about the direct payment itself counts, and only from the first payment on.
// Jurisdiction: England.

#include "core/rules/directpayment/keeping/review_due.h"

#include "core/rules/directpayment/days.h"
#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kFirst = u"directpayment.first_review_months";
constexpr QStringView kLater = u"directpayment.later_review_months";

bool counts(const HeldReview& review, QDate firstPayment)
{
    return review.coversDirectPayment == Tri::Yes && review.on >= firstPayment;
}

/// The latest review that counts; invalid where there is none.
QDate lastCounting(const ReviewDueFacts& facts)
{
    QDate last;
    for (const HeldReview& review : facts.reviews)
        if (counts(review, facts.firstPayment)) last = std::max(last, review.on);
    return last;
}

QList<Reason> reasonsFor(const ReviewDueFacts& facts, const ReviewDue& out, qint64 months, bool isFirst)
{
    QList<Reason> reasons;
    reasons.append({isFirst ? u"dp_first_review_due"_s : u"dp_next_review_due"_s,
                    Tri::Yes,
                    {u"from="_s + out.countedFrom.toString(Qt::ISODate), u"by="_s + out.by.toString(Qt::ISODate),
                     u"months=%1"_s.arg(months)},
                    u"SI 2014/2871 reg 7"_s});
    const qsizetype left =
        std::ranges::count_if(facts.reviews, [&](const HeldReview& one) { return !counts(one, facts.firstPayment); });
    if (left > 0)
        reasons.append({u"dp_reviews_not_counted"_s, Tri::No, {u"count=%1"_s.arg(left)}, u"SI 2014/2871 reg 7"_s});
    return reasons;
}

} // namespace

Result<ReviewDue> reviewDue(const ReviewDueFacts& facts, const policy::Library& library)
{
    if (!facts.firstPayment.isValid()) return Error{ErrorCode::AnswerMissing, u"/first_payment"_s, u"FIELD_MISSING"_s};
    const QDate last = lastCounting(facts);
    const bool isFirst = !last.isValid();
    ReviewDue out;
    out.countedFrom = isFirst ? facts.firstPayment : last;
    const QDate day = facts.on.isValid() ? facts.on : out.countedFrom;
    const Law& law = reviewDueRules().front();
    if (const auto fault = notCovered(law, day, facts.on.isValid() ? u"/date"_s : u"/first_payment"_s)) return *fault;
    LookedUp values(library, day);
    const qint64 months = values.number(isFirst ? kFirst : kLater);
    if (values.error()) return *values.error();
    const Result<QDate> by = monthsAfter(out.countedFrom, months);
    if (!by) return Error{ErrorCode::AnswerOutOfRange, u"/first_payment"_s, by.error().detail};
    out.by = *by;
    out.reasons = reasonsFor(facts, out, months, isFirst);
    out.policy = library.use(QString::fromLatin1(law.id), day, values.used());
    return out;
}

std::span<const Law> reviewDueRules()
{
    static constexpr Law rules[] = {{"dp_regs_2014_reg7", "SI 2014/2871 reg 7", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
