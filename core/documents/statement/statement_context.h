#pragma once
// What a page needs that is not in the record, or stands in for it where the record is silent: whose council this is, whom
// to ring, how to complain.

#include "core/documents/document.h"
#include "core/domain/payments/payment.h"

#include <QHash>
#include <QString>
#include <QUuid>

namespace alongside::documents {

struct StatementContext {
    QString councilName{};
    QString workerName{};
    QString workerPhone{};   // as typed
    QString councilPhone{};  // to ring where no worker's number is known
    QString complaintText{}; // how to complain to this council; empty: a general sentence
    bool practice = false;
    Variant variant = Variant::Normal;
    QDate today{}; // for the letter about the payments: the next one is due on that day, or later
    QHash<QUuid, QList<Reason>> lookedOver{}; // by review: what came of the look at its money, where that can be told
    Payments payments{}; // from the first to those that are told ahead, and no fewer than on the day they were changed
};

} // namespace alongside::documents
