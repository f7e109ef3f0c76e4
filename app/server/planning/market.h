#pragma once
// What a commissioner sees of the market (S41, S43-S45): how many organisations help with plans and money, where and for
// whom, what room they have, how long people wait, and how many they took on and could not take. No names of people.

#include "app/server/database/database.h"
#include "core/policy/library.h"
#include "core/record/fold/fold.h"

#include <QMap>
#include <QSet>

namespace alongside::server {

/// Of one organisation, how many people. Nobody is counted twice in one figure.
struct Demand {
    int chose = 0;    // who chose it, as their record says now
    int takenOn = 0;  // whom it takes on, or sent a draft, at any time
    int declined = 0; // whom it could not take on, at any time
    int noAnswer = 0; // who shares with it, and it has not answered
};
using DemandFor = QMap<QString, Demand>; // by id of the organisation

/// Counts one record in.
void count(const record::Folded& one, DemandFor& demand);
/// Errors: those of the database.
Result<DemandFor> demandFor(Database& database, CouncilId council);

/// In words, a line each. `smallUnder`: fewer people than this are not shown (R20). A day decides who is accredited.
QStringList marketWords(const QList<Provider>& listed, const DemandFor& demand, int smallUnder, QDate today);

} // namespace alongside::server
