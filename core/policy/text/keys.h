#pragma once
// Which dated values the program reads, and what for. A file whose key stands in no row is read by nobody; a row
// without a file leaves a rule without an answer. A test holds the rows against the code.

#include <QString>
#include <QStringList>

#include <span>

namespace alongside::policy {

struct KeyUse {
    QStringView key{};  // "planning.plan_fee"; "charging.mig.*": every key that begins so
    QStringView use{};  // "eligibility (adult): how many outcomes make a person eligible"
    bool byRule = true; // false: kept beside the others, for people to look up
};

std::span<const KeyUse> keysRead();

bool isRead(QStringView key);
/// False too where it is kept only for people to look up.
bool isReadByRule(QStringView key);
/// A row of its own goes before one for every key that begins so. Order: that of the rows.
QStringList usesOf(QStringView key);

} // namespace alongside::policy
