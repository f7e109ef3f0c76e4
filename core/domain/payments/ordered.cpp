#include "core/domain/payments/ordered.h"

#include "core/domain/payments/stops.h"

#include <algorithm>

namespace alongside {

namespace {

template <class Decision>
const Decision* madeWith(const Order& order, const QList<Decision>& decisions)
{
    const auto found = std::ranges::find(decisions, order.id, &Decision::id);
    return found == decisions.end() ? nullptr : &*found;
}

/// The first day it is for: of the act that it was made with, else its own.
QDate holdsFrom(const Order& order, const CaseFile& file)
{
    if (const auto* change = madeWith(order, file.changes)) return change->from;
    if (const auto* stop = madeWith(order, file.stops)) {
        const auto ends = endsOf(PaymentInstruction{.id = stop->instruction}, file); // it may have been moved since
        return (ends.isEmpty() ? stop : ends.last())->lastDay.addDays(1);
    }
    const auto* start = madeWith(order, file.instructions);
    return start ? start->schedule.first : order.on;
}

/// The last that it took the place of; null where it is the first, or that cannot be read here.
const Order* before(const Order& order, const CaseFile& file)
{
    const Order* last = nullptr;
    for (const Order& one : file.orders)
        if (order.supersedes.contains(one.id) && !(last && one.on < last->on)) last = &one;
    return last && last->unread ? nullptr : last;
}

const OrderLine* lineIn(const Order& order, const QString& id)
{
    const auto found = std::ranges::find(order.lines, id, &OrderLine::line);
    return found == order.lines.end() ? nullptr : &*found;
}

/// Somebody who is found to give it changes nothing of it.
bool isSame(OrderLine was, const OrderLine& is)
{
    if (was.provider.isEmpty()) was.provider = is.provider;
    return was == is;
}

/// `most`: orders that can lie before it.
QDate sinceWhen(const OrderLine& line, const Order& order, const CaseFile& file, qsizetype most)
{
    const Order* earlier = most > 0 ? before(order, file) : nullptr;
    const OrderLine* was = earlier ? lineIn(*earlier, line.line) : nullptr;
    if (!was || was->startOn != line.startOn) return {}; // it begins with this one
    if (isSame(*was, line)) return sinceWhen(*was, *earlier, file, most - 1);
    const QDate from = holdsFrom(order, file);
    return from > line.startOn ? from : QDate();
}

} // namespace

QList<OrderedLine> orderedLines(const Order& order, const CaseFile& file)
{
    QList<OrderedLine> all;
    for (const OrderLine& line : order.lines) all.append({line, sinceWhen(line, order, file, file.orders.size()), {}});
    if (const Order* earlier = before(order, file))
        for (const OrderLine& was : earlier->lines)
            if (!lineIn(order, was.line)) all.append({was, {}, holdsFrom(order, file).addDays(-1)});
    return all;
}

} // namespace alongside
