#pragma once
// Days as people read them, always in British English order.

#include <QDate>
#include <QString>

namespace alongside::documents {

QString inWords(QDate day);     // "17 September 2024"; "" for no day
QString withWeekday(QDate day); // "Monday 23 September 2024"
/// "17 September" when `day` falls in the same year as `beside`, else with its year.
QString shortly(QDate day, QDate beside);
/// Of a day on which a payment is due: that no bank pays on it. Empty on any other. What day it comes then is for the
/// council's payment run; R18 moves nothing.
QString bankHolidayWords(QDate day);

} // namespace alongside::documents
