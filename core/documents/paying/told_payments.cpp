#include "core/documents/paying/told_payments.h"

#include "core/documents/paying/terms.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QDate dayIn(const Reason& why, QLatin1StringView name)
{
    for (const QString& input : why.inputs)
        if (input.startsWith(name)) return QDate::fromString(input.sliced(name.size()), Qt::ISODate);
    return {};
}

QString weeklyIn(const Reason& why)
{
    const QString name = u"weekly="_s;
    for (const QString& input : why.inputs)
        if (input.startsWith(name)) return Money::pence(input.sliced(name.size()).toLongLong()).display();
    return {};
}

/// As it is agreed now.
bool bringsTheYear(const Paying& paying, const CaseFile& file)
{
    const Term term = termsOf(paying).last();
    if (term.change) return !term.change->yearly.isEmpty();
    const AllocationAgreement* agreed = agreementWith(file, term.agreement);
    return agreed && heldAs(agreed->allocation, file.lines, paying.start->way).dpAnnualLump > Money();
}

/// What was paid for weeks or days in it, of days after `last` and before `again`.
QStringList daysBeyond(const Payment& payment, QDate last, QDate again)
{
    QStringList said;
    for (const PaymentPart& part : payment.parts) {
        const QString weekly = weeklyIn(part.why);
        if (weekly.isEmpty() || part.amount <= Money()) continue;
        const QDate from = std::max(dayIn(part.why, "from="_L1), last.addDays(1));
        QDate to = dayIn(part.why, "to="_L1);
        if (again.isValid()) to = std::min(to, again.addDays(-1));
        if (!to.isValid() || to < from) continue;
        said += from == to ? say("for %1, at %2 a week").arg(inWords(from), weekly)
                           : say("for the days from %1 to %2, at %3 a week").arg(inWords(from), inWords(to), weekly);
    }
    return said;
}

} // namespace

const Payment* nextPaid(const Payments& told, QDate day)
{
    const auto next =
        std::ranges::find_if(told.list, [&](const Payment& one) { return one.on >= day && one.amount > Money(); });
    return next == told.list.end() ? nullptr : &*next;
}

QList<Payment> nothingBefore(const Payments& told, QDate day)
{
    const Payment* next = nextPaid(told, day);
    QList<Payment> nothing;
    for (const Payment& one : told.list)
        if (one.on >= day && !(next && one.on >= next->on)) nothing.append(one);
    return nothing;
}

bool isOfTheYear(const PaymentPart& part)
{
    return part.why.key.startsWith(u"payment_of_the_year");
}

bool isPaidOnce(const PaymentPart& part)
{
    return part.why.key.startsWith(u"payment_made_once");
}

QDate yearComesOn(const CaseFile& file, const Payments& told, QDate day)
{
    const std::optional<Paying> paying = payingOf(file);
    const bool ends = std::ranges::any_of(told.reasons, [](const Reason& one) { return one.key == u"payments_end"; });
    if (!paying || paying->stop || ends || !bringsTheYear(*paying, file)) return {};
    QDate last;
    for (const Payment& one : told.list) {
        if (std::ranges::none_of(one.parts, isOfTheYear)) continue;
        if (one.on >= day) return one.on;
        last = one.on;
    }
    return last.isValid() ? paying->nextDue(last.addDays(kDaysAYearOfPayments)) : QDate();
}

QString paidBeyondTheEnd(const Paying& paying, const Payments& told)
{
    const QList<Paying> starts = paying.starts();
    QStringList said;
    for (qsizetype at = 0; at < starts.size(); ++at) {
        const PaymentStop* stop = starts.at(at).stop;
        if (!stop) continue;
        const QDate again = at + 1 < starts.size() ? starts.at(at + 1).start->schedule.first : QDate();
        for (const Payment& one : told.list)
            if (one.on < stop->on && one.on >= starts.at(at).start->schedule.first)
                said += daysBeyond(one, stop->lastDay, again);
    }
    return said.isEmpty() ? QString() : say("It was paid %1.").arg(listed(said));
}

} // namespace alongside::documents
