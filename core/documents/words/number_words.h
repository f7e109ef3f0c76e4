#pragma once
// Numbers as they are said aloud, for the sentence that is the reason of a line and for counts in a sentence.

#include "core/base/quantity.h"

#include <QString>

namespace alongside::documents {

/// "none", "one", ..., "ninety-nine"; digits from 100 on and below nought.
QString numberInWords(qint64 number);

/// How many of a unit: "an hour and a quarter", "half an hour", "three and a half hours", "7.35 hours", "32 miles".
/// Small halves and quarters in words, everything else in digits. `unit` in the singular, "hour".
QString amountInWords(const QString& digits, const QString& unit);

/// "once", "twice", "seven times", "2.5 times".
QString timesInWords(const QString& digits);

/// "£14.30 an hour", "45p a mile", "£4.75 a week"; the price alone where there is no unit.
QString priceInWords(qint64 pence, const QString& unit);

/// "a week", "an hour".
QString withArticle(const QString& unit);

} // namespace alongside::documents
