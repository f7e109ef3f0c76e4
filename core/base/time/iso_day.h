#pragma once
// A day as it is written in files, lines and reasons: "2026-11-02". Qt's own way goes through a format every time.

#include <QDate>
#include <QString>

namespace alongside {

/// Range: a valid day of the years 0 to 9999; empty for any other, as Qt has it.
QString isoDay(QDate day);

} // namespace alongside
