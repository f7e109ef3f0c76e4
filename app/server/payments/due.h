#pragma once
// What the direct payments team pays: of everybody whose money was started, the payments of some days, each worked out
// from the record as it is at the office now, with what was changed and stopped since (R18, S35, S104).

#include "app/server/database/database.h"
#include "core/domain/money/support.h"
#include "core/domain/payments/payment.h"
#include "core/domain/ranges.h"

namespace alongside::server {

struct Due {
    CaseId id{};
    QString name{};    // of the person
    QDate since{};     // of the first payment of the start that stands
    QDate decidedOn{}; // the start that is paid
    QString decidedBy{};
    Deploy way = Deploy::NotChosen;
    QString holder{};               // who holds it for them; empty: nobody but themselves
    QDate lastDay{};                // nothing is paid for days after it; invalid: it goes on
    QList<Payment> payments{};      // each of more than nothing. Order: by day
    std::optional<Error> trouble{}; // why nobody can say what they are paid: nothing is, until that is settled
};

/// Order: by the first payment, then by id; those in trouble first. Errors: those of the database.
Result<QList<Due>> dueWithin(Database& database, CouncilId council, const DayRange& days);

} // namespace alongside::server
