#pragma once
// What a number of a policy file counts, and how it is read aloud.

#include <QString>
#include <QStringList>

namespace alongside::policy {

QStringList unitNames();

/// A band is one of four; everything else is nought or more.
bool isInRange(qint64 value, QStringView unit);

/// "£4.10 a week", "42 days", "7.5 per cent", "substantial"; the bare number for a unit nobody knows.
QString inWords(qint64 value, QStringView unit);

} // namespace alongside::policy
