#pragma once
// What was said, as answers to tick: the words that an outcome, an area or a line of money rests on.

#include "core/domain/case_file.h"

#include <QList>
#include <QString>

#include <utility>

namespace alongside::ui {

/// Everything said, newest kinds as they come; words cut to one line, with who said them. Staff notes are left out.
[[nodiscard]] QList<std::pair<QString, QString>> saidAnswers(const CaseFile& file);
/// "9 bad days in a normal month: \u201CI write them on the calendar.\u201D"; empty: nobody has said.
[[nodiscard]] QString badDaysSaid(const CaseFile& file);
/// "3 things said" or "nothing yet".
[[nodiscard]] QString thingsSaid(qsizetype count);
/// One line of somebody's words: cut at a word, with an ellipsis.
[[nodiscard]] QString oneLine(const QString& words, int letters = 64);
/// Each outcome as an answer to tick, also before it has words.
[[nodiscard]] QList<std::pair<QString, QString>> outcomeAnswers(const CaseFile& file, int letters = 64);
/// One line of what somebody might do, which may have been noted before anybody said what.
[[nodiscard]] QString offeredWords(const Offer& offer, int letters);

} // namespace alongside::ui
