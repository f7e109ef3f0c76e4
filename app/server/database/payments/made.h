#pragma once
// Rows about money: whose was started, and what went out to finance. Inside a transaction as it stands there.

#include "app/server/database/links/link.h"
#include "core/base/money.h"

#include <QDate>

namespace alongside::server {

/// A payment that is in a file for finance.
struct Made {
    int run = 0; // the number of that file
    CaseId id{};
    QDate on{};
    Money amount{};
    QString line{}; // of the file
};

/// Everybody for whom an instruction was raised, once each. Order: by id. Errors: those of the database.
Result<QList<CaseId>> casesInstructed(Link& link, CouncilId council);

/// Everything that is in a file, of days up to that one. Order: by day, then id. Errors: those of the database.
Result<QList<Made>> madeUpTo(Link& link, CouncilId council, QDate last);
/// What is in that file; empty where there is none of that number. Order: as madeUpTo. Errors: those of the database.
Result<QList<Made>> madeIn(Link& link, CouncilId council, int run);

/// Puts them into a file of their own, but those that are in one already, and gives its number. Others that do so wait
/// until this transaction ends. Errors: those of the database.
Result<int> keepMade(Link& link, CouncilId council, const QList<Made>& payments, ActorId by, qint64 nowMs);

} // namespace alongside::server
