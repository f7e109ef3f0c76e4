#pragma once
// What the council arranges and pays itself, ordered by the worker who agreed it: no other team is asked (S38).

#include "core/base/id.h"
#include "core/domain/money/allocation.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>


namespace alongside {

/// One council-managed line, as it was ordered.
struct OrderLine {
    QString line{};     // its id, without braces
    QString words{};    // as it was read aloud
    QString provider{}; // who is asked to give it; empty: still to be found
    QDate startOn{};
    Stream stream = Stream::Weekly;
    Money amount{}; // in that stream, before the person's share

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using O = OrderLine;
        return take(&O::line, &O::words, &O::provider, &O::startOn, &O::stream, &O::amount);
    }
    bool operator==(const OrderLine&) const = default;
};

/// All that is ordered from its day on: a later one takes its place, whole. No line: nothing is ordered any more.
struct Order {
    DecisionId id{};
    QDate on{};
    QString by{};           // the practitioner
    DecisionId agreement{}; // the agreement it carries out
    QList<OrderLine> lines{};
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const Order&) const = default;
};

} // namespace alongside
