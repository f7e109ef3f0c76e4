#pragma once
// Days on which no bank in England pays: the Banking and Financial Dealings Act 1971, Schedule 1, with New Year's Day and
// the first Monday in May, proclaimed every year since 1974 and 1978, and the days in their place when one falls on a
// weekend. Whatever else is proclaimed for one year alone (a coronation) is not known here.

#include <QDate>

namespace alongside {

/// Range: from 1978. False for no day.
bool isBankHoliday(QDate day);

} // namespace alongside
