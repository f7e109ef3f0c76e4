#pragma once
// What a page needs that is not in the record, or stands in for it where the record is silent: whose council this is, whom
// to ring, how to complain.

#include "core/documents/document.h"

#include <QString>

namespace alongside::documents {

struct StatementContext {
    QString councilName{};
    QString workerName{};
    QString workerPhone{};   // as typed
    QString councilPhone{};  // to ring where no worker's number is known
    QString complaintText{}; // how to complain to this council; empty: a general sentence
    bool practice = false;
    Variant variant = Variant::Normal;
};

} // namespace alongside::documents
