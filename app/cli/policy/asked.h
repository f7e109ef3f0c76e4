#pragma once
// What each part of alongside-cli policy is asked for, and what they share in answering.

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace alongside {
struct Error;
} // namespace alongside

namespace alongside::cli {

struct PolicyAsked {
    QStringList words{}; // after the name of the part: folders, a key and a day
    QString national{};  // --policy DIR; empty: what ships
    QString council{};   // --council DIR; empty: none
    QDate on{};          // --on DATE; today where it was not given
    bool json = false;
};

// One file each. Exit status as `policy`.
int policyCheck(const PolicyAsked& asked);
int policyDiff(const PolicyAsked& asked);
int policyExplain(const PolicyAsked& asked);
int policyExport(const PolicyAsked& asked);

void say(const QString& line);
void say(const QJsonObject& object);
/// To standard error; gives 1.
int refusePolicy(const QString& why);
int refusePolicy(const Error& error);
/// Of a folder that is not worked with: as a check says it.
int refusePolicy(const Error& error, const PolicyAsked& asked);

} // namespace alongside::cli
