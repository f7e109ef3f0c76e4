#pragma once
// An order beside the one before it: from which day a line is as it is ordered, and the last day of one that is ordered no
// more (S38). Both come from what was decided with it: the change of the payments, their stop, or the start.

#include "core/domain/case_file.h"

namespace alongside {

struct OrderedLine {
    OrderLine line{};
    QDate since{};   // it was ordered otherwise before that day; null: as it is from its start on
    QDate lastDay{}; // of one that this order ends; before its start where it never began. Null: it goes on

    bool operator==(const OrderedLine&) const = default;
};

/// Its lines, then those of the order before it that it ends.
QList<OrderedLine> orderedLines(const Order& order, const CaseFile& file);

} // namespace alongside
