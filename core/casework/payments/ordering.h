#pragma once
// What the council arranges and pays itself becomes an order, made by the worker who agreed it (S38). It is ordered when
// the money is started, or changed; who gives it may be found later, and it is ordered again then.

#include "core/casework/still_to_say.h"
#include "core/domain/case_file.h"

namespace alongside::casework {

/// Of the agreement that stands, each line that is paid for and goes by no direct payment, by the way that is chosen now.
/// A line without a day of its own starts as it was ordered before, else `from`, else with the first payment. Order: of the
/// lines.
QList<OrderLine> toOrder(const CaseFile& file, QDate from = {});

/// Whether that is what stands ordered; where there is nothing to order and nothing was ordered, too.
bool isOrdered(const QList<OrderLine>& lines, const CaseFile& file);

/// In place of what was ordered before, where that is not the same. `made`: its id, which may be that of the act it goes with, its day, signer and
/// lines.
void placeOrder(CaseFile& after, Order made, const CaseFile& seen);

/// To order `lines`, of toOrder, apart from the start. Source: S38.
QList<StillToSay> stillToOrder(const CaseFile& file, const QList<OrderLine>& lines);

struct PlaceOrder {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say.
Result<CaseFile> carriedOut(const PlaceOrder& command);

} // namespace alongside::casework
