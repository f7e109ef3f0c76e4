#pragma once
// Days and times in words people use: "21 November 2026", "Thursday 26 November", "2:02pm".

#include <QDate>
#include <QString>

namespace alongside::ui {

[[nodiscard]] QString dayWords(QDate day);      // "21 November 2026"
[[nodiscard]] QString weekdayWords(QDate day);  // "Saturday 21 November"
[[nodiscard]] QString shortDayWords(QDate day); // "Sat 21 Nov"
/// Unit: milliseconds UTC and minutes east of UTC.
[[nodiscard]] QString timeWords(qint64 ms, int offsetMinutes);
[[nodiscard]] QDate dayOf(qint64 ms, int offsetMinutes);
/// "2:02pm", "2:02pm yesterday", "2:02pm on Thursday 19 November".
[[nodiscard]] QString momentWords(qint64 ms, qint64 nowMs, int offsetMinutes);
/// "Good morning", "Good afternoon", "Good evening".
[[nodiscard]] QString greeting(qint64 nowMs, int offsetMinutes);
/// "40 days ahead of", "3 hours behind"; empty within five minutes, which harm nothing.
[[nodiscard]] QString clockWords(qint64 aheadMs);
/// "38 MB", "412 KB", "90 bytes".
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace alongside::ui
