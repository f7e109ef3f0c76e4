#pragma once
// The file of payments that finance takes: RFC 4180, UTF-8, one line a payment. A payment is in one file, once, and stays
// there as it went out, whatever was decided or sent afterwards: the next payment puts it right, or a person does, who is
// told of it.
//
// reference   18 letters: nine of the record's id, the day; the same payment always has the same one
// person_id   the record's id
// name        of the person
// pay_on      the day it is due, 2024-09-23
// amount_gbp  pounds and pence, 820.20
// pay_to      how it is held: dp_self, dp_nominated, dp_authorised, dp_managed_account, dp_trust, dp_prepaid, isf
// held_by     who holds it for them; empty: nobody but themselves
// decided_on  the day the money was started
// decided_by  who started it
// made_of     what is in it, in words
// A cell that a spreadsheet would take for a formula begins with an apostrophe.

#include "app/server/database/payments/made.h"
#include "app/server/payments/due.h"

namespace alongside::server {

/// How far ahead a file reaches from the day it is made: what is in it no stop that comes later takes out. Unit: days.
inline constexpr int kFileReachDays = 14;

struct PaymentFile {
    int run = 0; // its number, from 1; 0: nothing was due that is not in one, and there is none
    QByteArray bytes{};
    int payments = 0;
    Money total{};
};

/// Puts what is due within these days, and in no file yet, into a new one; kept before anybody has it. Order: by day, then
/// id. Errors: UsageWrong where the days are no stretch, or reach further ahead than kFileReachDays; those of the database.
Result<PaymentFile> makePaymentFile(Database& database, CouncilId council, const DayRange& days, ActorId by);
/// The same bytes as when it was made. Errors: NotFound; those of the database.
Result<PaymentFile> paymentFileAgain(Database& database, CouncilId council, int run);

/// Everything that is in a file, of days up to that one. Order: by day, then id. Errors: those of the database.
Result<QList<Made>> wentOut(Database& database, CouncilId council, QDate last);
/// As it is in a file; nothing: it is in none yet. Lives as long as `out`.
const Made* madeOn(const QList<Made>& out, const CaseId& id, QDate on);
/// Of what went out, where the record says otherwise now, in words for the person who looks at it. `all`: what is due up to
/// the same day, from the first there ever was.
QStringList differsFrom(const QList<Made>& out, const QList<Due>& all);

} // namespace alongside::server
