#pragma once
// What is due, in words, and which of it is still to do: one place for Today and for the list of people.

#include "core/domain/views/read_models.h"

#include <QList>

namespace alongside::ui {

[[nodiscard]] QString dueWords(DueKind kind);
/// Those that somebody has still to look to: what is to come, and a review that is past. In their order.
[[nodiscard]] QList<DueDate> stillToDo(QList<DueDate> due, QDate today);
/// What the lists call the next date of somebody: the first of theirs that is still to do. Of the record alone nobody
/// knows which are over.
void setNextDue(QList<CaseloadRow>& people, const QList<DueDate>& due, QDate today);
/// "Six-week review, Monday 4 November".
[[nodiscard]] QString dueSentence(const DueDate& one, QDate today);

} // namespace alongside::ui
