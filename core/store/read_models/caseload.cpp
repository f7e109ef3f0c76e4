#include "core/store/read_models/caseload.h"

#include "core/record/op_bytes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

constexpr auto kUpdate = R"sql(
    UPDATE caseload SET name = ?, preferred_name = ?, sort_name = ?, born_on = ?, stage = ?, last_sitting = ?,
        next_due = ?, changed_ms = ?, needs_deciding = ?, subject = ?, seen = ?
    WHERE case_id = ?
)sql";

constexpr auto kInsert = R"sql(
    INSERT INTO caseload (name, preferred_name, sort_name, born_on, stage, last_sitting, next_due, changed_ms,
        needs_deciding, subject, seen, case_id, not_applied, last_frame)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0,
        (SELECT coalesce(max(frame_seq), 0) FROM op_log WHERE op_no = ?13))
)sql";

constexpr auto kNotApplied = R"sql(
    SELECT l.bytes FROM own_outcome AS o JOIN op_log AS l ON l.op_no = o.op_no
    WHERE l.case_id = ? AND o.outcome IN (5, 6, 7) AND l.bytes IS NOT NULL
)sql";

// Beside each row: is there anything unsealed of it (looks apart), is its last frame not at the office, and is a file of
// it not there.
constexpr auto kRows = R"sql(
    SELECT case_id, name, preferred_name, born_on, stage, last_sitting, next_due, changed_ms, needs_deciding, not_applied,
        last_frame, seen,
        EXISTS (SELECT 1 FROM open_op WHERE open_op.case_id = caseload.case_id AND kind <> 90),
        last_frame >= (SELECT coalesce(min(frame_seq), 9223372036854775807) FROM frame WHERE state = 1),
        EXISTS (SELECT 1 FROM attached WHERE attached.case_id = caseload.case_id AND named = 1
            AND (whole = 0 OR sent = 0) AND whole = 1),
        subject
    FROM caseload ORDER BY
)sql";

QString sortName(const QString& name)
{
    QStringList words = name.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) words.prepend(words.takeLast());
    return words.join(u' ');
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

SentState sentState(const Statement& row)
{
    if (row.number(8) || row.number(9)) return SentState::NeedsYou;
    // Sealed is not sent: the office knows of somebody once it has confirmed a frame or sent a word.
    const bool unsent = row.number(10) && row.number(13);
    const bool known = row.number(11) || (row.number(10) && !unsent);
    if (row.number(12)) return known ? SentState::ChangedSince : SentState::OnlyHere;
    if (unsent || (known && row.number(14))) return SentState::Waiting;
    return known ? SentState::AtOffice : SentState::OnlyHere;
}

CaseloadRow rowIn(const Statement& row)
{
    return {{row.id(0)},
            row.text(1),
            row.text(2),
            QDate::fromString(row.text(3), Qt::ISODate),
            CaseSubject(row.number(15)),
            Stage(row.number(4)),
            QDate::fromString(row.text(5), Qt::ISODate),
            QDate::fromString(row.text(6), Qt::ISODate),
            qint64(row.number(7)),
            sentState(row),
            row.number(8) != 0};
}

} // namespace

Caseload::Caseload(const QSqlDatabase& database)
    : m_update(database, kUpdate), m_insert(database, kInsert),
      m_remove(database, "DELETE FROM caseload WHERE case_id = ?"), m_notApplied(database, kNotApplied),
      m_setNotApplied(database, "UPDATE caseload SET not_applied = ? WHERE case_id = ?"),
      m_sealed(database, "UPDATE caseload SET last_frame = ? WHERE case_id = ?"),
      m_clear(database, "DELETE FROM caseload"), m_byName(database, QByteArray(kRows) + "sort_name, case_id LIMIT ?"),
      m_byDue(database, QByteArray(kRows) + "next_due = '', next_due, sort_name LIMIT ?"),
      m_byChange(database, QByteArray(kRows) + "changed_ms DESC LIMIT ?"),
      m_count(database, "SELECT count(*) FROM caseload")
{
}

Result<Done> Caseload::write(const CaseloadRow& row, quint64 seen, quint64 lastOpNo)
{
    const QString sort = sortName(row.name);
    const QString born = isoDay(row.bornOn), last = isoDay(row.lastSitting), due = isoDay(row.nextDue);
    const int stage = int(row.stage), deciding = row.needsDeciding ? 1 : 0, subject = int(row.subject);
    if (auto done = m_update.run(row.name, row.preferredName, sort, born, stage, last, due, row.changedMs, deciding,
                                 subject, seen, row.id.value);
        !done)
        return done;
    if (m_update.changed() == 1) return Done{};
    return m_insert.run(row.name, row.preferredName, sort, born, stage, last, due, row.changedMs, deciding, subject,
                        seen, row.id.value, lastOpNo);
}

Result<Done> Caseload::remove(CaseId id)
{
    return m_remove.run(id.value);
}
Result<Done> Caseload::countNotApplied(CaseId id)
{
    if (auto read = m_notApplied.run(id.value); !read) return read;
    qint64 words = 0; // a look at somebody asks nothing of anybody
    while (m_notApplied.next()) {
        const Result<record::NumberedOp> op = record::numberedOpFrom(m_notApplied.bytes(0));
        if (!op) return m_notApplied.finish(), op.error();
        if (op->op.change.path.kind != record::RecordKind::Access) ++words;
    }
    if (auto ended = m_notApplied.ended(); !ended) return ended;
    return m_setNotApplied.run(words, id.value);
}
Result<Done> Caseload::sealedIn(CaseId id, quint64 frameSeq)
{
    return m_sealed.run(frameSeq, id.value);
}
Result<Done> Caseload::clear()
{
    return m_clear.run();
}

Result<QList<CaseloadRow>> Caseload::rows(CaseloadOrder order, int most)
{
    Statement& read = order == CaseloadOrder::Due ? m_byDue : order == CaseloadOrder::Changed ? m_byChange : m_byName;
    if (const auto begun = read.run(most); !begun) return begun.error();
    QList<CaseloadRow> out;
    while (read.next()) out.append(rowIn(read));
    if (const auto ended = read.ended(); !ended) return ended.error();
    return out;
}

Result<qint64> Caseload::count()
{
    if (const auto read = m_count.run(); !read) return read.error();
    const qint64 found = m_count.next() ? qint64(m_count.number(0)) : 0;
    m_count.finish();
    return found;
}

} // namespace alongside::store
