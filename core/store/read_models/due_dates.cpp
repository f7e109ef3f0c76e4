#include "core/store/read_models/due_dates.h"

namespace alongside::store {

DueDates::DueDates(const QSqlDatabase& database)
    : m_remove(database, "DELETE FROM due_date WHERE case_id = ?"),
      m_insert(database, "INSERT INTO due_date (case_id, kind, on_day) VALUES (?, ?, ?)"),
      m_clear(database, "DELETE FROM due_date"),
      m_until(database, "SELECT case_id, kind, on_day FROM due_date WHERE on_day <= ? ORDER BY on_day, due_no"),
      m_of(database, "SELECT case_id, kind, on_day FROM due_date WHERE case_id = ? ORDER BY due_no")
{
}

Result<Done> DueDates::write(CaseId id, const QList<DueDate>& due)
{
    if (auto removed = m_remove.run(id.value); !removed) return removed;
    for (const DueDate& one : due)
        if (auto put = m_insert.run(id.value, int(one.kind), one.on.toString(Qt::ISODate)); !put) return put;
    return Done{};
}

Result<Done> DueDates::clear()
{
    return m_clear.run();
}

Result<QList<DueDate>> DueDates::until(QDate day)
{
    if (const auto begun = m_until.run(day.toString(Qt::ISODate)); !begun) return begun.error();
    return read(m_until);
}

Result<QList<DueDate>> DueDates::of(CaseId id)
{
    if (const auto begun = m_of.run(id.value); !begun) return begun.error();
    return read(m_of);
}

Result<QList<DueDate>> DueDates::read(Statement& statement)
{
    QList<DueDate> out;
    while (statement.next())
        out.append(
            {{statement.id(0)}, DueKind(statement.number(1)), QDate::fromString(statement.text(2), Qt::ISODate)});
    if (const auto ended = statement.ended(); !ended) return ended.error();
    return out;
}

} // namespace alongside::store
