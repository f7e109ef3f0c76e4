#pragma once
// What the program was asked for on its command line.

#include "app/server/workers/clocks.h"
#include "core/base/result.h"
#include "core/domain/views/page_words.h"
#include "core/rights/rights.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace alongside::server {

enum class Verb {
    Serve,
    Enrol,
    Aside,
    Verify,
    Experience,
    ListUsers,
    AddUser,
    EndUser,
    ListLaptops,
    RevokeLaptop,
    ListPayments,
    WritePaymentFile,
    ListSharing,
    ReadShared,
    TakeOn,
    Decline,
    SendDraft,
    ShowMarket,
    Help,
    Version
};

struct Options {
    Verb verb = Verb::Serve;
    QString data{};               // folder: authority, council file, the embedded database
    QString database{};           // "postgresql://..."; empty: SQLite in `data`
    quint16 port = 8443;          // 0: any free one
    QString actor{};              // of a one-time code, of a user: an id, or a name it is made from
    QList<rights::Role> roles{};  // of whoever that is; empty: none were named
    QDate from{}, until{};        // which payments; both days in it
    QString organisation{};       // for which a planner plans: its id in the directory
    QString person{};             // whose record: its number, as a list says it
    QString words{};              // said with an answer
    QString draft{};              // a file to be sent
    QString out{};                // where a file is written
    int run = 0;                  // an earlier file, by its number; 0: a new one
    QString laptop{};             // whose certificate is withdrawn: its id
    PageWords says{};             // whom a page comes from, for the council file; empty: as said before
    double requestsPerSecond = 4; // of one laptop, that send and fetch nothing
    Clocks clocks = Clocks::Real;
    QString status{}; // a file to write the number of people to, when told by SIGUSR2
};

/// Errors: UsageWrong, `detail` in words for whoever typed it.
Result<Options> optionsFrom(const QStringList& arguments);
QString helpText();

} // namespace alongside::server
