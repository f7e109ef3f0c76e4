#include "core/casework/payments/joining.h"

#include "core/domain/money/held.h"

#include <algorithm>

namespace alongside::casework {

namespace {

Money directly(const Allocation& held, Stream stream)
{
    Money sum;
    for (const AllocatedLine& line : held.lines)
        if (line.directPayment && line.stream == stream) sum += line.amount;
    return sum;
}

QDate beginsOn(const AllocatedLine& line, const QList<SupportLine>& lines)
{
    const SupportLine* own = lineWith(lines, line.id);
    return own ? own->startOn : QDate();
}

bool isPaid(const AllocatedLine& line)
{
    return line.directPayment && line.funded && line.stream <= Stream::OneOff && line.amount > Money();
}

} // namespace

QDate paymentHolding(QDate day, QDate first)
{
    return day <= first ? first : std::max(first, nextDue(first, day.addDays(1)).addDays(-kDaysAPayment));
}

QDate joinsWith(const AllocatedLine& line, const QList<SupportLine>& lines, QDate first)
{
    const QDate begins = beginsOn(line, lines);
    return begins.isValid() && line.directPayment ? paymentHolding(begins, first) : first;
}

Allocation paidOn(QDate due, const Allocation& held, const QList<SupportLine>& lines, QDate first)
{
    Allocation now = held;
    for (const AllocatedLine& line : held.lines)
        if (isPaid(line) && line.stream == Stream::Weekly && joinsWith(line, lines, first) > due)
            now.weekly = now.weekly - line.amount;
    const auto joinsLater = [&](const AllocatedLine& line) { return joinsWith(line, lines, first) > due; };
    if (now.lines.removeIf(joinsLater) == 0) return held;
    shareOut(now, {directly(now, Stream::Weekly), directly(now, Stream::Annual), directly(now, Stream::OneOff)});
    return now;
}

QList<QDate> joiningAfter(QDate due, const Allocation& held, const QList<SupportLine>& lines, QDate first)
{
    QList<QDate> days;
    for (const AllocatedLine& line : held.lines)
        if (const QDate day = joinsWith(line, lines, first); isPaid(line) && day > due && !days.contains(day))
            days.append(day);
    std::ranges::sort(days);
    return days;
}

QDate firstToPay(QDate from, const Allocation& held, const QList<SupportLine>& lines)
{
    QDate earliest;
    for (const AllocatedLine& line : held.lines) {
        if (!isPaid(line)) continue;
        const QDate begins = beginsOn(line, lines);
        if (!begins.isValid()) return from;
        earliest = earliest.isValid() ? std::min(earliest, begins) : begins;
    }
    return earliest.isValid() && paymentHolding(earliest, from) > from ? weekOf(earliest) : from;
}

} // namespace alongside::casework
